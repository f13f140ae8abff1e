import type { Indicator } from '../catalogue';
import type { Code } from '../code';
import { round } from '../evaluate/round';
import type { Figure } from '../figure';
import { INDICATOR_VALUE_KIND, indicatorOwner } from '../figures/indicator-key';
import { monthOf, yearOf, type Period } from '../period';
import { PROGRAMME_OFFICE } from '../reporter';
import { isDue } from '../reporting-calendar';
import type { SampleContext } from './context';
import { dice } from './dice';
import { amountYtd } from './park-flows';
import { largeEnterprises } from './park-registers';

/** Years for which 表2-1 prints values. */
const PRINTED_YEARS = [2020, 2022, 2025] as const;

/**
 * Indicators without an entered target, so that 目标未录入 shows: what the table leaves at — or at the very end, and what it states for each
 * county.
 */
const WITHOUT_TARGET: readonly Code[] = ['IND-05b', 'IND-05c', 'IND-07c', 'IND-12a', 'IND-13a'];

/** How much of a year's flow has come by the end of each quarter. */
const QUARTERS = [0.22, 0.48, 0.74, 1] as const;

/** Counties that reached what is stated for each of them: one more every year. */
const COUNTIES_REACHED: Readonly<Record<Code, number>> = { 'IND-12a': 3, 'IND-13a': 4 };

/** 亿元 in 万元. */
const HUNDRED_MILLION = 10_000;

/** What the table prints for a year, or what lies between: a path for the sample, no target of anybody's. */
function pathOf({ values }: Indicator, year: number): number {
  const printed = PRINTED_YEARS.map((each) => ({ year: each, value: values[`${each}`].value ?? 0 }));
  const to = printed.find((point) => point.year >= year) ?? printed.at(-1);
  const from = printed.filter((point) => point.year < year).at(-1);
  if (to === undefined) return 0;
  if (from === undefined || from.year === to.year || year > to.year) return to.value;
  return from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year);
}

const allParks = (context: SampleContext, value: (park: Code) => number): number =>
  context.seeds.parks.reduce((all, { id }) => all + value(id), 0);

/** How many parks have a year's output within bounds, 亿元. */
const parksWithin = (context: SampleContext, year: number, low: number, high: number): number =>
  allParks(context, (park) => {
    const output = context.amounts.total(park, 'P01', year) / HUNDRED_MILLION;
    return output >= low && output < high ? 1 : 0;
  });

const valueAdded = (context: SampleContext, period: Period): number =>
  round(allParks(context, (park) => amountYtd(context, park, 'P02', period)) / HUNDRED_MILLION, 2);

/** Indicators that follow from what the parks report: the department's figure is theirs added up. */
const FROM_PARKS: Readonly<Record<Code, (context: SampleContext, period: Period) => number>> = {
  'IND-02': (context, period) => round(allParks(context, (park) => amountYtd(context, park, 'P07', period)) / HUNDRED_MILLION, 2),
  'IND-04a': (context, period) => allParks(context, (park) => largeEnterprises(context, park, yearOf(period))),
  'IND-05a': (context, period) => parksWithin(context, yearOf(period), 100, 500),
  'IND-05b': (context, period) => parksWithin(context, yearOf(period), 500, 1000),
  'IND-05c': (context, period) => parksWithin(context, yearOf(period), 1000, Infinity),
  'IND-06a': valueAdded,
  'IND-06b': (context, period) => {
    const base = context.seeds.indicators.find((each) => each.id === 'IND-06a')?.values['2020'].value ?? 0;
    const years = yearOf(period) - 2020;
    return years > 0 && base > 0 ? round(((valueAdded(context, period) / base) ** (1 / years) - 1) * 100, 1) : 0;
  },
};

/** The value at the end of a year of an indicator that stands alone: near its path. */
function yearValue({ seed }: SampleContext, indicator: Indicator, year: number): number {
  const reached = COUNTIES_REACHED[indicator.id];
  if (reached !== undefined) return Math.min(8, Math.max(0, reached + year - 2023));
  const throws = dice(seed, indicator.id, year);
  const path = pathOf(indicator, year);
  // A stock stands off by part of the year's step only, so that it never goes back.
  const value =
    indicator.nature.value === 'endStock'
      ? path + (path - pathOf(indicator, year - 1)) * throws.between(-0.2, 0.2)
      : path * throws.between(0.95, 1.05);
  return indicator.nature.value === 'share' ? round(value, 1) : Math.round(value);
}

/** A value of its own in a period: flows fill the year, stocks move from one year's end to the next and never back. */
function ownValue(context: SampleContext, indicator: Indicator, period: Period): number {
  const [year, month] = [yearOf(period), monthOf(period)];
  const end = yearValue(context, indicator, year);
  if (month === 12) return end;
  if (indicator.nature.value === 'flow') return Math.round(end * (QUARTERS[Math.ceil(month / 3) - 1] ?? 1));
  const begin = yearValue(context, indicator, year - 1);
  return Math.round(begin + (Math.max(0, end - begin) * month) / 12);
}

/** What a department reports of its indicators, as due; what the office computes is computed, not stored. */
function values(context: SampleContext, indicator: Indicator): Figure[] {
  const { id, frequency, nature } = indicator;
  const unit = indicatorOwner(indicator);
  if (unit === PROGRAMME_OFFICE) return [];
  // What is reported as it happens stands at the ends of quarters, when it is confirmed.
  const rhythm = frequency.value === 'event' ? 'quarter' : frequency.value;
  const compute = FROM_PARKS[id] ?? ((_: SampleContext, period: Period) => ownValue(context, indicator, period));
  return context.periods
    .filter((period) => isDue(rhythm, period))
    .map((period) =>
      context.make.number({ period, unit, subject: id, measure: id }, INDICATOR_VALUE_KIND[nature.value], compute(context, period)),
    );
}

/** Targets of the years the documents leave out, as the office might have entered them: between what is printed. */
function targets({ years, make }: SampleContext, indicator: Indicator): Figure[] {
  const { id, unit, values: printed } = indicator;
  if (WITHOUT_TARGET.includes(id)) return [];
  const decimals = printed['2025'].printed.includes('.') || unit === '%' ? 1 : 0;
  return years
    .filter((year) => year > 2020 && year < 2025 && year !== 2022)
    .map((year) =>
      make.number(
        { period: year * 100 + 12, unit: PROGRAMME_OFFICE, subject: id, measure: id },
        'plan',
        round(pathOf(indicator, year), decimals),
      ),
    );
}

/** Own values and targets of the indicators. */
export const indicatorFigures = (context: SampleContext): Figure[] =>
  context.seeds.indicators.flatMap((indicator) => [...values(context, indicator), ...targets(context, indicator)]);
