import type { BookWriter } from '../../src/ledger/book-writer';
import { readBook, writeBook } from '../../src/ledger/open-book';
import type { BookReader } from '../../src/ledger/book-reader';

/** Works in a book, creating it when there is none, and lets go of it. */
export async function inBook<T>(path: string, work: (book: BookWriter) => Promise<T>): Promise<T> {
  const { book } = await writeBook(path, { create: true });
  try {
    return await work(book);
  } finally {
    book.release();
  }
}

/** Asks a book, and lets go of it. */
export async function ofBook<T>(path: string, question: (book: BookReader) => Promise<T>): Promise<T> {
  const book = await readBook(path);
  try {
    return await question(book);
  } finally {
    book.release();
  }
}

/** Everything a book answers, to be compared. */
export const everything = (book: BookReader) =>
  Promise.all([book.current(), book.revisions(), book.results(), book.closures(), book.months()]);
