import { GqError } from '../../src/model/errors';
import type { LayoutCell, LayoutTable } from '../../src/model/sheet-layout';
import { label, layoutOf, parkTemplate, without } from './model';
import { refusalOf } from './planned';

/** An input column, the plan of the year unless told. */
const asked = (more: object) => ({ id: 'goal', kind: 'input', header: { zh: '目标', en: 'Goal' }, width: 9, valueKind: 'plan', ...more });

const tableOf = (table: object, rest: object = {}): LayoutTable => {
  const [block] = layoutOf(parkTemplate(table, rest)).blocks;
  if (block?.kind !== 'table') throw new Error('no table');
  return block;
};

test('a table has a row for each row of its source, under its key', () => {
  expect(tableOf({}).rows.map(({ key }) => key)).toEqual(['PK1', 'PK2', 'PK3', 'PK4', 'PK5', 'PK6', 'PK7', 'PK8']);
});

test('where keeps the rows that have one of the values', () => {
  expect(tableOf({ rows: { source: 'parks', where: { code: ['PK2', 'PK5'] } } }).rows.map(({ key }) => key)).toEqual(['PK2', 'PK5']);
});

test('a table without rows says so, and has no totals', () => {
  const { rows } = tableOf({
    rows: { source: 'parks', where: { code: 'PK9' } },
    totals: [{ key: 'sum', words: {}, expressions: {} }],
  });
  expect(rows).toMatchObject([{ role: 'data', cells: [{ text: '暂无数据' }] }]);
});

test('numbers keep the decimals they were printed with', () => {
  const { rows } = tableOf({ columns: [label('area', 'plannedArea')] });
  expect(rows.map(({ cells }) => cells[0]?.look.format)).toEqual(expect.arrayContaining(['#,##0.0', '#,##0.00']));
  expect(rows.find(({ key }) => key === 'PK4')?.cells[0]).toMatchObject({ kind: 'number', number: 37, look: { format: '#,##0.0' } });
});

test('a sign for no figure stands where the number would', () => {
  const [cell] = tableOf({ columns: [label('moved', 'movedInProjects')] }).rows.find(({ key }) => key === 'PK4')?.cells ?? [];
  expect(cell).toMatchObject({ kind: 'text', text: '—', look: { align: 'right' } });
});

test('an unknown row source and an unknown field are named with what there is', () => {
  const thrown = (table: object): unknown => {
    try {
      return tableOf(table);
    } catch (error) {
      return error instanceof GqError ? error.details : error;
    }
  };
  expect(thrown({ rows: { source: 'park' } })).toMatchObject({
    problems: [
      { template: 'probe', place: 'parks', fault: 'unknownSource', received: 'park', expected: expect.stringContaining('parks') as string },
    ],
  });
  expect(thrown({ columns: [label('area')] })).toMatchObject({
    problems: [{ fault: 'unknownSourceField', received: 'area', expected: expect.stringContaining('plannedArea') as string }],
  });
  expect(thrown({ rows: { source: 'parks', where: { nope: 'x' } } })).toMatchObject({ problems: [{ received: 'nope' }] });
  expect(thrown({ columns: [asked({ measure: 'P08', field: 'nope' })] })).toMatchObject({
    problems: [{ place: 'parks.goal', fault: 'unknownSourceField', received: 'nope' }],
  });
});

test('a column of a measure that is not in the catalogue, or lacks the value kind, is named', () => {
  const problems = (more: object) => refusalOf(() => tableOf({ columns: [asked(more)] }));
  expect(problems({ measure: 'P99' })).toEqual({
    problems: [{ template: 'probe', place: 'parks.goal', fault: 'unknownMeasure', received: 'P99' }],
  });
  expect(problems({ measure: 'P08', valueKind: ['periodEnd', 'none'] })).toEqual({
    problems: [
      {
        template: 'probe',
        place: 'parks.goal',
        fault: 'unfit',
        received: 'periodEnd | none',
        expected: 'month | ytd | ytdLastYear | plan | growth',
      },
    ],
  });
  expect(tableOf({ columns: [asked({ measure: 'P08' })] }).rows).toHaveLength(8);
});

test('the unit stands beside the header, and beneath it where the column is too narrow', () => {
  const headers = (width: number) => tableOf({ columns: [label('area', 'plannedArea', { unit: '平方公里', width })] }).columns[0]?.header;
  expect(headers(30)).toBe('area（平方公里）');
  expect(headers(10)).toBe('area\n（平方公里）');
});

test('the header of an Excel table stays on one line', () => {
  const table = tableOf({ excelTable: 'Parks', columns: [label('area', 'plannedArea', { unit: '平方公里', width: 5 })] });
  expect(table.columns[0]?.header).toBe('area（平方公里）');
});

test('an input is bound to the figure of its row, period and value kind', () => {
  const input = { id: 'goal', kind: 'input', header: { zh: '目标', en: 'Goal' }, width: 9, valueKind: 'plan', period: 202312 };
  const indicators = tableOf({ rows: { source: 'indicators', where: { code: 'IND-02' } }, columns: [input] });
  expect(indicators.rows[0]?.bindings).toEqual({
    goal: { period: 202312, unit: 'ZHB', subject: 'IND-02', measure: 'IND-02', valueKind: 'plan' },
  });
  // A plan stands at the December of its year.
  expect(tableOf({ rows: { source: 'indicators' }, columns: [without(input, 'period')] }).rows[0]?.bindings['goal']?.period).toBe(202412);
});

const inputOf = (cell: LayoutCell | undefined) => (cell?.kind === 'input' ? cell : undefined);

test('an input says what it accepts and how to leave it empty', () => {
  const input = { id: 'goal', kind: 'input', header: { zh: '目标', en: 'Goal' }, width: 9, valueKind: 'plan' };
  const accepted = (validation: object) =>
    inputOf(tableOf({ rows: { source: 'indicators' }, columns: [{ ...input, validation }] }).rows[0]?.cells[0])?.validation;
  expect(accepted({ accepts: 'decimal', min: 0 })).toMatchObject({
    rule: { kind: 'decimal', min: 0 },
    error: { text: '请填数字（不小于0）；没有数据请留空，不要填0。' },
  });
  expect(accepted({ accepts: 'text', min: 8, max: 60 })).toMatchObject({ rule: { kind: 'textLength', min: 8, max: 60 } });
  expect(accepted({ accepts: 'any', prompt: { title: { zh: '甲', en: 'a' }, text: { zh: '乙', en: 'b' } } })).toEqual({
    rule: { kind: 'any' },
    prompt: { title: '甲', text: '乙' },
  });
});
