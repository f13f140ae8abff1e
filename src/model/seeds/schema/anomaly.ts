import * as v from 'valibot';
import { code, documentSource, localizedText, text } from './parts';

/**
 * Kinds of inconsistency: a total, growth or share that does not recompute; one thing twice with different figures; names, units, scopes,
 * definitions, counts and dates that differ; misprints; lists that do not match.
 */
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
  /** Document it was found in, and running number: AN-001-02. */
  id: code,
  /** What kind of inconsistency it is. */
  kind: v.picklist(ANOMALY_KINDS),
  /** The whole conflict in one line. */
  title: localizedText,
  /** The places in question, each with what it says in short: its numbers as printed, remarks of ours in （…）. */
  places: v.pipe(v.array(v.strictObject({ source: documentSource, says: text })), v.minLength(1)),
  /** What recomputation gives. */
  recomputed: v.exactOptional(localizedText),
  /** What the product does about it. */
  treatment: localizedText,
});
export type AnomalySeed = v.InferOutput<typeof anomalyRecord>;
