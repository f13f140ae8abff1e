import { localized, type Messages } from '../i18n/messages';
import type { Expression } from '../model/expression';
import { difference, growth, ratio } from '../model/compositions';
import { serialDate } from '../model/serial-date';
import type { TemplateExpression } from '../model/templates/expression-schema';
import type { FieldValue } from './row-source';

/** Fields of the row an expression is laid out for; none outside rows. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** The literal behind a field: its number, its text, or "" for nothing. */
function literal(value: FieldValue | undefined): Expression {
  if (value === null || value === undefined) return { kind: 'literal', value: '' };
  if (typeof value !== 'object') return { kind: 'literal', value };
  if ('date' in value) return { kind: 'literal', value: serialDate(value.date) };
  return { kind: 'literal', value: 'number' in value ? value.number : value.text };
}

/** Spells out the words of templates (field, words, ratio, growth, difference), wherever they stand in an expression. */
export function expand(expression: TemplateExpression, fields: Fields, messages: Messages): Expression {
  const inner = (operand: TemplateExpression) => expand(operand, fields, messages);
  switch (expression.kind) {
    case 'field':
      return literal(fields[expression.field]);
    case 'words':
      return { kind: 'literal', value: localized(expression, messages) };
    case 'ratio': {
      const { numerator, denominator, times } = expression;
      return ratio(inner(numerator), inner(denominator), times === undefined ? {} : { times });
    }
    case 'growth':
      return growth(inner(expression.current), inner(expression.base));
    case 'difference':
      return difference(inner(expression.minuend), inner(expression.subtrahend));
    default:
      return expandOperands(expression, inner);
  }
}

/** The same expression with its operands expanded. Operands are the members that are expressions themselves, or lists of them. */
function expandOperands(expression: Expression, inner: (operand: TemplateExpression) => Expression): Expression {
  const isExpression = (value: unknown): value is Expression => typeof value === 'object' && value !== null && 'kind' in value;
  const expanded = (value: unknown): unknown => {
    if (isExpression(value)) return inner(value);
    if (Array.isArray(value)) return value.map(expanded);
    if (typeof value === 'object' && value !== null && 'equals' in value) return { ...value, equals: expanded(value.equals) };
    return value;
  };
  return Object.fromEntries(Object.entries(expression).map(([name, value]) => [name, expanded(value)])) as unknown as Expression;
}
