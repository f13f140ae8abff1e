import type { Code } from '../code';
import type { Figure, ValueKind } from '../figure';
import type { Frequency, Period } from '../period';
import { latestDue } from '../reporting-calendar';

/** A hole left on purpose in the last period: totals must be able to say 不含××园. */
export interface PlantedGap {
  /** Whose figures are missing. One gap a subject. */
  subject: Code;
  /** Which measures; all of the subject when empty. */
  measures: readonly Code[];
  /** How often they are due: the gap stands in the last period in which they were. */
  frequency: Frequency;
  /** Whether the form came back with blank cells, or nothing came at all. */
  as: 'blank' | 'absent';
  /** What it shows, in Chinese. */
  shows: string;
}

/** The holes of every sample book. None of them is in the zone, whose totals are published. */
export const PLANTED_GAPS: readonly PlantedGap[] = [
  { subject: 'PK8', measures: ['P08'], frequency: 'month', as: 'blank', shows: '表已返回，税收未填' },
  { subject: 'PK7', measures: ['P01', 'P02'], frequency: 'monthNoJan', as: 'absent', shows: '产值、增加值全未报' },
  { subject: 'C441826', measures: ['C24'], frequency: 'month', as: 'blank', shows: '转移就业人数未填' },
  { subject: 'A4-44', measures: [], frequency: 'month', as: 'absent', shows: '项目本月未报' },
];

/** What the form shows ready filled stays, even when the unit fills nothing in. A plan is none of the month's figures. */
const PREFILLED: readonly ValueKind[] = ['ytdLastYear'];

/** A figure whose cell came back blank. */
function blank(figure: Figure): Figure {
  const cell: Figure = { ...figure, value: { type: 'empty', state: 'notReported' } };
  delete cell.unitOfMeasure;
  delete cell.explanation;
  return cell;
}

/** The figures with the holes in them. */
export function withGaps(figures: readonly Figure[], last: Period): Figure[] {
  const bySubject = new Map(PLANTED_GAPS.map((gap) => [gap.subject, { ...gap, period: latestDue(gap.frequency, last) }]));
  const left: Figure[] = [];
  for (const figure of figures) {
    const { subject, measure, period, valueKind } = figure;
    const gap = bySubject.get(subject);
    const falls = gap?.period === period && (gap.measures.length === 0 || gap.measures.includes(measure)) && valueKind !== 'plan';
    if (!falls || (gap.as === 'blank' && PREFILLED.includes(valueKind))) left.push(figure);
    else if (gap.as === 'blank') left.push(blank(figure));
  }
  return left;
}
