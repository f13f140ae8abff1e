import { READ } from './limits';
import { partKey } from './part-name';
import { damaged, tooLarge, Unreadable } from './unreadable';

/** What the directory of a zip says of an entry. */
export interface ZipEntry {
  /** Name as it is written. */
  name: string;
  /** Number of the method: 0 stored, 8 deflated. */
  method: number;
  /** Bytes in the file, and inflated. */
  compressedSize: number;
  size: number;
  /** Checksum of the inflated bytes. */
  crc: number;
  /** Where its local header begins. */
  offset: number;
  /** Whether it is locked by a password. */
  locked: boolean;
  /** Whether another entry has the same name: nobody can say which one is meant. */
  doubled: boolean;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LOCATOR64 = 0x07064b50;
const LOCATOR64_LENGTH = 20;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const EXTRA64 = 1;
/** What stands where a number is too large for 32 bits. */
const LARGE = 0xffffffff;
const LARGE_COUNT = 0xffff;
const LONGEST_COMMENT = 0xffff;

const NAMES = new TextDecoder();

/** Where messages say that the directory itself is damaged. */
const DIRECTORY = 'zip';

/** A number of 64 bits; one that no file can need is damage. */
function large(view: DataView, at: number): number {
  if (at + 8 > view.byteLength || view.getUint32(at + 4, true) !== 0) throw damaged(DIRECTORY);
  return view.getUint32(at, true);
}

/** Where the end record stands: the last one that is followed by exactly its comment, otherwise the last at all. */
function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  let loose = -1;
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
    if (loose < 0) loose = at;
  }
  if (loose < 0) throw new Unreadable('truncated');
  return loose;
}

/** Where the directory begins, where it must end, and how many entries it has. */
function span(view: DataView): { at: number; end: number; count: number } {
  const end = endOf(view);
  const found = { at: view.getUint32(end + 16, true), end, count: view.getUint16(end + 10, true) };
  const locator = end - LOCATOR64_LENGTH;
  if (locator >= 0 && (found.at === LARGE || found.count === LARGE_COUNT) && view.getUint32(locator, true) === LOCATOR64) {
    const end64 = large(view, locator + 8);
    if (end64 + 56 > locator || view.getUint32(end64, true) !== END64) throw damaged(DIRECTORY);
    return { at: large(view, end64 + 48), end: end64, count: large(view, end64 + 32) };
  }
  return found;
}

/** The numbers of an entry that stand in its extra field because they are, or might have been, too large. */
function large64(view: DataView, entry: ZipEntry, at: number, end: number): void {
  while (at + 4 <= end) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    at += 4;
    if (id === EXTRA64 && at + length <= end) {
      const last = at + length;
      for (const field of ['size', 'compressedSize', 'offset'] as const) {
        if (entry[field] !== LARGE) continue;
        if (at + 8 > last) throw damaged(DIRECTORY);
        entry[field] = large(view, at);
        at += 8;
      }
      return;
    }
    at += length;
  }
  throw damaged(DIRECTORY);
}

/** The entries of a zip by the key of their name, folders left out. Throws `truncated` when the directory at its end is missing. */
export function zipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at: start, end, count } = span(view);
  if (count > READ.entries) throw tooLarge('entries');
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) throw damaged(DIRECTORY);
    const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) throw damaged(DIRECTORY);
    const entry: ZipEntry = {
      name: NAMES.decode(bytes.subarray(at + CENTRAL_LENGTH, nameEnd)),
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      doubled: false,
    };
    if (entry.size === LARGE || entry.compressedSize === LARGE || entry.offset === LARGE) large64(view, entry, nameEnd, extraEnd);
    at = extraEnd + view.getUint16(at + 32, true);
    const key = partKey(entry.name);
    if (key.endsWith('/')) continue;
    const known = entries.get(key);
    if (known === undefined) entries.set(key, entry);
    else known.doubled = true;
  }
  return entries;
}
