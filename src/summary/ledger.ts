import type { ColumnReference, Expression } from '../model/expression';
import type { FigureKey } from '../model/figure';
import { figureKeyText } from '../model/figure';
import type { Period } from '../model/period';

/** What a row of the sheet 数据台账 says of a figure, by the id of its column. */
export type LedgerPart =
  | 'key'
  | 'period'
  | 'reporter'
  | 'reporterKind'
  | 'subjectCode'
  | 'measureCode'
  | 'valueKindCode'
  | 'value'
  | 'valueCode'
  | 'unit'
  | 'status'
  | 'origin'
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

/** Which figures of 数据台账 an aggregate takes. */
export interface LedgerSelection {
  period: Period;
  measure: string;
  valueKind: FigureKey['valueKind'];
  /** Kind of the reporters; a document that tells the same is none of them, so nothing is added twice. */
  reporterKind: string;
}

const criteria = ({ period, measure, valueKind, reporterKind }: LedgerSelection) =>
  (
    [
      ['period', period],
      ['measureCode', measure],
      ['valueKindCode', valueKind],
      ['reporterKind', reporterKind],
    ] as const
  ).map(([part, value]) => ({ column: ledgerColumn(part), equals: { kind: 'literal', value } as const }));

/** Σ over the figures of all units of a kind; 0 when none reported. */
export const ledgerSum = (selection: LedgerSelection): Expression => ({
  kind: 'sumIf',
  column: ledgerColumn('value'),
  criteria: criteria(selection),
});
