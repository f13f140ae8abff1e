import { localized } from '../i18n/messages';
import { difference, growth, ratio } from '../model/compositions';
import { GqError } from '../model/errors';
import type { Expression } from '../model/expression';
import { serialDate } from '../model/serial-date';
import type { TemplateExpression } from '../model/templates/expression-schema';
import { growthWords } from '../summary/growth-words';
import { missingUnits } from '../summary/missing-units';
import { totalGrowth, totalOf } from '../summary/totals';
import { weakestStatusWords } from '../summary/weakest-status';
import { figureExpression } from './figure-expression';
import type { LayoutModel } from './model';
import { progressExpression } from './progress-expression';
import { ROW_SOURCES } from './sources/all';
import { TOTAL_ROW, type FieldValue, type SourceRow } from './row-source';

/** The row an expression is laid out for. Totals have no fields, sentences have fields of their own (sentence-fields.ts). */
export type ExpandRow = Pick<SourceRow, 'fields' | 'binding' | 'progress'>;

/** The words templates have beside the closed list. */
type Word = Exclude<TemplateExpression, Expression>;

/** What expanding needs: the row, the model, and itself for operands. */
interface Expanding {
  row: ExpandRow;
  model: LayoutModel;
  inner: (operand: TemplateExpression) => Expression;
}

/** The literal behind a field: its number, its text, or "" for nothing; a question stands for itself. */
function literal(value: FieldValue | undefined): Expression {
  if (value === null || value === undefined) return { kind: 'literal', value: '' };
  if (typeof value !== 'object') return { kind: 'literal', value };
  if ('expression' in value) return value.expression;
  if ('date' in value) return { kind: 'literal', value: serialDate(value.date) };
  return { kind: 'literal', value: 'number' in value ? value.number : value.text };
}

/** What a row is called in a sentence. */
const nameOf = ({ shortName }: SourceRow['fields'], key: string): string => (typeof shortName === 'string' ? shortName : key);

/** Rows of a source a template names. Throws `templateInvalid` for one there is not: a total would silently lack nobody. */
function rowsOf(source: string, model: LayoutModel): readonly SourceRow[] {
  const found = ROW_SOURCES[source];
  if (found !== undefined) return found.rows(model);
  const expected = Object.keys(ROW_SOURCES).join(' | ');
  throw new GqError('templateInvalid', {
    problems: [{ template: '-', place: 'missingUnits', fault: 'unknownSource', received: source, expected }],
  });
}

const WORDS: { [K in Word['kind']]: (word: Extract<Word, { kind: K }>, expanding: Expanding) => Expression } = {
  field: ({ field }, { row }) => literal(row.fields[field]),
  words: (words, { model }) => ({ kind: 'literal', value: localized(words, model.messages) }),
  ratio: ({ numerator, denominator, times }, { inner }) =>
    ratio(inner(numerator), inner(denominator), times === undefined ? {} : { times }),
  growth: ({ current, base }, { inner }) => growth(inner(current), inner(base)),
  difference: ({ minuend, subtrahend }, { inner }) => difference(inner(minuend), inner(subtrahend)),
  figure: (word, { row, model }) => figureExpression(word, row, model),
  progress: (word, { row, model, inner }) => progressExpression(word, row, model, inner),
  weakestStatus: ({ reporterKind }, { row, model }) =>
    weakestStatusWords(
      { period: model.period, ...(reporterKind === undefined ? { subjectCode: row.binding?.subject ?? '' } : { reporterKind }) },
      model.messages,
    ),
  total: ({ column }) => totalOf(column),
  totalGrowth: ({ current, base }) => totalGrowth(current, base),
  missingUnits: ({ block, source, column }, { model }) => {
    const rows = rowsOf(source, model);
    const cell = (row: string): Expression => ({ kind: 'ref', cell: { block, row, column } });
    const parts = rows.map(({ key, fields }) => ({ name: nameOf(fields, key), value: cell(key) }));
    return missingUnits(parts, cell(TOTAL_ROW), model.messages);
  },
  growthWords: ({ operand }, { model, inner }) => growthWords(inner(operand), model.messages),
};

const isWord = (expression: TemplateExpression): expression is Word => expression.kind in WORDS;

/** Spells out the words of templates, wherever they stand in an expression. */
export function expand(expression: TemplateExpression, row: ExpandRow, model: LayoutModel): Expression {
  const inner = (operand: TemplateExpression) => expand(operand, row, model);
  if (!isWord(expression)) return expandOperands(expression, inner);
  return (WORDS[expression.kind] as (word: Word, expanding: Expanding) => Expression)(expression, { row, model, inner });
}

/** Whether a condition over literals holds; undefined when figures decide. */
function knownTruth(condition: Expression): boolean | undefined {
  if (condition.kind === 'isNumber') return condition.operand.kind === 'literal' ? typeof condition.operand.value === 'number' : undefined;
  if (condition.kind !== 'compare' || condition.operator !== '=') return undefined;
  const { left, right } = condition;
  return left.kind === 'literal' && right.kind === 'literal' ? left.value === right.value : undefined;
}

/** An `if` on literals, such as a field that equals one or is a number, is settled when the sheet is laid out: no formula asks what everybody knows. */
function settled(expression: Expression): Expression {
  if (expression.kind !== 'if') return expression;
  const truth = knownTruth(expression.condition);
  if (truth === undefined) return expression;
  return truth ? expression.then : expression.otherwise;
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
  const whole = Object.fromEntries(Object.entries(expression).map(([name, value]) => [name, expanded(value)])) as unknown as Expression;
  return settled(whole);
}
