import * as v from 'valibot';
import { TEXT_FORMATS, type ColumnReference, type Expression } from '../expression';
import { VALUE_KINDS, type ValueKind } from '../figure';
import { REPORTER_KINDS } from '../reporter';

/**
 * Periods a figure can be asked for, seen from the period of the workbook: itself, the same month last year, last December, this one, the
 * last one up to now that has a value.
 */
export const FIGURE_PERIODS = ['period', 'lastYear', 'lastYearEnd', 'yearEnd', 'latest'] as const;
export type FigurePeriod = (typeof FIGURE_PERIODS)[number];

/** What can be asked of a figure on 数据台账: columns of that sheet. */
export const FIGURE_PARTS = ['value', 'valueCode', 'unit', 'status', 'explanation', 'reporter'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

/** What can be asked of an indicator's progress; the operands are what src/summary/progress asks for. */
export const PROGRESS_PARTS = ['completion', 'gain', 'expected', 'reference', 'difference', 'standing'] as const;
export type ProgressPart = (typeof PROGRESS_PARTS)[number];
export const PROGRESS_OPERANDS = [
  'current',
  'target',
  'targetStatus',
  'lastYear',
  'lastYearEnd',
  'due',
  'completion',
  'expected',
  'reference',
  'difference',
] as const;
export type ProgressOperand = (typeof PROGRESS_OPERANDS)[number];

/**
 * An expression as templates write it: the closed list, and words that save the writer from spelling out a composition, a key of the
 * ledger or a question of src/summary. They are expanded when a sheet is laid out.
 */
export type TemplateExpression =
  | Expression
  /** The value of a field of the row's source, as a literal. */
  | { kind: 'field'; field: string }
  /** A text in the language of the sheet. */
  | { kind: 'words'; zh: string; en: string }
  /** numerator ÷ denominator, times a factor; "" unless both are numbers and the denominator is positive. */
  | { kind: 'ratio'; numerator: TemplateExpression; denominator: TemplateExpression; times?: number }
  /** Growth in %; "" unless both are numbers and the base is positive. */
  | { kind: 'growth'; current: TemplateExpression; base: TemplateExpression }
  /** a − b; "" unless both are numbers. */
  | { kind: 'difference'; minuend: TemplateExpression; subtrahend: TemplateExpression }
  /** A figure of 数据台账 about the row's subject, or another; numbers in the measure's unit or the one named, "" when there is none. */
  | { kind: 'figure'; measure: string; valueKind: ValueKind; at?: FigurePeriod; part?: FigurePart; subject?: string; unit?: string }
  /** A part of the progress of the row's indicator, from the operands it needs. */
  | { kind: 'progress'; part: ProgressPart; of: { readonly [O in ProgressOperand]?: TemplateExpression } }
  /** The weakest status, in words, of the figures of the period: of the row's subject, or of all reporters of a kind. */
  | { kind: 'weakestStatus'; reporterKind?: string }
  /** In a totals row: Σ of a column, "" while it holds no number. */
  | { kind: 'total'; column: ColumnReference }
  /** In a totals row: growth in % over the rows that have both years. */
  | { kind: 'totalGrowth'; current: ColumnReference; base: ColumnReference }
  /** The rows of a block whose column holds no number, by their short names: 不含××园; the total stands in its row `all`. */
  | { kind: 'missingUnits'; block: string; source: string; column: string }
  /** Growth in %, in words: 增长16.7%, 下降3.2%, 持平. */
  | { kind: 'growthWords'; operand: TemplateExpression };

const id = v.pipe(v.string(), v.nonEmpty());
const cell = v.strictObject({ sheet: v.exactOptional(id), block: id, row: v.exactOptional(id), column: id });
const column = v.strictObject({ sheet: v.exactOptional(id), block: id, column: id });

// Recursive, hence lazy; typed loosely because an expanded word may stand wherever an expression may.
const operand: v.GenericSchema<unknown, unknown> = v.lazy(() => expressionSchema);
const operands = v.pipe(v.array(operand), v.minLength(1));
const criteria = v.pipe(v.array(v.strictObject({ column, equals: operand })), v.minLength(1));

const anyExpression = v.variant('kind', [
  v.strictObject({ kind: v.literal('literal'), value: v.union([v.number(), v.string(), v.boolean()]) }),
  v.strictObject({ kind: v.literal('ref'), cell }),
  v.strictObject({ kind: v.literal('arithmetic'), operator: v.picklist(['+', '−', '×', '÷']), left: operand, right: operand }),
  v.strictObject({ kind: v.literal('power'), base: operand, exponent: operand }),
  v.strictObject({ kind: v.literal('compare'), operator: v.picklist(['=', '≠', '<', '≤', '>', '≥']), left: operand, right: operand }),
  v.strictObject({ kind: v.picklist(['and', 'or']), operands }),
  v.strictObject({ kind: v.literal('not'), operand }),
  v.strictObject({ kind: v.literal('if'), condition: operand, then: operand, otherwise: operand }),
  v.strictObject({ kind: v.literal('notAvailable') }),
  v.strictObject({ kind: v.picklist(['isBlank', 'isNumber']), operand }),
  v.strictObject({ kind: v.literal('round'), operand, decimals: v.pipe(v.number(), v.integer()) }),
  v.strictObject({ kind: v.picklist(['min', 'max']), operands }),
  v.strictObject({ kind: v.picklist(['sum', 'count']), column }),
  v.strictObject({ kind: v.literal('sumIf'), column, criteria }),
  v.strictObject({ kind: v.literal('pairedSum'), column, beside: column }),
  v.strictObject({ kind: v.literal('countIf'), criteria }),
  v.strictObject({ kind: v.literal('weightedMean'), values: column, weights: column }),
  v.strictObject({ kind: v.literal('lookup'), key: operand, keys: column, values: column }),
  v.strictObject({ kind: v.literal('rank'), operand, among: column, order: v.picklist(['ascending', 'descending']) }),
  v.strictObject({ kind: v.literal('concat'), operands }),
  v.strictObject({ kind: v.literal('format'), operand, numberFormat: v.picklist(TEXT_FORMATS) }),
  v.strictObject({ kind: v.literal('field'), field: id }),
  v.strictObject({ kind: v.literal('words'), zh: v.string(), en: v.string() }),
  v.strictObject({ kind: v.literal('ratio'), numerator: operand, denominator: operand, times: v.exactOptional(v.number()) }),
  v.strictObject({ kind: v.literal('growth'), current: operand, base: operand }),
  v.strictObject({ kind: v.literal('difference'), minuend: operand, subtrahend: operand }),
  v.strictObject({
    kind: v.literal('figure'),
    measure: id,
    valueKind: v.picklist(VALUE_KINDS),
    at: v.exactOptional(v.picklist(FIGURE_PERIODS)),
    part: v.exactOptional(v.picklist(FIGURE_PARTS)),
    subject: v.exactOptional(id),
    unit: v.exactOptional(id),
  }),
  v.strictObject({
    kind: v.literal('progress'),
    part: v.picklist(PROGRESS_PARTS),
    of: v.strictObject(v.entriesFromList(PROGRESS_OPERANDS, v.exactOptional(operand))),
  }),
  v.strictObject({ kind: v.literal('weakestStatus'), reporterKind: v.exactOptional(v.picklist(Object.values(REPORTER_KINDS))) }),
  v.strictObject({ kind: v.literal('total'), column }),
  v.strictObject({ kind: v.literal('totalGrowth'), current: column, base: column }),
  v.strictObject({ kind: v.literal('missingUnits'), block: id, source: id, column: id }),
  v.strictObject({ kind: v.literal('growthWords'), operand }),
]);

/** The check of an expression in a template. */
export const expressionSchema = anyExpression as v.GenericSchema<unknown, TemplateExpression>;
