import { nodeInflate } from '../../../src/cli/node-inflate';
import { cellAddress } from '../../../src/model/address';
import type { RawValue, SheetCell, SheetCells, SheetCellsSheet } from '../../../src/model/sheet-cells';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { describeResaved, resaved, type Resaver } from '../../resaved';
import { OWN_PLANS } from './own-workbooks';

// What people do to our workbooks without meaning to: another program opens and saves them. What then is left is what returns are read by.

/** What a program loses of a workbook of ours. */
interface Losses {
  /** What a very hidden sheet becomes. */
  veryHidden: SheetCellsSheet['visibility'];
  /** The envelope as custom XML. */
  envelope: boolean;
  /** What formulas are worth. */
  cached: boolean;
  /** What is left of a number: Excel keeps 15 digits, the engine 17. */
  number: (number: number) => number;
}

/** LibreOffice rounds the shortest decimals of a number half up; the engine's own rounding looks at the bits behind them. */
function to15Digits(number: number): number {
  const [, sign = '', whole = '', decimals = '', exponent = ''] = /^(-?)(\d)\.?(\d*)e(.+)$/.exec(number.toExponential()) ?? [];
  const digits = whole + decimals;
  if (digits.length <= 15) return number;
  const up = Number(digits.charAt(15)) >= 5 ? 1n : 0n;
  return Number(`${sign}${BigInt(digits.slice(0, 15)) + up}e${Number(exponent) - 14}`);
}

const LOSSES: Readonly<Record<Resaver, Losses>> = {
  libreoffice: { veryHidden: 'hidden', envelope: false, cached: false, number: to15Digits },
  openpyxl: { veryHidden: 'veryHidden', envelope: true, cached: true, number: (number) => Number(number.toPrecision(16)) },
};

const read = (bytes: Uint8Array): SheetCells => readWorkbook(bytes, '月报.xlsx', nodeInflate);

/** Cells by address. */
const byAddress = ({ cells }: SheetCellsSheet, of: (cell: SheetCell) => unknown): Record<string, unknown> =>
  Object.fromEntries(
    cells.map((cell): [string, unknown] => [cellAddress(cell.row, cell.column), of(cell)]).filter(([, found]) => found !== undefined),
  );

/** A formula as LibreOffice spells it: no quotes around sheet names that need none, truths as functions. */
const spelled = (formula: string): string =>
  formula.replace(/'([\p{L}_][\p{L}\d_]*)'!/gu, '$1!').replace(/\b(TRUE|FALSE)\b(?!\()/g, '$1()');

const sheetsOf = ({ sheets }: SheetCells, of: (sheet: SheetCellsSheet) => unknown): [string, unknown][] =>
  sheets.map((sheet) => [sheet.name, of(sheet)]);

/** What formulas say. */
const formulas = (book: SheetCells) => sheetsOf(book, (sheet) => byAddress(sheet, ({ formula }) => formula && spelled(formula)));
/** What nothing was lost of. */
const WHOLE: Pick<Losses, 'cached' | 'number'> = { cached: false, number: (number) => number };

/** What is left of a value. */
const left = (value: RawValue, { number }: Pick<Losses, 'number'>): RawValue => (typeof value === 'number' ? number(value) : value);
/** What cells hold that are no formulas; an empty text is nothing. */
const constants = (book: SheetCells, loses: Pick<Losses, 'number'> = WHOLE) =>
  sheetsOf(book, (sheet) =>
    byAddress(sheet, ({ value, formula }) => (formula === undefined && value !== null && value !== '' ? left(value, loses) : undefined)),
  );
/** What formulas are worth; null where the program has lost it. */
const results = (book: SheetCells, loses = WHOLE) =>
  sheetsOf(book, (sheet) =>
    byAddress(sheet, ({ value, formula }) => (formula === undefined ? undefined : loses.cached ? null : left(value, loses))),
  );

describe.each(['libreoffice', 'openpyxl'] as const)('saved by %s', (by) => {
  const loses = LOSSES[by];
  describeResaved(by).each(Object.keys(OWN_PLANS) as (keyof typeof OWN_PLANS)[])('the %s workbook', (name) => {
    let before: SheetCells;
    let after: SheetCells;
    beforeAll(async () => {
      const bytes = await writeWorkbook(OWN_PLANS[name]());
      before = read(bytes);
      after = read(resaved(bytes, by));
    }, 120_000);

    test('has its sheets in their order, hidden ones hidden', () => {
      const seen = ({ visibility }: SheetCellsSheet) => (visibility === 'veryHidden' ? loses.veryHidden : visibility);
      expect(after.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual(before.sheets.map((sheet) => [sheet.name, seen(sheet)]));
    });

    test('holds the same at the same addresses', () => {
      expect(constants(after)).toEqual(constants(before, loses));
    });

    test('has its formulas where they were', () => {
      expect(formulas(after)).toEqual(formulas(before));
    });

    test(`${loses.cached ? 'has lost' : 'still says'} what formulas are worth`, () => {
      expect(results(after)).toEqual(results(before, loses));
    });

    test('has its merged areas', () => {
      const merges = (book: SheetCells) => sheetsOf(book, (sheet) => [...sheet.merges].sort());
      expect(merges(after)).toEqual(merges(before));
    });

    test('has its hidden keys: hidden rows, columns and names', () => {
      const hidden = (book: SheetCells) => sheetsOf(book, ({ hiddenRows, hiddenColumns }) => ({ hiddenRows, hiddenColumns }));
      const names = ({ names: all }: SheetCells) =>
        all
          .filter((found) => found.name.startsWith('_gq.'))
          .map((found) => [found.name, spelled(found.refersTo)])
          .sort();
      expect(hidden(after)).toEqual(hidden(before));
      expect(names(after)).toEqual(names(before));
    });

    test(`${loses.envelope ? 'has lost' : 'still has'} the envelope in its custom XML, and has it on the sheet _gq`, () => {
      expect(after.customXml).toHaveLength(loses.envelope ? 0 : 1);
      expect(after.sheets.at(-1)?.name).toBe('_gq');
    });

    test('still says who made it', () => {
      expect(after.properties?.creator).toBe(before.properties?.creator);
    });
  });
});
