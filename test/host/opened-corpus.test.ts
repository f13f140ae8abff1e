import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeInflate } from '../../src/cli/node-inflate';
import type { SheetCells } from '../../src/model/sheet-cells';
import { readOpen } from '../../src/officejs/read/read-workbook';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { bootWithoutCalculating } from '../officejs/excel';
import { reference, testWithReference } from '../reference';
import type { BootedExcel } from './boot';
import { openWorkbook } from './open-workbook';

/** Workbooks that Excel itself saved, opened in the simulated Excel and read from it: what the file hand found in them must come back. */
const FOLDER = join(reference ?? '', 'corpus', 'excel-made');

let host: BootedExcel;
beforeAll(async () => {
  host = await bootWithoutCalculating();
});
afterEach(() => expect(host.excel.faults).toEqual([]));

const files = (): string[] => readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** Rows or columns that are hidden as far as cells reach: Office.js says nothing of the empty ones behind them. */
const reached = (hidden: readonly number[], places: readonly number[]): number[] =>
  hidden.filter((place) => places.some((cell) => cell >= place) && places.some((cell) => cell <= place));

/** What both hands read of a workbook, to be compared. Print areas and titles are names in files only; Excel lists names by alphabet. */
const common = ({ sheets, names, customXml, date1904 }: SheetCells) => ({
  names: names
    .filter(({ name }) => !name.startsWith('_xlnm.Print_'))
    .map((name) => JSON.stringify([name.sheet, name.name, name.refersTo]))
    .sort(),
  customXml,
  date1904,
  sheets: sheets.map(({ name, visibility, cells, merges, hiddenRows, hiddenColumns }) => ({
    name,
    visibility,
    cells,
    merges: [...merges].sort(),
    hiddenRows: reached(
      hiddenRows,
      cells.map(({ row }) => row),
    ),
    hiddenColumns: reached(
      hiddenColumns,
      cells.map(({ column }) => column),
    ),
  })),
});

testWithReference(
  'every workbook that Excel saved reads through Office.js, once it is open, as it reads from the file',
  async () => {
    const all = files();
    expect(all.length).toBeGreaterThan(400);
    for (const file of all) {
      host.excel.reset();
      const cells = readWorkbook(readFileSync(join(FOLDER, file)), file, nodeInflate);
      host.excel.workbook = openWorkbook(cells, file);
      expect([file, common(await readOpen())]).toEqual([file, common(cells)]);
    }
  },
  60_000,
);
