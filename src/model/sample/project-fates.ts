import type { Project } from '../catalogue';
import type { Code } from '../code';
import { yearOf, type Period } from '../period';
import type { Dice } from './dice';

/**
 * What becomes of a project by the end of the book. Those whose years are over: `completed`, `extended`, `ended` (终止) or `unchecked`
 * (nobody has said yet); the others: `running`, `suspended` (停工) or `waiting` (not started).
 */
export type Fate = 'completed' | 'extended' | 'ended' | 'unchecked' | 'running' | 'suspended' | 'waiting';

/** Category of the projects that draw up plans: they have stages of their own, no construction and nothing to end. */
const PLANNING = '规划帮扶';

/** Whether a project draws up a plan instead of building something. */
export const isPlanning = ({ category }: Pick<Project, 'category'>): boolean => category === PLANNING;

/** Shares of the projects whose years are over; the rest is completed. */
const EXTENDED = 0.12;
const ENDED = 0.06;
const UNCHECKED = 0.1;

/** How many of the others stand still or have not begun. */
const SUSPENDED = 1;
const WAITING = 2;

function shuffled<T>(list: readonly T[], throws: Dice): T[] {
  return list
    .map((item) => ({ item, at: throws.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** The fate of every project: how many of each is fixed, which ones is chance. */
export function projectFates(projects: readonly Project[], last: Period, throws: Dice): Map<Code, Fate> {
  const fates = new Map<Code, Fate>();
  const due = projects.filter(({ years }) => years.to < yearOf(last));
  const give = (list: readonly Project[], fate: Fate, count: number) => {
    for (const { id } of list.filter((project) => !fates.has(project.id)).slice(0, count)) fates.set(id, fate);
  };
  const order = shuffled(due, throws);
  // What only draws up a plan is never given up in the sample: its list of stages knows no end before the result.
  give(
    order.filter((project) => !isPlanning(project)),
    'ended',
    Math.round(due.length * ENDED),
  );
  give(order, 'extended', Math.round(due.length * EXTENDED));
  give(order, 'unchecked', Math.round(due.length * UNCHECKED));
  give(order, 'completed', order.length);
  const open = shuffled(
    projects.filter(({ id }) => !fates.has(id)),
    throws,
  );
  // A project that has not begun is a young one.
  give(
    open.filter(({ years }) => years.from >= yearOf(last) - 2),
    'waiting',
    WAITING,
  );
  give(open, 'suspended', SUSPENDED);
  give(open, 'running', open.length);
  return fates;
}
