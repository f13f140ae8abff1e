/** The source's own wording of what an indicator's yearly value is (口径), shown as printed in 表2-1. */
export const BASES = ['当年新增值', '当年数值', '当年累计值'] as const;
export type Basis = (typeof BASES)[number];

/**
 * What arithmetic an indicator allows (性质), decided by this product where the printed basis does not settle it.
 * `flow` adds up over months and units; `level` over neither; `endStock` is a stock at the end of the period; `share` keeps numerator and
 * denominator; `averageGrowth` is an average since 2020, never this month's growth; `perCounty` counts the counties that reached it.
 */
export const NATURES = ['flow', 'level', 'endStock', 'share', 'averageGrowth', 'perCounty'] as const;
export type Nature = (typeof NATURES)[number];

/** Whether the last known value of a nature stays true until the next one; flows and shares begin anew each year. */
export const LASTS: Readonly<Record<Nature, boolean>> = {
  flow: false,
  level: true,
  endStock: true,
  share: false,
  averageGrowth: true,
  perCounty: true,
};

/**
 * How progress within a year is judged (进度方式): `linear` m/12 (a fallback, for reference), `history` last year's share up to the same
 * month, `path` an entered monthly path, `milestone` what is due by a month, `yearEnd` judged in December only, `compare` against the
 * target's operator without a share.
 */
export const PACES = ['linear', 'history', 'path', 'milestone', 'yearEnd', 'compare'] as const;
export type Pace = (typeof PACES)[number];

/** How a stated number relates to the true one: more than, at least, less than, at most, about. Absent: exactly. */
export const OPERATORS = ['>', '≥', '<', '≤', '≈'] as const;
export type Operator = (typeof OPERATORS)[number];
