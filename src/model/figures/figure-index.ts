import type { Code } from '../code';
import { figureKeyText, type Figure, type FigureKey } from '../figure';
import { isDocumentReporter } from '../reporter';

/** What a figure says, whoever reports it. */
export type Aspect = Omit<FigureKey, 'unit'>;

/** Current figures, found by key or by what they say. */
export interface FigureIndex {
  /** By the text of the whole key. */
  byKey: ReadonlyMap<string, Figure>;
  /**
   * The figure that says it: that of the preferred reporter, else of another unit or the programme office, else of a document. A figure
   * with a value comes before one without. Undefined when nobody says it.
   */
  find: (aspect: Aspect, preferred?: Code) => Figure | undefined;
}

const aspectText = ({ period, subject, measure, valueKind }: Aspect): string => [period, subject, measure, valueKind].join('|');

/** How gladly a figure is taken: lower is better. */
function reserve({ unit, value }: Figure, preferred: Code | undefined): number {
  const empty = value.type === 'empty' ? 3 : 0;
  if (unit === preferred) return empty;
  return empty + (isDocumentReporter(unit) ? 2 : 1);
}

/** Indexes current figures; equals in reserve keep their order. */
export function figureIndex(figures: readonly Figure[]): FigureIndex {
  const byAspect = new Map<string, Figure[]>();
  for (const figure of figures) {
    const aspect = aspectText(figure);
    const known = byAspect.get(aspect);
    if (known) known.push(figure);
    else byAspect.set(aspect, [figure]);
  }
  return {
    byKey: new Map(figures.map((figure) => [figureKeyText(figure), figure])),
    find: (aspect, preferred) =>
      byAspect.get(aspectText(aspect))?.reduce((best, figure) => (reserve(figure, preferred) < reserve(best, preferred) ? figure : best)),
  };
}
