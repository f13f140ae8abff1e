import { GqError } from '../model/errors';
import type { Expression } from '../model/expression';
import type { Aspect } from '../model/figures/figure-index';
import { december, yearBefore, yearOf, type Period } from '../model/period';
import { PROGRAMME_OFFICE } from '../model/reporter';
import type { FigurePeriod, TemplateExpression } from '../model/templates/expression-schema';
import { scaleOf, type UnitOfMeasure } from '../model/unit-of-measure';
import { ledgerCell, type LedgerPart } from '../summary/ledger';
import { isNumber, over, times, when } from '../summary/terms';
import type { LayoutModel } from './model';
import type { SourceRow } from './row-source';

const PERIOD_OF: Readonly<Record<Exclude<FigurePeriod, 'latest'>, (period: Period) => Period>> = {
  period: (period) => period,
  lastYear: yearBefore,
  lastYearEnd: (period) => december(yearOf(period) - 1),
  yearEnd: (period) => december(yearOf(period)),
};

/** A number on another scale, without the noise of multiplying by a fraction. */
function scaled(cell: Expression, factor: number): Expression {
  if (factor === 1) return cell;
  return when(isNumber(cell), factor < 1 ? over(cell, 1 / factor) : times(cell, factor), cell);
}

/** Scale between two units of one quantity. */
const factorBetween = (from: UnitOfMeasure, to: UnitOfMeasure): number => scaleOf(from).factor / scaleOf(to).factor;

/**
 * What 数据台账 says of a figure, whoever reports it now; the preferred reporter's key where nobody does yet. Numbers come in the unit
 * asked for, else in the measure's own (万元), also where a document prints them on another scale (亿元).
 */
export function aspectExpression(
  model: LayoutModel,
  aspect: Aspect,
  preferred: string,
  part: LedgerPart = 'value',
  unit?: UnitOfMeasure,
): Expression {
  const found = model.index.find(aspect, preferred);
  const cell = ledgerCell({ ...aspect, unit: found?.unit ?? preferred }, part);
  const own = aspect.valueKind === 'growth' ? undefined : (model.codes.measure(aspect.measure)?.unit ?? undefined);
  const wanted = unit ?? own;
  if (part !== 'value' || own === undefined || wanted === undefined) return cell;
  return scaled(cell, factorBetween(found?.unitOfMeasure ?? own, wanted));
}

type FigureWord = Extract<TemplateExpression, { kind: 'figure' }>;

/** The figure a template asks for: about the row's subject unless it names another. */
export function figureExpression(word: FigureWord, { binding }: Pick<SourceRow, 'binding'>, model: LayoutModel): Expression {
  if (model.codes.measure(word.measure) === undefined)
    throw new GqError('templateInvalid', {
      problems: [{ template: '-', place: 'figure', fault: 'unknownMeasure', received: word.measure }],
    });
  const { measure, valueKind, at = 'period', part = 'value', unit, subject = binding?.subject ?? PROGRAMME_OFFICE } = word;
  const preferred = word.subject ?? binding?.unit ?? PROGRAMME_OFFICE;
  const now = { period: model.period, subject, measure, valueKind };
  const period = at === 'latest' ? (model.index.latest(now, preferred)?.period ?? model.period) : PERIOD_OF[at](model.period);
  return aspectExpression(model, { ...now, period }, preferred, part, unit);
}
