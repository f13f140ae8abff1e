import { readFile, writeFile } from 'node:fs/promises';
import sqlite from 'node-sqlite3-wasm';
import { EXIT } from '../../src/cli/exit-codes';
import { freshFolder } from '../cli/folder';
import { run } from '../cli/run';
import { line } from '../model/figures/ledger-line';
import { batch, worth } from './batch';
import { inBook, ofBook } from './opened';
import { APPLICATION_ID } from '../../src/ledger/header';
import { STEPS } from '../../src/ledger/schema';

const folder = freshFolder();
const path = () => folder.path('台账.gqdb');
const EXPLAINED = { reason: 'R01', text: '同期数修订', boundTo: 812.5 };
const fill = () => inBook(path(), (book) => book.accept([worth(812.5, { explanation: EXPLAINED })], batch({ reason: '首次报送' })));

/** Writes other bytes of the same length where the file has these. */
async function change(found: string, other: string): Promise<void> {
  const [bytes, from, to] = [await readFile(path()), Buffer.from(found), Buffer.from(other)];
  const at = bytes.indexOf(from);
  expect([at > 0, to.length]).toEqual([true, from.length]);
  to.copy(bytes, at);
  await writeFile(path(), bytes);
}

/** Takes the seal off, as a book of version 2 has none, and lets SQLite change it. */
async function unseal(sql = ''): Promise<void> {
  const bytes = await readFile(path());
  await writeFile(path(), bytes.subarray(0, bytes.lastIndexOf('\nGQBK-SEAL')));
  const book = new sqlite.Database(path());
  book.exec(`PRAGMA user_version = 2; ${sql}`);
  book.close();
}

/** Every command refuses the book and leaves it byte for byte. */
async function refused(words: string): Promise<void> {
  const before = await readFile(path());
  await writeFile(folder.path('a.ndjson'), line({}));
  const book = ['--book', path()];
  const commands = [
    ['report', ...book, '--period', '2024-02', '--out', folder.path('a.xlsx')],
    ['ledger', 'export', ...book, '--out', folder.path('a.csv')],
    ['ledger', 'status', ...book],
    ['ledger', 'history', '202402|PK1|PK1|P01|ytd', ...book],
    ['ledger', 'import', folder.path('a.ndjson'), ...book],
    ['ledger', 'undo', ...book],
  ];
  for (const command of commands) {
    const { code, err } = await run(command);
    expect([command[1], code, err]).toEqual([command[1], EXIT.input, expect.stringContaining(words)]);
    expect(err).toContain('最近的备份');
  }
  expect(await readFile(path())).toEqual(before);
}

describe('a book with a seal is refused when there is', () => {
  beforeEach(fill);

  test.each([
    ['another digit in a value', '"number":812.5', '"number":813.5'],
    ['a value that is no JSON any more', '{"type":"number"', '{"type":"number}'],
    ['another type of value', '"type":"number"', '"type":"numbxr"'],
    ['another word in a batch', '首次报送', '末次报送'],
    ['another word in an explanation', '同期数修订', '同期数改订'],
    ['another definition of a table', 'CREATE TABLE closures', 'CREATE TABLE closurez'],
    ['another digest', 'GQBK-SEAL sha256 ', 'GQBK-SEAL sha256 '.slice(0, -1) + '0'],
  ])('%s', async (_, found, other) => {
    await change(found, other);
    await refused('已损坏');
  });

  test('no seal any more', async () => {
    const bytes = await readFile(path());
    await writeFile(path(), bytes.subarray(0, bytes.lastIndexOf('\nGQBK-SEAL')));
    await refused('缺少封记');
  });

  test('a change by another program', async () => {
    const book = new sqlite.Database(path());
    book.exec(`UPDATE figures SET status = 'verified'`);
    book.close();
    await refused('封记');
  });
});

describe('a book of an older program, without a seal,', () => {
  beforeEach(fill);

  test('is read, sealed by its first change, and guarded from then on', async () => {
    await unseal();
    expect(await ofBook(path(), (book) => book.current())).toHaveLength(1);
    expect((await readFile(path())).includes('GQBK-SEAL')).toBe(false);
    await inBook(path(), (book) => book.accept([worth(2)], batch()));
    await change('"number":812.5', '"number":813.5');
    await refused('内容与封记不符');
  });

  test.each([
    ['a value that is no JSON', '{"type":"number"', '{"type":"number}'],
    ['a value of no type', '"type":"number"', '"type":"numbxr"'],
    ['a number without a number', '"number":812.5', '"numbes":812.5'],
    ['an unknown status', 'reported', 'reportex'],
  ])('is refused when it holds %s', async (_, found, other) => {
    await unseal();
    await change(found, other);
    await refused('有的数据不成格式');
  });

  test.each(['figures', 'batches', 'closures', 'undone'])('is refused when the table %s is missing', async (table) => {
    await unseal(`PRAGMA foreign_keys = OFF; DROP TABLE ${table}`);
    await refused('缺少应有的数据表');
  });

  test.each([0, 1, 2, STEPS.length])('is refused when it has our number, version %i and no tables', async (version) => {
    await writeFile(path(), '');
    const book = new sqlite.Database(path());
    book.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version}; CREATE TABLE t (a)`);
    book.close();
    await refused('已损坏');
  });
});
