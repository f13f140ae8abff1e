import * as v from 'valibot';
import { VALUE_KINDS } from '../../figure';
import { AGGREGATIONS, DATA_TYPES, ENTRIES, MEASURE_GROUPS } from '../../measure';
import { FREQUENCIES } from '../../period';
import { code, localizedText, ownSource, source, text } from './parts';

/** Codes of a coded measure with their words. */
const codeList = v.array(v.strictObject({ code, zh: text, en: text }));

/** Who may report: kinds of unit, the owner of a project, the programme office. */
const reporter = v.picklist(['park', 'county', 'department', 'projectOwner', 'partnerDistrict', 'programmeOffice']);

/** Whether kinds are among those that are reported. */
const among = (kinds: readonly string[], reported: readonly string[]): boolean => kinds.every((kind) => reported.includes(kind));

/** An entry of the catalogue of measures. */
export const measureRecord = v.pipe(
  v.strictObject({
    /** Code of the catalogue: P01, C24, Z07, J03, F05. */
    id: code,
    /** What it describes: a park, a county, a row of 招商动态, a project, a fund. */
    group: v.picklist(MEASURE_GROUPS),
    /** Full name as forms print it. */
    name: localizedText,
    /** Name for narrow columns. */
    shortName: localizedText,
    /** Measure it is part of (# rows); null otherwise. */
    parent: v.nullable(code),
    /** Unit of measure; null for texts, dates and codes. */
    unit: v.nullable(text),
    /** What its figures hold. */
    dataType: v.picklist(DATA_TYPES),
    /** Decimals shown; null where no number is. */
    decimals: v.nullable(v.number()),
    /** Value kinds that are reported, in the order of the form. */
    valueKinds: v.array(v.picklist(VALUE_KINDS)),
    /** Those of them that must be filled. */
    requiredKinds: v.array(v.picklist(VALUE_KINDS)),
    /** Those of them that the form computes. */
    computedKinds: v.array(v.picklist(VALUE_KINDS)),
    /** How often it is reported. */
    frequency: v.picklist(FREQUENCIES),
    /** How values of several units combine. */
    aggregation: v.picklist(AGGREGATIONS),
    /** Whether negative amounts are possible; growth may always be negative. */
    sign: v.picklist(['nonNegative', 'any']),
    /** Whether it is typed in, computed, or counted from a list. */
    entry: v.picklist(ENTRIES),
    /** For computed measures: what from, in codes of the catalogue; null otherwise. A list names its sheet and how its own rows are counted or added. */
    computedFrom: v.nullable(v.union([v.strictObject({ formula: text }), v.strictObject({ list: text, rule: text })])),
    /** Who reports it. */
    reporter,
    /** Who else reports it: the other side of the same flow, or rows of their own. */
    alsoReporters: v.array(reporter),
    /** Whether new workbooks ask for it. */
    defaultOn: v.boolean(),
    /** For texts: fewest and most characters. */
    textLength: v.exactOptional(v.strictObject({ min: v.number(), max: v.number() })),
    /** What is counted, in this product's words. */
    definition: localizedText,
    /** Codes of a coded measure. */
    codes: v.exactOptional(codeList),
    /** Codes for 规划帮扶 projects, where they differ. */
    codesAlt: v.exactOptional(codeList),
    /** Where the quantity itself is named. */
    source,
    /** Why frequency, reporter and thresholds are as they are. */
    designSource: ownSource,
  }),
  v.check(({ valueKinds, requiredKinds, computedKinds }) => among(requiredKinds, valueKinds) && among(computedKinds, valueKinds), 'kinds'),
);
export type MeasureSeed = v.InferOutput<typeof measureRecord>;
