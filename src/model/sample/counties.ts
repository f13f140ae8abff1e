import type { Code } from '../code';
import { round } from '../evaluate/round';
import type { Figure } from '../figure';
import { monthOf, yearOf } from '../period';
import type { SampleContext } from './context';
import { dice } from './dice';
import { yearWeights } from './seasons';
import { shares } from './shares';

/** People who left for work with the programme's help, by county: larger counties send more. */
const WEIGHT: Readonly<Record<Code, number>> = {
  C441802: 10,
  C441803: 15,
  C441821: 9,
  C441823: 15,
  C441825: 6,
  C441826: 8,
  C441881: 23,
  C441882: 14,
};

/** About how many people the counties help together in a year, least and most; 2020 had 4783. */
const PEOPLE = [4_100, 5_000] as const;

/** The indicator that counts them, and what it aims at. */
const INDICATOR: Code = 'IND-16';

/** C24 of the counties: month, cumulative value, the same months a year ago and the plan of the year. */
export function countyFigures({ seeds, seed, periods, years, make }: SampleContext): Figure[] {
  const counties = seeds.units.filter(({ kind }) => kind === 'county').map(({ id }) => id);
  const target = seeds.indicators.find(({ id }) => id === INDICATOR)?.values['2025'].value ?? 0;
  const weights = counties.map((county) => WEIGHT[county] ?? 1);
  const plans = shares(round(target, 0), weights);
  const byYear = new Map<string, readonly number[]>();
  for (const year of new Set([...years, ...years.map((each) => each - 1)])) {
    const throws = dice(seed, 'people', year);
    const people = shares(
      throws.whole(...PEOPLE),
      weights.map((weight) => weight * throws.between(0.9, 1.1)),
    );
    counties.forEach((county, index) =>
      byYear.set(`${county}|${year}`, shares(people[index] ?? 0, yearWeights('employment', dice(seed, county, 'people', year)))),
    );
  }
  const soFar = (county: Code, year: number, month: number) =>
    (byYear.get(`${county}|${year}`) ?? []).slice(0, month).reduce((all, people) => all + people, 0);
  return counties.flatMap((unit, index) => [
    ...years.map((year) => make.number({ period: year * 100 + 12, unit, measure: 'C24' }, 'plan', plans[index] ?? 0)),
    ...periods.flatMap((period) => {
      const [year, month] = [yearOf(period), monthOf(period)];
      const about = { period, unit, measure: 'C24' };
      return [
        make.number(about, 'month', soFar(unit, year, month) - soFar(unit, year, month - 1)),
        make.number(about, 'ytd', soFar(unit, year, month)),
        make.number(about, 'ytdLastYear', soFar(unit, year - 1, month)),
      ];
    }),
  ]);
}
