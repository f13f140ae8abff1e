import type { WorkbookPlan } from '../../model/workbook-plan';
import { checkPlan } from '../../layout/check/check-plan';
import { libraryParts } from './library-parts';
import { completeParts, type Parts } from './parts';
import { planCells } from './plan-cells';
import { sheetData } from './sheet-data';
import { toExceljs } from './to-exceljs';
import { zipped } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';

/** Part names in a fixed order, the list of types first, as Excel writes it. */
const byName = (a: string, b: string): number => (a === CONTENT_TYPES ? -1 : b === CONTENT_TYPES ? 1 : a < b ? -1 : a > b ? 1 : 0);

/**
 * Writes a plan as the bytes of an .xlsx: the plan is held against Excel's limits (throws `planInvalid`), the library writes all but the
 * cells, one pass over its parts adds these and what else it lacks. The same plan gives the same bytes, as long as Node's zlib is the same.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  onSheet: (name: string, index: number, count: number) => void = () => undefined,
): Promise<Uint8Array> {
  checkPlan(plan);
  const sheets: Uint8Array[] = [];
  const parts: Parts = await libraryParts(await toExceljs(plan), plan.styles, (numbered) => {
    for (const [index, sheet] of plan.sheets.entries()) {
      onSheet(sheet.name, index + 1, plan.sheets.length);
      sheets.push(sheetData(sheet, numbered));
    }
  });
  completeParts(parts, plan, sheets, planCells(plan));
  return zipped([...parts].sort(([a], [b]) => byName(a, b)));
}
