import type { Park } from '../catalogue';
import type { Figure } from '../figure';
import { monthOf, yearOf } from '../period';
import { isDue } from '../reporting-calendar';
import type { SampleContext } from './context';
import { dice } from './dice';
import { yearWeights } from './seasons';
import { shares } from './shares';
import { ANCHOR_YEAR } from './zone-spread';

const DECEMBER = ANCHOR_YEAR * 100 + 12;

/** Output of one enterprise above designated size, 万元 a year. */
const OUTPUT_OF_ENTERPRISE = 21_000;

/** Enterprises that entered and left the register of larger ones in a year, by month. */
interface RegisterYear {
  entered: readonly number[];
  left: readonly number[];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** How the register of a park moved in a year. Small parks lose nobody. */
function registerYear({ seed, anchors, amounts }: SampleContext, park: string, year: number): RegisterYear {
  const throws = dice(seed, park, 'register', year);
  const size = Math.round(amounts.total(park, 'P01', ANCHOR_YEAR) / OUTPUT_OF_ENTERPRISE);
  const stated = anchors(year * 100 + 12, park, 'P11', 'ytd');
  const entered = stated ?? throws.whole(Math.round(size * 0.05), Math.round(size * 0.12) + 1);
  const left = stated === undefined && size > 5 ? throws.whole(0, Math.round(size * 0.04)) : 0;
  return {
    entered: shares(entered, yearWeights('registration', throws)),
    left: shares(left, yearWeights('registration', throws)),
  };
}

/** Enterprises in the register at the end of the year before; counted from the anchor year on and back. */
function registerBegin(context: SampleContext, park: string, year: number): number {
  const { anchors, amounts } = context;
  const net = (each: number) => {
    const { entered, left } = registerYear(context, park, each);
    return sum(entered) - sum(left);
  };
  let begin = anchors(DECEMBER, park, 'P10', 'periodEnd') ?? Math.round(amounts.total(park, 'P01', ANCHOR_YEAR) / OUTPUT_OF_ENTERPRISE) + 2;
  for (let each = ANCHOR_YEAR + 1; each < year; each++) begin += net(each);
  for (let each = ANCHOR_YEAR; each >= year; each--) begin -= net(each);
  return begin;
}

/** P10, P11 and P12 of a park: the register moves by who enters and who leaves. */
function registerFigures(context: SampleContext, unit: string): Figure[] {
  const { periods, years, make } = context;
  return years.flatMap((year) => {
    const { entered, left } = registerYear(context, unit, year);
    const begin = registerBegin(context, unit, year);
    return periods
      .filter((period) => yearOf(period) === year)
      .flatMap((period) => {
        const inYear = sum(entered.slice(0, monthOf(period)));
        const outYear = sum(left.slice(0, monthOf(period)));
        return [
          make.number({ period, unit, measure: 'P10' }, 'periodEnd', begin + inYear - outYear),
          make.number({ period, unit, measure: 'P10' }, 'yearBegin', begin),
          make.number({ period, unit, measure: 'P11' }, 'ytd', inYear),
          make.number({ period, unit, measure: 'P12' }, 'ytd', outYear),
        ];
      });
  });
}

/** Enterprises of more than 10 亿元 in the last twelve months; known at the end of a year. */
export const largeEnterprises = ({ amounts }: SampleContext, park: string, year: number): number =>
  Math.floor(amounts.total(park, 'P01', year) / 360_000);

/** People who worked in the park at the end of a quarter and land it supplied: yearly output carries both. */
function stockFigures(context: SampleContext, { id: unit, plannedArea }: Park): Figure[] {
  const { periods, amounts, make, seed } = context;
  const throws = dice(seed, unit, 'stocks');
  const outputOfWorker = throws.between(80, 120);
  // A 平方公里 is 1500 亩; a third to half of the planned area is industrial land that was supplied.
  const land = (plannedArea.value ?? 0) * 1500 * throws.between(0.3, 0.5);
  return periods.flatMap((period) => {
    const year = yearOf(period);
    const figures: Figure[] = [];
    if (isDue('quarter', period)) {
      const from = amounts.total(unit, 'P01', year - 1);
      const yearly = from + ((amounts.total(unit, 'P01', year) - from) * monthOf(period)) / 12;
      figures.push(make.number({ period, unit, measure: 'P16' }, 'periodEnd', Math.round(yearly / outputOfWorker)));
    }
    if (isDue('year', period)) {
      figures.push(
        make.number({ period, unit, measure: 'P14' }, 'periodEnd', largeEnterprises(context, unit, year)),
        make.number({ period, unit, measure: 'P17' }, 'periodEnd', Math.round(land * (1 + (year - ANCHOR_YEAR) * 0.03))),
      );
    }
    return figures;
  });
}

/** What the parks count of enterprises, people and land (P10–P12, P14, P16, P17); P13 moves with the projects that begin to produce. */
export const parkRegisters = (context: SampleContext): Figure[] =>
  context.seeds.parks.flatMap((park) => [...registerFigures(context, park.id), ...stockFigures(context, park)]);
