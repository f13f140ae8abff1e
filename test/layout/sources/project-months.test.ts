import type { Figure } from '../../../src/model/figure';
import { matters } from '../../../src/layout/sources/matters';
import { projectMonths } from '../../../src/layout/sources/project-months';
import { emptied, modelOf, told } from '../planned';
import { fieldsOf } from './fields';

const ytd = (project: string, period: number, value: number) => told('PK1', 'J03', value, { subject: project, period });
const plan = (project: string, value: number, period = 202412) =>
  told('PK1', 'J01', value, { subject: project, period, valueKind: 'plan' });
const ledger = [
  ytd('A3-02', 202302, 100),
  ytd('A4-01', 202302, 50),
  ytd('A3-02', 202402, 200),
  ytd('A4-01', 202402, 30),
  ytd('A4-01', 202403, 60),
  plan('A3-02', 1200),
  plan('A4-01', 600),
  plan('A3-02', 900, 202312),
  plan('A4-01', 400, 202312),
];

describe('investment month by month', () => {
  const at = fieldsOf(projectMonths, { ledger });

  test('leaves out projects without a plan of that year: the line beside it has none of them', () => {
    const unplanned = [...ledger, ytd('A4-02', 202402, 5000), ytd('A4-02', 202302, 4000), plan('A4-02', 9000, 202312)];
    const months = fieldsOf(projectMonths, { ledger: unplanned });
    expect([months('M02', 'lastYear'), months('M02', 'thisYear')]).toEqual([4150, 230]);
  });

  test('counts a project once that two reporters tell of', () => {
    const twice = told('C441821', 'J03', 200, { subject: 'A3-02', period: 202402 });
    expect(fieldsOf(projectMonths, { ledger: [...ledger, twice] })('M02', 'thisYear')).toBe(230);
  });

  test('adds projects with a plan, last year beside this', () => {
    expect([at('M02', 'month'), at('M02', 'lastYear'), at('M02', 'thisYear')]).toEqual(['2月', 150, 230]);
  });

  test('is unknown where nobody reported, not zero', () => {
    expect([at('M01', 'lastYear'), at('M01', 'thisYear')]).toEqual(['', '']);
  });

  test('stops at the period', () => {
    expect(at('M03', 'thisYear')).toBe('');
    expect(fieldsOf(projectMonths, { ledger, period: 202403 })('M03', 'thisYear')).toBe(60);
  });

  test('has m/12 of the plans beside it all the year', () => {
    expect([at('M01', 'schedule'), at('M06', 'schedule'), at('M12', 'schedule')]).toEqual([150, 900, 1800]);
    expect(fieldsOf(projectMonths, { ledger: [] })('M06', 'schedule')).toBe('');
  });

  test('counts a report of nothing as nothing spent', () => {
    expect(fieldsOf(projectMonths, { ledger: [ytd('A3-02', 202402, 0), plan('A3-02', 10)] })('M02', 'thisYear')).toBe(0);
  });
});

describe('matters to be settled', () => {
  const text = (project: string, measure: string, words: string, period = 202402): Figure => ({
    ...emptied(told('PK1', 'J09', 0, { subject: project, period, valueKind: 'none' })),
    measure,
    value: { type: 'text', text: words },
  });
  const asking = (project: string) => [text(project, 'J10', `${project}的问题`), text(project, 'J10b', `${project}的事项`)];
  const keys = (asked: readonly Figure[], period = 202402) => matters.rows(modelOf({ ledger: asked, period })).map(({ key }) => key);

  test('are those of projects that ask for something, in the order of the lists', () => {
    expect(keys([...asking('A4-03'), ...asking('A3-09'), text('A4-01', 'J10', '只有问题')])).toEqual(['A3-09', 'A4-03']);
  });

  test('are five at most', () => {
    const projects = ['A6-01', 'A4-05', 'A4-04', 'A4-03', 'A4-02', 'A4-01'];
    expect(keys(projects.flatMap(asking))).toEqual(['A4-01', 'A4-02', 'A4-03', 'A4-04', 'A4-05']);
  });

  test('are those of the period alone', () => {
    expect(keys(asking('A4-03'), 202403)).toEqual([]);
  });

  test('say problem, need, who is asked and until when', () => {
    const deadline: Figure = { ...text('A4-03', 'J10d', ''), value: { type: 'date', date: '2024-04-28' } };
    const at = fieldsOf(matters, { ledger: [...asking('A4-03'), text('A4-03', 'J10c', '发改部门'), deadline] });
    expect(['problem', 'need', 'unit', 'deadline'].map((field) => at('A4-03', field))).toEqual([
      'A4-03的问题',
      'A4-03的事项',
      '发改部门',
      '2024-04-28',
    ]);
  });
});
