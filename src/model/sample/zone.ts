import type { Figure } from '../figure';
import { round } from '../evaluate/round';
import { december, monthOf, type Period } from '../period';
import { PROGRAMME_OFFICE } from '../reporter';
import { isDue } from '../reporting-calendar';
import type { SampleContext } from './context';
import { amountGrowth, amountLastYear, amountYtd, growthOn } from './park-flows';
import { ZONE } from '../zone';
import { ZONE_PARKS } from './zone-spread';

/** Amounts the zone's totals are published of. */
const AMOUNTS = ['P01', 'P02', 'P03', 'P08'] as const;
type ZoneAmount = (typeof AMOUNTS)[number];

const sumOf = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const ytdOf = (context: SampleContext, amount: ZoneAmount, period: Period): number =>
  sumOf(ZONE_PARKS.map((park) => amountYtd(context, park, amount, period)));

/** Growth of the whole at comparable prices: each park's value over its growth is its base at this year's prices. */
function weightedGrowth(context: SampleContext, period: Period): number | undefined {
  const bases = ZONE_PARKS.map(
    (park) => amountYtd(context, park, 'P02', period) / (1 + (amountGrowth(context, park, 'P02', period) ?? 0) / 100),
  );
  const base = sumOf(bases);
  return base > 0 ? round((ytdOf(context, 'P02', period) / base - 1) * 100, 1) : undefined;
}

function figuresOf(context: SampleContext, measure: ZoneAmount, period: Period): Figure[] {
  const about = { period, unit: PROGRAMME_OFFICE, subject: ZONE, measure };
  const { make } = context;
  const ytd = ytdOf(context, measure, period);
  const growthFigure = (growth: number | undefined) => (growth === undefined ? [] : [make.number(about, 'growth', growth)]);
  if (measure === 'P02') return [make.number(about, 'ytd', ytd), ...growthFigure(weightedGrowth(context, period))];
  const lastYear = sumOf(ZONE_PARKS.map((park) => amountLastYear(context, park, measure, period)));
  const before = monthOf(period) === 1 ? 0 : ytdOf(context, measure, period - 1);
  return [
    ...(measure === 'P08' ? [make.number(about, 'month', ytd - before)] : []),
    make.number(about, 'ytd', ytd),
    make.number(about, 'ytdLastYear', lastYear),
    ...growthFigure(growthOn(ytd, lastYear)),
  ];
}

/** How much more than the year before the office's sample targets ask for. */
const TARGET_GROWTH: Readonly<Record<ZoneAmount, number>> = { P01: 1.1, P02: 1.08, P03: 1.05, P08: 1.06 };

/** Targets of the book's years, each on the sums of the year before; the first year has none. */
const targets = (context: SampleContext): Figure[] =>
  AMOUNTS.flatMap((measure) =>
    context.years.slice(1).map((year) => {
      const before = ytdOf(context, measure, december(year - 1));
      const about = { period: december(year), unit: PROGRAMME_OFFICE, subject: ZONE, measure };
      // Targets are round numbers.
      return context.make.number(about, 'plan', Math.round((before * TARGET_GROWTH[measure]) / 1000) * 1000);
    }),
  );

/**
 * The zone as the programme office would report it: sums over its three parks, in every due month for which no document states a total.
 * Where one does, the published figure stands alone.
 */
export const zoneFigures = (context: SampleContext): Figure[] => [
  ...targets(context),
  ...AMOUNTS.flatMap((measure) =>
    context.periods
      .filter((period) => isDue(measure === 'P08' ? 'month' : 'monthNoJan', period))
      .filter((period) => context.anchors(period, ZONE, measure, 'ytd') === undefined)
      .flatMap((period) => figuresOf(context, measure, period)),
  ),
];
