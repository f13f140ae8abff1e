import { REPORT_SHEETS } from '../../src/layout/workbook';
import type { FigureValue, ValueKind } from '../../src/model/figure';
import { SAMPLE_BOOK, sampleBook } from '../../src/model/sample/book';
import { planned, seeds } from './planned';

const PERIOD = 202402;
const ledger = sampleBook({ seeds, ...SAMPLE_BOOK });
const report = planned({ ledger, sheets: REPORT_SHEETS, period: PERIOD });

/** What is known of a project by the period, or in one month alone; by filtering, not by any of the sheets' rooms. */
function known(project: string, measure: string, kind: ValueKind, month?: number): FigureValue | undefined {
  return ledger
    .filter(
      ({ subject, measure: of, valueKind, value }) => subject === project && of === measure && valueKind === kind && value.type !== 'empty',
    )
    .filter(({ period }) => (month === undefined ? period <= PERIOD : period === month))
    .sort((a, b) => a.period - b.period)
    .at(-1)?.value;
}
const numberOf = (value: FigureValue | undefined) => (value?.type === 'number' ? value.number : undefined);
const monthOf = (value: FigureValue | undefined) => (value?.type === 'month' ? value.month : undefined);

/** A project as the four rates see it. */
interface Seen {
  annex: string;
  dueStart: boolean;
  started: boolean;
  dueEnd: boolean;
  onTime: boolean;
  investment?: { plan: number; done: number };
  funds?: { plan: number; done: number };
}

const UNDER_WAY = ['S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S09'];
const COMPLETE = ['S06', 'S07', 'S08'];

const seen = seeds.projects
  .filter(({ category }) => category !== '规划帮扶')
  .map(({ id, years }): Seen => {
    const value = known(id, 'J07', 'periodEnd');
    const stage = value?.type === 'code' ? value.code : '';
    const startBy = monthOf(known(id, 'J08', 'plan')) ?? years.from * 100 + 12;
    const endBy = monthOf(known(id, 'J08b', 'plan')) ?? years.to * 100 + 12;
    const ended = monthOf(known(id, 'J08b', 'none'));
    const plan = numberOf(known(id, 'J01', 'plan', 202412));
    const [done, paid] = ['J03', 'J05'].map((measure) => numberOf(known(id, measure, 'ytd', PERIOD)));
    const dueStart = stage !== 'S10' && startBy <= PERIOD;
    const dueEnd = stage !== 'S10' && endBy <= PERIOD;
    return {
      annex: id.slice(0, 2),
      dueStart,
      started: dueStart && UNDER_WAY.includes(stage),
      dueEnd,
      onTime: dueEnd && COMPLETE.includes(stage) && ended !== undefined && ended <= endBy,
      ...(plan !== undefined && done !== undefined && { investment: { plan, done } }),
      ...(plan !== undefined && paid !== undefined && { funds: { plan, done: paid } }),
    };
  });

const percent = (part: number, whole: number) => (whole === 0 ? '' : (expect.closeTo((part / whole) * 100, 9) as number));
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const money = (projects: readonly Seen[], of: 'investment' | 'funds', part: 'plan' | 'done') =>
  sum(projects.map((each) => each[of]?.[part] ?? 0));

describe('the four rates', () => {
  test.each([
    ['A3-total', 'A3'],
    ['A4-total', 'A4'],
    ['A6-total', 'A6'],
    ['all', ''],
  ])('of %s follow from the figures of its projects', (key, annex) => {
    const list = seen.filter((each) => each.annex.startsWith(annex));
    const count = (which: (each: Seen) => boolean) => list.filter(which).length;
    const [dueStart, started, dueEnd, onTime] = [
      count((each) => each.dueStart),
      count((each) => each.started),
      count((each) => each.dueEnd),
      count((each) => each.onTime),
    ];
    expect(report.row('项目进度', 'rates', key)).toMatchObject({
      count: list.length,
      dueStart,
      started,
      startRate: percent(started, dueStart),
      planned: count(({ investment }) => investment !== undefined),
      planCounted: money(list, 'investment', 'plan'),
      ytdCounted: money(list, 'investment', 'done'),
      investmentRate: percent(money(list, 'investment', 'done'), money(list, 'investment', 'plan')),
      paidCounted: money(list, 'funds', 'done'),
      paidRate: percent(money(list, 'funds', 'done'), money(list, 'funds', 'plan')),
      dueEnd,
      onTime,
      onTimeRate: percent(onTime, dueEnd),
    });
  });

  test('stay empty without figures: no plan is no rate, whatever the projects cost', () => {
    const rates = planned({ sheets: REPORT_SHEETS }).row('项目进度', 'rates', 'all');
    expect(rates).toMatchObject({ count: 78, planned: 0, investmentRate: '', paidRate: '' });
  });

  test('leave out a project of which nothing came', () => {
    expect(report.row('项目进度', 'projects', 'A4-44')).toMatchObject({ month: '', ytd: '', completion: '', investmentCode: 'no' });
  });

  test('of the overview are those of the sheet', () => {
    for (const key of ['A3-total', 'A4-total', 'A6-total'])
      expect(report.row('总览', 'schedule', key)['rate']).toBe(report.row('项目进度', 'rates', key)['investmentRate']);
  });
});

describe('the verification of the basics', () => {
  const verdicts = seeds.projects.map(({ id, years }) => ({
    over: years.to * 100 + 12 <= PERIOD,
    said: report.row('项目进度', 'projects', id)['verified'],
  }));
  const count = (word: string) => verdicts.filter(({ said }) => said === word).length;

  test('asks for the projects whose years are over, and no others', () => {
    expect(verdicts.filter(({ over }) => over)).toHaveLength(50);
    expect(verdicts.filter(({ over, said }) => over === (said === '—'))).toEqual([]);
  });

  test('counts each of the fifty once', () => {
    expect(count('竣工') + count('延期') + count('终止') + count('待核对')).toBe(50);
  });

  test('is told in the sentence above the list', () => {
    const said = `底数核对：建设年限已到的项目中，竣工 ${count('竣工')} 个，延期 ${count('延期')} 个，终止 ${count('终止')} 个，待核对 ${count('待核对')} 个。`;
    expect(report.texts('项目进度')).toContain(said);
  });

  test('is complete only with a stage that says so, ended only where it was given up', () => {
    for (const { id } of seeds.projects) {
      const { verified, stageCode } = report.row('项目进度', 'projects', id);
      if (verified === '竣工') expect([...COMPLETE, 'G05', 'G06']).toContain(stageCode);
      expect(verified === '终止').toBe(stageCode === 'S10' && verified !== '—');
    }
  });
});
