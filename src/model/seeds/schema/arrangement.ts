import * as v from 'valibot';
import { valueMatchesPrinted } from '../printed';
import { code, documentSource, sourced, text } from './parts';

/** A floor of aid funds. */
export const fundRecord = v.pipe(
  v.strictObject({
    /** F-01 … in document order. */
    id: code,
    /** What the money is. */
    name: text,
    /** Who pays; null when the document does not say. */
    payer: v.nullable(text),
    /** Who receives; null when the document does not say. */
    payee: v.nullable(text),
    /** Floor; null when the document names the fund without one. */
    value: v.nullable(v.number()),
    /** Digits of the floor as printed; absent without a floor. */
    printed: v.exactOptional(text),
    /** A floor is at least this much. */
    operator: v.exactOptional(v.literal('≥')),
    /** Unit as printed; null without a floor. */
    unit: v.nullable(text),
    /** How binding the wording is. */
    strength: v.picklist(['规定', '原则上', '鼓励']),
    /** Whether the floor holds for each year. */
    perYear: v.boolean(),
    /** What the document leaves open. */
    note: v.exactOptional(text),
    /** Sentence that sets it. */
    source: documentSource,
  }),
  v.check(({ value, printed }) => (printed === undefined ? value === null : valueMatchesPrinted(value, printed)), 'printed'),
);
export type FundSeed = v.InferOutput<typeof fundRecord>;

/** A factor of social stability risk (第九章). */
export const riskRecord = v.strictObject({
  /** R-01 … R-10 in printed order. */
  id: code,
  /** Name as printed. */
  name: text,
  /** Sentence that lists it. */
  source: documentSource,
});
export type RiskSeed = v.InferOutput<typeof riskRecord>;

/** A dimension of evaluation: basic and bonus indicators of 第八章, criteria of 第九章. */
export const evaluationRecord = v.strictObject({
  /** E-01 … in document order. */
  id: code,
  /** Name as printed. */
  name: text,
  /** What it is a dimension of: basic and bonus indicators of aid performance, criteria of the risk evaluation. */
  group: v.picklist(['基础指标', '加分指标', '风险评价']),
  /** How often it is looked at, in the document's words. */
  frequency: v.exactOptional(sourced(text)),
  /** What hangs on the result. */
  consequences: v.exactOptional(sourced(v.array(text))),
  /** Sentence that names it. */
  source: documentSource,
});
export type EvaluationSeed = v.InferOutput<typeof evaluationRecord>;

/** Sheets of the report workbook that can serve an arrangement (design of the workbooks). */
const SERVING_SHEETS = [
  '年度目标',
  '评估',
  '问题清单',
  '工作动态',
  '项目时间表',
  '阻点',
  '督察',
  '会议议定',
  '落地服务台账',
  '要素保障',
  '专栏',
  '资金',
  '绩效评价',
  '风险登记',
  '项目进度',
  '县区月统计',
  '指标完成',
  '简报',
] as const;

/** An arrangement the documents ask to be managed, quoted. */
export const mechanismRecord = v.strictObject({
  /** Document and running number: M001-01. */
  id: code,
  /** Short name, in this product's words. */
  name: text,
  /** Sheet of the workbook that serves it; null when none does. */
  sheet: v.nullable(v.picklist(SERVING_SHEETS)),
  /** How often, in the document's words; null when it does not say. */
  frequency: v.nullable(text),
  /** Sentence that asks for it. */
  source: documentSource,
});
export type MechanismSeed = v.InferOutput<typeof mechanismRecord>;
