import { LANGUAGES } from '../../i18n/messages';
import type { Code } from '../../model/code';
import { isGqError } from '../../model/errors';
import type { Period } from '../../model/period';
import type { Remark, WorkbookReading } from '../../model/reading';
import type { SheetCells } from '../../model/sheet-cells';
import { blockAreas } from './block-names';
import { Grid } from './grid';
import { ReturnReader, type Expected, type IdentifiedSheet } from './return-reader';
import { sheetIdentity } from './sheet-identity';
import type { Catalogue } from './visible-identity';
import { isIdentitySheet, workbookIdentity } from './workbook-identity';

/** Whether the unit was sent anything for the period. */
function isAsked(expected: Expected, unit: Code, period: Period): boolean {
  try {
    return expected(unit, period, LANGUAGES[0]).length > 0;
  } catch (error) {
    if (isGqError(error)) return false;
    throw error;
  }
}

/** Reads a returned workbook: whose sheets they are, where their tables now stand, and what was typed into them. */
export function readReturns(cells: SheetCells, catalogue: Catalogue, expected: Expected): WorkbookReading {
  const workbook = workbookIdentity(cells);
  const names = blockAreas(cells.names);
  const remarks: Remark[] = [...workbook.remarks];
  const groups = new Map<string, { unit: Code; period: Period; sheets: IdentifiedSheet[] }>();
  for (const sheet of cells.sheets) {
    if (isIdentitySheet(sheet.name)) continue;
    const grid = new Grid(sheet);
    if (grid.rows().length === 0) continue;
    const identity = sheetIdentity(grid, workbook, catalogue);
    const { unit, period } = identity;
    if (unit === undefined || period === undefined) {
      remarks.push(...identity.contradictions, { kind: 'unidentified', place: { sheet: grid.name } });
      continue;
    }
    const known = catalogue.codes.reporter(unit) !== undefined;
    if (!known || !isAsked(expected, unit, period)) {
      remarks.push({
        kind: known ? 'nothingExpected' : 'unknownUnit',
        place: { sheet: grid.name },
        received: unit,
        expected: String(period),
      });
      continue;
    }
    const group = groups.get(`${unit}|${period}`) ?? { unit, period, sheets: [] };
    group.sheets.push({ grid, identity });
    groups.set(`${unit}|${period}`, group);
  }
  const returns = [...groups.values()].map(({ unit, period, sheets }) => {
    const reader = new ReturnReader(unit, period, expected, catalogue, names, cells.date1904);
    for (const sheet of sheets) reader.sheet(sheet);
    return reader.result(sheets);
  });
  return { returns, remarks };
}
