import { areaAddress } from '../../model/address';
import type { PlanArea } from '../../model/area';

/** Merges that lie under each other in the same columns, one row each, as one area: Excel merges it row by row. */
export function stacked(merges: readonly PlanArea[]): { area: PlanArea; across: boolean }[] {
  const found: { area: PlanArea; across: boolean }[] = [];
  const open = new Map<string, PlanArea>();
  for (const merge of merges) {
    if (merge.firstRow !== merge.lastRow) {
      found.push({ area: merge, across: false });
      continue;
    }
    const key = `${merge.firstColumn}:${merge.lastColumn}`;
    const above = open.get(key);
    if (above?.lastRow === merge.firstRow - 1) above.lastRow = merge.lastRow;
    else {
      const area = { ...merge };
      open.set(key, area);
      found.push({ area, across: true });
    }
  }
  return found;
}

/** Merges cells. */
export function writeMerges(sheet: Excel.Worksheet, merges: readonly PlanArea[]): void {
  for (const { area, across } of stacked(merges)) sheet.getRange(areaAddress(area)).merge(across);
}
