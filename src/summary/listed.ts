import type { Messages } from '../i18n/messages';
import type { Expression } from '../model/expression';
import { any, joined, literal, NOTHING, when } from './terms';

/** A name that a sentence may list. */
export interface Listed {
  /** What is written. */
  name: string;
  /** Whether it is: a truth. */
  said: Expression;
}

/** Whether any of them is said. */
export function anySaid([first, ...rest]: readonly Listed[]): Expression {
  if (first === undefined) return { kind: 'literal', value: false };
  return rest.length === 0 ? first.said : any(first.said, ...rest.map(({ said }) => said));
}

/** The names that are said, in their order, 、 between them; "" when none is. Its formula grows with the square of their number. */
export function listed(names: readonly Listed[], messages: Messages): Expression {
  const parts = names.map(({ name, said }, index) => {
    const comma = when(anySaid(names.slice(0, index)), literal(messages.workbook.listComma));
    return when(said, index === 0 ? literal(name) : joined(comma, literal(name)));
  });
  return parts.length === 0 ? NOTHING : joined(...parts);
}
