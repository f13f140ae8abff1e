/** Whether a number format has a quote that does not close: Excel would repair the file. */
export const hasOpenQuote = (format: string): boolean => (format.replace(/\\./g, '').match(/"/g)?.length ?? 0) % 2 === 1;

/** What of a format stands for the number itself: its first section, without literals, colours, conditions and padding. */
function bareFormat(format: string): string {
  const bare = format
    .replace(/"[^"]*"|[\\!_*]./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '');
  return bare.split(';')[0] ?? '';
}

/** Whether cells of this format show a number as a day or a time. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhsea]/i.test(
    bareFormat(format)
      .replace(/General|G\/通用格式/gi, '')
      .replace(/E[+-]/gi, ''),
  );

/** Whether cells of this format show a day of the month, not only year and month. */
export const showsDay = (format: string): boolean => /d/i.test(bareFormat(format));

/** Whether cells of this format show a number as hundredths: 0.12 as 12%. */
export const isPercentFormat = (format: string): boolean => bareFormat(format).includes('%');

/** Whether cells of this format show another amount than they hold: thousands left out, or a decimal point that is only drawn. */
export const isScaledFormat = (format: string): boolean =>
  /[0#?],+(?![0#?,])/.test(bareFormat(format)) || /[0#?](\\\.|!\.|"\.")[0#?]/.test(format);

/** Decimals that cells of this format show; undefined where it is none of plain digits. */
export function decimalsOf(format: string): number | undefined {
  const match = /^[#,?0]*0(?:\.(0+))?$/.exec(bareFormat(format).replace('%', '').trim());
  return match ? (match[1]?.length ?? 0) : undefined;
}
