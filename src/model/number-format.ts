/** Whether a number format has a quote that does not close: Excel would repair the file. */
export const hasOpenQuote = (format: string): boolean => (format.replace(/\\./g, '').match(/"/g)?.length ?? 0) % 2 === 1;
