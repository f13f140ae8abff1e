import type { Code } from '../code';
import { round } from '../evaluate/round';
import { ZONE } from '../zone';
import type { Anchors } from './anchors';
import type { Dice } from './dice';

export const ZONE_PARKS = ['PK1', 'PK2', 'PK3'] as const;
export type ZonePark = (typeof ZONE_PARKS)[number];

/** December of the year whose totals are published. */
export const ANCHOR_YEAR = 2023;
const DECEMBER = ANCHOR_YEAR * 100 + 12;

/** A park's part of a total of the anchor year, and its figure of the year before, both 万元. */
export interface SpreadPart {
  /** Of the anchor year. */
  total: number;
  /** Of the year before it. */
  before: number;
}

/** What the zone's totals become for its parks. */
export interface ZoneSpread {
  /** Output P01, value added P02, fixed investment P03, industrial P04 and technical investment P05 as far as stated, tax P08. */
  parts: Readonly<Record<ZonePark, Readonly<Partial<Record<Code, SpreadPart>>>>>;
  /** Growth of value added at comparable prices, %, to one decimal. */
  valueAddedGrowth: Readonly<Record<ZonePark, number>>;
  /** Change of prices within the nominal growth of value added, points. */
  priceChange: Readonly<Record<ZonePark, number>>;
}

const before = (total: number, growth: number): number => Math.round(total / (1 + growth / 100));

/**
 * Spreads the zone's published totals of the anchor year over its three parks so that they add up exactly and the stated growth follows
 * from the sums. Facts that documents state of one park stand; the rest is chance within what they leave. The second park takes what the
 * others leave.
 */
export function spreadZone(anchors: Anchors, dice: Dice): ZoneSpread {
  const stated = (subject: Code, measure: Code, kind: 'ytd' | 'growth' = 'ytd') => anchors(DECEMBER, subject, measure, kind) ?? 0;
  const part = (total: number, last: number): SpreadPart => ({ total, before: last });

  const output = stated(ZONE, 'P01');
  const outputBefore = before(output, stated(ZONE, 'P01', 'growth'));
  const output1 = Math.round(output * dice.between(0.75, 0.76));
  // 003 has all output of the third park a little over 5 亿元, double the year before; that of larger enterprises is part of it.
  const output3 = dice.whole(46_000, 50_000);
  const output1Before = before(output1, stated('PK1', 'P01', 'growth'));
  const output3Before = before(output3, dice.between(92, 108));
  const output2 = output - output1 - output3;
  const output2Before = outputBefore - output1Before - output3Before;

  const value = stated(ZONE, 'P02');
  const value1 = Math.round(output1 * dice.between(0.328, 0.334));
  const value3 = Math.round(output3 * dice.between(0.28, 0.32));
  const value2 = value - value1 - value3;
  const growth1 = stated('PK1', 'P02', 'growth');
  const growth3 = round((output3 / output3Before - 1) * 100 - dice.between(4, 8), 1);
  const comparable = (total: number, growth: number) => total / (1 + growth / 100);
  const comparable2 = comparable(value, stated(ZONE, 'P02', 'growth')) - comparable(value1, growth1) - comparable(value3, growth3);
  const growth2 = round((value2 / comparable2 - 1) * 100, 1);
  const priceChange = { PK1: dice.between(-1.5, 1.5), PK2: dice.between(-1.5, 1.5), PK3: dice.between(-1.5, 1.5) };

  const tax = stated(ZONE, 'P08');
  const tax1 = stated('PK1', 'P08');
  const tax2 = Math.round((tax - tax1) * dice.between(0.68, 0.74));
  const tax3 = tax - tax1 - tax2;

  const investment = stated(ZONE, 'P03');
  const investment1 = Math.round(investment * dice.between(0.42, 0.45));
  const investment3 = Math.round(investment * dice.between(0.285, 0.3));
  const investment2 = investment - investment1 - investment3;
  const industrial3 = stated('PK3', 'P04');
  const technical3 = stated('PK3', 'P05');

  return {
    parts: {
      PK1: {
        P01: part(output1, output1Before),
        P02: part(value1, before(value1, growth1 + priceChange.PK1)),
        P03: part(investment1, before(investment1, dice.between(2, 10))),
        P08: part(tax1, before(tax1, stated('PK1', 'P08', 'growth'))),
      },
      PK2: {
        P01: part(output2, output2Before),
        P02: part(value2, before(value2, growth2 + priceChange.PK2)),
        P03: part(investment2, before(investment2, dice.between(4, 14))),
        P08: part(tax2, before(tax2, dice.between(8, 18))),
      },
      PK3: {
        P01: part(output3, output3Before),
        P02: part(value3, before(value3, growth3 + priceChange.PK3)),
        P03: part(investment3, before(investment3, dice.between(4, 14))),
        P04: part(industrial3, before(industrial3, stated('PK3', 'P04', 'growth'))),
        P05: part(technical3, before(technical3, stated('PK3', 'P05', 'growth'))),
        P08: part(tax3, before(tax3, dice.between(8, 18))),
      },
    },
    valueAddedGrowth: { PK1: growth1, PK2: growth2, PK3: growth3 },
    priceChange,
  };
}
