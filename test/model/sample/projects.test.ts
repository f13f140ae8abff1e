import type { Figure } from '../../../src/model/figure';
import { monthsBetween } from '../../../src/model/reporting-calendar';
import { PLANTED_GAPS } from '../../../src/model/sample/gaps';
import { books, inEveryBook, PARKS, sample, seeds, sum, type Book } from './books';

const units = new Set(seeds.units.map(({ id }) => id));
const silent = PLANTED_GAPS.map(({ subject }) => subject);

const unitOf = (id: string): string => {
  const location = seeds.projects.find((project) => project.id === id)?.location?.value;
  return location !== undefined && units.has(location) ? location : 'ZHB';
};

const ofProject = (book: Book, id: string, measure: string): Figure[] =>
  book.figures.filter((figure) => figure.subject === id && figure.measure === measure && figure.valueKind !== 'plan');

const stages = (book: Book, id: string): string[] =>
  ofProject(book, id, 'J07').map(({ value }) => (value.type === 'code' ? value.code : `no code: ${value.type}`));

const lastStage = (book: Book, id: string): Figure | undefined => book.figure(book.last, unitOf(id), id, 'J07', 'periodEnd');

/** The order stages come in; what stands still or is given up may come from anywhere. */
const rank = (stage: string): number => (stage === 'S09' ? 90 : stage === 'S10' ? 91 : Number(stage.slice(1)));

inEveryBook('every project tells its stage every month', (book) => {
  const months = monthsBetween(book.first, book.last).length;
  for (const { id } of seeds.projects) expect([id, stages(book, id).length]).toEqual([id, silent.includes(id) ? months - 1 : months]);
});

inEveryBook('stages never go back', (book) => {
  for (const { id } of seeds.projects) {
    const ranks = stages(book, id).map(rank);
    expect([id, ranks]).toEqual([id, [...ranks].sort((a, b) => a - b)]);
  }
});

inEveryBook('plans that get drawn up have stages and no dates of their own; nothing else has their stages', (book) => {
  for (const { id, category } of seeds.projects) {
    const planning = category === '规划帮扶';
    expect(stages(book, id).every((stage) => stage.startsWith(planning ? 'G' : 'S'))).toBe(true);
    if (planning) expect(book.figures.filter(({ subject, measure }) => subject === id && measure.startsWith('J08'))).toEqual([]);
  }
});

test('a project is reported by the park or county it lies in, else by the programme office', () => {
  const reporters = new Map(sample.figures.filter(({ measure }) => measure === 'J07').map(({ subject, unit }) => [subject, unit]));
  expect(reporters.get('A3-01')).toBe('PK3');
  expect(reporters.get('A3-10')).toBe('C441821');
  // 顺德合作区 is no reporting unit; of others the documents name no place.
  expect(reporters.get('A3-03')).toBe('ZHB');
  expect(reporters.get('A4-02')).toBe('ZHB');
});

inEveryBook('money adds up: month to cumulative, month to total since start', (book) => {
  let checked = 0;
  for (const { id } of seeds.projects)
    for (const period of monthsBetween(book.first, book.last)) {
      const number = (at: number, measure: string, kind: 'month' | 'ytd' | 'sinceStart') => book.number(at, id, measure, kind, unitOf(id));
      const month = number(period, 'J02', 'month');
      if (month === undefined || period === book.first) continue;
      checked++;
      expect(month).toBeGreaterThanOrEqual(0);
      expect(number(period, 'J03', 'ytd')).toBe((period % 100 === 1 ? 0 : (number(period - 1, 'J03', 'ytd') ?? NaN)) + month);
      const before = period % 100 === 1 ? period - 89 : period - 1;
      expect(number(period, 'J04', 'sinceStart')).toBe((number(before, 'J04', 'sinceStart') ?? NaN) + month);
      expect(number(period, 'J04', 'sinceStart')).toBeGreaterThanOrEqual(number(period, 'J03', 'ytd') ?? NaN);
    }
  expect(checked).toBeGreaterThan(500);
});

inEveryBook('nobody spends more than 105 % of the planned total', (book) => {
  for (const { id, investment } of seeds.projects)
    for (const { value } of ofProject(book, id, 'J04'))
      expect(value.type === 'number' ? value.number : NaN).toBeLessThanOrEqual((investment.value ?? 0) * 1.05);
});

inEveryBook('nothing is spent before the start, after completion or after the end', (book) => {
  for (const { id } of seeds.projects) {
    const actual = (measure: string) => book.figure(book.last, unitOf(id), id, measure, 'none')?.value;
    const completed = actual('J08b');
    for (const { period, value } of ofProject(book, id, 'J02')) {
      const stage = book.figure(period, unitOf(id), id, 'J07', 'periodEnd')?.value;
      const over =
        (completed?.type === 'month' && period > completed.month) ||
        (stage?.type === 'code' && ['S02', 'S07', 'S08', 'S09', 'S10', 'G06'].includes(stage.code));
      if (over) expect([id, period, value]).toEqual([id, period, { type: 'number', number: 0 }]);
    }
  }
});

inEveryBook('what a park’s projects spend is part of its fixed investment', (book) => {
  for (const park of PARKS)
    for (const period of monthsBetween(book.first, book.last)) {
      const whole = book.number(period, park, 'P03', 'ytd');
      const projects = book.figures.filter((figure) => figure.unit === park && figure.measure === 'J03' && figure.period === period);
      if (whole === undefined || projects.length === 0) continue;
      expect([park, period, sum(projects.map(({ value }) => (value.type === 'number' ? value.number : 0))) <= whole]).toEqual([
        park,
        period,
        true,
      ]);
    }
});

describe('the check of the basics in the last month', () => {
  const due = (book: Book) => seeds.projects.filter(({ years, id }) => years.to < Math.floor(book.last / 100) && !silent.includes(id));
  const reason = (book: Book, id: string) => lastStage(book, id)?.explanation?.reason;

  test('50 projects end by 2023', () => {
    expect(due(sample)).toHaveLength(50);
  });

  inEveryBook('most are complete with evidence, some extended, a few ended, a handful unchecked', (book) => {
    const projects = due(book);
    const count = (code: string | undefined) => projects.filter(({ id }) => reason(book, id) === code).length;
    expect(count('R11')).toBeGreaterThan(projects.length / 2);
    expect(count('R12')).toBeGreaterThanOrEqual(4);
    expect(count('R13')).toBeGreaterThanOrEqual(2);
    expect(count(undefined)).toBeGreaterThanOrEqual(4);
    expect(count('R11') + count('R12') + count('R13') + count(undefined)).toBe(projects.length);
  });

  inEveryBook('an extended project has a new date after the last month', (book) => {
    for (const { id } of due(book).filter((project) => reason(book, project.id) === 'R12' && project.category !== '规划帮扶')) {
      const plan = book.figure(book.last, unitOf(id), id, 'J08b', 'plan');
      expect(plan?.explanation?.reason).toBe('R12');
      expect(plan?.value.type === 'month' ? plan.value.month : 0).toBeGreaterThan(book.last);
    }
  });

  inEveryBook('a complete project names the month, an ended or unchecked one none', (book) => {
    for (const { id, category } of due(book)) {
      if (category === '规划帮扶') continue;
      const completed = book.figures.some(
        ({ subject, measure, valueKind }) => subject === id && measure === 'J08b' && valueKind === 'none',
      );
      expect([id, completed]).toEqual([id, reason(book, id) === 'R11']);
    }
  });
});

inEveryBook('most but not all projects that spend have a plan of the year', (book) => {
  const spending = seeds.projects.filter(({ id }) => (book.number(202312, id, 'J03', 'ytd', unitOf(id)) ?? 0) > 0);
  const planned = spending.filter(({ id }) => book.number(202312, id, 'J01', 'plan', unitOf(id)) !== undefined);
  expect(planned.length).toBeLessThan(spending.length);
  expect(planned.length).toBeGreaterThan(spending.length * 0.7);
});

inEveryBook('progress is told in the last month, in 8 to 60 characters, of what goes on', (book) => {
  const told = book.figures.filter(({ measure }) => measure === 'J09');
  expect(new Set(told.map(({ period }) => period))).toEqual(new Set([book.last]));
  for (const { value, subject } of told) {
    const text = value.type === 'text' ? value.text : '';
    expect([subject, text.length >= 8 && text.length <= 60]).toEqual([subject, true]);
    expect(['S06', 'S07', 'S08', 'S10', 'G06']).not.toContain(stages(book, subject).at(-1));
  }
});

test('some projects name a problem, with help wanted, who solves it and until when', () => {
  for (const book of books) {
    const subjects = (measure: string) => book.figures.filter((figure) => figure.measure === measure).map(({ subject }) => subject);
    expect(subjects('J10').length).toBeGreaterThanOrEqual(3);
    for (const measure of ['J10b', 'J10c', 'J10d']) expect(subjects(measure)).toEqual(subjects('J10'));
  }
});
