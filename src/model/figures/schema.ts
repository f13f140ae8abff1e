import * as v from 'valibot';
import { EMPTY_STATES, OBS_STATUSES, VALUE_KINDS } from '../figure';
import { OPERATORS } from '../indicator';
import { code, period, text } from '../seeds/schema/parts';
import { DOCUMENT_IDS } from '../source';
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

/** Codes are short; what is longer is no code that anybody keeps. */
const CODE_LENGTH = 64;
const shortCode = v.pipe(
  code,
  v.check((input) => input.length <= CODE_LENGTH, 'code'),
);

const documentSource = v.strictObject({ document: v.picklist(DOCUMENT_IDS), place: cellText, row: cellText, quote: cellText });
const ownSource = v.strictObject({ own: cellText });
const standardSource = v.strictObject({ standard: cellText });

/** What a source is meant to be, by the field that no other kind has. */
export const meantSource = (input: object): v.GenericSchema =>
  'own' in input ? ownSource : 'standard' in input ? standardSource : documentSource;

const value = v.variant('type', [
  v.strictObject({
    type: v.literal('number'),
    number: finite,
    printed: v.exactOptional(cellText),
    operator: v.exactOptional(v.picklist(OPERATORS)),
  }),
  v.strictObject({ type: v.literal('date'), date: v.pipe(v.string(), v.check(isSerialDate, 'date')) }),
  v.strictObject({ type: v.literal('month'), month: period }),
  v.strictObject({ type: v.literal('code'), code: shortCode }),
  v.strictObject({ type: v.literal('text'), text: cellText }),
  v.strictObject({ type: v.literal('empty'), state: v.picklist(EMPTY_STATES) }),
]);

const explanation = v.strictObject({
  reason: shortCode,
  text: cellText,
  boundTo: v.union([v.null(), finite, cellText, v.boolean()]),
});

/** One line of a ledger file (NDJSON): a figure with the fields of `Figure`. */
export const figureRecord = v.strictObject({
  period,
  unit: shortCode,
  subject: shortCode,
  measure: shortCode,
  valueKind: v.picklist(VALUE_KINDS),
  value,
  unitOfMeasure: v.exactOptional(cellText),
  status: v.picklist(OBS_STATUSES),
  source: v.exactOptional(v.union([documentSource, ownSource, standardSource])),
  explanation: v.exactOptional(explanation),
});
