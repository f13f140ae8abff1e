import type ExcelJS from 'exceljs';
import { elements } from '../../../xlsx/write/chart/elements';
import type { Unsaid } from '../written';
import { attributes } from './attributes';
import type { FileName } from './file-names';

/** A4 in Excel's list of papers. */
const A4 = 9;

/** What people may do on a protected sheet: in files a 0 allows. */
function allowed(xml: string): string[] {
  const [protection] = elements(xml, 'sheetProtection');
  if (protection === undefined) return [];
  return Object.entries(attributes(protection))
    .filter(([name, value]) => value === '0' && !name.startsWith('select') && name !== 'objects' && name !== 'scenarios')
    .map(([name]) => name)
    .sort();
}

/** The style of a table's part. */
function tableStyle(xml: string): [string, unknown] {
  const { displayName = '' } = attributes(elements(xml, 'table')[0] ?? '');
  const { name = null, showRowStripes, showColumnStripes } = attributes(elements(xml, 'tableStyleInfo')[0] ?? '');
  return [`table ${displayName}`, { style: name, bands: showRowStripes === '1' || showColumnStripes === '1' }];
}

/** What plans leave to the hand, as a file has it. */
export function fileUnsaid(sheet: ExcelJS.Worksheet, xml: string, names: readonly FileName[], tables: readonly string[]): Unsaid {
  const { margins, paperSize, horizontalCentered = false, verticalCentered = false } = sheet.pageSetup;
  const isPrinted = names.some(({ name, sheet: on }) => name === '_xlnm.Print_Area' && on === sheet.name);
  return {
    ...Object.fromEntries(tables.map(tableStyle)),
    gridlines: sheet.views[0]?.showGridLines ?? true,
    ...(xml.includes('<sheetProtection ') && { allowed: allowed(xml) }),
    ...(isPrinted && {
      margins,
      paper: (paperSize as number | undefined) === A4 ? 'A4' : String(paperSize),
      centered: [horizontalCentered, verticalCentered],
    }),
  };
}
