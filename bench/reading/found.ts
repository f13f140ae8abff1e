/** What a reader found in one workbook: proof that all read the same. */
export interface Found {
  /** Cells that hold something. 0, an empty text and FALSE are left out: exceljs does not know them as results of formulas. */
  cells: number;
  /** Sum of the numbers, days as Excel counts them. */
  sum: number;
}

/** What a reader's process prints. */
export interface Reading {
  /** Milliseconds from the first file to the last, each read from disk. */
  took: number;
  /** Workbooks read in that time. */
  read: number;
  /** Most memory the process ever held, bytes. */
  peak: number;
  /** What the first pass found, by file. */
  found: readonly Found[];
}

/** Counts the values of a workbook's cells. */
export class Tally implements Found {
  cells = 0;
  sum = 0;

  add(value: unknown): void {
    if (!value) return;
    this.cells++;
    if (typeof value === 'number') this.sum += value;
  }

  get found(): Found {
    return { cells: this.cells, sum: this.sum };
  }
}

/** The arguments of a reader's process: files, then how often all of them are read. */
export function given(): { files: readonly string[]; passes: number; threads: number } {
  return JSON.parse(process.argv[2] ?? '{}') as ReturnType<typeof given>;
}
