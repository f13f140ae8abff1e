import { nodeInflate } from '../../src/cli/node-inflate';
import { takenFigures } from '../../src/layout/taken-figures';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { describeResaved, resaved } from '../resaved';
import { pasteValues, typeInto } from './locate/damage/cells';
import { cellsOfPlan } from './plan-cells';
import { seeds, told } from './planned';
import { readOne, returnedPlan, returnOf, said, type Filling } from './returned';

const taken = (filling: Filling) => said(takenFigures(returnOf(filling), seeds));
const park = (row: string, kind: string) => `202403|PK1|PK1|${row}|${kind}`;

/** Days of 2024 as serial numbers. */
const [JANUARY_8, MARCH_5, MARCH_20, APRIL_1] = [45299, 45356, 45371, 45383];

/** Two projects signed this year, one of them this month, and one that nobody has signed. */
const LIST = {
  'PK1-001': { name: '甲项目', origin: '广州市', investment: 12_000, output: 30_000, signed: JANUARY_8, started: MARCH_5 },
  'PK1-002': { name: '乙项目', origin: '省内其他市', investment: 8000.5, signed: MARCH_20 },
  'PK1-003': { name: '丙项目' },
} as const;

describe('projects of 招商动态', () => {
  const counts = taken({ typed: { 'investment-list': LIST } });

  test.each([
    ['P21', 'month', 1],
    ['P21', 'ytd', 2],
    ['P22', 'ytd', 1],
    ['P23', 'month', 8000.5],
    ['P23', 'ytd', 20_000.5],
    ['P24', 'ytd', 30_000],
    ['P25', 'month', 1],
    ['P26', 'ytd', 0],
    ['P27', 'ytd', 1],
    ['P28', 'periodEnd', 1],
  ])('are counted as %s %s', (measure, kind, count) => {
    expect(counts.get(park(measure, kind))).toBe(count);
  });

  test('are taken one by one too', () => {
    expect(counts.get('202403|PK1|PK1-001|Z07|none')).toBe('2024-01-08');
    expect(counts.get('202403|PK1|PK1-003|Z01|none')).toBe('丙项目');
  });

  test('signed after the month do not count yet', () => {
    const later = { 'PK1-001': { ...LIST['PK1-001'], signed: APRIL_1 } };
    expect(taken({ typed: { 'investment-list': later } }).get(park('P21', 'ytd'))).toBe(0);
  });

  test('of an empty list answer nothing: nobody has reported that there is none', () => {
    expect(taken({}).has(park('P21', 'ytd'))).toBe(false);
  });
});

describe('growth', () => {
  const rows = { P08: { ytd: 110, before: 100 } };

  test('is calculated from what was typed, in %', () => {
    const figures = takenFigures(returnOf({ typed: { 'park-monthly': rows } }), seeds);
    expect(figures.find(({ measure, valueKind }) => measure === 'P08' && valueKind === 'growth')).toEqual({
      ...told('PK1', 'P08', 10, { period: 202403, valueKind: 'growth' }),
    });
  });

  test('is not calculated where last year is not known', () => {
    expect(taken({ typed: { 'park-monthly': { P08: { ytd: 110 } } } }).has(park('P08', 'growth'))).toBe(false);
  });

  test('that is entered as the statistics office has it stays what was entered', () => {
    expect(taken({ typed: { 'park-monthly': { P02: { ytd: 500, growth: 6.3 } } } }).get(park('P02', 'growth'))).toBe(6.3);
  });
});

test('the balance of a fund follows from what was carried over, paid and spent', () => {
  const typed = { 'fund-ledger': { K01: { carried: 100, paid: 250.5, spent: 300 } } };
  expect(taken({ unit: 'C441881', typed }).get('202403|C441881|K01|F05|periodEnd')).toBe(50.5);
});

test('calculated numbers are without the noise of binary fractions', () => {
  const typed = {
    'investment-list': {
      'PK1-001': { name: '甲', investment: 0.1, signed: MARCH_5 },
      'PK1-002': { name: '乙', investment: 0.2, signed: MARCH_20 },
    },
  };
  expect(taken({ typed }).get(park('P23', 'ytd'))).toBe(0.3);
});

test('no figure is taken twice', () => {
  const reading = returnOf({ typed: { 'investment-list': LIST, 'park-monthly': { P08: { ytd: 110, before: 100 } } } });
  const figures = takenFigures(reading, seeds);
  expect(said(figures).size).toBe(figures.length);
});

describe('formulas of the file do not matter:', () => {
  const plan = returnedPlan({ typed: { 'investment-list': LIST, 'park-monthly': { P08: { ytd: 110, before: 100 } } } });
  const cells = cellsOfPlan(plan);
  const asSent = said(takenFigures(readOne(cells), seeds));
  const at = (row: string, column: number) => {
    const sheet = cells.sheets.find(({ name }) => name === '园区月报');
    const found = sheet?.cells.find((cell) => cell.column === 1 && cell.value === row)?.row;
    if (found === undefined) throw new Error(`no row ${row}`);
    return [found, column] as const;
  };

  test('a constant over one of them is not taken', () => {
    const [row, column] = at('P21', 6);
    const [before] = cells.sheets.flatMap(({ name, cells: all }) =>
      name === '园区月报' ? all.filter((cell) => cell.row === row && cell.column === column) : [],
    );
    expect(before?.formula).toBeDefined();
    const reading = readOne({ ...typeInto(cells, '园区月报', row, column, 77) });
    expect(said(takenFigures(reading, seeds))).toEqual(asSent);
  });

  test('values pasted over all of them are calculated anew', () => {
    const reading = readOne(pasteValues(cells, '园区月报'));
    expect(reading.answers).toEqual([]);
    expect(said(takenFigures(reading, seeds)).get(park('P21', 'ytd'))).toBe(2);
    expect(said(takenFigures(reading, seeds)).get(park('P08', 'growth'))).toBe(10);
  });

  describeResaved('openpyxl')('saved by a program', () => {
    test('that drops what they were worth, they are calculated', async () => {
      const read = readOne(readWorkbook(resaved(await writeWorkbook(plan), 'openpyxl'), 'a.xlsx', nodeInflate));
      expect(read.answers).toEqual([]);
      expect(said(takenFigures(read, seeds))).toEqual(asSent);
    }, 60_000);
  });
});

test('a figure of last year that could not be read is not taken from the history instead', () => {
  const ledger = [told('PK1', 'P08', 100, { period: 202303 })];
  const reading = returnOf({ ledger, typed: { 'park-monthly': { P08: { ytd: 110, before: '90多' } } } });
  expect(reading.remarks).toHaveLength(1);
  expect(said(reading.past.map(({ figure }) => figure)).get('202303|PK1|PK1|P08|ytd')).toBe(100);
  expect(said(takenFigures(reading, seeds)).has(park('P08', 'growth'))).toBe(false);
});
