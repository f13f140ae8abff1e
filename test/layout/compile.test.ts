import { blockName } from '../../src/layout/compile';
import { GqError } from '../../src/model/errors';
import type { PlanSheet } from '../../src/model/workbook-plan';
import { computed, label, parkTemplate, planOf, sheetOf, without } from './model';

const ref = (column: string, more: object = {}) => ({ kind: 'ref', cell: { block: 'parks', column, ...more } });

const problemsOf = (...templates: readonly unknown[]): unknown => {
  try {
    planOf(...templates);
  } catch (error) {
    return error instanceof GqError ? error.details : error;
  }
  return undefined;
};

const formulas = ({ cells }: PlanSheet): string[] => cells.flatMap(({ cell }) => (cell.kind === 'computed' ? [cell.formula] : []));

test('a reference within the row is relative, elsewhere absolute', () => {
  const sheet = sheetOf(
    parkTemplate({
      columns: [
        label('tax', 'tax2025'),
        computed('twice', { kind: 'arithmetic', operator: '×', left: ref('tax'), right: ref('tax', { row: 'PK1' }) }),
      ],
    }),
  );
  expect(formulas(sheet).slice(0, 2)).toEqual(['B5*B5', 'B6*$B$5']);
});

test('a reference to another sheet carries its quoted name', () => {
  const other = parkTemplate({ columns: [label('tax', 'tax2025')] }, { id: 'other', sheetName: '另 表' });
  const sum = { kind: 'sum', column: { sheet: 'other', block: 'parks', column: 'tax' } };
  const plan = planOf(parkTemplate({ columns: [computed('sum', sum)] }), other);
  expect(formulas(plan.sheets[0] as PlanSheet)[0]).toBe("SUM('另 表'!$B$5:$B$12)");
});

test('aggregates range over data rows and leave totals out', () => {
  const total = { key: 'sum', words: {}, expressions: { tax: { kind: 'sum', column: { block: 'parks', column: 'tax' } } } };
  const sheet = sheetOf(parkTemplate({ columns: [label('tax', 'tax2025')], totals: [total] }));
  expect(sheet.cells.find(({ row, column }) => row === 13 && column === 2)?.cell).toMatchObject({
    formula: 'SUM($B$5:$B$12)',
    cached: 402500,
  });
});

test.each([
  ['block', { block: 'nope', column: 'tax' }, 'nope.tax'],
  ['column', { block: 'parks', column: 'nope' }, 'parks.nope'],
  ['row', { block: 'parks', row: 'PK9', column: 'tax' }, 'parks.PK9.tax'],
  ['sheet', { sheet: 'nope', block: 'parks', column: 'tax' }, 'nope.parks.tax'],
])('a reference to a %s that does not exist is named', (_, cell, received) => {
  const columns = [label('tax', 'tax2025'), computed('bad', { kind: 'ref', cell })];
  expect(problemsOf(parkTemplate({ columns }))).toMatchObject({
    problems: [{ template: 'probe', place: 'parks.PK1', fault: 'unknownReference', received }],
  });
});

test('an expression that leads back to itself is named', () => {
  expect(problemsOf(parkTemplate({ columns: [computed('a', ref('b')), computed('b', ref('a'))] }))).toMatchObject({
    problems: [{ fault: 'circular' }],
  });
});

test('an expression that gives an error value is named instead of written', () => {
  const zero = { kind: 'literal', value: 0 };
  const columns = [computed('bad', { kind: 'arithmetic', operator: '÷', left: zero, right: zero })];
  expect(problemsOf(parkTemplate({ columns }))).toMatchObject({ problems: [{ fault: 'errorValue', received: '#DIV/0!' }] });
});

test('two columns of one id, and a column without a width, are named', () => {
  expect(problemsOf(parkTemplate({ columns: [label('tax', 'tax2025'), label('tax', 'code')] }))).toMatchObject({
    problems: [{ fault: 'doubleId', received: 'tax' }],
  });
  expect(problemsOf(parkTemplate({ columns: [without(label('tax', 'tax2025'), 'width')] }))).toMatchObject({
    problems: [{ fault: 'width', place: 'parks.tax' }],
  });
});

test('a name leads to the block with its keys', () => {
  expect(blockName('park-directory', 'all-parks')).toBe('_gq.park_directory.all_parks');
  const [name] = planOf(parkTemplate({})).names;
  expect(name).toEqual({
    name: '_gq.probe.parks',
    sheet: '试',
    area: { firstRow: 3, firstColumn: 1, lastRow: 12, lastColumn: 2 },
    hidden: true,
  });
});

test('a column over several grid columns is one merged cell a row, its lines drawn through', () => {
  const wide = without(label('tax', 'tax2025', { span: 3 }), 'width');
  const sheet = sheetOf(parkTemplate({ columns: [wide] }, { grid: [5, 5, 5] }));
  expect(sheet.merges).toContainEqual({ firstRow: 5, lastRow: 5, firstColumn: 2, lastColumn: 4 });
  const styles = sheet.cells.filter(({ row }) => row === 5).map(({ cell }) => cell.style);
  expect(new Set(styles.slice(1)).size).toBe(1);
});

test('neighbours with the same group share one header above them', () => {
  const group = { zh: '组', en: 'group' };
  const columns = [label('code'), label('tax', 'tax2025', { group }), label('output', 'output2025', { group })];
  const sheet = sheetOf(parkTemplate({ columns }));
  expect(sheet.merges).toContainEqual({ firstRow: 4, lastRow: 4, firstColumn: 3, lastColumn: 4 });
});

test('what stays in view ends with the header row and the columns asked for', () => {
  const sheet = sheetOf(parkTemplate({ columns: [label('code'), label('tax', 'tax2025')] }, { freeze: { block: 'parks', columns: 1 } }));
  expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
  expect(sheet.page?.repeat).toEqual({ firstRow: 4, lastRow: 4 });
});

test('charts run as far as the columns that print', () => {
  const words = { zh: '图', en: 'chart' };
  const series = [{ values: 'tax', color: 'accent' }];
  const chart = { title: words, altText: words, kind: 'bar', block: 'parks', categories: ['code'], series, legend: 'none' };
  const parks = { kind: 'table', id: 'parks', rows: { source: 'parks' }, columns: [label('code'), label('tax', 'tax2025'), label('name')] };
  const blocks = [parks, { kind: 'charts', id: 'charts', height: 90, charts: ['one', 'two'].map((id) => ({ ...chart, id })) }];
  const page = { orientation: 'portrait', pagesDown: 0, printColumns: 2 };
  const areas = sheetOf(parkTemplate({}, { blocks, page })).charts.map(({ position }) => position.area);
  expect(areas).toMatchObject([
    { firstColumn: 2, lastColumn: 2 },
    { firstColumn: 3, lastColumn: 3 },
  ]);
});

test('columns beyond those that print are left out of the print area', () => {
  const columns = [label('code'), label('tax', 'tax2025'), label('name')];
  const page = { orientation: 'portrait', pagesDown: 0, printColumns: 2 };
  expect(sheetOf(parkTemplate({ columns }, { page })).page?.area.lastColumn).toBe(3);
});

describe('a sheet whose last blocks are for the screen', () => {
  const columns = [label('code')];
  const parks = (id: string, more: object = {}) => ({ kind: 'table', id, rows: { source: 'parks' }, columns, ...more });
  const words = { zh: '图', en: 'chart' };
  const series = [{ values: 'code', color: 'accent' }];
  const chart = { id: 'one', title: words, altText: words, kind: 'bar', block: 'second', categories: ['code'], series, legend: 'none' };
  const charts = { kind: 'charts', id: 'charts', height: 400, charts: [chart] };
  const blocks = [parks('first', { columns: [label('code', 'code', { note: words })] }), parks('second', { pageBreak: true }), charts];
  const pageOf = (page: object, more: object = {}) =>
    sheetOf(parkTemplate({}, { blocks, page: { orientation: 'portrait', pagesDown: 0, ...page }, ...more })).page;

  test('prints through the block named, its notes included', () => {
    expect(pageOf({ printThrough: 'first' })?.area).toMatchObject({ firstRow: 1, lastRow: 13 });
    expect(pageOf({ printThrough: 'second' })?.area.lastRow).toBe(24);
    expect(pageOf({ printThrough: 'charts' })).toEqual(pageOf({}));
  });

  test('begins no page for what does not print', () => {
    const landscape = { orientation: 'landscape' };
    expect(pageOf({ ...landscape })?.breaks).toEqual([14, 25]);
    expect(pageOf({ ...landscape, printThrough: 'second' })?.breaks).toEqual([14]);
    expect(pageOf({ ...landscape, printThrough: 'first' })?.breaks).toEqual([]);
  });

  test('repeats no header that does not print', () => {
    const freeze = { block: 'second', columns: 0 };
    expect(pageOf({}, { freeze })?.repeat).toEqual({ firstRow: 16, lastRow: 16 });
    expect(pageOf({ printThrough: 'first' }, { freeze })).not.toHaveProperty('repeat');
  });
});
