import fc from 'fast-check';
import { REPORT_SHEETS } from '../../src/layout/workbook';
import { figureKeyText, type Figure } from '../../src/model/figure';
import { SAMPLE_BOOK, sampleBook } from '../../src/model/sample/book';
import { emptied, planned, seeds, type Planned } from './planned';

/** A corrected figure must move every cell that depends on it, and no cell that does not. */
// The months that February 2024 is held against: the others of last year would only make the test slow.
const MONTHS = [202302, 202312, 202401, 202402, 202412];
const ledger = sampleBook({ seeds, ...SAMPLE_BOOK }).filter(({ period }) => MONTHS.includes(period));
const before = planned({ ledger, sheets: REPORT_SHEETS });

/** The report with one figure changed. */
function corrected(key: string, change: (figure: Figure) => Figure | undefined): Planned {
  const changed = ledger.flatMap((figure) => (figureKeyText(figure) === key ? (change(figure) ?? []) : figure));
  return planned({ ledger: changed, sheets: REPORT_SHEETS });
}
const to =
  (number: number) =>
  (figure: Figure): Figure => ({ ...figure, value: { type: 'number', number } });

/** The number in a cell of the report. */
const at = (report: Planned, name: string, block: string, key: string, column: string): number => {
  const value = report.row(name, block, key)[column];
  if (typeof value !== 'number') throw new Error(`${name} ${block} ${key} ${column} holds no number`);
  return value;
};

test('output of a park moves its row, the total, the rank and the overview', () => {
  const after = corrected('202402|PK2|PK2|P01|ytd', to(106101));
  expect(at(after, '园区运行', 'parks', 'PK2', 'output')).toBe(10.6101);
  for (const name of ['园区运行', '总览'])
    expect(at(after, name, 'parks', 'all', 'output') - at(before, name, 'parks', 'all', 'output')).toBeCloseTo(4, 9);
  expect(at(after, '园区运行', 'parks', 'all', 'outputRate')).toBeGreaterThan(at(before, '园区运行', 'parks', 'all', 'outputRate'));
  expect(after.row('园区运行', 'parks', 'PK1')['output']).toBe(before.row('园区运行', 'parks', 'PK1')['output']);
});

test('growth follows the values it is taken of, not what was reported beside them', () => {
  const after = corrected('202402|PK2|PK2|P01|growth', to(50));
  expect(after.row('园区运行', 'parks', 'PK2')['outputRate']).toBe(before.row('园区运行', 'parks', 'PK2')['outputRate']);
  expect(after.row('园区运行', 'parks', 'all')['outputRate']).toBe(before.row('园区运行', 'parks', 'all')['outputRate']);
});

test('infrastructure of a park moves IND-01, its completion and what it is judged by', () => {
  const after = corrected('202402|PK1|PK1|P06|ytd', to(62105));
  const [now, then] = [after, before].map((report) => report.row('指标完成', 'targets', 'IND-01'));
  expect((now?.['current'] as number) - (then?.['current'] as number)).toBeCloseTo(6, 9);
  expect(then?.['standing']).toBe('● 基本同步');
  expect(now?.['standing']).toBe('▲ 快于序时');
});

test('value added of a park moves IND-06a only while its department reports none', () => {
  const key = '202402|PK1|PK1|P02|ytd';
  const reported = corrected(key, to(177379)).row('指标完成', 'targets', 'IND-06a');
  expect(reported['current']).toBe(before.row('指标完成', 'targets', 'IND-06a')['current']);
  const without = (figures: readonly Figure[]) => figures.filter((figure) => figureKeyText(figure) !== '202402|D10|IND-06a|IND-06a|ytd');
  const values = [ledger, ledger.map((figure) => (figureKeyText(figure) === key ? to(177379)(figure) : figure))].map(
    (figures) => planned({ ledger: without(figures), sheets: REPORT_SHEETS }).row('指标完成', 'targets', 'IND-06a')['current'],
  ) as [number, number];
  expect(values[1] - values[0]).toBeCloseTo(10, 9);
});

test('last year’s figure moves the pace', () => {
  const figure = ledger.find(
    ({ period, measure, valueKind, unit }) => period === 202302 && measure === 'P06' && valueKind === 'ytd' && unit === 'PK1',
  );
  const after = corrected(figure ? figureKeyText(figure) : '', to(100000));
  expect(at(after, '指标完成', 'targets', 'IND-01', 'expected')).toBeGreaterThan(
    at(before, '指标完成', 'targets', 'IND-01', 'expected') + 20,
  );
});

test('the target of the year moves completion and standing', () => {
  const after = corrected('202412|ZHB|IND-16|IND-16|plan', to(1068));
  expect(after.row('指标完成', 'targets', 'IND-16')).toMatchObject({ completion: 100, standing: '◆ 已完成' });
});

test('people placed by a county move its row, the total and IND-16', () => {
  const after = corrected('202402|C441802|C441802|C24|ytd', to(1130));
  for (const [block, key, column] of [
    ['counties', 'C441802', 'ytd'],
    ['counties', 'all', 'ytd'],
    ['targets', 'IND-16', 'current'],
  ] as const)
    expect(at(after, '指标完成', block, key, column) - at(before, '指标完成', block, key, column)).toBe(1000);
});

test('a figure that came in late is missing no more', () => {
  const tax = ledger.find((figure) => figureKeyText(figure) === '202402|PK8|PK8|P08|ytd');
  expect(tax?.value).toEqual({ type: 'empty', state: 'notReported' });
  const after = corrected('202402|PK8|PK8|P08|ytd', (figure) => ({ ...to(3000)(figure), unitOfMeasure: '万元' }));
  expect(after.row('园区运行', 'lacking', 'all')['taxYtd']).toBe('');
  expect(after.row('园区运行', 'parks', 'all')['tax']).toBeCloseTo(at(before, '园区运行', 'parks', 'all', 'tax') + 0.3, 9);
});

test('a figure taken back makes its total lack the unit', () => {
  const after = corrected('202402|PK1|PK1|P08|ytd', (figure) => emptied(figure));
  expect(after.row('园区运行', 'lacking', 'all')['taxYtd']).toBe('不含广清园、连州园');
  expect(after.row('园区运行', 'parks', 'PK1')).toMatchObject({ tax: '', taxShare: '' });
});

test('investment of a project moves its rate, those of its list and of all, and the chart of months', () => {
  const after = corrected('202402|PK3|A3-04|J03|ytd', to(11717));
  expect(after.row('项目进度', 'projects', 'A3-04')['ytd']).toBe(11717);
  for (const key of ['A3-total', 'all'])
    expect(at(after, '项目进度', 'rates', key, 'ytdCounted') - at(before, '项目进度', 'rates', key, 'ytdCounted')).toBe(10000);
  expect(after.row('项目进度', 'rates', 'A4-total')).toEqual(before.row('项目进度', 'rates', 'A4-total'));
  expect(at(after, '项目进度', 'months', 'M02', 'thisYear') - at(before, '项目进度', 'months', 'M02', 'thisYear')).toBeCloseTo(1, 9);
  expect(after.row('总览', 'schedule', 'A3-total')['rate']).toBe(after.row('项目进度', 'rates', 'A3-total')['investmentRate']);
});

test('a project whose stage says completed is verified', () => {
  const project = seeds.projects.find(({ id }) => before.row('项目进度', 'projects', id)['verified'] === '待核对')?.id ?? '';
  const stage = ledger.find(({ subject, measure, period }) => subject === project && measure === 'J07' && period === 202402);
  const after = corrected(stage ? figureKeyText(stage) : '', (figure) => ({
    ...figure,
    value: { type: 'code', code: project.startsWith('A3') ? 'G06' : 'S06' },
  }));
  expect(after.row('项目进度', 'projects', project)['verified']).toBe('竣工');
});

test('whatever a park corrects, its row and its total move by as much', () => {
  const measures = { P01: 'outputYtd', P03: 'fixedYtd', P06: 'infrastructureYtd', P08: 'taxYtd', P21: 'signedYtd' } as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.entries(measures)),
      fc.constantFrom('PK1', 'PK3', 'PK5'),
      fc.integer({ min: 1, max: 5_000 }),
      ([measure, column], park, more) => {
        const was = at(before, '园区运行', 'parks', park, column);
        const after = corrected(`202402|${park}|${park}|${measure}|ytd`, to(was + more));
        expect(at(after, '园区运行', 'parks', park, column)).toBe(was + more);
        expect(at(after, '园区运行', 'parks', 'all', column)).toBe(at(before, '园区运行', 'parks', 'all', column) + more);
      },
    ),
    { numRuns: 5 },
  );
});
