import { boundCell, monthsBack, pastRowKey, type BindingContext } from '../../src/layout/binding';
import { codeBook, type CodeBook } from '../../src/model/figures/code-book';
import type { ValueKind } from '../../src/model/figure';
import type { ColumnBinding } from '../../src/model/sheet-layout';
import { seeds } from './planned';

const codes = codeBook(seeds);
const at = (period: number, unit = 'PK1'): BindingContext => ({ unit, period, codes });
const figure = (valueKinds: ValueKind | readonly ValueKind[], more: object = {}): ColumnBinding => ({
  to: 'figure',
  valueKinds: [valueKinds].flat(),
  ...more,
});
const stateOf = (measure: string, kind: ValueKind, period: number) => boundCell(figure(kind), measure, at(period))?.state;

describe('the figure of a cell', () => {
  test('of a row of measures is about the unit itself', () => {
    expect(boundCell(figure('ytd'), 'P08', at(202402))?.key).toEqual({
      ...{ period: 202402, unit: 'PK1', subject: 'PK1', measure: 'P08', valueKind: 'ytd' },
    });
  });

  test('of an indicator is about itself', () => {
    expect(boundCell(figure(['ytd', 'periodEnd']), 'IND-02', at(202403, 'D04'))?.key).toMatchObject({
      subject: 'IND-02',
      measure: 'IND-02',
    });
  });

  test('of a column with a measure is about its row, also one that was added since', () => {
    for (const row of ['A3-01', 'PK1-007', 'PK1-1000'])
      expect(boundCell(figure('month', { measure: 'J02' }), row, at(202402))?.key).toEqual({
        ...{ period: 202402, unit: 'PK1', subject: row, measure: 'J02', valueKind: 'month' },
      });
  });

  test('has the first value kind that its measure has', () => {
    const column = figure(['ytd', 'periodEnd']);
    expect(['P01', 'P10', 'P13'].map((row) => boundCell(column, row, at(202402))?.key.valueKind)).toEqual([
      'ytd',
      'periodEnd',
      'periodEnd',
    ]);
  });

  test('is none where the measure has none of them, the row is no measure, or the column takes none', () => {
    expect(boundCell(figure('month'), 'P01', at(202402))).toBeUndefined();
    expect(boundCell(figure('ytd'), 'P99', at(202402))).toBeUndefined();
    for (const binds of [undefined, { to: 'words' }, { to: 'explanation', part: 'text' }] as const)
      expect(boundCell(binds, 'P01', at(202402))).toBeUndefined();
  });

  test.each([
    ['P06', undefined, 202412],
    ['J01', 'J01', 202412],
    ['F01', 'F01', 202402],
    ['J08', 'J08', 202402],
    ['J08b', 'J08b', 202402],
  ])('that plans %s stands at the December of its year, or at the period where it happens when it happens', (row, measure, period) => {
    expect(boundCell(figure('plan', measure === undefined ? {} : { measure }), row, at(202402))?.key.period).toBe(period);
  });

  test('stands at the period that its column names, open', () => {
    const cell = boundCell(figure('plan', { period: 202112 }), 'IND-02', at(202402, 'ZHB'));
    expect([cell?.key.period, cell?.state]).toEqual([202112, 'open']);
  });
});

describe('the state of a cell', () => {
  test.each([
    ['P01', 'ytd', ['closed', 'open', 'open', 'open']],
    ['P08', 'month', ['open', 'open', 'open', 'open']],
    ['P08', 'ytdLastYear', ['open', 'open', 'open', 'open']],
    ['P07', 'ytd', ['closed', 'closed', 'open', 'open']],
    ['C41', 'periodEnd', ['closed', 'closed', 'closed', 'open']],
    ['P14', 'periodEnd', ['closed', 'closed', 'closed', 'open']],
    ['P07', 'plan', ['open', 'open', 'open', 'open']],
    ['P10', 'yearBegin', ['open', 'open', 'open', 'open']],
    ['P02', 'growth', ['closed', 'open', 'open', 'open']],
    ['P01', 'growth', ['closed', 'computed', 'computed', 'computed']],
    ['P21', 'month', ['computed', 'computed', 'computed', 'computed']],
    ['P28', 'periodEnd', ['computed', 'computed', 'computed', 'computed']],
  ] as const)('of %s %s in January, February, March and December is %j', (measure, kind, states) => {
    expect([202401, 202402, 202403, 202412].map((period) => stateOf(measure, kind, period))).toEqual(states);
  });

  test('that the catalogue both computes and requires is a proposal, where it is due', () => {
    const measure: CodeBook['measure'] = (code) => ({ ...codes.measure(code)!, requiredKinds: ['growth'], computedKinds: ['growth'] });
    const proposed = (period: number) => boundCell(figure('growth'), 'P01', { ...at(period), codes: { ...codes, measure } })?.state;
    expect([202401, 202402].map(proposed)).toEqual(['closed', 'proposed']);
  });

  test('of what happens when it happens is always open', () => {
    for (const period of [202401, 202408]) expect(boundCell(figure('none', { measure: 'Z07' }), 'PK1-001', at(period))?.state).toBe('open');
  });
});

describe('a figure of the past', () => {
  const past = (row: string, count: number, period = 202402) => boundCell({ to: 'past', monthsBack: count }, row, at(period));

  test('is named by its row and counted back in months, across years', () => {
    const row = pastRowKey({ subject: 'PK1', measure: 'P08', valueKind: 'ytd' });
    expect(row).toBe('PK1|P08|ytd');
    expect([1, 2, 12].map((count) => past(row, count)?.key.period)).toEqual([202401, 202312, 202302]);
    expect(past(row, 1)).toMatchObject({ state: 'closed', key: { unit: 'PK1', subject: 'PK1', measure: 'P08', valueKind: 'ytd' } });
  });

  test.each(['PK1|P99|ytd', 'PK1|P08|periodEnd', 'PK1|P08', '', 'P08'])('is none for %j', (row) => {
    expect(past(row, 1)).toBeUndefined();
  });

  test.each([
    [202401, 0, 202401],
    [202401, 1, 202312],
    [202403, 15, 202212],
  ])('%i less %i months is %i', (period, count, earlier) => {
    expect(monthsBack(period, count)).toBe(earlier);
  });
});
