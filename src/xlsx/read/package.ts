import { checksum } from './checksum';
import { decoded } from './decode';
import type { Inflate } from './inflate';
import { READ } from './limits';
import { partKey } from './part-name';
import { damaged, tooLarge, Unreadable } from './unreadable';
import { XmlScanner } from './xml-scanner';
import { zipDirectory, type ZipEntry } from './zip-directory';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** The parts of a workbook's zip. Only what is asked for is inflated, within the limits of one part and of all together. */
export class Package {
  private readonly entries: Map<string, ZipEntry>;
  private left: number = READ.allBytes;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly inflate: Inflate,
    private readonly expired: () => boolean,
  ) {
    this.entries = zipDirectory(bytes);
  }

  /** Keys of all parts (partKey). */
  get keys(): IterableIterator<string> {
    return this.entries.keys();
  }

  /** Whether there is a part of this name. */
  has(part: string): boolean {
    return this.find(part) !== undefined;
  }

  /** Inflated size of a part by the directory; 0 when there is none. */
  size(part: string): number {
    return this.find(part)?.size ?? 0;
  }

  /** The text of a part. Throws `damaged` when it is missing, doubled, not as long as it says or changed since it was written. */
  text(part: string): string {
    return decoded(this.content(part), part);
  }

  /** A scanner at the beginning of a part, whose text may be at hand. */
  scanner(part: string, text = this.text(part)): XmlScanner {
    return new XmlScanner(text, part, this.expired);
  }

  /** What `read` makes of a part that the rest can do without; undefined when it is missing or damaged. */
  optional<T>(part: string | undefined, read: (xml: XmlScanner, text: string) => T): T | undefined {
    if (part === undefined || !this.has(part)) return undefined;
    try {
      const text = this.text(part);
      return read(this.scanner(part, text), text);
    } catch (error) {
      if (error instanceof Unreadable && error.why === 'damaged') return undefined;
      throw error;
    }
  }

  private find(part: string): ZipEntry | undefined {
    const key = partKey(part);
    const entry = this.entries.get(key);
    if (entry !== undefined || !key.includes('%')) return entry;
    try {
      // Some programs write the name of an entry plainly and the target of a relation as an address.
      return this.entries.get(partKey(decodeURIComponent(key)));
    } catch {
      return undefined;
    }
  }

  private content(part: string): Uint8Array {
    const entry = this.find(part);
    if (entry === undefined || entry.doubled || entry.locked) throw damaged(part);
    if (entry.size > READ.partBytes) throw tooLarge('partBytes');
    if (entry.size > READ.ratioFrom && entry.size > entry.compressedSize * READ.ratio) throw tooLarge('ratio');
    if (entry.size > this.left) throw tooLarge('allBytes');
    this.left -= entry.size;
    const content = this.inflated(entry, part);
    if (content.length !== entry.size || checksum(content) !== entry.crc) throw damaged(part);
    return content;
  }

  private inflated(entry: ZipEntry, part: string): Uint8Array {
    const { bytes } = this;
    const { offset } = entry;
    if (offset + LOCAL_LENGTH > bytes.length) throw damaged(part);
    const header = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_LENGTH);
    const start = offset + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
    const end = start + entry.compressedSize;
    if (header.getUint32(0, true) !== LOCAL || end > bytes.length) throw damaged(part);
    const compressed = bytes.subarray(start, end);
    if (entry.method === STORED) return compressed;
    if (entry.method !== DEFLATED) throw damaged(part);
    try {
      return this.inflate(compressed, entry.size);
    } catch {
      // More than the directory says is as wrong as less: the size it says was held against the limits.
      throw damaged(part);
    }
  }
}
