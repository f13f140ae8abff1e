import type { PlanStyle } from '../../src/model/style';
import type { PlanCell, PlanCellKind, WorkbookPlan } from '../../src/model/workbook-plan';
import { serialDate } from '../../src/model/serial-date';

/** Row and column counted from 0, style or null, then a text or number, nothing for a blank, or a formula with its cached value. */
export type PlainCell =
  | readonly [row: number, column: number, style: string | null, value: string | number | null]
  | readonly [row: number, column: number, style: string | null, formula: string, cached: string | number | boolean];

/** The cells of a plan with their looks, widths and names, as a program that is not ours writes them: charts and print setup are left out. */
export interface PlainWorkbook {
  styles: Readonly<Record<string, PlanStyle>>;
  sheets: readonly { name: string; widths: readonly number[]; cells: readonly PlainCell[] }[];
}

/** What a cell holds beside its place and look. */
const CONTENT: { [K in PlanCellKind]: (cell: Extract<PlanCell, { kind: K }>) => readonly (string | number | boolean | null)[] } = {
  label: ({ text }) => [text],
  text: ({ text }) => [text],
  number: ({ number }) => [number],
  date: ({ date }) => [serialDate(date)],
  input: ({ value }) => [value],
  computed: ({ formula, cached }) => [formula, typeof cached === 'object' ? cached.error : cached],
  blank: () => [null],
};

/** The plain cells of a plan. */
export const plainWorkbook = ({ styles, sheets }: WorkbookPlan): PlainWorkbook => ({
  styles,
  sheets: sheets.map(({ name, columns, cells }) => ({
    name,
    widths: columns.map(({ width }) => width),
    cells: cells.map(({ row, column, cell }) => {
      const content = (CONTENT[cell.kind] as (cell: PlanCell) => readonly (string | number | boolean | null)[])(cell);
      return [row - 1, column - 1, cell.style ?? null, ...content] as unknown as PlainCell;
    }),
  })),
});
