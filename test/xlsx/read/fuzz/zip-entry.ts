import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What both headers of an entry say of it. */
export interface ZipHeader {
  name: string;
  /** Bit 0 encrypted, bit 3 sizes follow the data, bit 11 UTF-8 name. */
  flags: number;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  compressed: number;
  size: number;
  extra: Uint8Array;
  /** Place of the local header; in the central directory only. */
  offset: number;
}

/** An entry of a zip and the lies its two headers tell about it. */
export interface ZipEntry {
  name: string;
  method: number;
  /** Data as they stand in the file. */
  raw: Uint8Array;
  /** Length and checksum of what they inflate to. */
  size: number;
  crc: number;
  /** What the header before the data says otherwise. */
  local?: Partial<ZipHeader>;
  /** What the directory at the end says otherwise. */
  central?: Partial<ZipHeader>;
}

export const STORED = 0;
export const DEFLATED = 8;
export const UTF8_NAME = 0x800;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let bits = byte;
  for (let step = 0; step < 8; step++) bits = bits & 1 ? (bits >>> 1) ^ 0xedb88320 : bits >>> 1;
  return bits;
});

/** The checksum of zip. Node has one of its own since 20.15 only. */
export function crc32(bytes: Uint8Array): number {
  let bits = 0xffffffff;
  for (const byte of bytes) bits = (CRC_TABLE[(bits ^ byte) & 0xff] ?? 0) ^ (bits >>> 8);
  return (bits ^ 0xffffffff) >>> 0;
}

/** An entry of a name and content, true in all it says. */
export const deflated = (name: string, content: Uint8Array): ZipEntry => ({
  name,
  method: DEFLATED,
  raw: deflateRawSync(content, { level: 1 }),
  size: content.length,
  crc: crc32(content),
});

/** The same, not deflated. */
export const stored = (name: string, content: Uint8Array): ZipEntry => ({
  name,
  method: STORED,
  raw: content,
  size: content.length,
  crc: crc32(content),
});

/** Beyond this an entry is a bomb. */
const MOST = 2 ** 26;

/** What an entry holds; its data as they stand when they are damaged, or more than anybody wants to hold. */
export function contentOf({ method, raw }: ZipEntry): Uint8Array {
  if (method === STORED) return raw;
  try {
    return inflateRawSync(raw, { maxOutputLength: MOST });
  } catch {
    return raw;
  }
}

const BLOCK = 1024 * 1024;
/** zlib's number of a flush that forgets what came before, so that what it ends can be repeated. */
const FULL_FLUSH = 3;

/** An entry of a few kilobytes that inflates to `mebibytes` of a repeated text between two others; made without holding them. */
export function bomb(name: string, head: string, repeated: string, tail: string, mebibytes: number): ZipEntry {
  const piece = (bytes: Uint8Array) => deflateRawSync(bytes, { finishFlush: FULL_FLUSH });
  const block = piece(Buffer.alloc(BLOCK - (BLOCK % repeated.length), repeated));
  const raw = Buffer.concat([
    piece(Buffer.from(head)),
    ...Array.from({ length: mebibytes }, () => block),
    deflateRawSync(Buffer.from(tail)),
  ]);
  return { name, method: DEFLATED, raw, size: mebibytes * BLOCK, crc: 0 };
}
