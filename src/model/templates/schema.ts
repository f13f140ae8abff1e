import * as v from 'valibot';
import { CODE_PATTERN } from '../code';
import { CHART_GROUPINGS, CHART_KINDS, CHART_LABELS } from '../chart';
import { VALUE_KINDS } from '../figure';
import { TONES } from '../sheet-layout';
import { expressionSchema } from './expression-schema';

const text = v.pipe(v.string(), v.nonEmpty());
/** Words in both languages. */
export const words = v.strictObject({ zh: text, en: text });
/** Ids stay when words change: keys in sheets, names and ledgers are made of them. */
const kebab = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
const columnId = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/));
const positive = v.pipe(v.number(), v.minValue(0.1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a cell to fill in accepts. */
const validation = v.strictObject({
  /** `decimal` and `whole` numbers between `min` and `max`, `text` of `min` to `max` characters, `any`: only the prompt is shown. */
  accepts: v.picklist(['decimal', 'whole', 'text', 'any']),
  min: v.exactOptional(v.number()),
  max: v.exactOptional(v.number()),
  /** Shown beside the selected cell: at most 32 and 255 characters. */
  prompt: v.exactOptional(v.strictObject({ title: words, text: words })),
});

/** A colour for cells that begin with a sign; the sign says the same without colour. */
const mark = v.strictObject({
  /** How the text begins. */
  startsWith: v.pipe(text, v.maxLength(20)),
  /** `good`, `warn`, `bad`, or `mute` for what is not assessed. */
  tone: v.picklist(TONES),
});

/** What may fill an input beforehand: last year (to the same month; for last year's end its end), or the latest earlier value. */
export const PREFILLS = ['lastYear', 'previous'] as const;
/** Halves of an explanation. */
export const EXPLANATION_PARTS = ['reason', 'text'] as const;

const columnBase = {
  /** Stable id within the block, camelCase. */
  id: columnId,
  /** Words of the header cell. */
  header: words,
  /** Header over this column and its neighbours with the same one. */
  group: v.exactOptional(words),
  /** Unit of measure, printed under the header. */
  unit: v.exactOptional(text),
  /** Width in characters; a Chinese character counts 2. Not given where the template has a `grid`. */
  width: v.exactOptional(positive),
  /** How many columns of the template's `grid` it covers; absent: 1. */
  span: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Excel number format; absent: as the figure is printed. */
  format: v.exactOptional(text),
  /** Where its contents stand; absent: numbers right, texts left. */
  align: v.exactOptional(v.picklist(['left', 'center', 'right'])),
  /** Colours by the sign a cell begins with; the first that fits decides, so longer signs stand before shorter ones. */
  marks: v.exactOptional(v.pipe(v.array(mark), v.minLength(1))),
  /** Explanation under the table. */
  note: v.exactOptional(words),
};

const column = v.variant('kind', [
  /** Shows a field of the row's source. */
  v.strictObject({ kind: v.literal('label'), ...columnBase, field: text }),
  /** Shows a code (丙栏). */
  v.strictObject({ kind: v.literal('code'), ...columnBase, field: text }),
  /**
   * Takes a figure of the row's subject and measure. Closed where the measure lacks the value kind or is not due, a formula where the
   * catalogue says that it is computed.
   */
  v.strictObject({
    kind: v.literal('input'),
    ...columnBase,
    /** Which aspect of the measure; of several the first that the row's measure has. */
    valueKind: v.union([v.picklist(VALUE_KINDS), v.pipe(v.array(v.picklist(VALUE_KINDS)), v.minLength(1))]),
    /** Measure of the whole column, where rows are subjects; absent: each row has its own. */
    measure: v.exactOptional(v.pipe(v.string(), v.regex(CODE_PATTERN))),
    /** Reference period, YYYYMM; absent: the period of the workbook, for plans its December. */
    period: v.exactOptional(v.number()),
    /** Field of the row's source: rows that have it show it, locked; only the others take something. */
    field: v.exactOptional(text),
    /** Which figure of the ledger fills it beforehand, where the ledger has none of its very key. */
    prefill: v.exactOptional(v.picklist(PREFILLS)),
    /** What is shown where the catalogue says that the value is computed and the row's source has no answer of its own. */
    expression: v.exactOptional(expressionSchema),
    /** What it accepts; absent: what the catalogue says of the measure. */
    validation: v.exactOptional(validation),
  }),
  /** Takes the reporter's explanation of the row's figures: the reason from a list, and words. */
  v.strictObject({ kind: v.literal('explanation'), ...columnBase, part: v.picklist(EXPLANATION_PARTS) }),
  /** Takes words that are no figure: who filled the form in. */
  v.strictObject({ kind: v.literal('free'), ...columnBase }),
  /** Shows what the ledger has for the row's figure so many months back, where rows are figures. `{month}` in its header is that month. */
  v.strictObject({ kind: v.literal('past'), ...columnBase, monthsBack: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  /** Computed by a formula. */
  v.strictObject({
    kind: v.literal('computed'),
    ...columnBase,
    expression: expressionSchema,
    /** Field of the row's source that holds its number format. */
    formatField: v.exactOptional(text),
    /** Feeds a chart only: small and grey, and it may be worth #N/A (`notAvailable`), a point the chart leaves out. */
    chartHelper: v.exactOptional(v.boolean()),
  }),
]);

/** A row under the data: fixed words in some columns, formulas in others. */
const total = v.strictObject({
  /** Stable key of the row. */
  key: columnId,
  /** Words by column id. */
  words: v.record(v.string(), words),
  /** Expressions by column id. */
  expressions: v.record(v.string(), expressionSchema),
});

const table = v.strictObject({
  kind: v.literal('table'),
  /** Stable id within the template. */
  id: kebab,
  /** Heading of the block. */
  title: v.exactOptional(words),
  columns: v.pipe(v.array(column), v.minLength(1)),
  rows: v.strictObject({
    /** Row source: see templates/README.md. */
    source: text,
    /** Keeps rows whose field has this value, or one of these. */
    where: v.exactOptional(v.record(v.string(), v.union([text, v.array(text)]))),
  }),
  totals: v.exactOptional(v.array(total)),
  /** Makes an Excel table of that name of it: for ledgers and reference lists. */
  excelTable: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_]*$/))),
  /** Starts a new printed page. */
  pageBreak: v.exactOptional(v.boolean()),
  /** Whether it is left out while its source has no rows. */
  optional: v.exactOptional(v.boolean()),
  /** Least height of its rows in points: room to write in, or for a stamp. */
  rowHeight: v.exactOptional(positive),
});

const line = v.union([words, v.strictObject({ expression: expressionSchema })]);

const textBlock = v.strictObject({
  kind: v.literal('text'),
  id: kebab,
  /** `lead` states results, `note` explains. */
  tone: v.picklist(['lead', 'note']),
  /** Sentences; words in braces such as {period} are filled in, see templates/README.md. */
  lines: v.pipe(v.array(line), v.minLength(1)),
});

/** Colours of the palette, from dark to light, then greys; `pale` is for filled pieces, a line of it would be lost on paper. */
export const PALETTE_COLORS = ['accent', 'middle', 'light', 'grey', 'pale'] as const;
const color = v.picklist(PALETTE_COLORS);

const axis = v.strictObject({
  title: v.exactOptional(words),
  format: text,
  min: v.exactOptional(v.number()),
  max: v.exactOptional(v.number()),
});

const chart = v.strictObject({
  id: kebab,
  title: words,
  /** Whether it shows figures of the ledger: its title says when sample figures are among them. */
  fromLedger: v.exactOptional(v.boolean()),
  /** What it shows, in a sentence for people who cannot see it. */
  altText: words,
  kind: v.picklist(CHART_KINDS),
  grouping: v.exactOptional(v.picklist(CHART_GROUPINGS)),
  /** Share of the sheet's width among the charts beside it; absent: 1. */
  width: v.exactOptional(positive),
  /** Sheet (template id; absent: this one) and table block its series stand in. */
  sheet: v.exactOptional(kebab),
  block: kebab,
  /** Columns of the category labels; two make a grouped axis, the outer group first. */
  categories: v.pipe(v.array(columnId), v.minLength(1), v.maxLength(2)),
  series: v.pipe(
    v.array(
      v.strictObject({
        /** Column of its values; its header names it. */
        values: columnId,
        /** What the legend calls it, where the header says less. */
        name: v.exactOptional(words),
        drawnAs: v.exactOptional(v.picklist(['column', 'line', 'markers'])),
        axis: v.exactOptional(v.picklist(['primary', 'secondary'])),
        labels: v.exactOptional(v.picklist(CHART_LABELS)),
        labelFormat: v.exactOptional(text),
        color,
      }),
    ),
    v.minLength(1),
  ),
  valueAxis: v.exactOptional(axis),
  secondaryAxis: v.exactOptional(axis),
  categoriesReversed: v.exactOptional(v.boolean()),
  legend: v.picklist(['none', 'bottom', 'right', 'top']),
  gapWidth: v.exactOptional(count),
});

const chartsBlock = v.strictObject({
  kind: v.literal('charts'),
  id: kebab,
  /** Height in points of the charts, which stand beside each other. */
  height: positive,
  charts: v.pipe(v.array(chart), v.minLength(1)),
  pageBreak: v.exactOptional(v.boolean()),
});

/** Head and foot of a statistical form: 表号, 制定机关, 文号, 计量单位; who answers, who filled it in, when it was sent. */
const form = v.strictObject({
  /** 表号. */
  number: text,
  /** 制定机关. */
  issuer: words,
  /** 文号; without one the form says that it is a working sheet (工作调度表). */
  documentNumber: v.exactOptional(text),
  /** 计量单位 of figures whose row says none. */
  unit: words,
});

/** Kinds of template, for people who choose one. */
export const TEMPLATE_KINDS = ['entry', 'indicators', 'parks', 'projects', 'summary', 'ledger'] as const;

/** A sheet definition (表式) as it stands in templates/*.json. */
export const templateSchema = v.strictObject({
  /** Path of the JSON Schema, for editors. */
  $schema: v.exactOptional(v.string()),
  /** English kebab-case id. */
  id: kebab,
  /** Version, `major.minor`: minor when words change, major when keys or columns do. */
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+$/)),
  /** Sheet name: Chinese in every language. */
  sheetName: v.pipe(v.string(), v.nonEmpty(), v.maxLength(31), v.regex(/^[^\\/?*[\]:']+$/)),
  title: words,
  /** What the sheet is for, in a sentence. */
  description: words,
  kind: v.picklist(TEMPLATE_KINDS),
  /** Whether it shows figures of the ledger: its title says when sample figures are among them. */
  fromLedger: v.exactOptional(v.boolean()),
  /** Whether only the cells to fill in can be changed. */
  protected: v.boolean(),
  page: v.strictObject({
    orientation: v.picklist(['portrait', 'landscape']),
    /** Pages down; 0: as many as it takes. */
    pagesDown: count,
    /** Table whose header is repeated on each page, or `none`; absent: the one that stays in view. */
    repeat: v.exactOptional(kebab),
    /** How many columns print, from the left; absent: all. Columns for machines may stand beyond. */
    printColumns: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** Last block that prints; absent: all. What follows, such as a directory, is for the screen. */
    printThrough: v.exactOptional(kebab),
  }),
  /** Widths of the sheet's columns where several tables share them. */
  grid: v.exactOptional(v.pipe(v.array(positive), v.minLength(1))),
  /** Makes a statistical form of it. */
  form: v.exactOptional(form),
  /** Table whose header stays in view, with so many columns; `header` false: only the columns, where tables under it have other headers. */
  freeze: v.exactOptional(v.strictObject({ block: kebab, columns: count, header: v.exactOptional(v.boolean()) })),
  blocks: v.pipe(v.array(v.variant('kind', [table, textBlock, chartsBlock])), v.minLength(1)),
});

export type Template = v.InferOutput<typeof templateSchema>;
export type TemplateBlock = Template['blocks'][number];
export type TableTemplate = v.InferOutput<typeof table>;
export type Prefill = (typeof PREFILLS)[number];
export type TemplateColumn = v.InferOutput<typeof column>;
export type TextTemplate = v.InferOutput<typeof textBlock>;
export type ChartsTemplate = v.InferOutput<typeof chartsBlock>;
export type ChartTemplate = v.InferOutput<typeof chart>;
export type TotalTemplate = v.InferOutput<typeof total>;
export type PaletteColor = (typeof PALETTE_COLORS)[number];
