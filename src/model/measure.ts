import type { Code } from './code';
import type { ValueKind } from './figure';
import type { Frequency } from './period';
import type { UnitOfMeasure } from './unit-of-measure';

/** Groups of the catalogue of measures (度量目录) by what they describe. */
export const MEASURE_GROUPS = ['park', 'county', 'project', 'fund'] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/** What a measure's figures hold. `integer` is a number without decimals, `month` a year and month. */
export const DATA_TYPES = ['number', 'integer', 'date', 'month', 'code', 'text'] as const;
export type DataType = (typeof DATA_TYPES)[number];

/** Where a measure's figures come from: typed in, computed on the form, or counted from the list 招商动态 or another list. */
export const ENTRIES = ['entered', 'computed', 'list'] as const;
export type Entry = (typeof ENTRIES)[number];

/** How values of several units or months combine: added, not combinable, or the latest. */
export const AGGREGATIONS = ['sum', 'none', 'last'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** What is measured (度量). */
export interface Measure {
  /** Code of the catalogue: P01, C24, J03, F05. */
  code: Code;
  /** What it describes. */
  group: MeasureGroup;
  /** Full name, both languages. */
  name: { zh: string; en: string };
  /** Unit of measure; null for texts, dates and codes. */
  unit: UnitOfMeasure | null;
  /** What its figures hold. */
  dataType: DataType;
  /** Decimals shown. */
  decimals: number;
  /** Aspects that are reported, in the order of the form. */
  valueKinds: readonly ValueKind[];
  /** How often it is reported. */
  frequency: Frequency;
}
