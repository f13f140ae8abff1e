/** Groups of the catalogue of measures (度量目录) by what they describe; `investment` is a row of the list 招商动态. */
export const MEASURE_GROUPS = ['park', 'county', 'investment', 'project', 'fund'] as const;
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
