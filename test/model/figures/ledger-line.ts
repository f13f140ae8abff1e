import type { Figure } from '../../../src/model/figure';

/** A figure as a park returns it, with fields replaced. */
export const figure = (fields: Partial<Figure> = {}): Figure => ({
  period: 202402,
  unit: 'PK1',
  subject: 'PK1',
  measure: 'P01',
  valueKind: 'ytd',
  value: { type: 'number', number: 12.5 },
  unitOfMeasure: '万元',
  status: 'reported',
  ...fields,
});

/** A line of a ledger file with fields replaced by anything; undefined leaves the field out. */
export const line = (fields: Readonly<Record<string, unknown>> = {}): string => JSON.stringify({ ...figure(), ...fields });
