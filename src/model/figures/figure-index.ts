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
  /** Figures a reporter reports, in their order. */
  byReporter: (code: Code) => readonly Figure[];
  /**
   * The figure that says it: that of the preferred reporter, else of another unit or the programme office, else of a document. A figure
   * with a value comes before one without. Undefined when nobody says it.
   */
  find: (aspect: Aspect, preferred?: Code) => Figure | undefined;
  /** The same of the last period up to the aspect's that has one with a value. */
  latest: (aspect: Aspect, preferred?: Code) => Figure | undefined;
  /** The reporter's own figure of the last period up to the key's that has a value. */
  latestOf: (key: FigureKey) => Figure | undefined;
}

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
  // All periods of what is said stand in one list: there are few, and one index is half the work of two.
  const saying = new Map<string, Figure[]>();
  for (const figure of figures) addTo(saying, timelessText(figure), figure);
  const of = (aspect: Aspect): readonly Figure[] => saying.get(timelessText(aspect)) ?? [];

  const find: FigureIndex['find'] = (aspect, preferred) => {
    let best: Figure | undefined;
    for (const figure of of(aspect))
      if (figure.period === aspect.period && (best === undefined || reserve(figure, preferred) < reserve(best, preferred))) best = figure;
    return best;
  };
  let reported: Map<Code, Figure[]> | undefined;
  const reports = (): Map<Code, Figure[]> => {
    const lists = new Map<Code, Figure[]>();
    for (const figure of figures) addTo(lists, figure.unit, figure);
    return lists;
  };
  return {
    byReporter: (code) => (reported ??= reports()).get(code) ?? [],
    byKey: new Map(figures.map((figure) => [figureKeyText(figure), figure])),
    find,
    latest: (aspect, preferred) => {
      // A figure with a value comes before one without, so the last period that has a value is known before the reporter is.
      let last: Period | undefined;
      for (const { period, value } of of(aspect))
        if (period <= aspect.period && value.type !== 'empty' && (last === undefined || period > last)) last = period;
      return last === undefined ? undefined : find({ ...aspect, period: last }, preferred);
    },
    latestOf: (key) => {
      let last: Figure | undefined;
      for (const figure of of(key))
        if (figure.unit === key.unit && figure.period <= key.period && figure.value.type !== 'empty' && figure.period > (last?.period ?? 0))
          last = figure;
      return last;
    },
  };
}
