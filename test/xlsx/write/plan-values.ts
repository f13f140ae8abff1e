import { cellAddress } from '../../../src/model/address';
import type { PlanCell, PlanSheet } from '../../../src/model/workbook-plan';

/** What a reader of a cell finds: a number, a text, a truth, a day as ISO 8601; null for nothing. */
export type Found = number | string | boolean | null;

/** What a cell of a plan holds. */
function held(cell: PlanCell): Found {
  switch (cell.kind) {
    case 'label':
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return cell.date;
    case 'input':
      return cell.value;
    case 'computed':
      return typeof cell.cached === 'object' ? cell.cached.error : cell.cached;
    case 'blank':
      return null;
  }
}

/** What a sheet holds by address, empty cells left out: readers differ in whether an empty text is one. */
export const valuesOf = ({ cells }: PlanSheet): Record<string, Found> =>
  sorted(cells.map(({ row, column, cell }) => [cellAddress(row, column), held(cell)]));

/** Values by address in one order, without empty ones. */
export const sorted = (values: readonly (readonly [string, Found])[]): Record<string, Found> =>
  Object.fromEntries([...values].filter(([, value]) => value !== null && value !== '').sort(([a], [b]) => (a < b ? -1 : 1)));
