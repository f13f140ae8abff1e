import type { Code } from '../code';
import type { Figure } from '../figure';
import { monthOf, yearOf, type Period } from '../period';
import { monthsBetween } from '../reporting-calendar';
import type { SampleContext } from './context';
import { dice, type Dice } from './dice';
import { yearWeights } from './seasons';
import { shares } from './shares';
import { ANCHOR_YEAR } from './zone-spread';

/** What happened in a park in a month, as the list 招商动态 would count it. */
interface Month {
  /** Projects signed, of them those of 亿元 and more and those from 广州. */
  signed: number;
  large: number;
  fromGuangzhou: number;
  /** Planned investment and expected yearly output of those signed, 万元. */
  investment: number;
  expectedOutput: number;
  /** Projects that began to be built, and that began to produce. */
  started: number;
  producing: number;
}

/** Planned investment of a project of 亿元 and more, and of a smaller one, 万元. */
const LARGE = [10_000, 60_000] as const;
const SMALL = [1_500, 9_900] as const;

/** Noise of a season for counts of a few projects a year. */
const FEW = 0.9;

/** Activities of February 2024 that 003 reports; the month has at least what they count. */
const CEREMONY = { period: 202402, of: { PK1: { signed: 2, started: 4 }, PK3: { signed: 1, started: 1 } } } as const;

/** Projects signed in an ordinary year: a root of what is expected by 2025, so that small parks are seen too. */
const signedInYear = (projects: number, throws: Dice): number => Math.round(2 + Math.sqrt(projects) * throws.between(0.8, 1.3));

/** The year's counts by month: those that documents state are spread, the others drawn. */
function counts({ seeds, seed, anchors }: SampleContext, park: Code, year: number) {
  const throws = dice(seed, park, 'projects', year);
  const expected = seeds.parks.find(({ id }) => id === park)?.expectation2025.projects.value ?? 0;
  const stated = (measure: Code) => anchors(year * 100 + 12, park, measure, 'ytd');
  const signed = signedInYear(expected, throws);
  const started = Math.round(signed * throws.between(0.6, 0.9));
  const producing = Math.round(started * throws.between(0.7, 1));
  const spread = (count: number) => shares(count, yearWeights('signing', throws, FEW));
  return {
    signed: spread(stated('P21') ?? signed),
    started: spread(stated('P25') ?? started),
    producing: spread(stated('P26') ?? producing),
    throws,
  };
}

/** Enterprises in operation are stated at two ends: what lies between began to produce in the last month of them. */
function producingBetween({ anchors }: SampleContext, park: Code, period: Period, drawn: number): number {
  const begin = anchors(ANCHOR_YEAR * 100 + 12, park, 'P13', 'periodEnd');
  const end = anchors(CEREMONY.period, park, 'P13', 'periodEnd');
  if (begin === undefined || end === undefined || yearOf(period) !== yearOf(CEREMONY.period) || period > CEREMONY.period) return drawn;
  return period === CEREMONY.period ? end - begin : 0;
}

/** A park's year by month. */
function yearOfPark(context: SampleContext, park: Code, year: number): Month[] {
  const { signed, started, producing, throws } = counts(context, park, year);
  return signed.map((drawn, index) => {
    const period = year * 100 + index + 1;
    const ceremony = period === CEREMONY.period ? Object.entries(CEREMONY.of).find(([id]) => id === park)?.[1] : undefined;
    const month: Month = {
      signed: Math.max(drawn, ceremony?.signed ?? 0),
      large: 0,
      fromGuangzhou: 0,
      investment: 0,
      expectedOutput: 0,
      started: Math.max(started[index] ?? 0, ceremony?.started ?? 0),
      producing: producingBetween(context, park, period, producing[index] ?? 0),
    };
    for (let project = 0; project < month.signed; project++) {
      const large = throws.chance(0.55);
      const investment = large ? throws.whole(...LARGE) : throws.whole(...SMALL);
      if (large) month.large++;
      if (throws.chance(0.75)) month.fromGuangzhou++;
      month.investment += investment;
      month.expectedOutput += Math.round(investment * throws.between(1.1, 1.9));
    }
    return month;
  });
}

/** Stocks a park begins the book with. */
interface Stocks {
  /** Projects being built, projects producing, enterprises in operation. */
  building: number;
  producing: number;
  operating: number;
}

function stocksBefore(context: SampleContext, park: Code): Stocks {
  const { seeds, seed, first, anchors } = context;
  const throws = dice(seed, park, 'stocks of projects');
  const expected = seeds.parks.find(({ id }) => id === park)?.expectation2025.projects.value ?? 0;
  // Enterprises in operation are counted from where a document states them, on or back.
  const stated = anchors(ANCHOR_YEAR * 100 + 12, park, 'P13', 'periodEnd');
  const began = (from: Period, to: Period) =>
    monthsBetween(from, to).reduce(
      (all, period) => all + (yearOfPark(context, park, yearOf(period))[monthOf(period) - 1]?.producing ?? 0),
      0,
    );
  const anchored =
    stated === undefined ? undefined : stated - began(first, ANCHOR_YEAR * 100 + 12) + began(ANCHOR_YEAR * 100 + 101, first - 1);
  const operating = anchored ?? Math.round(expected * throws.between(0.4, 0.6)) + 3;
  return {
    building: Math.round(expected * throws.between(0.18, 0.25)) + 6,
    producing: Math.round(operating * throws.between(0.7, 0.9)),
    operating,
  };
}

/** P13 and P21–P29 of a park: counts of the list, and the stocks that move with them. */
function figuresOfPark(context: SampleContext, unit: Code): Figure[] {
  const { periods, years, make } = context;
  const months = new Map(years.map((year) => [year, yearOfPark(context, unit, year)]));
  let { building, producing, operating } = stocksBefore(context, unit);
  return periods.flatMap((period) => {
    const soFar = (months.get(yearOf(period)) ?? []).slice(0, monthOf(period));
    const month = soFar.at(-1);
    if (month === undefined) return [];
    building += month.started - month.producing;
    producing += month.producing;
    operating += month.producing;
    const inYear = (count: keyof Month) => soFar.reduce((all, each) => all + each[count], 0);
    const figure = (measure: Code, kind: 'month' | 'ytd' | 'periodEnd', value: number) =>
      make.number({ period, unit, measure }, kind, value);
    const both = (measure: Code, count: keyof Month) => [figure(measure, 'month', month[count]), figure(measure, 'ytd', inYear(count))];
    return [
      figure('P13', 'periodEnd', operating),
      ...both('P21', 'signed'),
      ...both('P22', 'large'),
      ...both('P23', 'investment'),
      figure('P24', 'ytd', inYear('expectedOutput')),
      ...both('P25', 'started'),
      ...both('P26', 'producing'),
      figure('P27', 'ytd', inYear('fromGuangzhou')),
      figure('P28', 'periodEnd', building),
      figure('P29', 'periodEnd', producing),
    ];
  });
}

/** What the parks count of projects. */
export const parkProjects = (context: SampleContext): Figure[] => context.seeds.parks.flatMap(({ id }) => figuresOfPark(context, id));
