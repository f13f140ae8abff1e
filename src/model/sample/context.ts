import { yearOf, type Period } from '../period';
import { monthsBetween } from '../reporting-calendar';
import type { Seeds } from '../seeds/seeds';
import { publishedAnchors, type Anchors } from './anchors';
import { dice } from './dice';
import { figureMaker, type FigureMaker } from './figures';
import { parkAmounts, type ParkAmounts, type Refund } from './park-totals';
import { spreadZone, type ZoneSpread } from './zone-spread';

/** Which sample book: the same request gives the same figures. */
export interface SampleRequest {
  /** All seeds. */
  seeds: Seeds;
  /** First period, included. */
  first: Period;
  /** Last period, included; no figures when it lies before the first. */
  last: Period;
  /** What the chance starts from. */
  seed: number;
}

/** What all rooms of the sample book work with. */
export interface SampleContext extends SampleRequest {
  /** Months of the book. */
  periods: readonly Period[];
  /** Years that have a month in the book. */
  years: readonly number[];
  /** Published figures that must not be contradicted. */
  anchors: Anchors;
  /** Makes figures with status and source of the sample. */
  make: FigureMaker;
  /** The zone's published totals by park. */
  spread: ZoneSpread;
  /** Amounts of the parks in any year. */
  amounts: ParkAmounts;
  /** The refund of the book; absent when it has no June. */
  refund?: Refund;
}

/** The park whose tax of a month is a refund: it lies outside the zone, whose totals are published. */
const REFUND = { park: 'PK5', month: 6 } as const;

/** What a request needs before any figure is made. */
export function sampleContext(request: SampleRequest): SampleContext {
  const { seeds, first, last, seed } = request;
  const periods = monthsBetween(first, last);
  const anchors = publishedAnchors(seeds);
  const spread = spreadZone(anchors, dice(seed, 'zone'));
  const month = periods.find((period) => period % 100 === REFUND.month);
  const refund = month === undefined ? undefined : { ...REFUND, year: yearOf(month) };
  return {
    ...request,
    periods,
    years: [...new Set(periods.map(yearOf))],
    anchors,
    make: figureMaker(seeds),
    spread,
    amounts: parkAmounts(seeds.parks, spread, refund, seed),
    ...(refund && { refund }),
  };
}
