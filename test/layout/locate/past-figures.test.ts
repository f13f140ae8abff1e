import type { Figure } from '../../../src/model/figure';
import type { SheetCells } from '../../../src/model/sheet-cells';
import { emptied, told } from '../planned';
import { cellsOfPlan } from '../plan-cells';
import { readOne, returnedPlan, said } from '../returned';
import { renameSheet } from './damage/sheets';
import { changed, insertColumns, insertRows } from './damage/shift';
import { typeInto } from './damage/cells';

const LEDGER: readonly Figure[] = [
  told('PK1', 'P08', 8120.5),
  told('PK1', 'P08', 76_000, { period: 202303 }),
  told('PK1', 'P02', 6.2, { valueKind: 'growth' }),
  emptied(told('PK1', 'P08', 0, { period: 202312 }), 'negligible'),
  told('PK1', 'J03', 150, { subject: 'A3-02' }),
];
const KNOWN = new Map<string, unknown>([
  ['202402|PK1|PK1|P08|ytd', 8120.5],
  ['202303|PK1|PK1|P08|ytd', 76_000],
  ['202402|PK1|PK1|P02|growth', 6.2],
  ['202312|PK1|PK1|P08|ytd', 'negligible'],
  ['202402|PK1|A3-02|J03|ytd', 150],
]);

const HISTORY = '历史';
const sent = cellsOfPlan(returnedPlan({ ledger: LEDGER }));
const pastOf = (cells: SheetCells) => said(readOne(cells).past.map(({ figure }) => figure));

/** Where a text stands on the sheet. */
function at(text: string): { row: number; column: number } {
  const cell = sent.sheets.find(({ name }) => name === HISTORY)?.cells.find(({ value }) => value === text);
  if (cell === undefined) throw new Error(`no ${text}`);
  return cell;
}

test('every month that the form shows is read back, signs too', () => {
  expect(pastOf(sent)).toEqual(KNOWN);
});

test('nothing is read where the form shows nothing', () => {
  expect(pastOf(cellsOfPlan(returnedPlan()))).toEqual(new Map());
});

test('a figure carries its unit of measure, and where it stands', () => {
  const found = readOne(sent).past.find(({ figure }) => figure.period === 202303);
  expect(found).toEqual({
    figure: told('PK1', 'P08', 76_000, { period: 202303 }),
    place: { sheet: HISTORY, cell: expect.stringMatching(/^[A-Z]+\d+$/) as string },
  });
});

test.each([
  ['a row above', (cells: SheetCells) => insertRows(cells, HISTORY, 3)],
  ['a column among the months', (cells: SheetCells) => insertColumns(cells, HISTORY, at('m4').column)],
  ['another name of the sheet', (cells: SheetCells) => renameSheet(cells, HISTORY, '去年')],
])('%s makes no difference', (_, done) => {
  expect(pastOf(done(sent))).toEqual(KNOWN);
});

test('a number that became a text is left out without a word: nobody fills the sheet in', () => {
  const { row } = at('PK1|P08|ytd');
  const { column } = at('m1');
  const { past, remarks } = readOne(typeInto(sent, HISTORY, row, column, '8120.5万'));
  expect(past.map(({ figure }) => figure.value)).not.toContainEqual({ type: 'number', number: 8120.5 });
  expect(past).toHaveLength(KNOWN.size - 1);
  expect(remarks).toEqual([]);
});

test('rows whose key is foreign give nothing', () => {
  const { row, column } = at('PK1|P08|ytd');
  for (const key of ['PK1|P99|ytd', 'PK1|P08|none', '合计'])
    expect([...pastOf(typeInto(sent, HISTORY, row, column, key)).keys()].filter((known) => known.includes('P08'))).toEqual([]);
});

test('a sheet without its hidden keys takes no history along, and nothing else suffers', () => {
  const { row, column } = at('history/history');
  const bare = changed(sent, HISTORY, (sheet) => ({
    ...sheet,
    cells: sheet.cells.filter((cell) => cell.row !== row || cell.column !== column),
  }));
  expect(pastOf(bare)).toEqual(new Map());
  expect(readOne(bare).figures).toEqual(readOne(sent).figures);
});
