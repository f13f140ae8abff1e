import { damaged } from './unreadable';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a part. A part is UTF-8, or UTF-16 by its mark or its first character, which is always `<`. */
export function decoded(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : undefined;
  try {
    return encoding === undefined ? UTF8.decode(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(part);
  }
}
