/** Why a file is no book (台账): a folder, empty, no SQLite file, an SQLite file of another program. */
export type NoBook = 'folder' | 'empty' | 'notSqlite' | 'otherProgram';

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
