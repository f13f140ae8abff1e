import { GqError } from '../../src/model/errors';
import { computed, label, parkTemplate, planOf, sheetOf } from './model';

const tax = { kind: 'ref', cell: { block: 'parks', column: 'tax' } };
/** The park's tax above so many 万元, else #N/A. */
const above = (least: number) => ({
  kind: 'if',
  condition: { kind: 'compare', operator: '>', left: tax, right: { kind: 'literal', value: least } },
  then: tax,
  otherwise: { kind: 'notAvailable' },
});
const withColumn = (id: string, expression: object, more: object, table: object = {}) =>
  parkTemplate({ columns: [label('tax', 'tax2025'), computed(id, expression, more)], ...table });

const problemsOf = (template: unknown): unknown => {
  try {
    planOf(template);
  } catch (error) {
    return error instanceof GqError ? (error as GqError<'templateInvalid'>).details.problems : error;
  }
  return undefined;
};

describe('a chart helper column', () => {
  const sheet = sheetOf(withColumn('line', above(30_000), { chartHelper: true, format: '0.0' }));
  const cells = sheet.cells.filter(({ row, column }) => column === 3 && row >= 5).map(({ cell }) => cell);

  test('may be worth #N/A', () => {
    const worths = cells.map((cell) => cell.kind === 'computed' && cell.cached);
    expect(worths).toContainEqual({ error: '#N/A' });
    expect(worths).toContainEqual(expect.any(Number));
    expect(cells[0]).toMatchObject({ formula: 'IF(B5>30000,B5,NA())' });
  });

  test('is small and grey, and no green triangle marks it', () => {
    expect(cells[0]?.style).toBe('helper right 0.0');
    expect(sheet.chartHelpers).toEqual([{ firstRow: 5, lastRow: 12, firstColumn: 3, lastColumn: 3 }]);
  });

  test('may be worth no other error', () => {
    const zero = { kind: 'literal', value: 0 };
    const broken = { kind: 'arithmetic', operator: '÷', left: tax, right: zero };
    expect(problemsOf(withColumn('line', broken, { chartHelper: true }))).toMatchObject([{ fault: 'errorValue', received: '#DIV/0!' }]);
  });

  test('has totals like other columns: no chart shows them, so they are worth no error', () => {
    const totals = [{ key: 'sum', words: {}, expressions: { line: { kind: 'notAvailable' } } }];
    expect(problemsOf(withColumn('line', tax, { chartHelper: true }, { totals }))).toMatchObject([
      { place: 'parks.sum', fault: 'errorValue', received: '#N/A' },
    ]);
  });
});

test('a column that helps no chart is not worth #N/A', () => {
  for (const more of [{}, { chartHelper: false }])
    expect(problemsOf(withColumn('line', above(30_000), more))).toMatchObject([{ fault: 'errorValue', received: '#N/A' }]);
  expect(sheetOf(withColumn('line', above(0), {})).chartHelpers).toEqual([]);
});

test('what takes a point left out for a number is refused where it stands', () => {
  const columns = [
    label('tax', 'tax2025'),
    computed('line', above(30_000), { chartHelper: true }),
    computed('sum', { kind: 'sum', column: { block: 'parks', column: 'line' } }),
  ];
  expect(problemsOf(parkTemplate({ columns }))).toMatchObject([{ place: 'parks.PK1', fault: 'errorValue', received: '#N/A' }]);
});
