import { add, divide, intervalOf, map, multiply, overlap, subtract, type Interval, type PrintedNumber } from './interval';
import type { NumberLookup } from './lookup';
import type { RecomputedKind, RelationSeed } from './schema/relation';
import { scaleOf } from '../unit-of-measure';

/**
 * What became of a relation: `agrees`; `differs` as an anomaly records; `unexplained`: differs and no anomaly says so;
 * `stale`: agrees although an anomaly says it differs; `broken`: refers to a figure the seeds lack or mixes units;
 * `notRecomputable` with its reason.
 */
export type RelationOutcome = 'agrees' | 'differs' | 'unexplained' | 'stale' | 'broken' | 'notRecomputable';

/** A relation with its outcome. */
export interface RelationResult {
  /** Which relation. */
  relation: RelationSeed;
  /** What became of it. */
  outcome: RelationOutcome;
  /** The stated result as printed; absent for relations without one. */
  stated?: PrintedNumber;
  /** What recomputation gives, in the unit of the stated result. */
  recomputed?: Interval;
  /** For `broken`: the reference or the units at fault. */
  fault?: string;
}

const PERCENT = 100;

/** How each kind is recomputed from operands in base units. */
const RECOMPUTE: Readonly<Record<RecomputedKind, (operands: readonly Interval[], years: number) => Interval>> = {
  sum: (operands) => operands.reduce(add),
  difference: (operands) => operands.reduce(subtract),
  ratio: (operands) => operands.reduce(divide),
  share: (operands) => map(operands.reduce(divide), (x) => x * PERCENT),
  growth: ([base = [0, 0], current = [0, 0]]) => map(divide(current, base), (x) => (x - 1) * PERCENT),
  averageGrowth: ([base = [0, 0], current = [0, 0]], years) => map(divide(current, base), (x) => (x ** (1 / years) - 1) * PERCENT),
  weightedMean: (operands) => {
    const values = operands.filter((_, i) => i % 2 === 0);
    const weights = operands.filter((_, i) => i % 2 === 1);
    return divide(values.map((value, i) => multiply(value, weights[i] ?? [0, 0])).reduce(add), weights.reduce(add));
  },
};

/** Kinds whose operands must count in one base unit, and whose result counts in it too. */
const ONE_UNIT: readonly RelationSeed['kind'][] = ['sum', 'difference', 'equal', 'order'];

const inBase = (number: PrintedNumber): Interval => map(intervalOf(number), (x) => x * scaleOf(number.unit).factor);

/** Recomputes one relation. */
export function recompute(relation: RelationSeed, lookup: NumberLookup): RelationResult {
  const references = relation.kind === 'none' ? relation.results : 'result' in relation ? [relation.result, ...relation.operands] : relation.operands;
  const needed = relation.kind === 'none' ? lookup.knows : (reference: string) => lookup.number(reference) !== undefined;
  const missing = references.find((reference) => !needed(reference));
  if (missing !== undefined) return { relation, outcome: 'broken', fault: missing };
  if (relation.kind === 'none') return { relation, outcome: 'notRecomputable' };

  const numbers = references.map(lookup.number).filter((number) => number !== undefined);
  const bases = new Set(numbers.map((number) => scaleOf(number.unit).base));
  if (ONE_UNIT.includes(relation.kind) && bases.size > 1) return { relation, outcome: 'broken', fault: [...bases].join(' ≠ ') };

  const judged = judge(relation, numbers);
  const outcome = judged.holds ? (relation.anomaly ? 'stale' : 'agrees') : (relation.anomaly ? 'differs' : 'unexplained');
  return { relation, outcome, ...(judged.stated && { stated: judged.stated }), ...(judged.recomputed && { recomputed: judged.recomputed }) };
}

interface Judgement { holds: boolean; stated?: PrintedNumber; recomputed?: Interval }

type JudgedRelation = Exclude<RelationSeed, { kind: 'none' }>;

function judge(relation: JudgedRelation, numbers: readonly PrintedNumber[]): Judgement {
  const intervals = numbers.map(inBase);
  if (!('result' in relation)) {
    const holds = relation.kind === 'equal'
      ? intervals.every((a) => intervals.every((b) => overlap(a, b)))
      : intervals.every((interval, i) => i === 0 || (intervals[i - 1] ?? interval)[0] <= interval[1]);
    return { holds };
  }
  const [result] = numbers;
  if (result === undefined) return { holds: false };
  const inBaseUnits = RECOMPUTE[relation.kind](intervals.slice(1), relation.years ?? 1);
  // Ratios of quantities are stated in units of their own (万元 a head): the factor of the result's unit counts there too.
  const recomputed = map(inBaseUnits, (x) => x / scaleOf(result.unit).factor);
  return { holds: overlap(recomputed, intervalOf(result)), stated: result, recomputed };
}
