import type { Figure } from '../../../src/model/figure';
import { emptied, planned, told } from '../planned';

/** An indicator's own value at the end of a month. */
const own = (id: string, unit: string, value: number, period: number, more: Partial<Figure> = {}): Figure =>
  told(unit, id, value, { subject: id, period, ...more });
const stock = (id: string, unit: string, value: number, period: number) => own(id, unit, value, period, { valueKind: 'periodEnd' });
const plan = (id: string, value: number, period: number) => own(id, 'ZHB', value, period, { valueKind: 'plan' });
const row = (id: string, period: number, ledger: readonly Figure[]) => planned({ ledger, period }).row('指标完成', 'targets', id);

describe('statistics in January', () => {
  const ledger = [told('PK1', 'P02', 20000, { period: 202312 }), plan('IND-06a', 170, 202412)];

  test('have no value, and are neither missing nor behind', () => {
    expect(row('IND-06a', 202401, ledger)).toMatchObject({
      current: '',
      currentStatus: '',
      asOf: '1月免报，首期为1—2月',
      standing: '○ 未到考核期',
    });
  });

  test('may be told by mistake, and still do not show', () => {
    expect(row('IND-06a', 202401, [...ledger, own('IND-06a', 'D10', 9, 202401)])['current']).toBe('');
  });

  test('are missing from February on', () => {
    expect(row('IND-06a', 202402, ledger)).toMatchObject({ current: '', standing: '× 缺数', asOf: '2024年1—2月' });
  });
});

describe('what is counted by quarters', () => {
  const ledger = [own('IND-02', 'D04', 1.98, 202312), own('IND-02', 'D04', 0.6, 202403), plan('IND-02', 2.7, 202412)];

  test('has no value before the first quarter is over: last year’s flow is over', () => {
    expect(row('IND-02', 202402, ledger)).toMatchObject({ current: '', asOf: '季度核算', standing: '○ 未到考核期', lastYearEnd: 1.98 });
  });

  test('has its value in March', () => {
    expect(row('IND-02', 202403, ledger)).toMatchObject({ current: 0.6, asOf: '2024年1—3月' });
  });

  test('keeps it until the next quarter is over, saying when it is of', () => {
    expect(row('IND-02', 202405, ledger)).toMatchObject({ current: 0.6, asOf: '季度核算，2024年3月末' });
    expect(row('IND-02', 202406, ledger)).toMatchObject({ current: '', asOf: '2024年1—6月' });
  });

  test('is judged by the milestone entered last', () => {
    const milestones = [...ledger, plan('IND-02', 0.5, 202403), plan('IND-02', 1.2, 202406)];
    expect(row('IND-02', 202402, milestones)).toMatchObject({ due: '', standing: '○ 未到考核期' });
    expect(row('IND-02', 202403, milestones)).toMatchObject({ due: 0.5, standing: '▲ 快于序时' });
    expect(row('IND-02', 202405, milestones)).toMatchObject({ due: 0.5, standing: '▲ 快于序时' });
    expect(row('IND-02', 202406, milestones)).toMatchObject({ due: 1.2, standing: '× 缺数' });
  });
});

describe('what is counted once a year', () => {
  test('keeps the last value of a stock, saying when it is of', () => {
    const ledger = [stock('IND-08', 'D03', 456, 202312), plan('IND-08', 477, 202412)];
    for (const period of [202401, 202406, 202411])
      expect(row('IND-08', period, ledger)).toMatchObject({ current: 456, asOf: '年度数据，2023年末', standing: '○ 未到考核期' });
  });

  test('keeps no stock older than last year', () => {
    expect(row('IND-08', 202402, [stock('IND-08', 'D03', 430, 202212)])).toMatchObject({ current: '' });
  });

  test('shows a stock told earlier than due', () => {
    expect(row('IND-08', 202406, [stock('IND-08', 'D03', 456, 202312), stock('IND-08', 'D03', 470, 202406)])).toMatchObject({
      current: 470,
      asOf: '截至2024年6月末',
    });
  });

  test('has no flow before December', () => {
    const ledger = [own('IND-12b', 'D02', 3, 202312)];
    expect(row('IND-12b', 202411, ledger)).toMatchObject({ current: '', asOf: '年度数据', lastYearEnd: 3 });
    expect(row('IND-12b', 202412, [...ledger, own('IND-12b', 'D02', 4, 202412)])).toMatchObject({ current: 4, asOf: '2024年1—12月' });
  });
});

test('what is told as it happens keeps its last value', () => {
  const ledger = [stock('IND-09', 'D12', 10, 202312)];
  expect(row('IND-09', 202402, ledger)).toMatchObject({ current: 10, asOf: '截至2023年12月末' });
});

describe('last year', () => {
  const parks = (period: number, value: number) => [told('PK1', 'P06', value, { period }), told('PK2', 'P06', value, { period })];
  const ledger = [...parks(202402, 9000), ...parks(202302, 6000), ...parks(202312, 80000)];

  test('is added from the units, in the unit of the indicator', () => {
    expect(row('IND-01', 202402, ledger)).toMatchObject({ lastYear: 1.2, lastYearEnd: 16, reference: false });
  });

  test('is as reported where it was', () => {
    const reported = own('IND-06a', 'D10', 142.75, 202312);
    const added = [reported, told('PK1', 'P02', 99, { period: 202312 })];
    expect(row('IND-06a', 202402, added)).toMatchObject({ lastYearEnd: 142.75 });
  });

  test('is added where the department returned a blank', () => {
    const blank = emptied(own('IND-06a', 'D10', 1, 202312), 'notReported');
    expect(row('IND-06a', 202402, [blank, told('PK1', 'P02', 80000, { period: 202312 })])).toMatchObject({ lastYearEnd: 8 });
  });

  test('is unknown where units returned blanks only: a blank is not zero', () => {
    const blanks = parks(202302, 1).map((figure) => emptied(figure, 'notReported'));
    expect(row('IND-01', 202402, [...parks(202402, 9000), ...blanks, ...parks(202312, 80000)])).toMatchObject({
      lastYear: '',
      reference: true,
    });
  });

  test('counts no document that tells the same', () => {
    const published = told('DOC003', 'P06', 0.6, {
      subject: 'PK1',
      period: 202302,
      unitOfMeasure: '亿元',
      status: 'published',
      source: { own: '试' },
    });
    expect(row('IND-01', 202402, [...ledger, published])).toMatchObject({ lastYear: 1.2 });
  });
});
