import * as v from 'valibot';
import { OPERATORS } from '../../indicator';
import { FREQUENCIES } from '../../period';
import { printedUpper, valueMatchesPrinted } from '../printed';
import { code, documentSource, period, text } from './parts';

/** What a stated number says of its subject over time. Documents say more kinds of things than forms ask: the value kinds of a figure are fewer. */
export const ASPECTS = ['ytd', 'periodEnd', 'growth', 'share', 'since', 'average', 'plan', 'none'] as const;

/** One figure that a document states in its text, as printed. */
export const statedFigureRecord = v.pipe(
  v.strictObject({
    /** Document and running number: T001-001, B003-001, Q004-001. */
    id: code,
    /** Who or what it describes, in the document's words. */
    entity: text,
    /** Code of the subject, where it is exactly one. */
    subject: v.exactOptional(code),
    /** What is measured, in the document's words, understandable alone. */
    label: text,
    /** Measure of the catalogue, where it is exactly one. */
    measure: v.exactOptional(code),
    /** An achieved figure, an aim, or a fixed quantity such as a length. */
    kind: v.picklist(['result', 'target', 'definition']),
    /** Aspect: flow of the year, stock, change, part of a whole, cumulated over years, yearly average, planned total. */
    aspect: v.picklist(ASPECTS),
    /** Last month of the period, YYYYMM; null when the document does not date it. */
    period: v.nullable(period),
    /** Length of the period; `event` for a day or an undated fact. */
    frequency: v.picklist(FREQUENCIES),
    /** First period of a span of several years; a base year is its December. */
    since: v.exactOptional(period),
    /** The number in `unit`; null for an aim in words. */
    value: v.nullable(v.number()),
    /** Digits as printed, without unit and operator. */
    printed: v.exactOptional(text),
    /** An aim in words instead of a number: 与经济增长同步. */
    wording: v.exactOptional(text),
    /** Upper end of a printed range; `value` is the lower. */
    upper: v.exactOptional(v.number()),
    /** How the number relates to the true one; absent: exactly. */
    operator: v.exactOptional(v.picklist(OPERATORS)),
    /** Unit as printed. */
    unit: text,
    /** Words beside the number that look like an operator belong to something else: 20个亿元以上项目. */
    exact: v.exactOptional(v.literal(true)),
    /** The quote does not print the unit; it follows from the words (占比, 全覆盖). */
    unitImplied: v.exactOptional(v.literal(true)),
    /** What else is needed to understand it. */
    note: v.exactOptional(text),
    /** The 2023 result an aim continues, by id. */
    pair: v.exactOptional(code),
    /** The figure that a headline, summary or retelling repeats, by id; whoever adds up passes these over. */
    repeats: v.exactOptional(code),
    source: documentSource,
  }),
  v.check(
    ({ value, upper, printed, wording }) =>
      printed === undefined
        ? value === null && wording !== undefined
        : valueMatchesPrinted(value, printed) && upper === printedUpper(printed),
    'printed',
  ),
);
export type StatedFigureSeed = v.InferOutput<typeof statedFigureRecord>;
