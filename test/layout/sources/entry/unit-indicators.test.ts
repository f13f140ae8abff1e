import { hasDueIndicators, unitIndicatorRows, unitIndicators } from '../../../../src/layout/sources/entry/unit-indicators';
import { unitModel } from '../../entry';
import { seeds, told, type Asked } from '../../planned';

const fieldsOf = (unit: string, code: string, asked: Asked = {}) =>
  unitIndicatorRows.rows(unitModel(unit, asked)).find(({ key }) => key === code)?.fields;

test('every indicator is answered for by one unit that has a workbook', () => {
  const units = [...seeds.units.map(({ id }) => id), 'ZHB'];
  const answered = units.flatMap((unit) => unitIndicators({ seeds, unit }).map(({ id }) => id));
  expect(answered.sort()).toEqual(seeds.indicators.map(({ id }) => id).sort());
});

test('a department reports in the months in which one of its indicators is due', () => {
  const due = (period: number) => hasDueIndicators(unitModel('D04', { period }));
  expect([202401, 202402, 202403, 202412].map(due)).toEqual([false, false, true, true]);
});

test('the target of the year is what the office entered, else what documents print for that year, else nothing', () => {
  const plan = told('ZHB', 'IND-02', 2.4, { period: 202412, subject: 'IND-02', valueKind: 'plan' });
  expect(fieldsOf('D04', 'IND-02', { ledger: [plan] })?.['target']).toMatchObject({ number: 2.4 });
  expect(fieldsOf('D04', 'IND-02', { period: 202512 })?.['target']).toMatchObject({ number: 3 });
  expect(fieldsOf('D04', 'IND-02')?.['target']).toBeNull();
});

test('the latest value is that of the last period before this one that has one', () => {
  const ledger = [202306, 202312, 202403].map((period) => told('D04', 'IND-02', period / 1e5, { period, subject: 'IND-02' }));
  expect(fieldsOf('D04', 'IND-02', { ledger })).toMatchObject({ latest: { number: 2.02312 }, latestAt: '2023.12' });
  expect(fieldsOf('D04', 'IND-02')).toMatchObject({ latest: null, latestAt: null });
});
