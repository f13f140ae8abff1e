/** Why a file is no book (台账): a folder, empty, no SQLite file, an SQLite file of another program. */
export type NoBook = 'folder' | 'empty' | 'notSqlite' | 'otherProgram';

/**
 * What is wrong with a damaged book: its seal does not fit what it holds, or is missing; tables are missing; a figure has not the form of one;
 * SQLite cannot read it, and says why.
 */
export type BookDamage = 'seal' | 'noSeal' | 'tables' | 'content' | 'sqlite';

/** Who keeps a book from being written in. */
export interface BookInUse {
  /** The book. */
  path: string;
  /** Its lock file. */
  lock: string;
  /**
   * What is known of the holder: `running` on this computer, `unsure` whether its process number has been given to another, `elsewhere` on
   * another computer, `unknown` when the lock file cannot be read.
   */
  state: 'running' | 'unsure' | 'elsewhere' | 'unknown';
  /** Computer, process number, when it took the lock, as people write it, and who started it; absent when unknown. */
  host?: string;
  pid?: number;
  taken?: string;
  by?: string;
}
