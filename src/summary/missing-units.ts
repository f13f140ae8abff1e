import type { Messages } from '../i18n/messages';
import type { Expression } from '../model/expression';
import { anySaid, listed } from './listed';
import { isBlank, isNumber, joined, literal, when } from './terms';

/** A part of a total: the name of the unit that reports it, and its cell. */
export interface Part {
  name: string;
  value: Expression;
}

/**
 * Which units a total lacks (不含××园): those whose cells are blank; — and … are reports that add nothing. "" when it lacks none, and when
 * there is no total that could lack one.
 */
export function missingUnits(parts: readonly Part[], total: Expression, messages: Messages): Expression {
  const names = parts.map(({ name, value }) => ({ name, said: isBlank(value) }));
  return when(isNumber(total), when(anySaid(names), joined(literal(messages.workbook.without), listed(names, messages))));
}
