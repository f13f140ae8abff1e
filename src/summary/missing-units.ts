import type { Messages } from '../i18n/messages';
import type { Expression } from '../model/expression';
import { compare, isNumber, joined, literal, NOTHING, when } from './terms';

/** A part of a total: the name of the unit that reports it, and its cell. */
export interface Part {
  name: string;
  value: Expression;
}

/**
 * Which units a total lacks (不含××园): "" when all parts are numbers, and when none is — then there is no total that could lack one.
 */
export function missingUnits(parts: readonly Part[], total: Expression, messages: Messages): Expression {
  const { without } = messages.workbook;
  const names = joined(...parts.map(({ name, value }) => when(isNumber(value), NOTHING, literal(`${name} `))));
  return when(isNumber(total), when(compare(names, '=', ''), NOTHING, joined(literal(without), names)));
}
