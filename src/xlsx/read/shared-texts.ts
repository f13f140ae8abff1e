import { READ } from './limits';
import { richText } from './rich-text';
import { tooLarge } from './unreadable';
import type { XmlScanner } from './xml-scanner';

/** The texts that cells name by number (sharedStrings). */
export function sharedTexts(xml: XmlScanner): readonly string[] {
  const texts: string[] = [];
  xml.next();
  while (xml.child(1)) {
    if (!xml.is('si')) continue;
    if (texts.length === READ.sharedTexts) throw tooLarge('sharedTexts');
    texts.push(richText(xml));
  }
  return texts;
}
