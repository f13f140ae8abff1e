import { GqError } from '../model/errors';
import type { Expression } from '../model/expression';
import type { Aspect } from '../model/figures/figure-index';
import { yearOf, type Period } from '../model/period';
import { PROGRAMME_OFFICE } from '../model/reporter';
import type { FigurePeriod, TemplateExpression } from '../model/templates/expression-schema';
import { scaleOf } from '../model/unit-of-measure';
import { ledgerCell, type LedgerPart } from '../summary/ledger';
import { isNumber, times, when } from '../summary/terms';
import type { LayoutModel } from './model';
import type { SourceRow } from './row-source';

const YEAR = 100;
const DECEMBER = 12;

const PERIOD_OF: Readonly<Record<FigurePeriod, (period: Period) => Period>> = {
  period: (period) => period,
  lastYear: (period) => period - YEAR,
  lastYearEnd: (period) => (yearOf(period) - 1) * YEAR + DECEMBER,
  yearEnd: (period) => yearOf(period) * YEAR + DECEMBER,
};

/**
 * What 数据台账 says of a figure, whoever reports it now; the preferred reporter's key where nobody does yet. A number that a document
 * prints on another scale (亿元) comes in the measure's own unit (万元).
 */
export function aspectExpression(model: LayoutModel, aspect: Aspect, preferred: string, part: LedgerPart = 'value'): Expression {
  const found = model.index.find(aspect, preferred);
  const cell = ledgerCell({ ...aspect, unit: found?.unit ?? preferred }, part);
  const own = aspect.valueKind === 'growth' ? null : model.codes.measure(aspect.measure)?.unit;
  if (part !== 'value' || !own || found?.unitOfMeasure === undefined || found.unitOfMeasure === own) return cell;
  return when(isNumber(cell), times(cell, scaleOf(found.unitOfMeasure).factor / scaleOf(own).factor), cell);
}

type FigureWord = Extract<TemplateExpression, { kind: 'figure' }>;

/** The figure a template asks for: about the row's subject unless it names another. */
export function figureExpression(word: FigureWord, { binding }: Pick<SourceRow, 'binding'>, model: LayoutModel): Expression {
  if (model.codes.measure(word.measure) === undefined)
    throw new GqError('templateInvalid', {
      problems: [{ template: '-', place: 'figure', fault: 'unknownMeasure', received: word.measure }],
    });
  const { measure, valueKind, at = 'period', part = 'value', subject = binding?.subject ?? PROGRAMME_OFFICE } = word;
  const aspect = { period: PERIOD_OF[at](model.period), subject, measure, valueKind };
  return aspectExpression(model, aspect, word.subject === undefined ? (binding?.unit ?? PROGRAMME_OFFICE) : word.subject, part);
}
