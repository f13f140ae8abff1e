/** What stands before a text that a spreadsheet would take for something else. */
const GUARD = "'";

/** First characters of what spreadsheets calculate, in their wide forms too, and the guard itself. */
const RISKY_START = /^['=+\-@\t\r\n＝＋－＠]/;

/** Longest text that a spreadsheet may take for a number, a date or a time. */
const READ_AS_VALUE = 32;

const readAsValue = (text: string): boolean =>
  text.length <= READ_AS_VALUE && (/\p{Nd}/u.test(text) || /^(true|false)$/i.test(text.trim()));

/**
 * A text as it stands in a cell of a CSV file: with an apostrophe before it where Excel would calculate it (`=1+1`), or show and save it as
 * something else (`34.0` as 34, `003` as 3). The apostrophe stays visible in Excel, and stays when Excel saves the file.
 */
export const guarded = (text: string): string => (RISKY_START.test(text) || readAsValue(text) ? `${GUARD}${text}` : text);

/** The text of a guarded cell. Cells without the guard, typed by people, are what they are. */
export const unguarded = (cell: string): string => (cell.startsWith(GUARD) ? cell.slice(GUARD.length) : cell);
