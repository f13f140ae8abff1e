import type { Project } from '../catalogue';
import type { Code } from '../code';
import type { Explanation } from '../explanation';
import type { Figure } from '../figure';
import { yearOf, type Period } from '../period';
import { PROGRAMME_OFFICE } from '../reporter';
import { monthAfter } from '../reporting-calendar';
import type { SampleContext } from './context';
import { dice } from './dice';
import { projectCourse, type Course } from './project-course';
import { isPlanning, projectFates } from './project-fates';
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
}

const sumOver = (course: Course, counts: (period: Period) => boolean): number =>
  [...course.spent].reduce((all, [period, spent]) => (counts(period) ? all + spent : all), 0);

/** Once a project is complete or given up, its money is told to the end of that year; after that only its stage is. */
function tellsMoney({ completed, fate, stopped }: Course, period: Period): boolean {
  const over = fate === 'ended' ? stopped : completed;
  return over === undefined || yearOf(period) <= yearOf(over);
}

/** J02–J05 of a month. */
function money({ context: { make, seed, last }, project: { id }, course, unit }: Told, period: Period): Figure[] {
  const about = (measure: Code) => ({ period, unit, subject: id, measure });
  const sinceStart = make.number(
    about('J04'),
    'sinceStart',
    sumOver(course, (month) => month <= period),
  );
  // Of what is over, the check of the last month states the final sum once more.
  if (!tellsMoney(course, period)) return period === last ? [sinceStart] : [];
  const year = yearOf(period);
  const ytd = sumOver(course, (month) => month <= period && yearOf(month) === year);
  const paid = dice(seed, id, 'paid', year).between(0.88, 1.12);
  return [
    make.number(about('J02'), 'month', course.spent.get(period) ?? 0),
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
 * Planned and actual start and completion: told in the first month, or in the one they happen in, and all again with the check of the last
 * month, where an extended project has its new date. Plans that only get drawn up have none.
 */
function dates({ context: { make, first, last }, project, course, unit }: Told): Figure[] {
  if (isPlanning(project)) return [];
  const { plannedStart, plannedEnd, started, completed, extendedTo, fate } = course;
  const figures: Figure[] = [];
  const tell = (period: Period, measure: Code, kind: 'plan' | 'none', month: Period, explanation?: Explanation) =>
    figures.push(make.other({ period, unit, subject: project.id, measure }, kind, { type: 'month', month }, explanation));
  const happened = (measure: Code, month: Period | undefined) => {
    if (month === undefined || month > last) return;
    const told = Math.max(first, month);
    tell(told, measure, 'none', month);
    if (told !== last && fate !== 'unchecked') tell(last, measure, 'none', month);
  };
  if (first !== last) {
    tell(first, 'J08', 'plan', plannedStart);
    tell(first, 'J08b', 'plan', plannedEnd);
  }
  if (fate !== 'unchecked' || first === last) {
    tell(last, 'J08', 'plan', plannedStart);
    const reason =
      extendedTo === undefined ? undefined : { reason: REASONS.extended, text: EVIDENCE.extended(extendedTo), boundTo: extendedTo };
    tell(last, 'J08b', 'plan', extendedTo ?? plannedEnd, reason);
  }
  happened('J08', started);
  happened('J08b', completed);
  return figures;
}

/** Plans of the book's years, for projects that have one and spend in that year. */
function plans({ context: { make, years, seed }, project: { id }, course, unit }: Told): Figure[] {
  if (dice(seed, id, 'plans').chance(WITHOUT_PLAN)) return [];
  return years.flatMap((year) => {
    const spends = sumOver(course, (month) => yearOf(month) === year);
    const plan = Math.round(spends * dice(seed, id, 'plan', year).between(0.9, 1.18));
    return plan > 0 ? [make.number({ period: year * 100 + 12, unit, subject: id, measure: 'J01' }, 'plan', plan)] : [];
  });
}

/** What the last month says in words: 形象进度 of every project that goes on, and the problems of some. */
function words({ context: { make, last }, project, course, unit }: Told, names: boolean): Figure[] {
  const text = (measure: Code, said: string) =>
    make.other({ period: last, unit, subject: project.id, measure }, 'none', { type: 'text', text: said });
  const share = sumOver(course, (month) => month <= last) / (project.investment.value ?? 1);
  const problem = names ? PROBLEMS[course.fate as keyof typeof PROBLEMS] : undefined;
  // Two months to solve it.
  const until = monthAfter(monthAfter(last));
  const date = `${yearOf(until)}-${String(until % 100).padStart(2, '0')}-28`;
  return [
    text('J09', progressWords(course.stage(last), share)),
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
  let extended = 0;
  return seeds.projects.flatMap((project) => {
    const fate = fates.get(project.id) ?? 'running';
    const course = projectCourse(project, fate, last, dice(seed, project.id, 'course'));
    const location = project.location?.value;
    const unit = location !== undefined && units.has(location) ? location : PROGRAMME_OFFICE;
    const told: Told = { context, project, course, unit };
    const names = !isPlanning(project) && fate in PROBLEMS && (fate !== 'extended' || ++extended <= PROBLEMS_OF_EXTENDED);
    return [
      ...plans(told),
      ...dates(told),
      ...periods.flatMap((period) => [...money(told, period), stage(told, period)]),
      ...words(told, names),
    ];
  });
}
