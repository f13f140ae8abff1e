import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { nodeInflate } from '../../../src/cli/node-inflate';
import { READ } from '../../../src/xlsx/read/limits';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { zipDirectory } from '../../../src/xlsx/read/zip-directory';
import { oneSheet, refusal, rows, zipped } from './small-workbook';

const PARTS = oneSheet(rows('<row><c><v>7</v></c></row>'));
const BYTES = zipped(PARTS);
const END_LENGTH = 22;

/** A copy of the small workbook with some of its bytes changed; the view counts from the end record. */
function changed(change: (view: DataView, end: number) => void): Uint8Array {
  const copy = BYTES.slice();
  change(new DataView(copy.buffer), copy.length - END_LENGTH);
  return copy;
}

const centralOf = (view: DataView, end: number): number => view.getUint32(end + 16, true);
const readable = (bytes: Uint8Array) => readWorkbook(bytes, '表.xlsx', nodeInflate).sheets[0]?.cells;

test('entries with data descriptors are read by the directory', () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, part] of Object.entries(PARTS)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(part as string), true);
  }
  zip.end();
  const bytes = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
  expect(new DataView(bytes.buffer).getUint16(6, true) & 8).toBe(8);
  expect(readable(bytes)).toEqual([{ row: 1, column: 1, value: 7 }]);
});

test('numbers of 64 bits are read where a program wrote them', () => {
  // The first entry's sizes and place move into an extra field, and the end of the directory into a record of its own.
  const end = BYTES.length - END_LENGTH;
  const view = new DataView(BYTES.slice().buffer);
  const [central, count, size] = [centralOf(view, end), view.getUint16(end + 10, true), view.getUint32(end + 12, true)];
  const nameEnd = central + 46 + view.getUint16(central + 28, true);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  extra.setUint32(4, view.getUint32(central + 24, true), true);
  extra.setUint32(12, view.getUint32(central + 20, true), true);
  extra.setUint32(20, view.getUint32(central + 42, true), true);
  for (const at of [20, 24, 42]) view.setUint32(central + at, 0xffffffff, true);
  view.setUint16(central + 30, 28, true);
  const end64 = new DataView(new ArrayBuffer(56 + 20));
  end64.setUint32(0, 0x06064b50, true);
  end64.setUint32(32, count, true);
  end64.setUint32(40, size + 28, true);
  end64.setUint32(48, central, true);
  end64.setUint32(56, 0x07064b50, true);
  end64.setUint32(64, end + 28, true);
  view.setUint16(end + 10, 0xffff, true);
  view.setUint32(end + 16, 0xffffffff, true);
  const bytes = [...new Uint8Array(view.buffer)];
  const whole = [
    ...bytes.slice(0, nameEnd),
    ...new Uint8Array(extra.buffer),
    ...bytes.slice(nameEnd, end),
    ...new Uint8Array(end64.buffer),
    ...bytes.slice(end),
  ];
  expect(readable(Uint8Array.from(whole))).toEqual([{ row: 1, column: 1, value: 7 }]);
});

test.each([1, 10, END_LENGTH, 200])('a zip that lacks its last %d bytes is said to be incomplete', (missing) => {
  expect(refusal(BYTES.subarray(0, BYTES.length - missing))).toEqual({ file: '表.xlsx', why: 'truncated' });
});

test.each<[string, (view: DataView, end: number) => void]>([
  ['a directory that begins elsewhere', (view, end) => view.setUint32(end + 16, centralOf(view, end) + 1, true)],
  ['a directory behind the file', (view, end) => view.setUint32(end + 16, 0x7fffffff, true)],
  ['more entries than there are', (view, end) => view.setUint16(end + 10, 50, true)],
  ['a name longer than the directory', (view, end) => view.setUint16(centralOf(view, end) + 28, 0xffff, true)],
  ['an entry behind the file', (view, end) => view.setUint32(centralOf(view, end) + 42, 0x7fffffff, true)],
  ['an entry at another place', (view, end) => view.setUint32(centralOf(view, end) + 42, 3, true)],
  ['an entry longer than the file', (view, end) => view.setUint32(centralOf(view, end) + 20, 0x7fffffff, true)],
  ['an entry of an unknown method', (view, end) => view.setUint16(centralOf(view, end) + 10, 12, true)],
  ['an entry with a password', (view, end) => view.setUint16(centralOf(view, end) + 8, 1, true)],
  ['an entry larger than it says', (view, end) => view.setUint32(centralOf(view, end) + 24, 10, true)],
  ['an entry smaller than it says', (view, end) => view.setUint32(centralOf(view, end) + 24, 5000, true)],
  ['another checksum', (view, end) => view.setUint32(centralOf(view, end) + 16, 1, true)],
  ['numbers of 64 bits that are not there', (view, end) => view.setUint32(centralOf(view, end) + 24, 0xffffffff, true)],
])('%s is damage', (_, change) => {
  expect(refusal(changed(change))).toMatchObject({ why: 'damaged' });
});

test('a byte that changed in a stored part is found by its checksum', () => {
  const bytes = zipSync(Object.fromEntries(Object.entries(PARTS).map(([name, part]) => [name, strToU8(part as string)])), { level: 0 });
  const at = Buffer.from(bytes).indexOf('<v>7</v>') + 3;
  bytes[at] = '8'.charCodeAt(0);
  expect(refusal(bytes)).toMatchObject({ why: 'damaged', part: 'xl/worksheets/sheet1.xml' });
});

test('more entries than allowed are refused before they are looked at', () => {
  expect(refusal(changed((view, end) => view.setUint16(end + 10, READ.entries + 1, true)))).toMatchObject({
    why: 'tooLarge',
    limit: { what: 'entries', most: READ.entries },
  });
});

test('folders are no entries', () => {
  expect([...zipDirectory(zipped({ 'xl/': '', 'xl/a.xml': 'a' })).keys()]).toEqual(['xl/a.xml']);
});
