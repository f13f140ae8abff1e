/** First line of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text between tags. Characters that XML forbids never arrive: the checking layer refuses them. */
export const escapeText = (text: string): string =>
  // A bare carriage return would come back as a line feed.
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');

/**
 * A text in Excel's own spelling of strings (ST_Xstring): characters that XML would lose are written by number, `_x000D_`, and a text that
 * holds such a spelling itself is kept apart from it.
 */
export const excelString = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\r/g, '_x000D_')
    .replace(/\u007F/g, '_x007F_');

/** Text between double quotes. */
export const escapeAttribute = (text: string): string =>
  // Readers turn bare white space in attributes into blanks.
  escapeText(text).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
