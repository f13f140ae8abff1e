import type { Code } from '../code';
import { figureKeyText, type Figure, type FigureKey } from '../figure';
import type { Period } from '../period';
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
  /** The same of the last period up to the aspect's that has one with a value. */
  latest: (aspect: Aspect, preferred?: Code) => Figure | undefined;
}

const aspectText = ({ period, subject, measure, valueKind }: Aspect): string => `${period}|${subject}|${measure}|${valueKind}`;

const timelessText = ({ subject, measure, valueKind }: Aspect): string => `${subject}|${measure}|${valueKind}`;

function addTo<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** How gladly a figure is taken: lower is better. */
function reserve({ unit, value }: Figure, preferred: Code | undefined): number {
  const empty = value.type === 'empty' ? 3 : 0;
  if (unit === preferred) return empty;
  return empty + (isDocumentReporter(unit) ? 2 : 1);
}

/** Indexes current figures; equals in reserve keep their order. */
export function figureIndex(figures: readonly Figure[]): FigureIndex {
  const byAspect = new Map<string, Figure[]>();
  const periodsOf = new Map<string, Period[]>();
  // By period, so that the lists of periods are in order.
  for (const figure of [...figures].sort((a, b) => a.period - b.period)) {
    const aspect = aspectText(figure);
    if (!byAspect.has(aspect)) addTo(periodsOf, timelessText(figure), figure.period);
    addTo(byAspect, aspect, figure);
  }
  const find: FigureIndex['find'] = (aspect, preferred) =>
    byAspect.get(aspectText(aspect))?.reduce((best, figure) => (reserve(figure, preferred) < reserve(best, preferred) ? figure : best));
  return {
    byKey: new Map(figures.map((figure) => [figureKeyText(figure), figure])),
    find,
    latest: (aspect, preferred) => {
      const known = periodsOf.get(timelessText(aspect)) ?? [];
      const figures = known.filter((period) => period <= aspect.period).map((period) => find({ ...aspect, period }, preferred));
      return figures.filter((figure) => figure?.value.type !== 'empty').at(-1);
    },
  };
}
