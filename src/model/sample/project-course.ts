import type { Project } from '../catalogue';
import type { Code } from '../code';
import { monthOf, yearOf, type Period } from '../period';
import { monthAfter, monthsBetween } from '../reporting-calendar';
import type { Dice } from './dice';
import { isPlanning, type Fate } from './project-fates';
import { monthWeight } from './seasons';
import { shares } from './shares';

/** A project's life: when it is built, what it spends and how far it is. */
export interface Course {
  /** What becomes of it. */
  fate: Fate;
  /** Planned start: a month of its first year. */
  plannedStart: Period;
  /** December of its last year. */
  plannedEnd: Period;
  /** Actual start; absent while it waits. */
  started?: Period;
  /** Actual completion; absent while it is not complete. */
  completed?: Period;
  /** New date of completion of an extended project. */
  extendedTo?: Period;
  /** Month in which it was suspended or given up. */
  stopped?: Period;
  /** Last month whose money is told; absent while it goes on. */
  toldUntil?: Period;
  /** First month that may spend. */
  begins: Period;
  /** What each month from `begins` on is planned to spend, 万元. */
  spending: readonly number[];
  /** Stage code in a month. */
  stage: (period: Period) => Code;
}

/** Months from one period to another. */
export const monthsFrom = (from: Period, to: Period): number => (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);

/** The period some months later. */
export function later(period: Period, months: number): Period {
  const index = yearOf(period) * 12 + monthOf(period) - 1 + months;
  return Math.floor(index / 12) * 100 + (index % 12) + 1;
}

/** How much of the planned total a project spends in the end, least and most: what stands still or is given up spends part of it. */
const SPENDS: Readonly<Record<Fate, readonly [number, number]>> = {
  completed: [0.88, 1.04],
  extended: [0.92, 1.04],
  ended: [0.4, 0.7],
  unchecked: [0.82, 0.96],
  running: [0.92, 1.03],
  suspended: [0.9, 1],
  waiting: [0, 0],
};

/** Stages of building by the share of its time that is over; what is complete goes on by months since. */
const BUILDING = [
  { until: 0.15, stage: 'S03' },
  { until: 0.75, stage: 'S04' },
  { until: Infinity, stage: 'S05' },
] as const;
const PLAN_DRAWING = [
  { until: 0.1, stage: 'G01' },
  { until: 0.25, stage: 'G02' },
  { until: 0.7, stage: 'G03' },
  { until: 0.9, stage: 'G04' },
  { until: Infinity, stage: 'G05' },
] as const;

/** Chances that a completed project was early by a year, where it had three, or late. */
const EARLY = 0.6;
const LATE = 0.1;

/** When it ends, by its fate: completed ones mostly within their last year. */
function endOf({ years }: Project, fate: Fate, last: Period, throws: Dice): Period {
  if (fate === 'extended') return later(last, throws.whole(4, 20));
  if (fate !== 'completed') return years.to * 100 + 12;
  if (years.to - years.from >= 2 && throws.chance(EARLY)) return (years.to - 1) * 100 + throws.whole(8, 12);
  const late = (years.to + 1) * 100 + throws.whole(1, 8);
  return throws.chance(LATE) && late < last ? late : years.to * 100 + throws.whole(7, 12);
}

/** What it spends in each month of its time: the middle more, winters less. */
function spending(start: Period, end: Period, total: number): number[] {
  const months = monthsBetween(start, end);
  const weights = months.map(
    (period, index) => monthWeight('investment', monthOf(period)) * (0.5 + Math.sin((Math.PI * (index + 0.5)) / months.length)),
  );
  return shares(total, weights);
}

/** The course of a project. */
export function projectCourse(project: Project, fate: Fate, last: Period, throws: Dice): Course {
  const { years, investment, list } = project;
  const plannedStart = years.from * 100 + throws.whole(1, years.from === years.to ? 3 : 6);
  const plannedEnd = years.to * 100 + 12;
  const end = endOf(project, fate, last, throws);
  const start = later(plannedStart, throws.whole(0, years.from === years.to ? 1 : 2));
  const stopped = fate === 'ended' || fate === 'suspended' ? later(last, -throws.whole(3, 9)) : undefined;
  const total = Math.floor((investment.value ?? 0) * throws.between(...SPENDS[fate]));
  const byMonth = spending(start, end, total);
  // What has stopped spends no more from that month on.
  const spends = stopped === undefined ? byMonth.length : Math.min(byMonth.length, Math.max(0, monthsFrom(start, stopped)));
  const untilTrial = throws.whole(2, 4);
  const untilFull = untilTrial + throws.whole(6, 10);
  const planning = isPlanning(project);
  const complete = fate === 'completed' ? end : undefined;
  // Whose years are over and who has not been heard of since is over as far as money goes.
  const over = fate === 'unchecked' ? plannedEnd : fate === 'ended' ? stopped : complete;

  function afterCompletion(months: number): Code {
    if (planning) return months === 0 ? 'G05' : 'G06';
    if (list === 'infrastructure' || months < untilTrial) return 'S06';
    return list === 'livelihood' || months < untilFull ? 'S07' : 'S08';
  }

  return {
    fate,
    plannedStart,
    plannedEnd,
    ...(fate !== 'waiting' && { started: start }),
    ...(complete !== undefined && { completed: complete }),
    ...(fate === 'extended' && { extendedTo: end }),
    ...(stopped !== undefined && { stopped }),
    ...(over !== undefined && { toldUntil: yearOf(over) * 100 + 12 }),
    begins: start,
    spending: fate === 'waiting' ? [] : byMonth.slice(0, spends),
    stage: (period) => {
      if (stopped !== undefined && period >= stopped) return fate === 'ended' ? 'S10' : 'S09';
      if (fate === 'waiting' || period < start) return planning ? 'G01' : 'S02';
      if (complete !== undefined && period >= complete) return afterCompletion(monthsFrom(complete, period));
      const passed = monthsFrom(start, period) / Math.max(1, monthsFrom(start, monthAfter(end)));
      return (planning ? PLAN_DRAWING : BUILDING).find(({ until }) => passed < until)?.stage ?? 'S05';
    },
  };
}
