import type { Figure, FigureKey } from '../model/figure';
import { DamagedRow } from './damage';
import type { Row } from './database';

/** Columns of a figure's key, in the order of the tables' own. */
export const KEY_COLUMNS = 'period, unit, subject, measure, value_kind';

/** Newest period first, then by reporter, subject, measure, value kind: the order of the sheet 数据台账. */
export const IN_ORDER = 'period DESC, unit, subject, measure, value_kind';

/** Fields that are written first, in this order; the others follow by name. Books keep such texts: it must stay as it is. */
const FIRST = ['type', 'number', 'printed', 'operator', 'document', 'place', 'row', 'quote', 'reason', 'text', 'boundTo'];

const RANK: ReadonlyMap<string, number> = new Map(FIRST.map((field, i) => [field, i]));

const inOneOrder = (a: string, b: string): number => {
  const [rankA, rankB] = [RANK.get(a) ?? FIRST.length, RANK.get(b) ?? FIRST.length];
  return rankA - rankB || (a < b ? -1 : 1);
};

/** The same with its fields in one order, so that equal values are equal texts. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(fields).sort(inOneOrder)) result[key] = sorted(fields[key]);
  return result;
}

const sortedJson = (value: object): string => JSON.stringify(sorted(value));

/** Values of a figure's key columns. */
export const keyValues = ({ period, unit, subject, measure, valueKind }: FigureKey): [number, string, string, string, string] => [
  period,
  unit,
  subject,
  measure,
  valueKind,
];

/** What a figure states, apart from its key, as the columns keep it: value, unit of measure, status, source, explanation. */
export type Content = readonly [
  value: string,
  unitOfMeasure: string | null,
  status: string,
  source: string | null,
  explanation: string | null,
];

/** The content of a figure. */
export const contentOf = ({ value, unitOfMeasure, status, source, explanation }: Figure): Content => [
  sortedJson(value),
  unitOfMeasure ?? null,
  status,
  source === undefined ? null : sortedJson(source),
  explanation === undefined ? null : sortedJson(explanation),
];

/** The content of a row. */
export const contentOfRow = (row: Row): Content =>
  [row['value'], row['unit_of_measure'], row['status'], row['source'], row['explanation']] as unknown as Content;

/** Whether two contents are the same. */
export const sameContent = (a: Content, b: Content): boolean => a.every((part, i) => part === b[i]);

function parsed(json: Row[string] | undefined): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    throw new DamagedRow();
  }
}

/** The key of a row. */
export const figureKeyOf = (row: Row): FigureKey =>
  ({
    period: row['period'],
    unit: row['unit'],
    subject: row['subject'],
    measure: row['measure'],
    valueKind: row['value_kind'],
  }) as FigureKey;

/** The figure of a row. What stands in a book was checked when it came in. Throws `DamagedRow` when it cannot be read all the same. */
export function figureOf(row: Row): Figure {
  return {
    ...figureKeyOf(row),
    value: parsed(row['value']),
    ...(row['unit_of_measure'] !== null && { unitOfMeasure: row['unit_of_measure'] }),
    status: row['status'],
    ...(row['source'] !== null && { source: parsed(row['source']) }),
    ...(row['explanation'] !== null && { explanation: parsed(row['explanation']) }),
  } as Figure;
}

/** The figure of a key with what it states. */
export const figureWith = (key: FigureKey, [value, unitOfMeasure, status, source, explanation]: Content): Figure =>
  figureOf({ ...key, value_kind: key.valueKind, value, unit_of_measure: unitOfMeasure, status, source, explanation });
