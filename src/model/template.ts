import type { Code } from './code';
import type { Expression } from './expression';
import type { ValueKind } from './figure';

/** What all columns of a template have. */
interface ColumnBase {
  /** Stable id within the block. */
  id: string;
  /** Header, both languages. */
  header: { zh: string; en: string };
  /** Unit of measure shown in the header; absent: none, or said per row. */
  unit?: string;
  /** Width in characters; a Chinese character counts 2. */
  width: number;
  /** Excel number format. */
  format?: string;
  /** Note shown with the header. */
  note?: { zh: string; en: string };
}

/** One column of a template block: a fixed text, a code, a figure to enter, or a computed value. */
export type TemplateColumn =
  | (ColumnBase & { kind: 'label' | 'code'; /** Field of the row source it shows. */ field: string })
  | (ColumnBase & {
      kind: 'input';
      /** Measure and aspect its cells are bound to; the row names the measure where it is absent. */ measure?: Code;
      valueKind: ValueKind;
    })
  | (ColumnBase & { kind: 'computed'; expression: Expression });

/** Kinds of columns, for tables that must have an entry for each. */
export type ColumnKind = TemplateColumn['kind'];

/** Rows of one kind under one head. */
export interface TemplateBlock {
  /** Stable id within the template. */
  id: string;
  /** Columns from left to right. */
  columns: readonly TemplateColumn[];
  /** Where its rows come from: a seed list, the ledger, or rows to fill in; and how many spare rows follow. */
  rows: { source: string; spare?: number };
}

/** Head and foot of a statistical form. */
export interface FormBlock {
  /** 表号. */
  number: string;
  /** 制定机关. */
  issuer: { zh: string; en: string };
  /** 文号 is entered by the user; without one the form prints 工作调度表. */
  documentNumber?: string;
  /** 计量单位. */
  unit: { zh: string; en: string };
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
  /** Head and foot, for entry forms. */
  form?: FormBlock;
  /** Blocks from top to bottom. */
  blocks: readonly TemplateBlock[];
}
