import * as v from 'valibot';
import { code, localizedText, source } from './parts';

/** A figure of the seeds: record id, or record id and column, `TC-02/gz2016`. */
const reference = v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z0-9-]*(\/[A-Za-z0-9]+)?$/));

const pair = v.pipe(v.array(reference), v.length(2));

const isEven = (list: string[]): boolean => list.length % 2 === 0;

const common = {
  id: code,
  /** What the relation says. */
  note: localizedText,
  /** Who says that it must hold: a document, or this product. */
  source,
  /** Anomaly that records why the relation does not hold; absent: it must hold. */
  anomaly: v.exactOptional(code),
};

/** A relation between stated figures (勾稽关系): what recomputes what. */
export const relationRecord = v.variant('kind', [
  v.strictObject({
    ...common,
    /** The result is the sum of the operands. */
    kind: v.literal('sum'),
    result: reference,
    operands: v.pipe(v.array(reference), v.minLength(1)),
  }),
  v.strictObject({
    ...common,
    /**
     * `difference`: first less second. `ratio`: first by second. `share`: part by whole, %. `growth`: from base to current, %.
     * `growthQuotient`: growth of a quantity per unit of another, from the growth of both, %.
     */
    kind: v.picklist(['difference', 'ratio', 'share', 'growth', 'growthQuotient']),
    result: reference,
    operands: pair,
  }),
  v.strictObject({
    ...common,
    /** Average growth a year from base to current, %. */
    kind: v.literal('averageGrowth'),
    result: reference,
    operands: pair,
    /** Number of years between them. */
    years: v.pipe(v.number(), v.minValue(1)),
  }),
  v.strictObject({
    ...common,
    /** Mean of values by weights: value, weight, value, weight … */
    kind: v.literal('weightedMean'),
    result: reference,
    operands: v.pipe(v.array(reference), v.minLength(2), v.check(isEven, 'pairs')),
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
    /** Why not. */
    reason: localizedText,
    source,
  }),
]);
export type RelationSeed = v.InferOutput<typeof relationRecord>;
/** Relations whose result is recomputed from operands. */
export type RecomputedRelation = Extract<RelationSeed, { result: string }>;

/** Every figure a relation names, the result first. */
export function referencesOf(relation: RelationSeed): readonly string[] {
  if (relation.kind === 'none') return relation.results;
  return 'result' in relation ? [relation.result, ...relation.operands] : relation.operands;
}
