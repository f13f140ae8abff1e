import { cellAddress } from '../model/address';
import type { LayoutValidation } from '../model/sheet-layout';
import type { PlanValidation } from '../model/workbook-plan';
import type { PlacedSheet, PlacedTable } from './place';
import type { Standpoint, Worth } from './worth';

/** Signs of the states without a value; they may stand where a number would. */
const SIGNS = ['—', '…'] as const;

/** True for a number within its limits and for the signs; `cell` is the first of the area, so that the formula moves along. */
function numberFormula({ whole, min }: Extract<LayoutValidation['rule'], { kind: 'number' }>, cell: string): string {
  const limits = [...(min === undefined ? [] : [`${cell}>=${min}`]), ...(whole ? [`${cell}=INT(${cell})`] : [])];
  // IF, because AND and OR take every operand: INT of a text is an error.
  const number = limits.length === 0 ? 'TRUE' : limits.length === 1 ? (limits[0] ?? '') : `AND(${limits.join(',')})`;
  return `IF(ISNUMBER(${cell}),${number},OR(${SIGNS.map((sign) => `${cell}="${sign}"`).join(',')}))`;
}

function planRule(rule: LayoutValidation['rule'], first: string, from: Standpoint, of: Worth): PlanValidation['rule'] {
  if (rule.kind === 'number') return { kind: 'formula', formula: numberFormula(rule, first) };
  if (rule.kind !== 'list') return rule;
  const { sheet, column, firstRow, lastRow } = of.columnAt(rule.source, from);
  return { kind: 'list', source: { sheet: sheet.layout.name, area: { firstRow, lastRow, firstColumn: column, lastColumn: column } } };
}

/** Runs of rows in a column whose cells accept the same. */
function runs(validations: readonly (LayoutValidation | undefined)[]): { first: number; last: number; validation: LayoutValidation }[] {
  const found: { first: number; last: number; validation: LayoutValidation }[] = [];
  validations.forEach((validation, index) => {
    const open = found.at(-1);
    if (validation === undefined) return;
    if (open?.validation === validation && open.last === index - 1) open.last = index;
    else found.push({ first: index, last: index, validation });
  });
  return found;
}

function tableValidations(sheet: PlacedSheet, placed: PlacedTable, of: Worth): PlanValidation[] {
  const { table, firstRow, columns } = placed;
  return table.columns.flatMap(({ id }, index): PlanValidation[] => {
    const column = columns.get(id)?.first;
    if (column === undefined) return [];
    const accepted = table.rows.map(({ cells: { [index]: cell } }) => (cell && 'validation' in cell ? cell.validation : undefined));
    return runs(accepted).map(({ first, last, validation: { rule, prompt, error } }) => ({
      area: { firstRow: firstRow + first, lastRow: firstRow + last, firstColumn: column, lastColumn: column },
      rule: planRule(rule, cellAddress(firstRow + first, column), { sheet }, of),
      ...(prompt && { prompt }),
      ...(error && { error }),
    }));
  });
}

/** The validations of a sheet: one for each run of cells that accept the same. */
export const validationsOf = (sheet: PlacedSheet, of: Worth): PlanValidation[] =>
  sheet.blocks.flatMap((block) => (block.kind === 'table' ? tableValidations(sheet, block, of) : []));
