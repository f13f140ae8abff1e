import type { Code } from './code';
import type { Explanation } from './explanation';
import type { Operator } from './indicator';
import type { Period } from './period';
import type { Source } from './source';
import type { UnitOfMeasure } from './unit-of-measure';

/**
 * Which aspect of a measure a figure states (值别): the month, the year to date, last year to the same date (on this year's coverage),
 * growth as entered (%, never recomputed), the end of the period, the end of last year, the plan of the year, since work began;
 * `none` for measures that have no aspect.
 */
export const VALUE_KINDS = ['month', 'ytd', 'ytdLastYear', 'growth', 'periodEnd', 'yearBegin', 'plan', 'sinceStart', 'none'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Status of an observation (状态), weakest first: a total carries the weakest status of its parts. */
export const OBS_STATUSES = ['sample', 'derived', 'estimated', 'reported', 'revised', 'verified', 'published'] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

/** The status a total of these parts carries. An empty list has no status. */
export function weakestStatus(parts: readonly ObsStatus[]): ObsStatus | undefined {
  const weakest = Math.min(...parts.map((status) => OBS_STATUSES.indexOf(status)));
  return OBS_STATUSES[weakest];
}

/** Whether a status is less firm than another. */
export const isWeakerStatus = (status: ObsStatus, than: ObsStatus): boolean => OBS_STATUSES.indexOf(status) < OBS_STATUSES.indexOf(than);

/** States of a cell that holds no number; blank is not zero. `notReported` 空 未报, `notApplicable` — 无此项, `negligible` … 不足最小单位. */
export const EMPTY_STATES = ['notReported', 'notApplicable', 'negligible'] as const;
export type EmptyState = (typeof EMPTY_STATES)[number];

/** What a figure holds: a number in the measure's unit, a date (ISO 8601), a month, a code of the measure's list, a text, or a state without a value. */
export type FigureValue =
  | {
      type: 'number';
      number: number;
      /** Digits as printed, where a document printed them: `34.0` keeps its decimal. */
      printed?: string;
      /** How the number relates to the true one, as a document words it; absent: exactly. */
      operator?: Operator;
    }
  | { type: 'date'; date: string }
  | { type: 'month'; month: Period }
  | { type: 'code'; code: Code }
  | { type: 'text'; text: string }
  | { type: 'empty'; state: EmptyState };

/** What identifies a figure: one key, one current value in the ledger. */
export interface FigureKey {
  /** Reference period of the return. */
  period: Period;
  /** Who reports: code of the reporting unit, of the programme office, or of the document that published it (reporter.ts). */
  unit: Code;
  /** What it is about: park, project, county, fund, indicator, 合作区. */
  subject: Code;
  /** What is measured: code in the catalogue of measures. What has none there is measured under its own code: an indicator, a stated figure. */
  measure: Code;
  /** Which aspect of it. */
  valueKind: ValueKind;
}

/** One observation (数据). */
export interface Figure extends FigureKey {
  /** The value or the state without one. */
  value: FigureValue;
  /** Unit of measure of a number; absent for other values. */
  unitOfMeasure?: UnitOfMeasure;
  /** How firm the figure is. */
  status: ObsStatus;
  /** Where it comes from, for figures not returned by a unit. */
  source?: Source;
  /** The reporter's explanation, bound to this value. */
  explanation?: Explanation;
}

/** The text key of a figure, `202402|PK1|PK1|P01|ytd`: the lookup key of the sheet 数据台账. */
export const figureKeyText = ({ period, unit, subject, measure, valueKind }: FigureKey): string =>
  `${period}|${unit}|${subject}|${measure}|${valueKind}`;
