import * as v from 'valibot';
import { code, text } from './parts';

/** A figure of the seeds: record id, or record id and column, `TC-02/gz2016`. */
const reference = v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z0-9-]*(\/[A-Za-z0-9]+)?$/));

/** Relations whose result is recomputed from operands. */
export const RECOMPUTED_KINDS = ['sum', 'difference', 'ratio', 'share', 'growth', 'averageGrowth', 'weightedMean'] as const;
export type RecomputedKind = (typeof RECOMPUTED_KINDS)[number];

const common = {
  id: code,
  /** What the relation says, in Chinese. */
  note: text,
  /** Anomaly that records why the relation does not hold; absent: it must hold. */
  anomaly: v.exactOptional(code),
};

/** A relation between stated figures (勾稽关系). */
export const relationRecord = v.variant('kind', [
  v.strictObject({
    ...common,
    kind: v.picklist(RECOMPUTED_KINDS),
    /** The stated figure that is recomputed. */
    result: reference,
    /** What it is recomputed from: summands, minuend and subtrahend, part and whole, base and current, values and weights in turn. */
    operands: v.pipe(v.array(reference), v.minLength(1)),
    /** For average growth: number of years. */
    years: v.exactOptional(v.number()),
  }),
  v.strictObject({
    ...common,
    /** `equal`: one figure in several places. `order`: each at most the next. */
    kind: v.picklist(['equal', 'order']),
    operands: v.pipe(v.array(reference), v.minLength(2)),
  }),
  v.strictObject({
    id: code,
    /** Stated results that nothing in the documents recomputes. */
    kind: v.literal('none'),
    results: v.pipe(v.array(reference), v.minLength(1)),
    /** Why not, in Chinese. */
    reason: text,
  }),
]);
export type RelationSeed = v.InferOutput<typeof relationRecord>;
