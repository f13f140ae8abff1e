import type { Park } from '../catalogue';
import type { Code } from '../code';
import { dice } from './dice';
import { yearWeights, type Season } from './seasons';
import { shares } from './shares';
import { ANCHOR_YEAR, ZONE_PARKS, type SpreadPart, type ZoneSpread } from './zone-spread';

/** Amounts of a park that spread over months, with the season they follow. What shares a season shares its weights: parts stay below wholes. */
const SEASON_OF = {
  P01: 'output',
  P02: 'output',
  P03: 'investment',
  P04: 'investment',
  P05: 'investment',
  P06: 'investment',
  P07: 'investment',
  P08: 'tax',
} as const satisfies Readonly<Record<Code, Season>>;
export type Amount = keyof typeof SEASON_OF;

/** What an amount is a part of, and the least and most of it in the anchor year. */
const PART_OF: Readonly<Partial<Record<Amount, { whole: Amount; low: number; high: number }>>> = {
  P02: { whole: 'P01', low: 0.26, high: 0.3 },
  P04: { whole: 'P03', low: 0.55, high: 0.75 },
  P05: { whole: 'P04', low: 0.08, high: 0.3 },
  P06: { whole: 'P03', low: 0.06, high: 0.14 },
  P07: { whole: 'P06', low: 0.09, high: 0.15 },
};

/** Infrastructure leads in the park that is still being laid out: the annexes list most of it there. */
const STILL_BEING_BUILT = { park: 'PK3', low: 0.36, high: 0.42 } as const;

/** Growth of a year in %, least and most; of parts in points off that of their whole. */
const GROWTH: Readonly<Record<Amount, readonly [number, number]>> = {
  P01: [4, 15],
  P02: [-1.5, 1.5],
  P03: [-4, 13],
  P04: [-4, 4],
  P05: [-4, 4],
  P06: [-4, 4],
  P07: [-4, 4],
  P08: [3, 14],
};

/** Most of a whole that one part may reach over the years. */
const MOST_OF_WHOLE = 0.95;

/** 亿元 in 万元. */
const HUNDRED_MILLION = 10_000;

/** Yearly and monthly amounts of the parks, in 万元, of any year: the year before the book's first is needed too. */
export interface ParkAmounts {
  /** The year's total. */
  total: (park: Code, amount: Amount, year: number) => number;
  /** Cumulative values of the twelve months. */
  ytd: (park: Code, amount: Amount, year: number) => readonly number[];
}

/** A refund that turns one month of tax negative. */
export interface Refund {
  /** Which park. */
  park: Code;
  /** Calendar year. */
  year: number;
  /** 1…11: what is refunded comes back the month after. */
  month: number;
}

/** Share of the expectation for 2025 that parks outside the zone reach in the anchor year: their sizes, no figures of theirs. */
const REACHED = { P01: [0.24, 0.32], P03: [0.2, 0.24], P08: [0.3, 0.45] } as const;

/** Amounts of all parks by a seed. */
export function parkAmounts(parks: readonly Park[], spread: ZoneSpread, refund: Refund | undefined, seed: number): ParkAmounts {
  const expectations = new Map(parks.map(({ id, expectation2025 }) => [id, expectation2025]));
  const totals = new Map<string, number>();
  const cumulative = new Map<string, readonly number[]>();
  const weights = new Map<string, readonly number[]>();
  const given = (park: Code, amount: Amount): SpreadPart | undefined => {
    const zonePark = ZONE_PARKS.find((id) => id === park);
    return zonePark && spread.parts[zonePark][amount];
  };

  /** A park's amount in the anchor year, where no document decides it. */
  function anchorTotal(park: Code, amount: Amount): number {
    const throws = dice(seed, park, amount, 'size');
    const part = PART_OF[amount];
    if (part !== undefined) {
      const { low, high } = amount === 'P06' && park === STILL_BEING_BUILT.park ? STILL_BEING_BUILT : part;
      return Math.round(total(park, part.whole, ANCHOR_YEAR) * throws.between(low, high));
    }
    const { output, cumulativeInvestment, tax } = expectations.get(park) ?? {};
    if (amount === 'P01') return Math.round((output?.value ?? 0) * HUNDRED_MILLION * throws.between(...REACHED.P01));
    if (amount === 'P03') return Math.round((cumulativeInvestment?.value ?? 0) * throws.between(...REACHED.P03));
    return Math.round((tax?.value ?? 0) * throws.between(...REACHED.P08));
  }

  /** Growth of a year over the one before, as a factor. */
  function growth(park: Code, amount: Amount, year: number): number {
    const own = dice(seed, park, amount, 'growth', year).between(...GROWTH[amount]) / 100;
    const part = PART_OF[amount];
    return part === undefined ? 1 + own : growth(park, part.whole, year) + own;
  }

  function compute(park: Code, amount: Amount, year: number): number {
    const stated = given(park, amount);
    if (year === ANCHOR_YEAR) return stated?.total ?? anchorTotal(park, amount);
    if (year === ANCHOR_YEAR - 1 && stated !== undefined) return stated.before;
    const next =
      year > ANCHOR_YEAR
        ? total(park, amount, year - 1) * growth(park, amount, year)
        : total(park, amount, year + 1) / growth(park, amount, year + 1);
    const part = PART_OF[amount];
    return Math.round(part === undefined ? next : Math.min(next, total(park, part.whole, year) * MOST_OF_WHOLE));
  }

  function total(park: Code, amount: Amount, year: number): number {
    const key = `${park}|${amount}|${year}`;
    const known = totals.get(key) ?? compute(park, amount, year);
    totals.set(key, known);
    return known;
  }

  function weightsOf(park: Code, season: Season, year: number): readonly number[] {
    const key = `${park}|${season}|${year}`;
    const known = weights.get(key) ?? yearWeights(season, dice(seed, park, season, year));
    weights.set(key, known);
    return known;
  }

  function months(park: Code, amount: Amount, year: number): number[] {
    const season = SEASON_OF[amount];
    const parts = shares(total(park, amount, year), weightsOf(park, season, year));
    if (amount !== 'P08' || refund?.park !== park || refund.year !== year) return parts;
    const paid = parts[refund.month - 1] ?? 0;
    const back = Math.round(paid * 0.4);
    return parts.map((part, index) => (index === refund.month - 1 ? -back : index === refund.month ? part + paid + back : part));
  }

  return {
    total,
    ytd: (park, amount, year) => {
      const key = `${park}|${amount}|${year}`;
      let known = cumulative.get(key);
      if (known === undefined) {
        let sum = 0;
        known = months(park, amount, year).map((month) => (sum += month));
        cumulative.set(key, known);
      }
      return known;
    },
  };
}
