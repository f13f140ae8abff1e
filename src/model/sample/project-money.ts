import type { Code } from '../code';
import { monthOf, yearOf, type Period } from '../period';
import type { SampleContext } from './context';
import { later, monthsFrom, type Course } from './project-course';

/** A project's course with its reporter. */
export interface ReportedCourse {
  /** Who reports it: the park whose fixed investment it is part of, a county or the programme office. */
  unit: Code;
  /** Its course. */
  course: Course;
}

/** What a project has spent from its start to the end of a month, 万元. */
export type SinceStart = (period: Period) => number;

/** Most of a park's fixed investment that its key projects make up: they are part of it (P03), never all. */
const MOST_OF_INVESTMENT = 0.9;

/** How far the projects of each park must stay below their plans in a year of the book so that they fit into its fixed investment. */
function paceOf({ seeds, years, amounts }: SampleContext, courses: readonly ReportedCourse[]): (unit: Code, year: number) => number {
  const spent = new Map<string, number>();
  for (const { unit, course } of courses)
    course.spending.forEach((month, index) => {
      const key = `${unit}|${later(course.begins, index)}`;
      spent.set(key, (spent.get(key) ?? 0) + month);
    });
  const paces = new Map<string, number>();
  for (const { id } of seeds.parks)
    for (const year of years) {
      let projects = 0;
      const fullest = amounts.ytd(id, 'P03', year).reduce((most, investment, index) => {
        projects += spent.get(`${id}|${year * 100 + index + 1}`) ?? 0;
        // January has no figure of fixed investment to fit into.
        return index === 0 ? most : Math.max(most, projects / investment);
      }, 0);
      paces.set(`${id}|${year}`, Math.min(1, MOST_OF_INVESTMENT / fullest));
    }
  return (unit, year) => paces.get(`${unit}|${year}`) ?? 1;
}

/** What each project has spent, in the order of the courses. */
export function projectMoney(context: SampleContext, courses: readonly ReportedCourse[]): SinceStart[] {
  const pace = paceOf(context, courses);
  return courses.map(({ unit, course: { begins, spending } }) => {
    let sum = 0;
    const cumulative = spending.map((month, index) => {
      const year = yearOf(begins) + Math.floor((monthOf(begins) - 1 + index) / 12);
      return (sum += Math.floor(month * pace(unit, year)));
    });
    return (period) => cumulative[Math.min(monthsFrom(begins, period), cumulative.length - 1)] ?? 0;
  });
}
