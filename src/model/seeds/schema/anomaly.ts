import * as v from 'valibot';
import { code, documentSource, localizedText, text } from './parts';

/** Kinds of inconsistency. */
export const ANOMALY_KINDS = [
  'total',
  'growth',
  'share',
  'duplicate',
  'name',
  'unit',
  'scope',
  'definition',
  'count',
  'text',
  'date',
  'list',
] as const;

/** An inconsistency inside or between documents. Nothing is repaired: the product shows both and says what it does. */
export const anomalyRecord = v.strictObject({
  id: code,
  kind: v.picklist(ANOMALY_KINDS),
  title: localizedText,
  /** The places in question, each with what it says as printed. */
  places: v.pipe(v.array(v.strictObject({ source: documentSource, says: text })), v.minLength(1)),
  /** What recomputation gives. */
  recomputed: v.exactOptional(localizedText),
  /** What the product does about it. */
  treatment: localizedText,
});
export type AnomalySeed = v.InferOutput<typeof anomalyRecord>;
