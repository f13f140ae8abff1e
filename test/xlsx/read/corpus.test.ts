import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { nodeInflate } from '../../../src/cli/node-inflate';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { streamInflate } from '../../../src/xlsx/read/stream-inflate';
import { reference, testWithReference } from '../../reference';
import differences from './differences.json';
import { foundByLibrary, foundByUs, sameCell, type FoundCell } from './found-cells';

const FOLDER = join(reference ?? '', 'corpus', 'excel-made');

/** Workbooks that Excel itself saved. */
const files = (): string[] => readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
const bytesOf = (file: string): Uint8Array => readFileSync(join(FOLDER, file));

const shown = (cell: FoundCell | undefined): string =>
  JSON.stringify([cell?.formula, cell?.value ?? null].filter((part) => part !== undefined));

/** Where our reader and exceljs find something else: file, sheet and cell, ours, theirs. */
async function differing(file: string): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytesOf(file)) as unknown as ExcelJS.Buffer);
  const [ours, theirs] = [foundByUs(readWorkbook(bytesOf(file), file, nodeInflate)), foundByLibrary(workbook)];
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((key) => !sameCell(ours.get(key), theirs.get(key)))
    .map((key) => `${file} ${key} ${shown(ours.get(key))} ${shown(theirs.get(key))}`);
}

testWithReference(
  'every workbook that Excel saved is read',
  () => {
    const all = files();
    expect(all.length).toBeGreaterThan(400);
    for (const file of all) expect(() => readWorkbook(bytesOf(file), file, nodeInflate)).not.toThrow();
  },
  60_000,
);

testWithReference(
  'exceljs finds the same in them, but for the differences that are listed and explained',
  async () => {
    const found: string[] = [];
    for (const file of files()) found.push(...(await differing(file)));
    const listed = Object.values(differences).flatMap(({ cells }) => cells);
    expect(found.sort()).toEqual([...listed].sort());
  },
  60_000,
);

testWithReference(
  'both ways of inflating give the same',
  () => {
    for (const file of files())
      expect(readWorkbook(bytesOf(file), file, streamInflate)).toEqual(readWorkbook(bytesOf(file), file, nodeInflate));
  },
  60_000,
);
