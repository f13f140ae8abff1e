import type { SheetCellsProperties } from '../../model/sheet-cells';
import { cellText } from './rich-text';
import type { XmlScanner } from './xml-scanner';

const READ_ONES = ['title', 'creator', 'lastModifiedBy', 'modified'] as const satisfies (keyof SheetCellsProperties)[];

/** What the part of core properties says, as text; empty ones are left out. */
export function propertiesPart(xml: XmlScanner): SheetCellsProperties {
  const found: SheetCellsProperties = {};
  xml.next();
  while (xml.child(1)) {
    const name = READ_ONES.find((one) => xml.is(one));
    if (name === undefined) continue;
    const text = cellText(xml.text().trim(), xml.part);
    if (text !== '') found[name] = text;
  }
  return found;
}
