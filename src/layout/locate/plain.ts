/** Words as they are compared: full and half width, white space and capitals do not count. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF]/g, '')
    .toLowerCase();

/** The same without what stands in brackets at the end, which is a unit in most headers. */
export const withoutUnit = (text: string): string => plain(text).replace(/\([^()]*\)$/, '');
