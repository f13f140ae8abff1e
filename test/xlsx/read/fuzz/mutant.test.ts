import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { dice } from '../../../../src/model/sample/dice';
import { BYTE_MUTATIONS } from './byte-mutations';
import { mutant } from './mutant';
import { writeOwnSources } from './own-sources';
import { SHEET_MUTATIONS } from './sheet-mutations';
import { sourcesIn, type Source } from './sources';
import { XML_MUTATIONS } from './xml-mutations';
import { bomb, contentOf } from './zip-entry';
import { packed, unpacked } from './zip-file';
import { ZIP_MUTATIONS } from './zip-mutations';

const folder = mkdtempSync(join(tmpdir(), 'gqbook-mutants-'));
let sources: readonly Source[];
beforeAll(async () => {
  sources = sourcesIn([await writeOwnSources(folder)]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const NUMBERS = Array.from({ length: 1000 }, (_, number) => number);

test('a number gives the same mutant every time, another number or seed another one', () => {
  const bytes = (seed: number, number: number) => Buffer.from(mutant(seed, number, sources).bytes);
  for (const number of NUMBERS.slice(0, 20)) expect(bytes(1, number).equals(bytes(1, number))).toBe(true);
  expect(bytes(1, 1).equals(bytes(1, 2))).toBe(false);
  expect(bytes(1, 1).equals(bytes(2, 1))).toBe(false);
});

test('every kind of damage is done, and to every workbook', () => {
  const recipes = NUMBERS.map((number) => mutant(1, number, sources).recipe);
  const done = recipes.flat().join('\n');
  const kinds = [XML_MUTATIONS, SHEET_MUTATIONS, ZIP_MUTATIONS, BYTE_MUTATIONS].flatMap((table) => Object.keys(table));
  expect(kinds.filter((kind) => !done.includes(` ${kind}: `))).toEqual([]);
  expect(new Set(recipes.map(([source]) => source))).toEqual(new Set(sources.map(({ name }) => name)));
  // A recipe without damage would be a wasted turn.
  expect(recipes.filter(({ length }) => length === 1).length).toBeLessThan(NUMBERS.length / 50);
});

test('a zip that is taken apart and put together without lies reads as it did', () => {
  for (const { bytes } of sources) expect(unzipSync(packed(unpacked(bytes)))).toEqual(unzipSync(bytes));
});

test('a bomb inflates to what it says', () => {
  const made = bomb('a', '<a>', '0123456789', '</a>', 8);
  const content = Buffer.from(contentOf(made)).toString();
  expect(made.raw.length).toBeLessThan(20_000);
  expect(content.length).toBeGreaterThan(8_000_000);
  expect(content).toMatch(/^<a>(0123456789)*<\/a>$/);
});

test('an entry that is damaged or a bomb holds what stands in the file', () => {
  const damaged = { ...bomb('a', '', 'x', '', 1), raw: Buffer.from([0xff, 0xff]) };
  expect(contentOf(damaged)).toBe(damaged.raw);
  const large = bomb('a', '', 'x', '', 4100);
  expect(contentOf(large)).toBe(large.raw);
});

test('every change of a worksheet leaves something else', () => {
  const worksheet = unpacked((sources[0] as Source).bytes).find(({ name }) => name === 'xl/worksheets/sheet1.xml');
  const xml = Buffer.from(contentOf(worksheet as NonNullable<typeof worksheet>)).toString();
  for (const [kind, mutate] of Object.entries({ ...XML_MUTATIONS, ...SHEET_MUTATIONS })) {
    const changed = NUMBERS.slice(0, 10).map((number) => mutate(xml, dice(1, kind, number))?.xml);
    expect([kind, changed.some((other) => other !== undefined && other !== xml)]).toEqual([kind, true]);
  }
});
