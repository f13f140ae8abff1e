import { zipSync, strToU8 } from 'fflate';
import { nodeInflate } from '../../../src/cli/node-inflate';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { oneSheet, read, refusal, relations, rows, workbook, zipped, type Parts } from './small-workbook';

const SHEET = rows('<row><c><v>7</v></c></row>');
const CELLS = [{ row: 1, column: 1, value: 7 }];
const cellsOf = (parts: Parts) => read(parts).sheets[0]?.cells;

/** The parts of a workbook under other names. */
const renamed = (parts: Parts, rename: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [rename(name), part]));

test('backslashes, a leading slash and other letters’ case in part names do no harm', () => {
  expect(cellsOf(renamed(oneSheet(SHEET), (name) => name.replaceAll('/', '\\')))).toEqual(CELLS);
  expect(cellsOf(renamed(oneSheet(SHEET), (name) => `/${name}`))).toEqual(CELLS);
  expect(cellsOf(renamed(oneSheet(SHEET), (name) => name.toUpperCase()))).toEqual(CELLS);
});

test.each([
  'worksheets/sheet1.xml',
  '/xl/worksheets/sheet1.xml',
  '../xl/./worksheets/sheet1.xml',
  '../../../xl/worksheets/sheet1.xml',
  'worksheets\\sheet1.xml',
])('a relation may lead to a sheet by %s', (target) => {
  expect(cellsOf(oneSheet(SHEET, { 'xl/_rels/workbook.xml.rels': relations({ r1: ['worksheet', target] }) }))).toEqual(CELLS);
});

test('a target may be written as an address', () => {
  const parts = oneSheet('', {
    'xl/_rels/workbook.xml.rels': relations({ r1: ['worksheet', 'worksheets/%E8%A1%A8%201.xml'] }),
    'xl/worksheets/表 1.xml': SHEET,
  });
  expect(cellsOf(parts)).toEqual(CELLS);
});

test('the workbook is found by its relation, wherever it is', () => {
  const parts: Parts = {
    '_rels/.rels': relations({ r7: ['officeDocument', '/book/main.xml'] }),
    'book/main.xml': workbook(['表']),
    'book/_rels/main.xml.rels': relations({ r1: ['worksheet', 's.xml'] }),
    'book/s.xml': SHEET,
    'xl/workbook.xml': 'not this one',
  };
  expect(cellsOf(parts)).toEqual(CELLS);
});

test('what is linked from outside is never followed', () => {
  const external = relations({ r1: ['worksheet', 'worksheets/sheet1.xml'] }).replace('/>', ' TargetMode="External"/>');
  expect(refusal(zipped(oneSheet(SHEET, { 'xl/_rels/workbook.xml.rels': external })))).toMatchObject({
    why: 'damaged',
    part: 'xl/workbook.xml',
  });
});

test('a part that two entries have is refused: nobody can say which one is meant', () => {
  const bytes = zipped(oneSheet(SHEET, { 'xl/worksheets/Sheet1.xml': rows('<row><c><v>8</v></c></row>') }));
  expect(refusal(bytes)).toMatchObject({ why: 'damaged', part: 'xl/worksheets/sheet1.xml' });
});

test('a doubled part that is not needed does no harm', () => {
  expect(cellsOf(oneSheet(SHEET, { 'xl/media/a.png': 'a', 'xl/media/A.png': 'b' }))).toEqual(CELLS);
});

test('a part that is missing is named', () => {
  const other = { 'xl/_rels/workbook.xml.rels': relations({ r1: ['worksheet', 'worksheets/sheet2.xml'] }) };
  expect(refusal(zipped(oneSheet(SHEET, other)))).toEqual({ file: '表.xlsx', why: 'damaged', part: 'xl/worksheets/sheet2.xml' });
});

test('parts that are not needed are never inflated', () => {
  const inflated: number[] = [];
  const noise = strToU8('广清'.repeat(5000));
  const parts = oneSheet(SHEET, { 'xl/media/image1.png': noise, 'xl/theme/theme1.xml': noise, 'xl/drawings/drawing1.xml': noise });
  readWorkbook(zipped(parts), '表.xlsx', (compressed, limit) => {
    inflated.push(limit);
    return nodeInflate(compressed, limit);
  });
  expect(inflated).toHaveLength(4);
  expect(inflated).not.toContain(noise.length);
});

test('stored parts are read as deflated ones', () => {
  const stored = zipSync(Object.fromEntries(Object.entries(oneSheet(SHEET)).map(([name, part]) => [name, strToU8(part as string)])), {
    level: 0,
  });
  expect(readWorkbook(stored, '表.xlsx', nodeInflate).sheets[0]?.cells).toEqual(CELLS);
});

test('a comment behind the zip, and one that looks like its end, do no harm', () => {
  const bytes = zipped(oneSheet(SHEET));
  const comment = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Uint8Array(30)]);
  const whole = Uint8Array.from([...bytes, ...comment]);
  new DataView(whole.buffer).setUint16(bytes.length - 2, comment.length, true);
  expect(readWorkbook(whole, '表.xlsx', nodeInflate).sheets[0]?.cells).toEqual(CELLS);
});

test('bytes of a larger buffer are read where they stand', () => {
  const bytes = zipped(oneSheet(SHEET));
  const larger = new Uint8Array(bytes.length + 20).fill(0xff);
  larger.set(bytes, 10);
  expect(readWorkbook(larger.subarray(10, 10 + bytes.length), '表.xlsx', nodeInflate).sheets[0]?.cells).toEqual(CELLS);
});
