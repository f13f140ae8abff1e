import { readdir, writeFile } from 'node:fs/promises';
import { line } from '../../../model/figures/ledger-line';
import { freshFolder } from '../../folder';
import { run, type Run } from '../../run';

/** A line of a ledger file about the output of a park, with this number. */
export const worth = (number: number, fields: object = {}): string => line({ value: { type: 'number', number }, ...fields });

/** A folder of its own for each test with a book that is made by the first import, and what tests do with it. */
export function freshBook() {
  const folder = freshFolder();
  const book = () => folder.path('台账.gqdb');
  const ledger = (command: string, ...more: readonly string[]): Promise<Run> => run(['ledger', command, '--book', book(), ...more]);
  return {
    folder,
    book,
    /** A ledger command on the book. */
    ledger,
    /** Imports a file of these lines. */
    take: async (lines: readonly string[], ...more: readonly string[]): Promise<Run> => {
      await writeFile(folder.path('a.ndjson'), lines.join('\n'));
      return ledger('import', folder.path('a.ndjson'), ...more);
    },
    /** What lies in the folder. */
    names: async (): Promise<string[]> => (await readdir(folder.path())).sort(),
  };
}
