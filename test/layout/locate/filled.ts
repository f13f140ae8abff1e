import type { Language } from '../../../src/i18n/messages';
import { messagesFor } from '../../../src/i18n/messages';
import { entryWorkbooks, type EntryWorkbooks } from '../../../src/layout/entry-workbook';
import { isOpen, takesInput } from '../../../src/layout/locate/find-blocks';
import { readReturns } from '../../../src/layout/locate/read-returns';
import type { Expected } from '../../../src/layout/locate/return-reader';
import { place, type PlacedSheet, type PlacedTable } from '../../../src/layout/place';
import { figureKeyText, type Figure, type FigureKey, type FigureValue } from '../../../src/model/figure';
import { codeBook } from '../../../src/model/figures/code-book';
import { sampleBook } from '../../../src/model/sample/book';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import { serialDate } from '../../../src/model/serial-date';
import type { RawValue, SheetCell, SheetCells } from '../../../src/model/sheet-cells';
import type { PlacedCell, WorkbookPlan } from '../../../src/model/workbook-plan';
import { cellsOfPlan } from '../plan-cells';

export const seeds = loadSeeds();
export const codes = codeBook(seeds);
export const catalogue = { seeds, codes };

/** The ledger of the month before, so that forms have rows, history and prefilled values as they have in the field. */
const ledger: readonly Figure[] = sampleBook({ seeds, first: 202212, last: 202402, seed: 1 });

const made = new Map<string, EntryWorkbooks>();

/** The entry workbooks of a period in a language. */
export function entry(period: number, language: Language = 'zh-CN'): EntryWorkbooks {
  const name = `${period} ${language}`;
  let known = made.get(name);
  if (known === undefined) made.set(name, (known = entryWorkbooks({ seeds, period, ledger, messages: messagesFor(language) })));
  return known;
}

const laidOut = new Map<string, ReturnType<Expected>>();

/** What each unit was sent. */
export const expected: Expected = (unit, period, language) => {
  const name = `${unit} ${period} ${language}`;
  let known = laidOut.get(name);
  if (known === undefined) laidOut.set(name, (known = entry(period, language).layouts(unit)));
  return known;
};

/** An open cell of a filled workbook. */
export interface Slot {
  sheet: string;
  table: PlacedTable;
  row: number;
  column: number;
  key: FigureKey;
  /** Whether its row was spare. */
  spare: boolean;
  typed: RawValue;
  value: FigureValue;
}

/** An entry workbook as a unit sends it back, with what it says. */
export interface Filled {
  unit: string;
  period: number;
  /** The plan with everything filled in, and its cells as either hand reads them. */
  plan: WorkbookPlan;
  cells: SheetCells;
  /** Sheets before anybody touched them. */
  placed: readonly PlacedSheet[];
  slots: readonly Slot[];
  /** Value of each figure by its key. */
  truth: ReadonlyMap<string, FigureValue>;
}

/** Something to type into the n-th cell that no other cell has, and the value it is. */
function entryFor(key: FigureKey, n: number): [RawValue, FigureValue] {
  const measure = codes.measure(key.measure);
  const number = 1000 + n * 3;
  switch (measure?.dataType ?? 'number') {
    case 'text':
      return [`第${n}项的情况说明文字`, { type: 'text', text: `第${n}项的情况说明文字` }];
    case 'date':
      return [
        serialDate('2024-01-01') + (n % 50),
        { type: 'date', date: new Date(Date.UTC(2024, 0, 1 + (n % 50))).toISOString().slice(0, 10) },
      ];
    case 'month':
      return [202300 + (n % 12) + 1, { type: 'month', month: 202300 + (n % 12) + 1 }];
    case 'code': {
      const choice = measure?.codes?.[n % measure.codes.length] ?? { code: '', zh: '' };
      return [choice.zh, { type: 'code', code: choice.code }];
    }
    case 'number':
    case 'integer':
      if (n % 17 === 0) return ['—', { type: 'empty', state: 'notApplicable' }];
      if (n % 19 === 0) return ['…', { type: 'empty', state: 'negligible' }];
      return measure?.dataType === 'integer'
        ? [number, { type: 'number', number }]
        : [number + 0.25, { type: 'number', number: number + 0.25 }];
  }
}

/** Puts a value into a cell, keeping its number format. */
export function typedInto(cells: readonly SheetCell[], row: number, column: number, value: RawValue, numberFormat?: string): SheetCell[] {
  const old = cells.find((cell) => cell.row === row && cell.column === column);
  const format = numberFormat ?? old?.numberFormat;
  const rest = cells.filter((cell) => cell !== old);
  if (value === null) return rest;
  return [...rest, { row, column, value, ...(format !== undefined && { numberFormat: format }) }].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

/** A filled-in workbook: every open cell holds something of its own. */
export function filled(unit: string, period = 202403, language: Language = 'zh-CN'): Filled {
  const layouts = expected(unit, period, language);
  const placed = layouts.map(place);
  const plan = entry(period, language).plan(unit);
  const slots: Slot[] = [];
  for (const sheet of placed)
    for (const block of sheet.blocks) {
      if (block.kind !== 'table' || !takesInput(block.table)) continue;
      for (const row of block.table.rows)
        block.table.columns.forEach(({ id }, index) => {
          const cell = row.cells[index];
          const key = row.bindings[id];
          const at = block.columns.get(id)?.first;
          const rowAt = block.rowOf.get(row.key);
          if (cell === undefined || key === undefined || at === undefined || rowAt === undefined || !isOpen(cell)) return;
          const [typed, value] = entryFor(key, slots.length + 1);
          const spare = row.key.startsWith(`${unit}-`);
          slots.push({ sheet: sheet.layout.name, table: block, row: rowAt, column: at, key, typed, value, spare });
        });
    }
  const typed = new Map(slots.map((slot) => [`${slot.sheet} ${slot.row} ${slot.column}`, slot.typed]));
  const book: WorkbookPlan = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((placedCell): PlacedCell => {
        const value = typed.get(`${sheet.name} ${placedCell.row} ${placedCell.column}`);
        const { style } = placedCell.cell;
        if (typeof value !== 'string' && typeof value !== 'number') return placedCell;
        return { ...placedCell, cell: { kind: 'input', value, ...(style !== undefined && { style }) } };
      }),
    })),
  };
  const truth = new Map(slots.map(({ key, value }) => [figureKeyText(key), value]));
  return { unit, period, placed, slots, truth, plan: book, cells: cellsOfPlan(book) };
}

export const readBack = (cells: SheetCells) => readReturns(cells, catalogue, expected);
