import { formattedNumber, numberText } from '../../../src/model/evaluate/number-text';
import { toSignificant } from '../../../src/model/evaluate/round';
import type { RawValue } from '../../../src/model/sheet-cells';
import { dateOfSerial } from '../../../src/model/serial-date';
import { HostError } from '../protocol/host-error';

/** Characters that General takes for a number, its decimal point among them. */
const GENERAL = 11;

const unknown = (what: string): HostError => new HostError('HostNotImplemented', `Range.text: ${what}`);

/** A number in format General. */
function general(number: number): string {
  const size = Math.abs(number);
  if (size !== 0 && (size >= 10 ** GENERAL || size < 1e-4)) throw unknown(`${number} in format General`);
  const whole = String(Math.trunc(size)).length;
  return numberText(toSignificant(Number(number.toFixed(Math.max(0, GENERAL - whole - 1)))));
}

const FIXED = /^(#,##0|0)(\.0+)?(%?)$/;

function numberShown(number: number, numberFormat: string, date1904: boolean): string {
  if (numberFormat === 'General' || numberFormat === '@') return general(number);
  const [, digits, decimals = '', percent] = FIXED.exec(numberFormat) ?? [];
  if (digits !== undefined) {
    const pattern = `${digits}${decimals}` as Parameters<typeof formattedNumber>[1];
    return formattedNumber(percent === '%' ? toSignificant(number * 100) : number, pattern) + (percent ?? '');
  }
  const day = numberFormat === 'yyyy-mm-dd' || numberFormat === 'yyyy/m/d' ? dateOfSerial(number, date1904) : undefined;
  if (day === undefined) throw unknown(`${number} in format ${numberFormat}`);
  return numberFormat === 'yyyy-mm-dd' ? day : day.split('-').map(Number).join('/');
}

/** What a cell shows, however narrow it is. Formats beyond plain numbers and days are not known. */
export function shownText(value: RawValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberShown(value, numberFormat, date1904);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'object') return value.error;
  if (numberFormat.includes(';') && numberFormat.includes('@')) throw unknown(`a text in format ${numberFormat}`);
  return value;
}
