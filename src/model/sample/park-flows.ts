import type { Measure } from '../catalogue';
import type { Code } from '../code';
import { round } from '../evaluate/round';
import type { Explanation } from '../explanation';
import type { Figure, ValueKind } from '../figure';
import { monthOf, yearOf, type Period } from '../period';
import { isDue, isKindDue } from '../reporting-calendar';
import type { SampleContext } from './context';
import { dice } from './dice';
import type { Amount } from './park-totals';
import { REASONS } from './reasons';
import { ANCHOR_YEAR, ZONE_PARKS } from './zone-spread';

/** Amounts of the park form, in its order. */
const AMOUNTS: readonly Amount[] = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08'];

/** The park whose last year's output was corrected after it had been published (同期数修订), and by which factor. */
const REVISED_BASE = { park: 'PK6', amount: 'P01', factor: 0.984 } as const;

/** Most by which prices move the nominal growth of value added, points. */
const MOST_PRICE_CHANGE = 2.5;

/** Growth of an amount on its base in %, to one decimal; undefined on a base that allows none. */
export const growthOn = (value: number, base: number): number | undefined => (base > 0 ? round((value / base - 1) * 100, 1) : undefined);

/** Whether this base is the corrected one: the book must hold what was published before. */
const isRevised = (park: Code, amount: Amount, period: Period, { first }: SampleContext): boolean =>
  park === REVISED_BASE.park && amount === REVISED_BASE.amount && period - 100 >= first;

/** The cumulative value of an amount. */
export const amountYtd = ({ amounts }: SampleContext, park: Code, amount: Amount, period: Period): number =>
  amounts.ytd(park, amount, yearOf(period))[monthOf(period) - 1] ?? 0;

/** The cumulative value of the same months a year ago, as this year's form states it. */
export function amountLastYear(context: SampleContext, park: Code, amount: Amount, period: Period): number {
  const base = amountYtd(context, park, amount, period - 100);
  return isRevised(park, amount, period, context) ? Math.round(base * REVISED_BASE.factor) : base;
}

/** Growth of value added at comparable prices: near the nominal one, but a figure of its own. */
function comparableGrowth(context: SampleContext, park: Code, period: Period): number | undefined {
  const year = yearOf(period);
  const zonePark = ZONE_PARKS.find((id) => id === park);
  const drawn = dice(context.seed, park, 'prices', year).between(-MOST_PRICE_CHANGE, MOST_PRICE_CHANGE);
  const priceChange = year === ANCHOR_YEAR && zonePark ? context.spread.priceChange[zonePark] : drawn;
  const base = amountYtd(context, park, 'P02', period - 100);
  if (base <= 0) return undefined;
  return round((amountYtd(context, park, 'P02', period) / base - 1) * 100 - priceChange, 1);
}

/** Growth of an amount in a period, as entered. */
export const amountGrowth = (context: SampleContext, park: Code, amount: Amount, period: Period): number | undefined =>
  amount === 'P02'
    ? comparableGrowth(context, park, period)
    : growthOn(amountYtd(context, park, amount, period), amountLastYear(context, park, amount, period));

function monthOfAmount(context: SampleContext, park: Code, amount: Amount, period: Period): number {
  const before = monthOf(period) === 1 ? 0 : amountYtd(context, park, amount, period - 1);
  return amountYtd(context, park, amount, period) - before;
}

/** What a park says of a figure of its own. */
function explanationOf(
  context: SampleContext,
  park: Code,
  amount: Amount,
  kind: ValueKind,
  period: Period,
  value: number,
): Explanation | undefined {
  if (kind === 'ytdLastYear' && isRevised(park, amount, period, context))
    return { reason: REASONS.baseRevised, text: '上年同期数按统计部门年报核定数修订，剔除1家企业异地产值（示例）', boundTo: value };
  if (kind === 'month' && value < 0)
    return { reason: REASONS.taxRefund, text: '当月办理留抵退税，退税额大于入库税收，本月数为负（示例）', boundTo: value };
  return undefined;
}

/** What a value kind of an amount holds in a period. */
const VALUE_OF: Readonly<
  Partial<Record<ValueKind, (context: SampleContext, park: Code, amount: Amount, period: Period) => number | undefined>>
> = {
  month: monthOfAmount,
  ytd: amountYtd,
  ytdLastYear: amountLastYear,
  growth: amountGrowth,
};

/** A plan of the year, in whole 百万元, near what the year brings. */
function planOf({ amounts, seed }: SampleContext, park: Code, amount: Amount, year: number): number {
  const near = dice(seed, park, amount, 'plan', year).between(0.93, 1.08);
  return Math.max(100, Math.round((amounts.total(park, amount, year) * near) / 100) * 100);
}

/** The amounts P01–P08 of all parks: as due, in the value kinds of the catalogue. */
export function parkFlows(context: SampleContext): Figure[] {
  const { seeds, periods, years, make } = context;
  const measures = new Map<Code, Measure>(seeds.measures.map((measure) => [measure.id, measure]));
  const figures: Figure[] = [];
  for (const { id: unit } of seeds.parks)
    for (const amount of AMOUNTS) {
      const { frequency = 'month', valueKinds = [] } = measures.get(amount) ?? {};
      for (const period of periods.filter((month) => isDue(frequency, month)))
        for (const kind of valueKinds.filter((each) => isKindDue(frequency, each, period))) {
          const value = VALUE_OF[kind]?.(context, unit, amount, period);
          if (value === undefined) continue;
          figures.push(
            make.number({ period, unit, measure: amount }, kind, value, explanationOf(context, unit, amount, kind, period, value)),
          );
        }
      if (valueKinds.includes('plan'))
        for (const year of years)
          figures.push(make.number({ period: year * 100 + 12, unit, measure: amount }, 'plan', planOf(context, unit, amount, year)));
    }
  return figures;
}
