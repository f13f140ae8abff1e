import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { readCsv } from '../../../src/ledger/csv/read-csv';
import { csvText } from '../../../src/ledger/csv/write-csv';
import { figureKeyText } from '../../../src/model/figure';
import { codeBook } from '../../../src/model/figures/code-book';
import { readLedger } from '../../../src/model/figures/read-ledger';
import { ledgerText } from '../../../src/model/figures/write-ledger';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import { freshFolder } from '../../cli/folder';
import { anyFigure } from '../../model/figures/any-figure';
import { batch } from '../batch';
import { inBook, ofBook } from '../opened';

const codes = codeBook(loadSeeds());
const folder = freshFolder();
const some = fc.uniqueArray(anyFigure, { selector: figureKeyText, maxLength: 12 });
const byKey = <T extends Parameters<typeof figureKeyText>[0]>(figures: readonly T[]): T[] =>
  [...figures].sort((a, b) => (figureKeyText(a) < figureKeyText(b) ? -1 : 1));

test('figures written as a table and read back are the same', async () => {
  await fc.assert(
    fc.asyncProperty(some, async (figures) => {
      expect(await readCsv(csvText(figures), 'a.csv', codes)).toEqual(figures);
    }),
  );
});

test('from lines to the book, to a table, to another book, to lines: the same figures', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(some, async (figures) => {
      const [one, other] = [folder.path(`${run}a.gqdb`), folder.path(`${run++}b.gqdb`)];
      await inBook(one, (book) => book.accept(readLedger(ledgerText(figures), 'a', codes), batch()));
      const table = csvText(await ofBook(one, (book) => book.current()));
      await inBook(other, async (book) => book.accept(await readCsv(table, 'b', codes), batch()));
      const back = readLedger(ledgerText(await ofBook(other, (book) => book.current())), 'c', codes);
      expect(byKey(back)).toEqual(byKey(figures));
    }),
    { numRuns: 30 },
  );
});

/** What Excel would not take for a text: calculated, or shown as a number, date or truth. */
const TAKEN = /^[=+\-@\t\r]|^\s*[\d.,%¥$/:年月日-]+\s*$|^(true|false)$/i;

test('no text of a figure stands in a cell where Excel would take it for something else', () => {
  const texts = ['value.printed', 'source.document', 'source.place', 'source.row', 'source.quote', 'source.own', 'explanation.text'];
  fc.assert(
    fc.property(some, (figures) => {
      const rows = parse(csvText(figures), { bom: true, columns: true });
      for (const row of rows as Record<string, string>[]) {
        const cells = [...texts.map((column) => row[column] ?? ''), row['value.type'] === 'text' ? (row['value'] ?? '') : ''];
        expect(cells.filter((cell) => TAKEN.test(cell))).toEqual([]);
      }
    }),
  );
});
