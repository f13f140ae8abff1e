import * as v from 'valibot';
import { EMPTY_STATES, OBS_STATUSES, VALUE_KINDS } from '../figure';
import { OPERATORS } from '../indicator';
import { code, documentSource, ownSource, period, text } from '../seeds/schema/parts';
import { ILLEGAL_CHARACTERS } from '../illegal-characters';
import { EXCEL } from '../limits';
import { isSerialDate } from '../serial-date';

const finite = v.pipe(v.number(), v.finite());
/** What a cell can hold and XML can carry. */
const cellText = v.pipe(
  text,
  v.check((input) => input.length <= EXCEL.cellCharacters, 'cellLength'),
  v.check((input) => !ILLEGAL_CHARACTERS.test(input), 'characters'),
);

const value = v.variant('type', [
  v.strictObject({
    type: v.literal('number'),
    number: finite,
    printed: v.exactOptional(cellText),
    operator: v.exactOptional(v.picklist(OPERATORS)),
  }),
  v.strictObject({ type: v.literal('date'), date: v.pipe(v.string(), v.check(isSerialDate, 'date')) }),
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
