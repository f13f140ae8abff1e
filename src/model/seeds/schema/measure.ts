import * as v from 'valibot';
import { VALUE_KINDS } from '../../figure';
import { AGGREGATIONS, DATA_TYPES, ENTRIES, MEASURE_GROUPS } from '../../measure';
import { FREQUENCIES } from '../../period';
import { code, localizedText, ownSource, source, text } from './parts';

const codeList = v.array(v.strictObject({ code, zh: text, en: text }));

const reporter = v.picklist(['park', 'county', 'department', 'projectOwner', 'partnerDistrict', 'programmeOffice']);

/** An entry of the catalogue of measures. */
export const measureRecord = v.strictObject({
  id: code,
  group: v.picklist(MEASURE_GROUPS),
  name: localizedText,
  shortName: localizedText,
  /** Measure it is part of (# rows); null otherwise. */
  parent: v.nullable(code),
  /** Unit of measure; null for texts, dates and codes. */
  unit: v.nullable(text),
  dataType: v.picklist(DATA_TYPES),
  /** Decimals shown; null where no number is. */
  decimals: v.nullable(v.number()),
  /** Aspects that are reported, in the order of the form, and those that must be filled. */
  valueKinds: v.array(v.picklist(VALUE_KINDS)),
  requiredKinds: v.array(v.picklist(VALUE_KINDS)),
  /** Aspects the form computes. */
  computedKinds: v.array(v.picklist(VALUE_KINDS)),
  frequency: v.picklist(FREQUENCIES),
  aggregation: v.picklist(AGGREGATIONS),
  /** Whether negative amounts are possible; growth may always be negative. */
  sign: v.picklist(['nonNegative', 'any']),
  entry: v.picklist(ENTRIES),
  /** For computed measures: what from; null otherwise. */
  computedFrom: v.nullable(v.union([v.strictObject({ formula: text }), v.strictObject({ list: text, rule: text })])),
  /** Who reports it. */
  reporter,
  /** Who reports the other side of the same flow. */
  alsoReporters: v.array(reporter),
  /** Whether new workbooks ask for it. */
  defaultOn: v.boolean(),
  /** For texts: fewest and most characters. */
  textLength: v.exactOptional(v.strictObject({ min: v.number(), max: v.number() })),
  /** What is counted, in this product's words. */
  definition: localizedText,
  /** Codes of a coded measure, and those of 规划帮扶 projects where they differ. */
  codes: v.exactOptional(codeList),
  codesAlt: v.exactOptional(codeList),
  /** Where the quantity itself is named. */
  source,
  /** Why frequency, reporter and thresholds are as they are. */
  designSource: ownSource,
});
export type MeasureSeed = v.InferOutput<typeof measureRecord>;
