import type { Figure } from '../../../src/model/figure';
import type { FigureFault } from '../../../src/model/figures/check-figure';
import { line } from './ledger-line';
import { problemsOf, read, words } from './refusal';

export type Fields = Partial<Record<keyof Figure, unknown>>;

export const number = (value: number, more: Readonly<Record<string, unknown>> = {}) => ({ type: 'number', number: value, ...more });
export const code = (value: string) => ({ type: 'code', code: value });

export const source = { document: '003', place: '第8页', row: '一', quote: '一' };
/** A document's figure: output of 合作区. */
export const published: Fields = {
  period: 202312,
  unit: 'DOC003',
  subject: 'ZH1',
  value: number(243.94, { printed: '243.94' }),
  unitOfMeasure: '亿元',
  status: 'published',
  source,
};
/** A number of enterprises. */
export const enterprises: Fields = { measure: 'P10', valueKind: 'periodEnd', value: number(812), unitOfMeasure: '家' };
/** Where the investor of a row of 招商动态 comes from. */
export const origin: Fields = { subject: 'PK1-001', measure: 'Z03', valueKind: 'none', value: code('W01'), unitOfMeasure: undefined };
/** What a county has spent of a kind of fund this year. */
export const spent: Fields = {
  unit: 'C441802',
  subject: 'K01',
  measure: 'F04',
  valueKind: 'ytd',
  value: number(812),
  unitOfMeasure: '万元',
};
/** The stage a project is in. */
export const stage: Fields = { subject: 'A3-01', measure: 'J07', valueKind: 'periodEnd', value: code('S01'), unitOfMeasure: undefined };
/** An indicator's current value, from the department it belongs to, at the end of a quarter. */
export const indicator: Fields = {
  period: 202403,
  unit: 'D04',
  subject: 'IND-02',
  measure: 'IND-02',
  valueKind: 'ytd',
  unitOfMeasure: '亿元',
};
export const target: Fields = { ...indicator, period: 202412, unit: 'ZHB', valueKind: 'plan' };

/** Figures that are right, by what they are. */
export const FIGURES = {
  'output of a park': {},
  enterprises,
  stage,
  origin,
  spent,
  'published output': published,
  indicator,
  target,
} satisfies Record<string, Fields>;

export const taken = (fields: Fields) => expect(read(line(fields))).toHaveLength(1);

/** The one fault of a line, as problem and in both languages. */
export function refused(fields: Fields, fault: FigureFault, zh: string, en: string): void {
  const text = line(fields);
  expect(problemsOf(text)).toEqual([{ line: 1, ...fault }]);
  expect(words(text)).toContain(`第1行，字段 ${fault.field}：${zh}。`);
  expect(words(text, 'en-US')).toContain(`line 1, field ${fault.field}: ${en}.`);
}
