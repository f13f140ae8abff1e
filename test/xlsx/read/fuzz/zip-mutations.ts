import type { Dice } from '../../../../src/model/sample/dice';
import { pick } from './pick';
import { bomb, contentOf, crc32, deflated, stored, type ZipEntry, type ZipHeader } from './zip-entry';
import type { ZipEnd } from './zip-file';

/** A zip that is being damaged. */
export interface ZipDraft {
  entries: ZipEntry[];
  end: ZipEnd;
}

/** Changes the structure of a zip and says how. */
export type ZipMutation = (zip: ZipDraft, dice: Dice) => string;

/** Numbers that sizes and places lie with. */
const LIES = [0, 1, 22, 65_535, 65_536, 0x7fffffff, 0xfffffffe, 0xffffffff] as const;

/** zip64's extra field with sizes that are told nowhere else. */
function zip64Extra(size: number, compressed: number): Uint8Array {
  const bytes = Buffer.alloc(20);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(16, 2);
  bytes.writeBigUInt64LE(BigInt(size), 4);
  bytes.writeBigUInt64LE(BigInt(compressed), 12);
  return bytes;
}

/** Tells a lie in the local header, the directory or both. */
function lie(entry: ZipEntry, told: Partial<ZipHeader>, dice: Dice): string {
  const place = pick(['local', 'central', 'both'] as const, dice);
  if (place !== 'central') entry.local = { ...entry.local, ...told };
  if (place !== 'local') entry.central = { ...entry.central, ...told };
  return `${entry.name}: ${JSON.stringify(told)} (${place})`;
}

const copy = (entry: ZipEntry): ZipEntry => ({ ...entry });

const NAMES: Readonly<Record<string, (name: string) => string>> = {
  backslashes: (name) => name.replace(/\//g, '\\'),
  leadingSlash: (name) => `/${name}`,
  upperCase: (name) => name.toUpperCase(),
  upwards: (name) => `../../${name}`,
  zeroByte: (name) => `${name}\0.txt`,
  empty: () => '',
  folder: (name) => `${name}/`,
  doubled: (name) => name.replace('/', '//'),
  long: (name) => 'a/'.repeat(20_000) + name,
  prototype: () => '__proto__',
};

const worksheet = (rows: string) => ({
  head: '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
  rows,
  tail: '</sheetData></worksheet>',
});

/** What inflates to much more than it is. */
const BOMBS: Readonly<Record<string, { head: string; rows: string; tail: string }>> = {
  blanks: worksheet(' '),
  zeros: { head: '', rows: '\0', tail: '' },
  cells: worksheet('<row><c><v>1</v></c><c t="inlineStr"><is><t>a</t></is></c></row>'),
  emptyRows: worksheet('<row/>'),
  sharedIndexes: worksheet('<row><c t="s"><v>0</v></c></row>'),
  formulas: worksheet('<row><c><f t="shared" si="0"/><v>1</v></c></row>'),
  opened: worksheet('<row>'),
  unended: worksheet('<c '),
  attribute: worksheet('<c r="A1" x="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'),
  texts: { head: '<sst>', rows: '<si><t>a</t></si>', tail: '</sst>' },
  entities: { head: '<sst><si><t>', rows: '&#97;', tail: '</t></si></sst>' },
  runs: { head: '<sst><si>', rows: '<r><t>a</t></r>', tail: '</si></sst>' },
  merges: { head: '<worksheet><sheetData/><mergeCells>', rows: '<mergeCell ref="A1:B2"/>', tail: '</mergeCells></worksheet>' },
  formats: { head: '<styleSheet><cellXfs>', rows: '<xf numFmtId="14"/>', tail: '</cellXfs></styleSheet>' },
  names: {
    head: '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets><definedNames>',
    rows: '<definedName name="a">A1</definedName>',
    tail: '</definedNames></workbook>',
  },
  sheets: { head: '<workbook><sheets>', rows: '<sheet name="a" sheetId="1" r:id="rId1"/>', tail: '</sheets></workbook>' },
  relations: { head: '<Relationships>', rows: '<Relationship Id="rId1" Type="a" Target="b"/>', tail: '</Relationships>' },
  validations: worksheet('</sheetData><dataValidations><dataValidation sqref="A1"/></dataValidations><sheetData>'),
  envelope: { head: '<envelope xmlns="urn:guangqing-workbook:envelope:1"><unit>', rows: 'a', tail: '</unit></envelope>' },
};

export const ZIP_MUTATIONS: Readonly<Record<string, ZipMutation>> = {
  size: ({ entries }, dice) => lie(pick(entries, dice), { size: pick(LIES, dice) }, dice),
  compressed: ({ entries }, dice) => lie(pick(entries, dice), { compressed: pick(LIES, dice) }, dice),
  nearlySize: ({ entries }, dice) => {
    const entry = pick(entries, dice);
    return lie(entry, { compressed: Math.max(0, entry.raw.length + dice.whole(-40, 40)) }, dice);
  },
  checksum: ({ entries }, dice) => lie(pick(entries, dice), { crc: dice.whole(0, 0xffffffff) }, dice),
  method: ({ entries }, dice) => lie(pick(entries, dice), { method: pick([0, 8, 1, 9, 12, 14, 93, 99, 65_535], dice) }, dice),
  flags: ({ entries }, dice) => lie(pick(entries, dice), { flags: pick([0x1, 0x8, 0x9, 0x20, 0x40, 0x2000, 0xffff], dice) }, dice),
  offset: ({ entries }, dice) => {
    const entry = pick(entries, dice);
    entry.central = { ...entry.central, offset: dice.chance(0.5) ? pick(LIES, dice) : dice.whole(0, 60_000) };
    return `${entry.name}: at ${entry.central.offset}`;
  },
  extra: ({ entries }, dice) => lie(pick(entries, dice), { extra: new Uint8Array(dice.whole(1, 300)).fill(dice.whole(0, 255)) }, dice),
  zip64: ({ entries }, dice) => {
    const entry = pick(entries, dice);
    const told = dice.chance(0.5) ? { size: entry.size, compressed: entry.raw.length } : { size: 2 ** 53, compressed: 2 ** 52 };
    const extra = dice.chance(0.7) ? { extra: zip64Extra(told.size, told.compressed) } : {};
    return lie(entry, { size: 0xffffffff, compressed: 0xffffffff, ...extra }, dice);
  },
  /** Several entries of one place: what one of them is, all are. */
  overlap: ({ entries }, dice) => {
    const [entry, over] = [pick(entries, dice), pick(entries, dice)];
    const before = entries.slice(0, entries.indexOf(over));
    const offset = before.reduce((sum, { name, raw }) => sum + 30 + Buffer.byteLength(name) + raw.length, 0);
    entry.central = { ...entry.central, offset, compressed: over.raw.length, size: over.size, crc: over.crc };
    return `${entry.name} stands on ${over.name}`;
  },
  duplicate: ({ entries }, dice) => {
    const entry = pick(entries, dice);
    const twin = dice.chance(0.5) ? copy(entry) : { ...copy(pick(entries, dice)), name: entry.name };
    entries.splice(dice.whole(0, entries.length), 0, twin);
    return `${entry.name} twice`;
  },
  rename: ({ entries }, dice) => {
    const entry = pick(entries, dice);
    const how = pick(Object.keys(NAMES), dice);
    const name = NAMES[how]?.(entry.name) ?? '';
    if (dice.chance(0.7)) entry.name = name;
    else entry.central = { ...entry.central, name };
    return `${how}: ${name.slice(0, 60)}`;
  },
  renameAll: ({ entries }, dice) => {
    const how = pick(['backslashes', 'leadingSlash', 'upperCase'], dice);
    for (const entry of entries) entry.name = NAMES[how]?.(entry.name) ?? '';
    return how;
  },
  exchange: ({ entries }, dice) => {
    const [one, two] = [pick(entries, dice), pick(entries, dice)];
    [one.name, two.name] = [two.name, one.name];
    return `${one.name} and ${two.name}`;
  },
  drop: ({ entries }, dice) => {
    const at = dice.whole(0, entries.length - 1);
    return entries
      .splice(at, 1)
      .map(({ name }) => name)
      .join();
  },
  shuffle: ({ entries }, dice) => {
    for (let at = entries.length - 1; at > 0; at--) {
      const other = dice.whole(0, at);
      [entries[at], entries[other]] = [entries[other] as ZipEntry, entries[at] as ZipEntry];
    }
    return 'entries in another order';
  },
  empty: ({ entries }, dice) => {
    const at = dice.whole(0, entries.length - 1);
    const { name } = entries[at] as ZipEntry;
    entries[at] = dice.chance(0.5) ? stored(name, new Uint8Array()) : deflated(name, new Uint8Array());
    return name;
  },
  store: ({ entries }, dice) => {
    const at = dice.whole(0, entries.length - 1);
    const entry = entries[at] as ZipEntry;
    entries[at] = stored(entry.name, contentOf(entry));
    return entry.name;
  },
  damagedData: ({ entries }, dice) => {
    const entry = pick(entries, dice);
    const raw = Uint8Array.from(entry.raw);
    const at = dice.whole(0, raw.length);
    raw[at] = dice.whole(0, 255);
    entry.raw = dice.chance(0.5) ? raw : raw.subarray(0, at);
    return `${entry.name} at ${at} of ${raw.length}`;
  },
  bomb: ({ entries }, dice) => {
    const kind = pick(Object.keys(BOMBS), dice);
    const { head = '', rows = ' ', tail = '' } = BOMBS[kind] ?? {};
    const xml = entries.filter(({ name }) => /\.(xml|rels)$/.test(name));
    const at = entries.indexOf(pick(xml.length > 0 ? xml : entries, dice));
    const { name } = entries[at] as ZipEntry;
    const mebibytes = pick([8, 64, 250, 4100], dice);
    const made = bomb(name, head, rows, tail, mebibytes);
    entries[at] = made;
    // Some hide how large they are.
    if (dice.chance(0.5)) made.central = made.local = { size: 1000 };
    return `${name}: ${mebibytes} MiB of ${kind}`;
  },
  manyEntries: ({ entries }, dice) => {
    const count = pick([2_000, 12_000, 66_000], dice);
    const one = stored('a', new Uint8Array());
    for (let i = 0; i < count; i++) entries.push({ ...one, name: `m/${i}` });
    return `${count} more entries`;
  },
  entryCount: (zip, dice) => {
    zip.end.entries = pick([0, 1, zip.entries.length - 1, zip.entries.length + 1, 65_535], dice);
    return `${zip.end.entries} of ${zip.entries.length}`;
  },
  directory: (zip, dice) => {
    const field = pick(['offset', 'size', 'disk'] as const, dice);
    zip.end[field] = dice.chance(0.5) ? pick(LIES, dice) : dice.whole(0, 60_000);
    return `${field} ${zip.end[field]}`;
  },
  before: (zip, dice) => {
    zip.end.before = new Uint8Array(dice.whole(1, 5_000)).fill(0x4d);
    return `${zip.end.before.length} bytes before it`;
  },
  between: (zip, dice) => {
    zip.end.between = new Uint8Array(dice.whole(1, 200)).fill(dice.whole(0, 255));
    return `${zip.end.between.length} bytes before its end`;
  },
  comment: (zip, dice) => {
    // The second half looks like the end of a zip without entries.
    const decoy = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);
    zip.end.comment = dice.chance(0.5) ? decoy : Buffer.alloc(dice.whole(1, 70_000), 'x');
    return `${zip.end.comment.length} bytes of comment`;
  },
  /** Content that is not what its checksum says, in data that are sound. */
  otherContent: ({ entries }, dice) => {
    const at = dice.whole(0, entries.length - 1);
    const { name } = entries[at] as ZipEntry;
    const content = Buffer.from(pick(['', '<', '<a', '<a>', '{}', '<a/>', 'PK\x03\x04', '<?xml?>', '\ufeff'], dice));
    entries[at] = { ...stored(name, content), crc: dice.chance(0.5) ? 0 : crc32(content) };
    return `${name}: ${JSON.stringify(content.toString())}`;
  },
};
