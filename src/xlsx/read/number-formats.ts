import { BUILT_IN_FORMATS } from './built-in-formats';
import { meantText } from './excel-string';
import { READ } from './limits';
import { tooLarge } from './unreadable';
import type { XmlScanner } from './xml-scanner';

/** Number format codes by the number that cells name their style with (cellXfs); undefined for General. The rest of the part is passed over. */
export function numberFormats(xml: XmlScanner): readonly (string | undefined)[] {
  const own = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  xml.next();
  while (xml.child(1)) {
    if (xml.is('numFmts'))
      while (xml.child(2)) {
        let id = -1;
        let code = '';
        while (xml.attribute()) {
          if (xml.isAttribute('numFmtId')) id = xml.valueInteger;
          else if (xml.isAttribute('formatCode')) code = meantText(xml.value);
        }
        if (own.size === READ.styles) throw tooLarge('styles');
        own.set(id, code);
      }
    else if (xml.is('cellXfs')) {
      while (xml.child(2)) {
        if (formats.length === READ.styles) throw tooLarge('styles');
        let id = 0;
        while (xml.attribute()) if (xml.isAttribute('numFmtId')) id = xml.valueInteger;
        const code = own.get(id) ?? BUILT_IN_FORMATS[id];
        formats.push(code === '' || code?.toLowerCase() === 'general' ? undefined : code);
      }
      break;
    }
  }
  return formats;
}
