import type { Project } from '../catalogue';
import type { Code } from '../code';
import type { Explanation } from '../explanation';
import type { Figure } from '../figure';
import { yearOf, type Period } from '../period';
import { PROGRAMME_OFFICE } from '../reporter';
import { monthAfter, monthBefore } from '../reporting-calendar';
import type { SampleContext } from './context';
import { dice } from './dice';
import { projectCourse, type Course } from './project-course';
import { isPlanning, projectFates } from './project-fates';
import { projectMoney, type SinceStart } from './project-money';
import { EVIDENCE, PROBLEMS, progressWords } from './project-words';
import { REASONS } from './reasons';

/** Share of the projects that never state a plan of the year: the completion rate must say how many it is over. */
const WITHOUT_PLAN = 0.12;

/** Extended projects that name a problem, at most. */
const PROBLEMS_OF_EXTENDED = 4;

/** What the figures of one project need. */
interface Told {
  context: SampleContext;
  project: Project;
  course: Course;
  /** Reporter. */
  unit: Code;
  /** What it has spent by the end of a month. */
  spent: SinceStart;
  /** Funds paid in for every 元 invested. */
  paid: number;
}

/** Investment of the year up to a month. */
const inYear = (sinceStart: SinceStart, period: Period): number => sinceStart(period) - sinceStart(yearOf(period) * 100 - 88);

/** Investment of a month. */
const inMonth = (sinceStart: SinceStart, period: Period): number => sinceStart(period) - sinceStart(monthBefore(period));

/** Once a project is over, its money is told to the end of that year; after that only its stage is. */
const tellsMoney = ({ toldUntil }: Course, period: Period): boolean => toldUntil === undefined || period <= toldUntil;

/** J02–J05 of a month. */
function moneyOf({ context: { make, last }, project: { id }, course, unit, paid, spent }: Told, period: Period): Figure[] {
  const about = (measure: Code) => ({ period, unit, subject: id, measure });
  const sinceStart = make.number(about('J04'), 'sinceStart', spent(period));
  // Of what is over, the check of the last month states the final sum once more.
  if (!tellsMoney(course, period)) return period === last ? [sinceStart] : [];
  const ytd = inYear(spent, period);
  return [
    make.number(about('J02'), 'month', inMonth(spent, period)),
    make.number(about('J03'), 'ytd', ytd),
    sinceStart,
    make.number(about('J05'), 'ytd', Math.round(ytd * paid)),
  ];
}

/** What the check of the basics (底数核对) says of a project in the last month; nothing of those nobody has checked. */
function evidence({ project, course }: Told, boundTo: Code): Explanation | undefined {
  const { fate, completed, extendedTo, stopped } = course;
  if (fate === 'completed' && completed !== undefined)
    return { reason: REASONS.completed, text: EVIDENCE.completed(completed, isPlanning(project)), boundTo };
  if (fate === 'extended' && extendedTo !== undefined) return { reason: REASONS.extended, text: EVIDENCE.extended(extendedTo), boundTo };
  if (fate === 'ended' && stopped !== undefined) return { reason: REASONS.ended, text: EVIDENCE.ended(stopped), boundTo };
  if (fate === 'suspended' && stopped !== undefined) return { reason: REASONS.suspended, text: EVIDENCE.suspended(stopped), boundTo };
  return undefined;
}

function stage(told: Told, period: Period): Figure {
  const { context, project, course, unit } = told;
  const code = course.stage(period);
  const explanation = period === context.last ? evidence(told, code) : undefined;
  return context.make.other({ period, unit, subject: project.id, measure: 'J07' }, 'periodEnd', { type: 'code', code }, explanation);
}

/**
 * Planned and actual start and completion, told once: what lay before the book in its first month, what happens in the book in its month,
 * the new date of an extended project with the check of the last month. Plans get drawn up without any.
 */
function dates({ context: { make, first, last }, project, course, unit }: Told): Figure[] {
  if (isPlanning(project)) return [];
  const { plannedStart, plannedEnd, started, completed, extendedTo } = course;
  const tell = (period: Period, measure: Code, kind: 'plan' | 'none', month: Period, explanation?: Explanation) =>
    make.other({ period, unit, subject: project.id, measure }, kind, { type: 'month', month }, explanation);
  const happened = (measure: Code, month: Period | undefined) =>
    month === undefined || month > last ? [] : [tell(Math.max(first, month), measure, 'none', month)];
  const extension = (to: Period) => ({ reason: REASONS.extended, text: EVIDENCE.extended(to), boundTo: to });
  // In a book of one month the new date is the only one told.
  const planned = extendedTo !== undefined && first === last ? [] : [tell(first, 'J08b', 'plan', plannedEnd)];
  return [
    tell(first, 'J08', 'plan', plannedStart),
    ...planned,
    ...(extendedTo === undefined ? [] : [tell(last, 'J08b', 'plan', extendedTo, extension(extendedTo))]),
    ...happened('J08', started),
    ...happened('J08b', completed),
  ];
}

/** Plans of the book's years, for projects that have one and spend in that year. */
function plans({ context: { make, years, seed }, project: { id }, unit, spent }: Told): Figure[] {
  if (dice(seed, id, 'plans').chance(WITHOUT_PLAN)) return [];
  return years.flatMap((year) => {
    const spends = inYear(spent, year * 100 + 12);
    const plan = Math.round(spends * dice(seed, id, 'plan', year).between(0.9, 1.18));
    return plan > 0 ? [make.number({ period: year * 100 + 12, unit, subject: id, measure: 'J01' }, 'plan', plan)] : [];
  });
}

/** What the last month says in words: 形象进度 of every project that goes on, and the problems of some. */
function words({ context: { make, last }, project, course, unit, spent }: Told, names: boolean): Figure[] {
  const text = (measure: Code, said: string) =>
    make.other({ period: last, unit, subject: project.id, measure }, 'none', { type: 'text', text: said });
  const share = spent(last) / (project.investment.value ?? 1);
  const problem = names ? PROBLEMS[course.fate as keyof typeof PROBLEMS] : undefined;
  // Two months to solve it.
  const until = monthAfter(monthAfter(last));
  const date = `${yearOf(until)}-${String(until % 100).padStart(2, '0')}-28`;
  // What is over has no progress to tell.
  const over = course.fate === 'completed' || course.fate === 'ended';
  return [
    ...(over ? [] : [text('J09', progressWords(course.stage(last), share))]),
    ...(problem === undefined
      ? []
      : [
          text('J10', problem.problem),
          text('J10b', problem.help),
          text('J10c', problem.solver),
          make.other({ period: last, unit, subject: project.id, measure: 'J10d' }, 'none', { type: 'date', date }),
        ]),
  ];
}

/** Figures of all key projects. */
export function projectFigures(context: SampleContext): Figure[] {
  const { seeds, periods, last, seed } = context;
  const units = new Set(seeds.units.map(({ id }) => id));
  const fates = projectFates(seeds.projects, last, dice(seed, 'fates'));
  const courses = seeds.projects.map((project) => {
    const location = project.location?.value;
    return {
      project,
      unit: location !== undefined && units.has(location) ? location : PROGRAMME_OFFICE,
      course: projectCourse(project, fates.get(project.id) ?? 'running', last, dice(seed, project.id, 'course')),
    };
  });
  const money = projectMoney(context, courses);
  let extended = 0;
  return courses.flatMap(({ project, unit, course }, index) => {
    const spent = money[index] ?? (() => 0);
    const told: Told = { context, project, course, unit, spent, paid: dice(seed, project.id, 'paid').between(0.88, 1.12) };
    const names = !isPlanning(project) && course.fate in PROBLEMS && (course.fate !== 'extended' || ++extended <= PROBLEMS_OF_EXTENDED);
    return [
      ...plans(told),
      ...dates(told),
      ...periods.flatMap((period) => [...moneyOf(told, period), stage(told, period)]),
      ...words(told, names),
    ];
  });
}
