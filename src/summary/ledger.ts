import type { ColumnReference, Criterion, Expression } from '../model/expression';
import type { FigureKey } from '../model/figure';
import { figureKeyText } from '../model/figure';

/** What a row of the sheet 数据台账 says of a figure, by the id of its column. */
export type LedgerPart =
  | 'key'
  | 'period'
  | 'reporter'
  | 'reporterKind'
  | 'subjectCode'
  | 'measureCode'
  | 'valueKindCode'
  | 'reporterCode'
  | 'statusCode'
  | 'value'
  | 'valueCode'
  | 'unit'
  | 'status'
  | 'origin'
  | 'counted'
  | 'explanation';

/** A column of 数据台账, from whichever sheet the expression stands on. */
export const ledgerColumn = (part: LedgerPart): ColumnReference => ({ sheet: 'data-ledger', block: 'figures', column: part });

/** What 数据台账 says of the figure with a key; "" when it has none, or a blank one. */
export const ledgerCell = (key: FigureKey, part: LedgerPart = 'value'): Expression => ({
  kind: 'lookup',
  key: { kind: 'literal', value: figureKeyText(key) },
  keys: ledgerColumn('key'),
  values: ledgerColumn(part),
});

/** Which figures of 数据台账 an aggregate takes, by the codes in its columns. */
export type LedgerSelection = Readonly<Partial<Record<LedgerPart, number | string>>>;

const criteria = (selection: LedgerSelection): Criterion[] =>
  Object.entries(selection).map(([part, value]) => ({ column: ledgerColumn(part as LedgerPart), equals: { kind: 'literal', value } }));

/**
 * Σ over the figures selected; 0 when there are none. A `reporterKind` keeps out documents that tell the same, so that nothing is added
 * twice.
 */
export const ledgerSum = (selection: LedgerSelection): Expression => ({
  kind: 'sumIf',
  column: ledgerColumn('value'),
  criteria: criteria(selection),
});

/** How many figures are selected, those without a value included. */
export const ledgerCount = (selection: LedgerSelection): Expression => ({ kind: 'countIf', criteria: criteria(selection) });
