import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { cellAddress } from '../../src/model/address';
import { nodeInflate } from '../../src/cli/node-inflate';
import { KEY_COLUMN } from '../../src/layout/place';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';

/** Where something is typed: sheet, table, row key, column id. */
export type TypedCell = readonly [sheet: string, block: string, key: string, column: string, value: number | string];

/** Types into a cell of a written workbook, as its reporter would; says where the workbook is. */
export async function typedInWritten(path: string, [sheet, block, key, id, value]: TypedCell): Promise<string> {
  const bytes = await readFile(path);
  const { sheets } = readWorkbook(bytes, path, nodeInflate);
  const index = sheets.findIndex(({ name }) => name === sheet);
  const cells = sheets[index]?.cells ?? [];
  const head = cells.find(
    ({ column, value: text }) => column === KEY_COLUMN && typeof text === 'string' && text.endsWith(`/${block}`),
  )?.row;
  const column = cells.find((cell) => cell.row === head && cell.value === id)?.column;
  const row = cells.find((cell) => cell.column === KEY_COLUMN && cell.value === key && cell.row > (head ?? Infinity))?.row;
  if (row === undefined || column === undefined) throw new Error(`no ${id} of ${key} in ${block} of ${sheet}`);
  const part = `xl/worksheets/sheet${index + 1}.xml`;
  const parts = unzipSync(bytes);
  const xml = Buffer.from(parts[part] ?? []).toString();
  const empty = new RegExp(`<c r="${cellAddress(row, column)}"( s="\\d+")?/>`);
  if (!empty.test(xml)) throw new Error(`${cellAddress(row, column)} is not empty`);
  const typed = (style = '') =>
    typeof value === 'number'
      ? `<c r="${cellAddress(row, column)}"${style}><v>${value}</v></c>`
      : `<c r="${cellAddress(row, column)}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
  parts[part] = Buffer.from(xml.replace(empty, (_, style?: string) => typed(style)));
  await writeFile(path, zipSync(parts));
  return path;
}
