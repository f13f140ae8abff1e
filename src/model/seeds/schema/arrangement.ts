import * as v from 'valibot';
import { code, documentSource, sourced, text } from './parts';

/** A floor of aid funds. */
export const fundRecord = v.strictObject({
  id: code,
  /** What the money is. */
  name: text,
  /** Who pays, who receives. */
  payer: v.nullable(text),
  payee: v.nullable(text),
  /** Floor; null when the document names the fund without one. */
  value: v.nullable(v.number()),
  printed: v.exactOptional(text),
  operator: v.exactOptional(v.literal('≥')),
  unit: v.nullable(text),
  /** How binding the wording is. */
  strength: v.picklist(['规定', '原则上', '鼓励']),
  /** Whether the floor holds for each year. */
  perYear: v.boolean(),
  /** What the document leaves open. */
  note: v.exactOptional(text),
  source: documentSource,
});
export type FundSeed = v.InferOutput<typeof fundRecord>;

/** A factor of social stability risk (第九章). */
export const riskRecord = v.strictObject({ id: code, name: text, source: documentSource });
export type RiskSeed = v.InferOutput<typeof riskRecord>;

/** A dimension of evaluation: basic and bonus indicators of 第八章, criteria of 第九章. */
export const evaluationRecord = v.strictObject({
  id: code,
  name: text,
  group: v.picklist(['基础指标', '加分指标', '风险评价']),
  /** How often it is looked at, in the document's words. */
  frequency: v.exactOptional(sourced(text)),
  /** What hangs on the result. */
  consequences: v.exactOptional(sourced(v.array(text))),
  source: documentSource,
});
export type EvaluationSeed = v.InferOutput<typeof evaluationRecord>;

/** An arrangement the documents ask to be managed, quoted. */
export const mechanismRecord = v.strictObject({
  id: code,
  name: text,
  /** Sheet of the workbook that serves it; null when none does. */
  sheet: v.nullable(text),
  /** How often, in the document's words; null when it does not say. */
  frequency: v.nullable(text),
  source: documentSource,
});
export type MechanismSeed = v.InferOutput<typeof mechanismRecord>;
