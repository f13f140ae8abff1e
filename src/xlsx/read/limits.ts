/**
 * What a workbook that comes by mail may cost. All are far above what people make by hand (a return has some thousand cells and a hundred
 * kilobytes, the largest report three hundred thousand cells) and low enough that none fills the memory of a small computer.
 */
export const READ = {
  /** Bytes of a file. */
  fileBytes: 64 << 20,
  /** Entries of a zip. */
  entries: 10_000,
  /** Bytes of one inflated part. */
  partBytes: 64 << 20,
  /** Bytes of all parts that are read. */
  allBytes: 128 << 20,
  /** Inflated bytes for each compressed one, in parts above `ratioFrom` bytes. Excel's own sheets stay below 150; deflate ends at 1032. */
  ratio: 400,
  ratioFrom: 4 << 20,
  /** Worksheets of a workbook. */
  sheets: 256,
  /** Cells of a workbook that hold something. */
  cells: 1_000_000,
  /** Shared texts of a workbook, those that no cell uses included. */
  sharedTexts: 2_000_000,
  /** Styles of a workbook, and number formats of its own. Excel has 64,000. */
  styles: 100_000,
  /** Characters of all formulas that were spelled out from shared ones. */
  sharedFormulaCharacters: 16_000_000,
  /** What a reference in a shared formula counts for, in characters, because it is kept apart for being moved. */
  sharedFormulaReference: 64,
  /** Merged ranges of a workbook. */
  merges: 100_000,
  /** Areas of data validations of a workbook. */
  validationAreas: 100_000,
  /** Defined names of a workbook. */
  names: 50_000,
  /** Custom XML parts that are looked at, and bytes of one. */
  customXmlParts: 64,
  customXmlBytes: 1 << 20,
  /** Elements inside one another. */
  nesting: 256,
} as const;

/** Name of a limit of reading. */
export type ReadLimit = keyof typeof READ;
