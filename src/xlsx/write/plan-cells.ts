import { EXCEL } from '../../model/limits';
import type { PlanCell, WorkbookPlan } from '../../model/workbook-plan';
import { constantValue } from '../../model/cell-value';
import type { ChartCells } from './chart/chart-part';

/** Cells of a plan by place, as charts read them. */
export function planCells({ sheets, styles }: WorkbookPlan): ChartCells {
  // Only sheets that a chart shows are indexed, each when first asked for.
  const indexes = new Map<string, ReadonlyMap<number, PlanCell>>();
  const cell = (name: string, row: number, column: number): PlanCell | undefined => {
    let index = indexes.get(name);
    if (index === undefined) {
      const sheet = sheets.find((candidate) => candidate.name === name);
      index = new Map(sheet?.cells.map(({ row: r, column: c, cell: content }) => [r * EXCEL.columns + c, content]));
      indexes.set(name, index);
    }
    return index.get(row * EXCEL.columns + column);
  };
  const value = (content: PlanCell | undefined): null | string | number | boolean => {
    if (content?.kind !== 'computed') return content === undefined ? null : constantValue(content);
    // #N/A is a point left out.
    return typeof content.cached === 'object' ? null : content.cached;
  };
  return {
    text: (sheet, row, column) => {
      const known = value(cell(sheet, row, column));
      return known === null ? '' : String(known);
    },
    number: (sheet, row, column) => {
      const known = value(cell(sheet, row, column));
      return typeof known === 'number' ? known : null;
    },
    format: (sheet, row, column) => {
      const style = cell(sheet, row, column)?.style;
      return (style === undefined ? undefined : styles[style]?.numberFormat) ?? 'General';
    },
  };
}
