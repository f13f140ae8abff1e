import * as v from 'valibot';
import { CODE_PATTERN } from '../../code';
import { OPERATORS } from '../../indicator';
import { isPeriod } from '../../period';
import { DOCUMENT_IDS } from '../../source';
import { valueMatchesPrinted } from '../printed';

// One step instead of a pipe of two: texts and codes are most of what there is to check (about 3 ms of 20).
/** A text that says something. */
export const text = v.custom<string>((input) => typeof input === 'string' && input !== '', 'text');

/** A code: letter first, no wildcard. */
export const code = v.custom<string>((input) => typeof input === 'string' && CODE_PATTERN.test(input), 'code');

/** A text in both languages. */
export const localizedText = v.strictObject({
  /** Plain official Chinese. */
  zh: text,
  /** Equal English. */
  en: text,
});

/** A reference period, YYYYMM. */
export const period = v.pipe(v.number(), v.check(isPeriod, 'period'));

/** A place in a published document. */
export const documentSource = v.strictObject({
  /** Which document. */
  document: v.picklist(DOCUMENT_IDS),
  /** Id of a place in seeds/documents.json. */
  place: text,
  /** Printed row number or the lead words of the paragraph. */
  row: text,
  /** The words of the document with label and number. */
  quote: text,
});

/** A decision of this product or a public standard. */
export const ownSource = v.strictObject({
  /** Why, in Chinese; shown as 本系统默认. */
  own: text,
});
const standardSource = v.strictObject({
  /** Name of the standard. */
  standard: text,
});

/** Where a record comes from. */
export const source = v.lazy((input): typeof documentSource | typeof ownSource | typeof standardSource => {
  if (typeof input !== 'object' || input === null) return documentSource;
  if ('own' in input) return ownSource;
  return 'standard' in input ? standardSource : documentSource;
});

/** A value with the source that decides it, for what is ours within a published record. */
export const sourced = <T extends v.GenericSchema>(value: T) => v.strictObject({ value, source });

/** A number of a table as printed: `value` for machines, `printed` for the reader; each guards the other against slips. */
export const quantity = v.pipe(
  v.strictObject({
    /** The number; null where the document prints — or -. */
    value: v.nullable(v.number()),
    /** Digits as printed, without unit and operator. */
    printed: text,
    /** How the number relates to the true one; absent: exactly. */
    operator: v.exactOptional(v.picklist(OPERATORS)),
  }),
  v.check(({ value, printed }) => valueMatchesPrinted(value, printed), 'printed'),
);
export type Quantity = v.InferOutput<typeof quantity>;
