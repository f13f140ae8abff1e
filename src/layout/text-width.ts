/** Full-width forms: Chinese, Japanese, Korean, and their punctuation. Columns count them as 2 (design of the workbooks). */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u2014\u2018-\u201D\u2026]/;

/** Width of a text in characters of the default font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** Characters of a column that the indent of its cells takes, with a little to spare for other programs' fonts. */
const MARGIN = 2;

/** Lines a text takes in a column so many characters wide. */
export function linesOf(text: string, columnWidth: number): number {
  const room = Math.max(2, columnWidth - MARGIN);
  // Most texts of a ledger are so short that they need no measuring.
  if (text.length * 2 <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(textWidth(paragraph) / room)), 0);
}
