import { TONE } from '../../src/layout/theme';
import { label, parkTemplate, planOf, sheetOf, without } from './model';

const marks = [
  { startsWith: '▼▼', tone: 'bad' },
  { startsWith: '▲', tone: 'good' },
];
const FIRST = 5;
const LAST = 12;
const areaOf = (column: number, lastRow = LAST) => ({ firstRow: FIRST, lastRow, firstColumn: column, lastColumn: column });

test('a mark colours the cells of its column that begin with its sign, in the order of the template', () => {
  expect(sheetOf(parkTemplate({ columns: [label('code'), label('name', 'name', { marks })] })).conditionalFormats).toEqual([
    { area: areaOf(3), formula: 'LEFT(C5,LEN("▼▼"))="▼▼"', style: { font: { color: TONE.bad } } },
    { area: areaOf(3), formula: 'LEFT(C5,LEN("▲"))="▲"', style: { font: { color: TONE.good } } },
  ]);
});

test('totals are coloured like the rows above them', () => {
  const totals = [{ key: 'sum', words: { name: { zh: '▲合计', en: '▲ Total' } }, expressions: {} }];
  const [format] = sheetOf(parkTemplate({ columns: [label('name', 'name', { marks })], totals })).conditionalFormats;
  expect(format?.area).toEqual(areaOf(2, LAST + 1));
});

test('of a column over several grid columns the cell that holds something is coloured', () => {
  const wide = without(label('name', 'name', { span: 2, marks }), 'width');
  const [format] = sheetOf(parkTemplate({ columns: [wide] }, { grid: [5, 5] })).conditionalFormats;
  expect(format?.area).toEqual(areaOf(2));
});

test('a quote in a sign is doubled', () => {
  const quote = [{ startsWith: '"', tone: 'mute' }];
  const [format] = sheetOf(parkTemplate({ columns: [label('name', 'name', { marks: quote })] })).conditionalFormats;
  expect(format?.formula).toBe('LEFT(B5,LEN(""""))=""""');
});

test('a sheet without marks has no conditional formats, and no style of its own for them', () => {
  const plan = planOf(parkTemplate({ columns: [label('name')] }));
  expect(plan.sheets[0]?.conditionalFormats).toEqual([]);
  expect(Object.keys(planOf(parkTemplate({ columns: [label('name', 'name', { marks })] })).styles)).toEqual(Object.keys(plan.styles));
});
