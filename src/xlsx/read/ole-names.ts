/** Bytes of an entry in the directory of Microsoft's old container, and where its name's length stands. */
const ENTRY = 128;
const NAME_LENGTH = 64;
/** Kinds of entry: storage, stream, root. */
const KINDS = [1, 2, 5];
/** Bytes before the first sector. */
const HEADER = 512;

/**
 * Names of what an old container (OLE2) holds. Sectors are multiples of an entry's length, so entries are looked for at every place where one
 * can stand, without following the container's chains: enough to say what a file is, and nothing in it can send the reader in circles.
 */
export function oleNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  for (let at = HEADER; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = (bytes[at + NAME_LENGTH] as number) | ((bytes[at + NAME_LENGTH + 1] as number) << 8);
    // Length counts the zero at the end.
    if (length < 4 || length > NAME_LENGTH || length % 2 === 1 || !KINDS.includes(bytes[at + NAME_LENGTH + 2] as number)) continue;
    if (bytes[at + length - 2] !== 0 || bytes[at + length - 1] !== 0) continue;
    names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
