import type { ErrorCode } from '../model/errors';

/** What the process says to its caller. One table for every command. */
export const EXIT = {
  /** Done. */
  ok: 0,
  /** Blocking findings, failed checks or returned files. */
  findings: 1,
  /** Wrong use of the command line. */
  usage: 2,
  /** Input unreadable or invalid: unknown code, wrong schema. */
  input: 3,
  /** Output exists or cannot be written. */
  output: 4,
  /** The book is in use by another run. */
  bookInUse: 5,
  /** A fault of ours. */
  fault: 70,
  /** Cancelled by the user. */
  cancelled: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Which exit code a failure ends with. */
export const EXIT_OF_ERROR: Readonly<Record<ErrorCode, ExitCode>> = {
  nothingToReport: EXIT.usage,
  unitUnknown: EXIT.usage,
  periodInvalid: EXIT.usage,
  seedInvalid: EXIT.input,
  usage: EXIT.usage,
  fileUnreadable: EXIT.input,
  notUtf8: EXIT.input,
  documentsAmbiguous: EXIT.input,
  folderUnreadable: EXIT.input,
  documentsMissing: EXIT.input,
  ledgerInvalid: EXIT.input,
  notFigures: EXIT.input,
  workbookUnreadable: EXIT.input,
  codesUnknown: EXIT.input,
  templateInvalid: EXIT.input,
  templateUnknown: EXIT.usage,
  planInvalid: EXIT.input,
  sheetsMissing: EXIT.usage,
  bookMissing: EXIT.input,
  notABook: EXIT.input,
  bookDamaged: EXIT.input,
  bookNewer: EXIT.input,
  bookInUse: EXIT.bookInUse,
  bookChanged: EXIT.output,
  monthsClosed: EXIT.input,
  monthClosed: EXIT.input,
  monthEmpty: EXIT.input,
  undoClosed: EXIT.input,
  undoWithoutReason: EXIT.input,
  monthOpen: EXIT.input,
  outputExists: EXIT.output,
  outputIsLedger: EXIT.output,
  outputUnwritable: EXIT.output,
  // The pane's alone: no command speaks to Excel.
  sheetsTaken: EXIT.fault,
  sheetsNotOurs: EXIT.fault,
  blocksLost: EXIT.fault,
  workbookProtected: EXIT.fault,
  sheetProtected: EXIT.fault,
  sheetGone: EXIT.fault,
  sheetChanged: EXIT.fault,
  payloadTooLarge: EXIT.fault,
  excelBusy: EXIT.fault,
  excelRefused: EXIT.fault,
};
