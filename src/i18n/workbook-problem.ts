/**
 * Why a file cannot be read as a workbook: it is something else, which the kinds from `empty` to `unknown` name, or it is one without
 * worksheets, cut off, damaged, beyond a limit, or took longer than the caller would wait.
 */
export type WorkbookFault =
  | 'empty'
  | 'encrypted'
  | 'oldExcel'
  | 'wps'
  | 'oldOffice'
  | 'binary'
  | 'openDocument'
  | 'word'
  | 'powerpoint'
  | 'html'
  | 'xmlTable'
  | 'pdf'
  | 'text'
  | 'archive'
  | 'unknown'
  | 'noSheets'
  | 'truncated'
  | 'damaged'
  | 'tooLarge'
  | 'tooSlow';

/** What a workbook may have too much of. */
export type WorkbookLimit =
  | 'fileBytes'
  | 'entries'
  | 'partBytes'
  | 'allBytes'
  | 'ratio'
  | 'sheets'
  | 'cells'
  | 'sharedTexts'
  | 'styles'
  | 'sharedFormulaCharacters'
  | 'merges'
  | 'validationAreas'
  | 'names'
  | 'textCharacters';

/** Which file cannot be read, why, and where that was found. */
export interface WorkbookUnreadable {
  /** The file, as the user knows it. */
  file: string;
  /** What is wrong. */
  why: WorkbookFault;
  /** Part inside the file that is damaged. */
  part?: string;
  /** Limit that was passed, and what is allowed. */
  limit?: { what: WorkbookLimit; most: number };
}
