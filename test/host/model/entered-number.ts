/** What a text becomes that Excel reads as a number, and the number format that a cell of format General gets with it. */
export interface EnteredNumber {
  number: number;
  numberFormat: string;
}

/** Currency sign, digits with or without separators of thousands, decimals, exponent, percent sign; negative by sign or parentheses. */
const NUMBER = /^([$¥￥]?)([+-]?)([$¥￥]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d{1,3})?(%?)$/i;
const FRACTION = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;

/** Text in half-width characters: Excel reads １２ as 12. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

function formatOf(currency: string, digits: string, decimals: string, exponent: string, percent: string): string {
  if (percent !== '') return decimals.length > 1 ? '0.00%' : '0%';
  if (exponent !== '') return '0.00E+00';
  const fixed = decimals.length > 1 ? '.00' : '';
  if (currency !== '') return `${currency}#,##0${fixed}`;
  return digits.includes(',') ? `#,##0${fixed}` : 'General';
}

/** The number that Excel reads in a text; undefined where it reads none. */
export function enteredNumber(text: string): EnteredNumber | undefined {
  const plain = halfWidth(text).trim();
  const [, minus, whole, over, under] = FRACTION.exec(plain) ?? [];
  if (whole !== undefined && Number(under) > 0)
    return { number: (minus === '-' ? -1 : 1) * (Number(whole) + Number(over) / Number(under)), numberFormat: '# ?/?' };
  const inner = /^\((.+)\)$/.exec(plain)?.[1];
  const [, before = '', sign = '', after = '', digits = '', decimals = '', exponent = '', percent = ''] = NUMBER.exec(inner ?? plain) ?? [];
  const isSignedTwice = inner !== undefined && sign !== '';
  if ((digits === '' && decimals.length < 2) || (before !== '' && after !== '') || isSignedTwice) return undefined;
  const size = Number(`${digits.replace(/,/g, '') || '0'}${decimals}${exponent}`) / (percent === '' ? 1 : 100);
  if (!Number.isFinite(size)) return undefined;
  const number = (sign === '-' || inner !== undefined) && size !== 0 ? -size : size;
  return { number, numberFormat: formatOf(before || after, digits, decimals, exponent, percent) };
}
