import * as v from 'valibot';
import { EMPTY_STATES, OBS_STATUSES, VALUE_KINDS } from '../figure';
import { OPERATORS } from '../indicator';
import { code, documentSource, ownSource, period, text } from '../seeds/schema/parts';
import { EXCEL } from '../limits';

const finite = v.pipe(v.number(), v.finite());
/** What a cell can hold and XML can carry. */
const cellText = v.pipe(
  text,
  v.check((input) => input.length <= EXCEL.cellCharacters, 'cellLength'),
  v.check((input) => !ILLEGAL_CHARACTERS.test(input), 'characters'),
);

/** Control characters, lone surrogates and non-characters: XML cannot carry them, and no keyboard types them. */
export const ILLEGAL_CHARACTERS = new RegExp(
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]',
);

/** A day that the calendar has, ISO 8601. */
const isDay = (input: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(input);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

const value = v.variant('type', [
  v.strictObject({
    type: v.literal('number'),
    number: finite,
    printed: v.exactOptional(cellText),
    operator: v.exactOptional(v.picklist(OPERATORS)),
  }),
  v.strictObject({ type: v.literal('date'), date: v.pipe(v.string(), v.check(isDay, 'date')) }),
  v.strictObject({ type: v.literal('month'), month: period }),
  v.strictObject({ type: v.literal('code'), code }),
  v.strictObject({ type: v.literal('text'), text: cellText }),
  v.strictObject({ type: v.literal('empty'), state: v.picklist(EMPTY_STATES) }),
]);

const explanation = v.strictObject({
  reason: code,
  text: cellText,
  boundTo: v.union([v.null(), finite, cellText, v.boolean()]),
});

/** One line of a ledger file (NDJSON): a figure with the fields of `Figure`. */
export const figureRecord = v.strictObject({
  period,
  unit: code,
  subject: code,
  measure: code,
  valueKind: v.picklist(VALUE_KINDS),
  value,
  unitOfMeasure: v.exactOptional(cellText),
  status: v.picklist(OBS_STATUSES),
  source: v.exactOptional(v.union([documentSource, ownSource, v.strictObject({ standard: text })])),
  explanation: v.exactOptional(explanation),
});
