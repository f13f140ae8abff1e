import { absoluteArea, quotedSheet } from '../../../../../src/model/address';
import { isOf } from '../../../protocol/host-type';
import { refuse } from '../argument';

const isFormula = (value: unknown): value is string => typeof value === 'string' && value.length > 1 && value.startsWith('=');

/** A Range as the formula that Excel makes of it: `='名单'!$A$1:$A$9`. */
const asFormula = (value: unknown): unknown =>
  isOf('Range', value) ? `=${quotedSheet(value.self.sheet.name)}!${absoluteArea(value.self.area)}` : value;

/** Characters that a formula or a text of a validation may have. */
const MOST = 255;

/** What a number is compared with: a number, its digits as text, a formula or a Range. */
export function numberOperand(member: string, value: unknown): number | string {
  const operand = asFormula(value);
  if (typeof operand === 'number' && Number.isFinite(operand)) return operand;
  if (isFormula(operand)) return operand;
  if (typeof operand === 'string' && operand.trim() !== '' && Number.isFinite(Number(operand))) return Number(operand);
  return refuse(member, value, 'a number, a formula or a Range');
}

/** What a date or a time is compared with: ISO 8601 or a formula. Serial numbers are refused: Office.js asks for texts. */
export function dateOperand(member: string, value: unknown): string {
  const operand = asFormula(value);
  if (isFormula(operand)) return operand;
  if (typeof operand === 'string' && /^(\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?|\d{2}:\d{2}(:\d{2})?)$/.test(operand)) return operand;
  return refuse(member, value, 'a date or time in ISO 8601, a formula or a Range');
}

/** Where a list takes its values from: a Range or a formula of one, or the values themselves between commas. */
export function listSource(member: string, value: unknown): string {
  const source = asFormula(value);
  if (isFormula(source)) return source;
  if (typeof source === 'string' && source.trim() !== '' && source.length <= MOST) return source;
  return refuse(member, value, `a Range, a formula or a text of 1 to ${MOST} characters`);
}

/** A formula that decides; without its equals sign Excel takes it for a text. */
export const deciding = (member: string, value: unknown): string =>
  isFormula(value) && value.length <= MOST
    ? value
    : refuse(member, value, `a formula that begins with = and has at most ${MOST} characters`);
