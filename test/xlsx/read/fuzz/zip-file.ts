import { UTF8_NAME, type ZipEntry, type ZipHeader } from './zip-entry';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
/** First day that zip knows. */
const NO_DATE = 0x21;

/** What the end of a zip says otherwise, and what stands around it. */
export interface ZipEnd {
  entries?: number;
  size?: number;
  offset?: number;
  disk?: number;
  comment?: Uint8Array;
  /** Bytes before the first entry; places are told as if they were not there. */
  before?: Uint8Array;
  /** Bytes between the directory and the end. */
  between?: Uint8Array;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Entries of a sound zip without a comment, as our writer and Excel make them. */
export function unpacked(bytes: Uint8Array): ZipEntry[] {
  const data = view(bytes);
  const end = bytes.length - END_LENGTH;
  if (data.getUint32(end, true) !== END) throw new Error('not a plain zip');
  const entries: ZipEntry[] = [];
  let at = data.getUint32(end + 16, true);
  for (let left = data.getUint16(end + 10, true); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => data.getUint16(at + field, true));
    const local = data.getUint32(at + 42, true);
    const start = local + LOCAL_LENGTH + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
    const name = Buffer.from(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + (nameLength ?? 0))).toString();
    entries.push({
      name,
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      raw: bytes.slice(start, start + data.getUint32(at + 20, true)),
      size: data.getUint32(at + 24, true),
    });
    at += CENTRAL_LENGTH + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

const truth = ({ name, method, raw, size, crc }: ZipEntry, offset: number): ZipHeader => ({
  name,
  flags: UTF8_NAME,
  method,
  crc,
  compressed: raw.length,
  size,
  extra: new Uint8Array(),
  offset,
});

/** Fields from the flags to the length of the extra field, which stand in both headers in one order. */
function writeShared(bytes: Buffer, at: number, { flags, method, crc, compressed, size }: ZipHeader, name: number, extra: number): void {
  for (const [offset, value] of [flags, method, 0, NO_DATE].entries()) bytes.writeUInt16LE(value & 0xffff, at + offset * 2);
  for (const [offset, value] of [crc, compressed, size].entries()) bytes.writeUInt32LE(value >>> 0, at + 8 + offset * 4);
  bytes.writeUInt16LE(name, at + 20);
  bytes.writeUInt16LE(extra, at + 22);
}

function localHeader(header: ZipHeader): Buffer {
  const name = Buffer.from(header.name);
  const bytes = Buffer.alloc(LOCAL_LENGTH);
  bytes.writeUInt32LE(LOCAL, 0);
  bytes.writeUInt16LE(VERSION, 4);
  writeShared(bytes, 6, header, name.length, header.extra.length);
  return Buffer.concat([bytes, name, header.extra]);
}

function centralHeader(header: ZipHeader): Buffer {
  const name = Buffer.from(header.name);
  const bytes = Buffer.alloc(CENTRAL_LENGTH);
  bytes.writeUInt32LE(CENTRAL, 0);
  bytes.writeUInt16LE(VERSION, 4);
  bytes.writeUInt16LE(VERSION, 6);
  writeShared(bytes, 8, header, name.length, header.extra.length);
  bytes.writeUInt32LE(header.offset >>> 0, 42);
  return Buffer.concat([bytes, name, header.extra]);
}

/** The zip of entries, with every lie they and its end tell. */
export function packed(entries: readonly ZipEntry[], end: ZipEnd = {}): Buffer {
  const pieces: Uint8Array[] = end.before ? [end.before] : [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = truth(entry, offset);
    const head = localHeader({ ...header, ...entry.local });
    pieces.push(head, entry.raw);
    directory.push(centralHeader({ ...header, ...entry.central }));
    offset += head.length + entry.raw.length;
  }
  const central = Buffer.concat(directory);
  const last = Buffer.alloc(END_LENGTH);
  last.writeUInt32LE(END, 0);
  last.writeUInt16LE((end.disk ?? 0) & 0xffff, 4);
  for (const at of [8, 10]) last.writeUInt16LE((end.entries ?? entries.length) & 0xffff, at);
  last.writeUInt32LE((end.size ?? central.length) >>> 0, 12);
  last.writeUInt32LE((end.offset ?? offset) >>> 0, 16);
  last.writeUInt16LE((end.comment?.length ?? 0) & 0xffff, 20);
  return Buffer.concat([...pieces, central, end.between ?? new Uint8Array(), last, end.comment ?? new Uint8Array()]);
}
