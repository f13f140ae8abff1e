import type { Expression } from './expression';

/** What a column of a template is: a fixed text, a figure to enter, a computed value, or a code. */
export const COLUMN_KINDS = ['label', 'code', 'input', 'computed'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** One column of a template block. */
export interface TemplateColumn {
  /** Stable id within the block. */
  key: string;
  /** Header, both languages. */
  header: { zh: string; en: string };
  /** Unit of measure shown in the header; absent: none or said per row. */
  unit?: string;
  /** Width in characters; a Chinese character counts 2. */
  width: number;
  /** Excel number format. */
  format?: string;
  /** What its cells are. */
  kind: ColumnKind;
  /** For computed columns: what they compute. */
  expression?: Expression;
  /** Note shown with the header. */
  note?: { zh: string; en: string };
}

/** Rows of one kind under one head. */
export interface TemplateBlock {
  /** Stable id within the template. */
  id: string;
  /** Columns from left to right. */
  columns: readonly TemplateColumn[];
  /** Where its rows come from: a seed list, the ledger, or spare rows to fill in. */
  rows: { source: string; spare?: number };
}

/** A sheet definition (表式) as it stands in templates/*.json. */
export interface Template {
  /** English kebab-case id. */
  id: string;
  /** Version, `major.minor`. */
  version: string;
  /** Sheet name: Chinese in every language. */
  sheetName: string;
  /** Title on the sheet. */
  title: { zh: string; en: string };
  /** Blocks from top to bottom. */
  blocks: readonly TemplateBlock[];
}
