import { GqError } from '../../model/errors';
import type { SheetCells, SheetCellsSheet } from '../../model/sheet-cells';
import { customXmlParts } from './custom-xml-parts';
import type { Inflate } from './inflate';
import { READ } from './limits';
import { numberFormats } from './number-formats';
import { Package } from './package';
import { propertiesPart } from './properties-part';
import { recognized, recognizedZip } from './recognize';
import { relationsFrom, type PartRelation } from './relations';
import { formulaAllowance } from './shared-formulas';
import { sharedTexts } from './shared-texts';
import { sheetContent, type SheetContext } from './sheet-part';
import { damaged, tooLarge, Unreadable } from './unreadable';
import { areaAllowance } from './validations';
import { workbookPart } from './workbook-part';

/** How a zip begins that is not empty. */
const ZIP_START = [0x50, 0x4b, 0x03, 0x04];

/** Kinds of tabs that hold no cells to read. */
const OTHER_TABS: ReadonlySet<string> = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

const partOfType = (relations: Map<string, PartRelation>, type: string): string | undefined =>
  [...relations.values()].find((relation) => relation.type === type)?.target;

/** Name of the workbook part; throws what the zip is instead when it has none that this reader knows. */
function workbookName(parts: Package, ofPackage: Map<string, PartRelation>): string {
  const name = partOfType(ofPackage, 'officeDocument');
  const other = recognizedZip(parts.keys);
  if (name === undefined) throw parts.has('xl/workbook.xml') ? damaged('_rels/.rels') : new Unreadable(other);
  // A zip of another kind may hold anything under a workbook's name, but it says itself what it is by the part it names.
  if (/^(word|ppt)\/|\.bin$/i.test(name)) throw new Unreadable(other);
  return name;
}

/** What the sheets need to know of the rest of the workbook. */
function sheetContext(parts: Package, ofWorkbook: Map<string, PartRelation>, date1904: boolean): SheetContext {
  const [texts, styles] = [partOfType(ofWorkbook, 'sharedStrings'), partOfType(ofWorkbook, 'styles')];
  return {
    texts: texts === undefined || !parts.has(texts) ? [] : sharedTexts(parts.scanner(texts)),
    formats: styles === undefined || !parts.has(styles) ? [] : numberFormats(parts.scanner(styles)),
    date1904,
    cellsLeft: READ.cells,
    formulas: formulaAllowance(),
    areas: areaAllowance(),
  };
}

function read(bytes: Uint8Array, file: string, inflate: Inflate, expired: () => boolean): SheetCells {
  if (bytes.length > READ.fileBytes) throw tooLarge('fileBytes');
  if (!ZIP_START.every((code, index) => bytes[index] === code)) throw new Unreadable(recognized(bytes, file));
  const parts = new Package(bytes, inflate, expired);
  const ofPackage = relationsFrom(parts, '');
  const name = workbookName(parts, ofPackage);
  const { tabs, names, date1904 } = workbookPart(parts.scanner(name));
  const ofWorkbook = relationsFrom(parts, name);
  const context = sheetContext(parts, ofWorkbook, date1904);
  const sheets: SheetCellsSheet[] = [];
  for (const tab of tabs) {
    const relation = ofWorkbook.get(tab.relation);
    if (relation !== undefined && OTHER_TABS.has(relation.type)) continue;
    // A tab that leads to no sheet is damage, never a sheet less: its figures would be missed by nobody.
    if (relation?.type !== 'worksheet') throw damaged(name);
    sheets.push({ name: tab.name, visibility: tab.visibility, ...sheetContent(parts.scanner(relation.target), context) });
  }
  if (sheets.length === 0) throw new Unreadable('noSheets');
  return {
    sheets,
    names,
    customXml: customXmlParts(parts, [...ofWorkbook.values(), ...ofPackage.values()]),
    date1904,
    properties: parts.optional(partOfType(ofPackage, 'core-properties'), propertiesPart) ?? {},
  };
}

/**
 * Reads the bytes of a workbook (.xlsx, .xlsm) as what either hand reads: sheets in the order of their tabs, cells by row and column, nothing
 * calculated, nothing followed out of the file. `file` is how messages call it; `expired` is asked now and then whether the caller's time is
 * over. Throws `workbookUnreadable`, and nothing else, for whatever the bytes may be.
 */
export function readWorkbook(bytes: Uint8Array, file: string, inflate: Inflate, expired: () => boolean = () => false): SheetCells {
  try {
    return read(bytes, file, inflate, expired);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { why, part, limit } = error;
    throw new GqError('workbookUnreadable', {
      file,
      why,
      ...(part === undefined ? {} : { part }),
      ...(limit === undefined ? {} : { limit }),
    });
  }
}
