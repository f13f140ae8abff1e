import { serialDate } from './serial-date';
import type { PlanCell } from './workbook-plan';

/** Cells whose value is known without calculating. */
export type ConstantCell = Exclude<PlanCell, { kind: 'computed' }>;

/** What a cell is worth to a formula or a chart: a date is its serial number. */
export function constantValue(cell: ConstantCell): null | string | number {
  switch (cell.kind) {
    case 'label':
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return serialDate(cell.date);
    case 'input':
      return cell.value;
    case 'blank':
      return null;
  }
}
