import type { Dice } from '../../../../src/model/sample/dice';

/** Changes the bytes of a file and says how; `other` is another file to take pieces from. */
export type ByteMutation = (bytes: Uint8Array, dice: Dice, other: Uint8Array) => { bytes: Uint8Array; what: string };

/** A place in a file; half of them near its end, where a zip keeps its directory. */
const place = (bytes: Uint8Array, dice: Dice): number =>
  dice.chance(0.5) ? dice.whole(0, bytes.length) : Math.max(0, bytes.length - dice.whole(0, 2000));

const throws = (length: number, dice: Dice): Uint8Array => Uint8Array.from({ length }, () => dice.whole(0, 255));

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => Buffer.concat(pieces);

/** What other kinds of file begin with. */
const FOREIGN_HEADS: Readonly<Record<string, Uint8Array>> = {
  ole2: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  html: Buffer.from('<html><body><table><tr><td>1</td></tr></table>'),
  text: Buffer.from('代码,指标\nPK1,12\n'),
  utf16: Uint8Array.of(0xff, 0xfe, 0x41, 0x00),
  pdf: Buffer.from('%PDF-1.7\n'),
  gzip: Uint8Array.of(0x1f, 0x8b, 8, 0),
};

export const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  flip: (bytes, dice) => {
    const changed = Uint8Array.from(bytes);
    const places = Array.from({ length: dice.whole(1, 8) }, () => place(bytes, dice));
    for (const at of places) changed[at] = (changed[at] ?? 0) ^ (1 << dice.whole(0, 7));
    return { bytes: changed, what: `a bit at ${places.join(', ')}` };
  },
  overwrite: (bytes, dice) => {
    const changed = Uint8Array.from(bytes);
    const at = place(bytes, dice);
    const end = Math.min(bytes.length, at + dice.whole(1, 600));
    changed.fill(dice.chance(0.5) ? 0 : 255, at, end);
    return { bytes: changed, what: `${at}…${end}` };
  },
  insert: (bytes, dice) => {
    const at = place(bytes, dice);
    const length = dice.whole(1, 40);
    return { bytes: joined(bytes.subarray(0, at), throws(length, dice), bytes.subarray(at)), what: `${length} at ${at}` };
  },
  remove: (bytes, dice) => {
    const at = place(bytes, dice);
    const length = dice.whole(1, 200);
    return { bytes: joined(bytes.subarray(0, at), bytes.subarray(at + length)), what: `${length} at ${at}` };
  },
  repeat: (bytes, dice) => {
    const at = place(bytes, dice);
    const piece = bytes.subarray(at, at + dice.whole(1, 5000));
    return { bytes: joined(bytes.subarray(0, at), piece, bytes.subarray(at)), what: `${piece.length} at ${at}` };
  },
  truncate: (bytes, dice) => {
    const length = dice.chance(0.1) ? dice.whole(0, 30) : place(bytes, dice);
    return { bytes: bytes.slice(0, length), what: `to ${length}` };
  },
  splice: (bytes, dice, other) => {
    const [at, from] = [place(bytes, dice), place(other, dice)];
    return { bytes: joined(bytes.subarray(0, at), other.subarray(from)), what: `the other file from ${from} at ${at}` };
  },
  append: (bytes, _dice, other) => ({ bytes: joined(bytes, other), what: 'the other file behind it' }),
  foreignHead: (bytes, dice) => {
    const kinds = Object.keys(FOREIGN_HEADS);
    const kind = kinds[dice.whole(0, kinds.length - 1)] ?? '';
    const head = FOREIGN_HEADS[kind] ?? new Uint8Array();
    return { bytes: joined(head, bytes.subarray(dice.chance(0.5) ? head.length : 0)), what: kind };
  },
};
