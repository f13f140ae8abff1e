import { strToU8 } from 'fflate';
import { refusal, relations, zipped } from './small-workbook';

const NAME_LENGTH = 64;
const why = (bytes: Uint8Array, file = '表.xlsx') => (refusal(bytes, file) as { why: string }).why;

/** An old container with these streams. */
function container(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 8);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    const entry = bytes.subarray(512 + 128 * index);
    entry.set(Buffer.from(name, 'utf16le'));
    entry[NAME_LENGTH] = (name.length + 1) * 2;
    entry[NAME_LENGTH + 2] = index === 0 ? 5 : 2;
  }
  return bytes;
}

test.each<[string, Uint8Array, string, string]>([
  ['nothing', new Uint8Array(0), '表.xlsx', 'empty'],
  ['an old workbook', container('Workbook'), '表.xlsx', 'oldExcel'],
  ['an older workbook', container('Book'), '表.xls', 'oldExcel'],
  ['a workbook without container', Uint8Array.from([9, 8, 16, 0, 0, 6, 5, 0]), '表.xls', 'oldExcel'],
  ['a WPS spreadsheet', container('Workbook'), '表.et', 'wps'],
  ['an encrypted workbook', container('EncryptionInfo', 'EncryptedPackage'), '表.xlsx', 'encrypted'],
  ['an encrypted workbook of WPS', container('EncryptedPackage'), '表.et', 'encrypted'],
  ['an old Word document', container('WordDocument'), '表.xlsx', 'oldOffice'],
  ['an old file of an unknown kind that is called a workbook', container(), '表.XLS', 'oldExcel'],
  ['a web page', strToU8('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'), '表.xls', 'html'],
  ['a web page with head', strToU8('\n<!DOCTYPE html>\n<html>'), '表.xlsx', 'html'],
  ['a table of a web page', strToU8('<table border=1><tr>'), '表.xls', 'html'],
  ['a web page in one file', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'), '表.xlsx', 'html'],
  ['a web page after instructions', strToU8('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>'), '表.xlsx', 'html'],
  ['a table of 2003', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="x">'), '表.xls', 'xmlTable'],
  ['a CSV', strToU8('代码,名称\r\nPK1,广清园\r\n'), '表.xlsx', 'text'],
  ['a CSV in GBK', Uint8Array.from([0xb4, 0xfa, 0xc2, 0xeb, 0x2c, 0x31, 0x0d, 0x0a]), '表.xlsx', 'text'],
  ['a CSV in UTF-16', new Uint8Array(Buffer.from('\ufeff代码\t名称', 'utf16le')), '表.xlsx', 'text'],
  ['a PDF', strToU8('%PDF-1.7'), '表.xlsx', 'pdf'],
  ['a RAR', strToU8('Rar!\u001a\u0007'), '表.xlsx', 'archive'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), '表.xlsx', 'unknown'],
  ['white space', strToU8('   \n'), '表.xlsx', 'unknown'],
  ['an empty zip', Uint8Array.from([0x50, 0x4b, 5, 6, ...new Uint8Array(18)]), '表.xlsx', 'archive'],
  ['the beginning of a zip', Uint8Array.from([0x50, 0x4b, 3, 4]), '表.xlsx', 'truncated'],
])('%s is known for what it is', (_, bytes, file, expected) => {
  expect(why(bytes, file)).toBe(expected);
});

test.each<[string, string, Parameters<typeof zipped>[0]]>([
  ['a binary workbook', 'binary', { '_rels/.rels': relations({ r1: ['officeDocument', 'xl/workbook.bin'] }), 'xl/workbook.bin': 'x' }],
  ['a Word document', 'word', { '_rels/.rels': relations({ r1: ['officeDocument', 'word/document.xml'] }), 'word/document.xml': '<w/>' }],
  [
    'a presentation',
    'powerpoint',
    { '_rels/.rels': relations({ r1: ['officeDocument', '/ppt/presentation.xml'] }), 'ppt/presentation.xml': '<p/>' },
  ],
  ['an OpenDocument file', 'openDocument', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<c/>' }],
  ['a zip of workbooks', 'archive', { '表1.xlsx': 'PK', '表2.xlsx': 'PK' }],
])('%s is known by its parts', (_, expected, parts) => {
  expect(why(zipped(parts))).toBe(expected);
});

test('a workbook without its first relations is damaged, and says where', () => {
  expect(refusal(zipped({ 'xl/workbook.xml': '<workbook/>' }))).toEqual({ file: '表.xlsx', why: 'damaged', part: '_rels/.rels' });
});
