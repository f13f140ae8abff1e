import { localized, type Messages } from '../i18n/messages';
import type { Code } from '../model/code';
import type { ValueKind } from '../model/figure';
import type { MeasureWords } from '../model/figures/code-book';
import { EXCEL } from '../model/limits';
import { FIRST_YEAR, LAST_YEAR, MONTHS, periodOf } from '../model/period';
import { serialDate } from '../model/serial-date';
import type { LayoutValidation } from '../model/sheet-layout';
import type { TemplateColumn } from '../model/templates/schema';
import { ENTRY_GUIDE, GUIDE_LISTS } from './guide-lists';

/** Most characters of a text whose measure sets no limit: more than a printed form holds, less than a cell does. */
const LONGEST_TEXT = 2_000;

/** A text within a length, its end cut visibly. */
const within = (text: string, limit: number): string => (text.length <= limit ? text : `${text.slice(0, limit - 1)}…`);

/** The list of words on the guide sheet that a block holds. */
export const listRule = (block: string): LayoutValidation['rule'] => ({
  kind: 'list',
  source: { sheet: ENTRY_GUIDE, block, column: GUIDE_LISTS.words },
});

function ruleOf(measure: MeasureWords, code: Code, valueKind: ValueKind, list: string | undefined): LayoutValidation['rule'] {
  const { dataType, nonNegative = false, textLength } = measure;
  switch (dataType) {
    case 'number':
    case 'integer':
      return {
        kind: 'number',
        whole: dataType === 'integer' && valueKind !== 'growth',
        ...(nonNegative && valueKind !== 'growth' && { min: 0 }),
      };
    case 'month':
      return { kind: 'whole', min: periodOf(FIRST_YEAR, 1), max: periodOf(LAST_YEAR, MONTHS) };
    case 'date':
      return { kind: 'decimal', min: serialDate(`${FIRST_YEAR}-01-01`), max: serialDate(`${LAST_YEAR}-12-31`) };
    case 'code':
      return listRule(list ?? GUIDE_LISTS.of(code));
    case 'text':
      return { kind: 'textLength', min: textLength?.min ?? 0, max: textLength?.max ?? LONGEST_TEXT };
  }
}

function refusalOf(rule: LayoutValidation['rule'], { dataType }: MeasureWords, messages: Messages): string {
  const words = messages.workbook.errors;
  if (dataType === 'month') return words.month;
  if (dataType === 'date') return words.date;
  if (rule.kind === 'list') return words.list;
  if (rule.kind === 'textLength') return words.text(rule.min, rule.max);
  return rule.kind === 'number' ? words.number(rule.whole, rule.min) : words.list;
}

/**
 * What the cell of a measure accepts, and what its reader is told: definition and unit. Numbers may be replaced by the sign of a state
 * without a value.
 */
export function entryValidation(
  { measure, code, valueKind, list }: { measure: MeasureWords; code: Code; valueKind: ValueKind; list?: string | undefined },
  messages: Messages,
): LayoutValidation {
  const rule = ruleOf(measure, code, valueKind, list);
  const words = messages.workbook.entry;
  const title = words.promptTitle(localized(measure.name, messages), messages.workbook.valueKinds[valueKind], valueKind === 'none');
  const unit = valueKind === 'growth' ? '%' : measure.unit;
  const definition = measure.definition === undefined ? '' : localized(measure.definition, messages);
  const text = words.prompt(definition, unit ?? '', words.how[measure.dataType]);
  return {
    rule,
    prompt: { title: within(title, EXCEL.promptTitleCharacters), text: within(text, EXCEL.promptCharacters) },
    error: { title: messages.workbook.errorTitle, text: within(refusalOf(rule, measure, messages), EXCEL.promptCharacters) },
  };
}

/** What a template says an input column accepts, with words for those who meet the limit; undefined where it leaves it to the catalogue. */
export function columnValidation(column: TemplateColumn, messages: Messages): LayoutValidation | undefined {
  if (column.kind !== 'input' || column.validation === undefined) return undefined;
  const { accepts, min, max, prompt } = column.validation;
  const words = messages.workbook;
  const rule: LayoutValidation['rule'] =
    accepts === 'text'
      ? { kind: 'textLength', min: min ?? 0, max: max ?? EXCEL.cellCharacters }
      : accepts === 'any'
        ? { kind: 'any' }
        : { kind: accepts, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const refusal =
    accepts === 'any'
      ? undefined
      : accepts === 'text'
        ? words.errors.text(min ?? 0, max ?? EXCEL.cellCharacters)
        : words.errors[accepts](min, max);
  return {
    rule,
    ...(prompt && { prompt: { title: localized(prompt.title, messages), text: localized(prompt.text, messages) } }),
    ...(refusal !== undefined && { error: { title: words.errorTitle, text: refusal } }),
  };
}
