import { VALUE_KINDS, type Figure, type ValueKind } from '../figure';
import type { Measure } from '../catalogue';
import { documentReporter } from '../reporter';
import type { StatedFigureSeed } from '../seeds/schema/stated-figure';
import { scaleOf } from '../unit-of-measure';

/** What a document's figures become in the ledger, and what stays out, by reason. */
export interface PublishedFigures {
  /** Figures with status 公开, in the order of the documents. */
  figures: readonly Figure[];
  /** How many stay out: retellings of another figure, aims in words without a number, figures the document does not date. */
  left: { repeated: number; worded: number; undated: number };
}

/** The value kind behind the aspect of a stated figure; documents say more than forms ask. */
function valueKindOf({ kind, aspect }: StatedFigureSeed): ValueKind {
  if (kind === 'target') return 'plan';
  return VALUE_KINDS.find((valueKind) => valueKind === aspect) ?? 'none';
}

/**
 * The measure a stated figure answers for: the catalogue's, where it asks for that value kind in that unit. Anything else keeps its own
 * code, so that the count of one ceremony is never read as the month's total, nor 23倍 as 23 %.
 */
function measureOf(figure: StatedFigureSeed, valueKind: ValueKind, measures: ReadonlyMap<string, Measure>): string {
  const measure = figure.measure === undefined ? undefined : measures.get(figure.measure);
  if (!measure?.valueKinds.includes(valueKind)) return figure.id;
  const unit = valueKind === 'growth' ? '%' : measure.unit;
  return unit !== null && scaleOf(unit).base === scaleOf(figure.unit).base ? measure.id : figure.id;
}

/** The figures that documents published, as figures of the ledger. What the document gives no code for is its own subject. */
export function publishedFigures(stated: readonly StatedFigureSeed[], measures: readonly Measure[]): PublishedFigures {
  const byCode = new Map(measures.map((measure) => [measure.id, measure]));
  const left = { repeated: 0, worded: 0, undated: 0 };
  const figures = stated.flatMap((figure): Figure[] => {
    const { id, subject, period, value, printed, operator, unit, source, repeats } = figure;
    if (repeats !== undefined) left.repeated++;
    else if (value === null || printed === undefined) left.worded++;
    else if (period === null) left.undated++;
    else {
      const valueKind = valueKindOf(figure);
      return [
        {
          period,
          unit: documentReporter(source.document),
          subject: subject ?? id,
          measure: measureOf(figure, valueKind, byCode),
          valueKind,
          value: { type: 'number', number: value, printed, ...(operator && { operator }) },
          unitOfMeasure: unit,
          status: 'published',
          source,
        },
      ];
    }
    return [];
  });
  return { figures, left };
}
