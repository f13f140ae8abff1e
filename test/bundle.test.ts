import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, bundleFolder } from './bundle';

const { folder, remove } = bundleFolder();
afterAll(remove);

const seedsFolder = join(__dirname, '..', 'seeds');

/** A text that stands in one seed file and in no other. */
const OF_ITS_OWN: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(seedsFolder).map((file) => {
    const texts = readdirSync(seedsFolder).map((name) => [name, readFileSync(join(seedsFolder, name), 'utf8')] as const);
    const own = texts.find(([name]) => name === file)?.[1] ?? '';
    const candidates = own.match(/[一-鿿]{6,12}/gu) ?? [];
    return [file, candidates.find((candidate) => texts.every(([name, text]) => name === file || !text.includes(candidate))) ?? ''];
  }),
);

const used = async (name: string, code: string) => readFileSync(await bundle(folder, name, code, 'web'), 'utf8');

test('a page that shows indicators carries the indicators and no other seed file', async () => {
  const text = await used(
    'page',
    "import { indicators } from 'product/model/seeds/files';\nglobalThis.document.title = String(indicators().length);\n",
  );
  const whole = await used(
    'whole',
    "import { loadSeeds } from 'product/model/seeds/seeds';\nglobalThis.document.title = String(Object.values(loadSeeds()).length);\n",
  );
  const files = Object.entries(OF_ITS_OWN).filter(([, own]) => own !== '');
  expect(files.length).toBeGreaterThan(14);
  expect(files.filter(([, own]) => !whole.includes(own)).map(([file]) => file)).toEqual([]);
  expect(files.filter(([, own]) => text.includes(own)).map(([file]) => file)).toEqual(['indicators.json']);
}, 60_000);

test('the loader runs under a strict content security policy: no code made from text', async () => {
  const text = await used(
    'strict',
    "import { loadSeeds } from 'product/model/seeds/seeds';\nglobalThis.document.title = String(loadSeeds().indicators.length);\n",
  );
  expect(text).not.toMatch(/new Function\(|\beval\(/);
}, 60_000);
