import { figureKeyText, type Figure } from '../../model/figure';
import { december, yearOf } from '../../model/period';
import type { LayoutModel } from '../model';

/** Mark of the figures that totals of projects add up: 数据台账 has it in the column `counted`. */
export const COUNTED_PROJECT = 'PLANNED';

const INVESTED = 'J03';
const PLAN = 'J01';

/**
 * Whether a figure is one that investment against plans adds up: of a project with a plan of that year, and of one reporter only, should two
 * tell the same.
 */
export function isCountedProject(figure: Figure, { index }: Pick<LayoutModel, 'index'>): boolean {
  const { period, subject, measure } = figure;
  if (measure !== INVESTED && measure !== PLAN) return false;
  const told = index.find(figure);
  if (told === undefined || figureKeyText(told) !== figureKeyText(figure)) return false;
  const plan = index.find({ period: december(yearOf(period)), subject, measure: PLAN, valueKind: 'plan' });
  return plan?.value.type === 'number';
}
