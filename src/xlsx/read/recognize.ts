import type { WorkbookFault } from '../../i18n/workbook-problem';
import { oleNames } from './ole-names';

/** How much of a file is looked at to tell a text from another. */
const HEAD = 4096;

const starts = (bytes: Uint8Array, ...codes: readonly number[]): boolean => codes.every((code, index) => bytes[index] === code);

/** What a file of Microsoft's old container is: the names inside tell, the file's ending where they do not. */
function oldContainer(bytes: Uint8Array, file: string): WorkbookFault {
  const names = oleNames(bytes);
  if (names.has('EncryptedPackage')) return 'encrypted';
  // WPS writes the streams of an old Excel workbook as well, so the ending is the better witness.
  if (/\.ett?$/i.test(file)) return 'wps';
  if (names.has('Workbook') || names.has('Book')) return 'oldExcel';
  return /\.xls$/i.test(file) ? 'oldExcel' : 'oldOffice';
}

/** The beginning of a file as text; undefined when it is none. */
function textHead(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD);
  const utf16 = starts(head, 0xff, 0xfe) ? 'utf-16le' : starts(head, 0xfe, 0xff) ? 'utf-16be' : undefined;
  // Texts of other encodings (GBK) keep ASCII, which is all that is asked for.
  const text = new TextDecoder(utf16).decode(head);
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? undefined : text.trimStart();
}

/** What a file is that is no zip. */
export function recognized(bytes: Uint8Array, file: string): WorkbookFault {
  if (bytes.length === 0) return 'empty';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oldContainer(bytes, file);
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (
    starts(bytes, 0x50, 0x4b) ||
    starts(bytes, 0x52, 0x61, 0x72, 0x21) ||
    starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) ||
    starts(bytes, 0x1f, 0x8b)
  )
    return 'archive';
  // A workbook from before 1997: a record stream without container.
  if (starts(bytes, 0x09, 0x08) || starts(bytes, 0x09, 0x04) || starts(bytes, 0x09, 0x02)) return 'oldExcel';
  const head = textHead(bytes);
  if (head === undefined) return 'unknown';
  if (/<(?:\w+:)?Workbook[\s>]/.test(head) && /^</.test(head)) return 'xmlTable';
  if (
    /^<(?:!doctype html|html|head|body|table|meta|script|style)\b/i.test(head) ||
    /^(?:<[!?][^>]*>\s*)+<html\b/i.test(head) ||
    /^MIME-Version:/i.test(head)
  )
    return 'html';
  return head === '' ? 'unknown' : 'text';
}

/** Parts by which other zips are known. */
const MARKS: readonly (readonly [part: RegExp, fault: WorkbookFault])[] = [
  [/^xl\/workbook\.bin$/, 'binary'],
  [/^word\//, 'word'],
  [/^ppt\//, 'powerpoint'],
  [/^content\.xml$/, 'openDocument'],
];

/** What a zip is that has no workbook, by the keys of its parts. */
export function recognizedZip(keys: Iterable<string>): WorkbookFault {
  const all = [...keys];
  return MARKS.find(([part]) => all.some((key) => part.test(key)))?.[1] ?? 'archive';
}
