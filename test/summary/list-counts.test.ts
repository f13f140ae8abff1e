import fc from 'fast-check';
import { compile } from '../../src/layout/compile';
import { serialDate } from '../../src/model/serial-date';
import { LIST_ANSWERS, LIST_CODES, listColumn } from '../../src/summary/list-counts';
import { template } from '../../src/model/templates/files';
import { filledIn, workbooksOf, type Typed } from '../layout/entry';
import { readable, seeds } from '../layout/planned';

// The list 招商动态 is filled in, and what the monthly form then shows is held against a plain count.

/** A row as people type it: dates as serial numbers. */
interface Project {
  name?: string;
  origin?: string;
  investment?: number | string;
  output?: number | string;
  signed?: number | string;
  started?: number | string;
  produced?: number | string;
  ended?: number | string;
}

const [YEAR, MONTH] = [2024, 3];
const day = (text: string): number => serialDate(text);
const FORMS = ['park-monthly', 'county-monthly', 'investment-list', 'entry-guide'];
const sheetsOf = (unit: string) =>
  workbooksOf()
    .layouts(unit)
    .filter((sheet) => FORMS.includes(sheet.template));
const sheets = { PK1: sheetsOf('PK1'), C441881: sheetsOf('C441881') };

/** What the monthly form of a unit shows once its list is filled in: `P21 month` → 3. */
function counted(projects: readonly Project[], unit: keyof typeof sheets = 'PK1'): Record<string, unknown> {
  const rows = projects.map(
    (project, index) => [`${unit}-${String(index + 1).padStart(3, '0')}`, project as Typed[string][string]] as const,
  );
  const plan = compile(filledIn(sheets[unit], { 'investment-list': Object.fromEntries(rows) }), { title: '', subject: '', creator: '' });
  const { row } = readable(plan);
  const form = unit === 'PK1' ? '园区月报' : '县区月统计';
  const shown = Object.keys(LIST_ANSWERS).filter((measure) => measure.startsWith(unit === 'PK1' ? 'P' : 'C'));
  return Object.fromEntries(
    shown.flatMap((measure) => {
      const { month, ytd } = row(form, 'measures', measure);
      return [...(month === '' ? [] : [[`${measure} month`, month] as const]), [measure, ytd] as const];
    }),
  );
}

/** Sums of cents, without what binary fractions add. */
const rounded = (counts: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, Math.round(Number(value) * 100) / 100]));

test('an empty list says nothing: that is not the same as none', () => {
  expect(new Set(Object.values(counted([])))).toEqual(new Set(['']));
});

const PROJECTS: readonly Project[] = [
  { name: '甲', origin: '广州市', investment: 10_000, output: 5000, signed: day('2024-03-01') },
  { name: '乙', origin: '广州市', investment: 9999.99, signed: day('2024-03-31'), started: day('2024-03-31') },
  { name: '丙', investment: 415_000, output: 300_000, signed: day('2024-02-29'), started: day('2024-03-02') },
  { name: '丁', investment: 20_000, signed: day('2024-01-01'), started: day('2024-02-01'), produced: day('2024-03-15') },
  { name: '戊', investment: 20_000, signed: day('2023-12-31'), started: day('2024-01-31'), produced: day('2024-02-15') },
  { name: '己', origin: '广州市', investment: 20_000, signed: day('2023-03-10'), started: day('2023-06-01'), ended: day('2024-03-20') },
  { name: '庚', investment: 20_000 },
  { name: '辛', investment: 20_000, signed: day('2024-04-01'), started: day('2024-04-01') },
  { name: '壬', investment: '—', signed: day('2024-03-05') },
];

test('a filled list is counted as by hand', () => {
  expect(rounded(counted(PROJECTS))).toEqual({
    'P21 month': 3,
    P21: 5,
    'P22 month': 1,
    P22: 3,
    'P23 month': 19_999.99,
    P23: 454_999.99,
    P24: 305_000,
    'P25 month': 2,
    P25: 4,
    'P26 month': 1,
    P26: 2,
    P27: 2,
    P28: 2,
    P29: 2,
  });
});

test('a county counts its own list the same way', () => {
  expect(rounded(counted(PROJECTS, 'C441881'))).toEqual({
    ...{ 'C02 month': 3, C02: 5, 'C03 month': 1, C03: 3, 'C04 month': 19_999.99, C04: 454_999.99, C05: 2, C06: 2 },
  });
});

test('every measure that the catalogue counts from the list is answered, in the kinds it computes', () => {
  const listed = seeds.measures.filter(({ computedFrom }) => computedFrom !== null && 'list' in computedFrom);
  expect(listed.map(({ id }) => id).sort()).toEqual(Object.keys(LIST_ANSWERS).sort());
  for (const { id, computedKinds } of listed)
    expect({ id, kinds: computedKinds.filter((kind) => LIST_ANSWERS[id]?.[kind] === undefined) }).toEqual({ id, kinds: [] });
});

test('the columns it counts by are columns of the list, and its codes are told apart by every program', () => {
  const table = template('investment-list').blocks.find(({ id }) => id === 'investments');
  const ids = table?.kind === 'table' ? table.columns.map(({ id }) => id) : [];
  for (const column of ['signedIn', 'startedIn', 'producingIn', 'size', 'from', 'state', 'investment', 'output'] as const)
    expect(ids).toContain(listColumn(column).column);
  const codes = Object.values(LIST_CODES);
  expect(new Set(codes.map((code) => code.toLowerCase())).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[A-Z]+$/);
});

// Any list at all.

const date = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: day('2022-12-01'), max: day('2024-05-31') }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...['2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01'].map(day)),
  },
  { weight: 1, arbitrary: fc.constantFrom('—', '2024年3月') },
);
const amount = fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.constantFrom(10_000, 9999.99, 0), fc.constantFrom('—', '…'));
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const project: fc.Arbitrary<Project> = fc
  .record({
    name: sometimes(fc.constantFrom('甲', '乙')),
    origin: sometimes(fc.constantFrom('广州市', '省内其他')),
    investment: sometimes(amount),
    output: sometimes(amount),
    signed: sometimes(date),
    started: sometimes(date),
    produced: sometimes(date),
    ended: sometimes(date),
  })
  .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

const named = ({ name }: Project) => name !== undefined;

/** The count that nobody could mistake. */
function plainCount(projects: readonly Project[]): Record<string, number> {
  const nextMonth = day('2024-04-01');
  const dated = (value: number | string | undefined): value is number => typeof value === 'number';
  const inMonth = (value: number | string | undefined) => dated(value) && value >= day(`${YEAR}-0${MONTH}-01`) && value < nextMonth;
  const inYear = (value: number | string | undefined) => dated(value) && value >= day(`${YEAR}-01-01`) && value < nextMonth;
  const happened = (value: number | string | undefined) => dated(value) && value < nextMonth;
  const large = ({ investment }: Project) => typeof investment === 'number' && investment >= 10_000;
  const count = (holds: (project: Project) => boolean) => projects.filter(holds).length;
  const sum = (field: 'investment' | 'output', holds: (project: Project) => boolean) =>
    projects.filter(holds).reduce((total, { [field]: value }) => total + (typeof value === 'number' ? value : 0), 0);
  return {
    'P21 month': count(({ signed }) => inMonth(signed)),
    P21: count(({ signed }) => inYear(signed)),
    'P22 month': count((each) => inMonth(each.signed) && large(each)),
    P22: count((each) => inYear(each.signed) && large(each)),
    'P23 month': sum('investment', ({ signed }) => inMonth(signed)),
    P23: sum('investment', ({ signed }) => inYear(signed)),
    P24: sum('output', ({ signed }) => inYear(signed)),
    'P25 month': count(({ started }) => inMonth(started)),
    P25: count(({ started }) => inYear(started)),
    'P26 month': count(({ produced }) => inMonth(produced)),
    P26: count(({ produced }) => inYear(produced)),
    P27: count(({ signed, origin }) => inYear(signed) && origin === '广州市'),
    P28: count((each) => named(each) && !happened(each.ended) && !happened(each.produced) && happened(each.started)),
    P29: count((each) => named(each) && !happened(each.ended) && happened(each.produced)),
  };
}

test('any list is counted as a plain count of its rows', () => {
  fc.assert(
    fc.property(fc.array(project, { maxLength: 20 }), (projects) => {
      fc.pre(projects.some(named));
      expect(rounded(counted(projects))).toEqual(rounded(plainCount(projects)));
    }),
    { seed: 20240331, numRuns: 60 },
  );
});
