import { dice, type Dice } from '../../../../src/model/sample/dice';
import { BYTE_MUTATIONS } from './byte-mutations';
import { ENCODINGS } from './encodings';
import { pick, pickNamed } from './pick';
import { SHEET_MUTATIONS } from './sheet-mutations';
import type { Source } from './sources';
import { XML_MUTATIONS } from './xml-mutations';
import { contentOf, deflated, stored } from './zip-entry';
import { packed, unpacked } from './zip-file';
import { ZIP_MUTATIONS, type ZipDraft } from './zip-mutations';

/** A damaged workbook. */
export interface Mutant {
  /** What was done to which workbook, in order. */
  recipe: readonly string[];
  bytes: Uint8Array;
}

const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** Parts to change the text of, with their share of chances: cells are most of what is read. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [WORKSHEET, 0.5],
  [/^xl\/workbook\.xml$/, 0.12],
  [/^xl\/sharedStrings\.xml$/, 0.13],
  [/^xl\/styles\.xml$/, 0.08],
  [/\.rels$/, 0.1],
  [/^(customXml|docProps)\/.*xml$|^\[Content_Types\]\.xml$/, 0.07],
];

function pickPart({ entries }: ZipDraft, dice: Dice): number | null {
  let throwLeft = dice.next();
  const [form] = PARTS.find(([, share]) => (throwLeft -= share) < 0) ?? [WORKSHEET];
  const parts = entries.flatMap(({ name }, index) => (form.test(name) ? [index] : []));
  return parts.length === 0 ? null : pick(parts, dice);
}

/** Changes the text of one part in one to three ways. */
function mutateXml(zip: ZipDraft, dice: Dice): string[] {
  const index = pickPart(zip, dice);
  const entry = index === null ? undefined : zip.entries[index];
  if (index === null || entry === undefined) return [];
  const { name } = entry;
  let xml = Buffer.from(contentOf(entry)).toString();
  const recipe: string[] = [];
  for (let left = dice.whole(1, 3); left > 0; left--) {
    const [kind, mutate] = pickNamed(WORKSHEET.test(name) && dice.chance(0.4) ? SHEET_MUTATIONS : XML_MUTATIONS, dice);
    const changed = mutate(xml, dice);
    if (!changed) continue;
    xml = changed.xml;
    recipe.push(`${name} ${kind}: ${changed.what}`);
  }
  const [encoding, encode] = pickNamed(ENCODINGS, dice);
  const encoded = dice.chance(0.08);
  if (encoded) recipe.push(`${name} encoding: ${encoding}`);
  const content = encoded ? encode(xml) : Buffer.from(xml);
  zip.entries[index] = dice.chance(0.2) ? stored(name, content) : deflated(name, content);
  return recipe;
}

function mutateZip(zip: ZipDraft, dice: Dice): string[] {
  const recipe: string[] = [];
  for (let left = dice.whole(1, 2); left > 0 && zip.entries.length > 0; left--) {
    const [kind, mutate] = pickNamed(ZIP_MUTATIONS, dice);
    recipe.push(`zip ${kind}: ${mutate(zip, dice)}`);
  }
  return recipe;
}

/** What is damaged, by chance: mostly one kind of thing, so that the others lead deep into the reader. */
const PLANS = [
  { xml: 1, zip: 0, bytes: 0 },
  { xml: 1, zip: 0, bytes: 0 },
  { xml: 2, zip: 0, bytes: 0 },
  { xml: 0, zip: 1, bytes: 0 },
  { xml: 0, zip: 1, bytes: 0 },
  { xml: 0, zip: 0, bytes: 1 },
  { xml: 1, zip: 1, bytes: 0 },
  { xml: 1, zip: 1, bytes: 1 },
] as const;

/** The mutant of a number. The same seed, number and sources give the same bytes, on one release of Node, whose zlib deflates. */
export function mutant(seed: number, number: number, sources: readonly Source[]): Mutant {
  const thrown = dice(seed, 'mutant', number);
  const source = pick(sources, thrown);
  const recipe = [source.name];
  const plan = pick(PLANS, thrown);
  const zip: ZipDraft = { entries: unpacked(source.bytes), end: {} };
  for (let left: number = plan.xml; left > 0; left--) recipe.push(...mutateXml(zip, thrown));
  if (plan.zip > 0) recipe.push(...mutateZip(zip, thrown));
  let bytes: Uint8Array = plan.xml + plan.zip > 0 ? packed(zip.entries, zip.end) : source.bytes;
  for (let left = plan.bytes > 0 ? thrown.whole(1, 2) : 0; left > 0; left--) {
    const other = pick(sources, thrown);
    const [kind, mutate] = pickNamed(BYTE_MUTATIONS, thrown);
    const changed = mutate(bytes, thrown, other.bytes);
    bytes = changed.bytes;
    recipe.push(`bytes ${kind}: ${changed.what}${/splice|append/.test(kind) ? ` (${other.name})` : ''}`);
  }
  return { recipe, bytes };
}
