import * as v from 'valibot';
import { BASES, NATURES, PACES } from '../../indicator';
import { FREQUENCIES } from '../../period';
import { code, documentSource, localizedText, quantity, sourced, text } from './parts';

/** A leaf row of 表2-1. */
export const indicatorRecord = v.strictObject({
  /** IND-01 … IND-16, with a letter for rows of one item. */
  id: code,
  /** Printed number of the item, 1…16. */
  item: v.number(),
  /** Dimension as printed: 园区基础设施, 产业共建, 民生发展. */
  dimension: v.picklist(['园区基础设施', '产业共建', '民生发展']),
  /** Name of an item that has several rows, as printed; null where the row is the item. */
  itemName: v.nullable(text),
  /** Name of the row, without the unit. */
  name: localizedText,
  /** Unit of measure as printed. */
  unit: text,
  /** 备注 column: what the yearly value is. */
  basis: v.picklist(BASES),
  /** Base value of 2020 and targets of 2022 and 2025. */
  values: v.strictObject({ '2020': quantity, '2022': quantity, '2025': quantity }),
  /** Decides the arithmetic; this product's reading. */
  nature: sourced(v.picklist(NATURES)),
  /** How often it is reported; this product's proposal. */
  frequency: sourced(v.picklist(FREQUENCIES)),
  /** How progress is judged; this product's proposal. */
  pace: sourced(v.picklist(PACES)),
  /** Who answers for it: a department, or the programme office for those it computes. */
  owner: sourced(v.union([v.literal('programmeOffice'), code])),
  /** Departments that supply data beside the owner. */
  assistants: v.array(code),
  /** Measure it is computed from; null when it is entered. */
  computedFrom: v.nullable(code),
  /** For shares: what is divided by what; a denominator the document does not define is null. */
  share: v.nullable(v.strictObject({ numerator: code, denominator: v.nullable(code) })),
  /** What is doubtful about the printed basis, in Chinese; null when nothing is. */
  doubt: v.nullable(text),
  /** Row of the table. */
  source: documentSource,
});
export type IndicatorSeed = v.InferOutput<typeof indicatorRecord>;
