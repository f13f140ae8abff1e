import { add, atMost, divide, intervalOf, map, multiply, overlap, subtract, type Interval, type PrintedNumber } from './interval';
import type { NumberLookup } from './lookup';
import { referencesOf, type RecomputedRelation, type RelationSeed } from './schema/relation';
import { scaleOf } from '../unit-of-measure';

/**
 * What became of a relation: `agrees`; `differs` as an anomaly records; `unexplained`: differs and no anomaly says so;
 * `stale`: agrees although an anomaly says it differs; `broken`: names a figure the seeds lack, or figures that cannot be compared;
 * `notRecomputable` with its reason.
 */
export type RelationOutcome = 'agrees' | 'differs' | 'unexplained' | 'stale' | 'broken' | 'notRecomputable';

/** Outcomes that a check must not have. */
export const FAILURES: readonly RelationOutcome[] = ['unexplained', 'stale', 'broken'];

/** A relation with its outcome. */
export interface RelationResult {
  /** Which relation. */
  relation: RelationSeed;
  /** What became of it. */
  outcome: RelationOutcome;
  /** The figures as printed, the stated result first where there is one; empty for `broken`. */
  figures: readonly PrintedNumber[];
  /** What recomputation gives, in the unit of the stated result. */
  recomputed?: Interval;
  /** For `broken`: the figure that is missing, or the units that do not fit. */
  fault?: string;
}

const PERCENT = 100;

/** Recomputes the result from operands in base units. */
function compute(relation: RecomputedRelation, operands: readonly Interval[]): Interval {
  switch (relation.kind) {
    case 'sum':
      return operands.reduce(add);
    case 'difference':
      return operands.reduce(subtract);
    case 'ratio':
      return operands.reduce(divide);
    case 'share':
      return map(operands.reduce(divide), (x) => x * PERCENT);
    case 'growth':
      return map(operands.reduceRight(divide), (x) => (x - 1) * PERCENT);
    case 'averageGrowth':
      return map(operands.reduceRight(divide), (x) => (x ** (1 / relation.years) - 1) * PERCENT);
    case 'growthQuotient':
      return map(operands.map((growth) => map(growth, (x) => 1 + x / PERCENT)).reduce(divide), (x) => (x - 1) * PERCENT);
    case 'weightedMean': {
      const weights = operands.filter((_, i) => i % 2 === 1);
      const products = operands.flatMap((value, i) =>
        i % 2 === 0 ? weights.slice(i / 2, i / 2 + 1).map((weight) => multiply(value, weight)) : [],
      );
      return divide(products.reduce(add), weights.reduce(add));
    }
  }
}

/** Units that keep a relation from being judged, as `元 ≠ 人`; undefined when they fit. */
function unitsThatDoNotFit(relation: Exclude<RelationSeed, { kind: 'none' }>, numbers: readonly PrintedNumber[]): string | undefined {
  const bases = numbers.map(({ unit }) => scaleOf(unit).base);
  const differ = (list: readonly string[]) => (new Set(list).size > 1 ? [...new Set(list)].join(' ≠ ') : undefined);
  switch (relation.kind) {
    case 'sum':
    case 'difference':
    case 'equal':
    case 'order':
      return differ(bases);
    case 'share':
    case 'growth':
    case 'averageGrowth':
      return differ(bases.slice(1)) ?? differ(['%', ...bases.slice(0, 1)]);
    case 'growthQuotient':
      return differ(['%', ...bases]);
    case 'weightedMean':
      return differ(bases.filter((_, i) => i === 0 || i % 2 === 1));
    case 'ratio':
      return undefined;
  }
}

const inBase = (number: PrintedNumber): Interval => map(intervalOf(number), (x) => x * scaleOf(number.unit).factor);

/** Recomputes one relation. */
export function recompute(relation: RelationSeed, lookup: NumberLookup): RelationResult {
  const references = referencesOf(relation);
  const known = relation.kind === 'none' ? lookup.knows : (reference: string) => lookup.number(reference) !== undefined;
  const missing = references.find((reference) => !known(reference));
  if (missing !== undefined) return { relation, outcome: 'broken', figures: [], fault: missing };

  const figures = references.map(lookup.number).filter((number) => number !== undefined);
  if (relation.kind === 'none') return { relation, outcome: 'notRecomputable', figures };
  const misfit = unitsThatDoNotFit(relation, figures);
  if (misfit !== undefined) return { relation, outcome: 'broken', figures: [], fault: misfit };

  const { holds, recomputed } = judge(relation, figures);
  if (recomputed?.every((end) => !Number.isFinite(end))) return { relation, outcome: 'broken', figures: [], fault: '÷ 0' };
  const outcome = holds ? (relation.anomaly ? 'stale' : 'agrees') : relation.anomaly ? 'differs' : 'unexplained';
  return { relation, outcome, figures, ...(recomputed && { recomputed }) };
}

/** 超8 and 超5 both stay open above; they state one figure only when they name the same number. */
function stateTheSame(a: PrintedNumber, b: PrintedNumber): boolean {
  const open = ({ operator }: PrintedNumber) => operator !== undefined && operator !== '≈';
  return open(a) && open(b)
    ? a.operator === b.operator && a.value * scaleOf(a.unit).factor === b.value * scaleOf(b.unit).factor
    : overlap(inBase(a), inBase(b));
}

function judge(
  relation: Exclude<RelationSeed, { kind: 'none' }>,
  figures: readonly PrintedNumber[],
): { holds: boolean; recomputed?: Interval } {
  const intervals = figures.map(inBase);
  if (!('result' in relation)) {
    const holds =
      relation.kind === 'equal'
        ? figures.every((a) => figures.every((b) => stateTheSame(a, b)))
        : intervals.every((interval, i) => intervals.slice(0, i).every((before) => atMost(before[0], interval[1])));
    return { holds };
  }
  const [stated, ...operands] = figures;
  if (stated === undefined || operands.length === 0) return { holds: false };
  // Ratios of quantities are stated in units of their own (万元 a head): the factor of the result's unit counts there too.
  const recomputed = map(compute(relation, intervals.slice(1)), (x) => x / scaleOf(stated.unit).factor);
  return { holds: overlap(recomputed, intervalOf(stated)), recomputed };
}
