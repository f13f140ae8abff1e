import { expectedSheets } from '../../src/layout/expected-sheets';
import { readReturns } from '../../src/layout/locate/read-returns';
import { place } from '../../src/layout/place';
import { takenFigures } from '../../src/layout/taken-figures';
import { serialDate } from '../../src/model/serial-date';
import type { RawValue, SheetCells } from '../../src/model/sheet-cells';
import { cellsOfPlan } from './plan-cells';
import { workbooksOf } from './entry';
import { typeInto } from './locate/damage/cells';
import { deleteColumns } from './locate/damage/shift';
import { catalogue, seeds } from './locate/filled';

const books = workbooksOf({ period: 202403 });
const expected = expectedSheets(seeds);
type Cell = readonly [template: string, key: string, column: string, value: RawValue];

/** Where a column of a row stands. */
function at(unit: string, template: string, key: string, column: string) {
  for (const sheet of books.layouts(unit).map(place))
    for (const block of sheet.layout.template === template ? sheet.blocks : []) {
      const row = block.kind === 'table' ? block.rowOf.get(key) : undefined;
      const first = block.kind === 'table' ? block.columns.get(column)?.first : undefined;
      if (row !== undefined && first !== undefined) return { name: sheet.layout.name, row, column: first };
    }
  throw new Error(`no ${template} ${key} ${column}`);
}

/** A workbook with some cells typed. */
const typed = (unit: string, cells: readonly Cell[]): SheetCells =>
  cells.reduce(
    (book, [template, key, column, value]) => {
      const { name, row, column: to } = at(unit, template, key, column);
      return typeInto(book, name, row, to, value, column === 'signed' ? 'yyyy-mm-dd' : undefined);
    },
    cellsOfPlan(books.plan(unit)),
  );

/** Numbers of a return that are taken, by subject, measure and value kind. */
function taken(cells: SheetCells): Record<string, number> {
  const [reading] = readReturns(cells, catalogue, expected).returns;
  if (reading === undefined) return {};
  return Object.fromEntries(
    takenFigures(reading, seeds).flatMap(({ subject, measure, valueKind, value }) =>
      value.type === 'number' ? [[`${subject}|${measure}|${valueKind}`, value.number]] : [],
    ),
  );
}

const project = (number: number, investment: RawValue, signed: RawValue): readonly Cell[] => [
  ['investment-list', `PK1-00${number}`, 'name', `项目${number}`],
  ['investment-list', `PK1-00${number}`, 'investment', investment],
  ['investment-list', `PK1-00${number}`, 'signed', signed],
];
const signed = serialDate('2024-03-05');

describe('counts over the list of projects', () => {
  it('are taken where every cell of the list was read', () => {
    expect(taken(typed('PK1', [...project(1, 20000, signed), ...project(2, 5000, signed)]))).toMatchObject({
      'PK1|P21|month': 2,
      'PK1|P22|month': 1,
      'PK1|P23|month': 25000,
    });
  });

  it.each([
    ['an amount', '2亿元', signed],
    ['a date', 20000, '3月7日'],
  ])('are none where %s was refused: they would be too small', (_, amount, date) => {
    const figures = taken(typed('PK1', [...project(1, 20000, signed), ...project(2, amount, date)]));
    expect(Object.keys(figures).filter((key) => key.startsWith('PK1|P2'))).toEqual([]);
  });

  it('are none where a column was deleted', () => {
    const { name, column } = at('PK1', 'investment-list', 'PK1-001', 'signed');
    const figures = taken(deleteColumns(typed('PK1', project(1, 20000, signed)), name, column));
    expect(Object.keys(figures).filter((key) => key.startsWith('PK1|P2'))).toEqual([]);
  });
});

describe('a balance', () => {
  const fund = (carried: RawValue): readonly Cell[] => [
    ['fund-ledger', 'K01', 'carried', carried],
    ['fund-ledger', 'K01', 'paid', 500],
    ['fund-ledger', 'K01', 'spent', 300],
  ];

  it('is taken of the amounts of its row', () => {
    expect(taken(typed('C441881', fund(200)))).toMatchObject({ 'K01|F05|periodEnd': 400 });
  });

  it('is none where one of them was refused', () => {
    expect(taken(typed('C441881', fund('约200')))).not.toHaveProperty(['K01|F05|periodEnd']);
  });
});
