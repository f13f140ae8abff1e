import type { Code } from '../code';
import type { Explanation } from '../explanation';
import type { Figure, FigureValue, ValueKind } from '../figure';
import type { Period } from '../period';
import type { Seeds } from '../seeds/seeds';
import type { OwnSource } from '../source';
import type { UnitOfMeasure } from '../unit-of-measure';

/** Where every figure of the sample book says it comes from. */
export const SAMPLE_SOURCE: OwnSource = { own: '示例数据，由程序生成，不是真实数据' };

/** What a sample figure is about and who reports it. */
export interface About {
  /** Reference period. */
  period: Period;
  /** Reporter. */
  unit: Code;
  /** Subject; the reporter itself when absent. */
  subject?: Code;
  /** Measure of the catalogue, or the indicator itself. */
  measure: Code;
}

/** Makes figures with status 示例, the sample's source and the catalogue's unit of measure. */
export interface FigureMaker {
  /** A number in the measure's unit. */
  number: (about: About, valueKind: ValueKind, number: number, explanation?: Explanation) => Figure;
  /** A code, text, date or month. */
  other: (about: About, valueKind: ValueKind, value: FigureValue, explanation?: Explanation) => Figure;
}

/** Unit of growth, whatever grows. */
const PERCENT = '%';

/** A maker that knows the units of the catalogue and of the indicators. */
export function figureMaker({ measures, indicators }: Pick<Seeds, 'measures' | 'indicators'>): FigureMaker {
  const units = new Map<Code, UnitOfMeasure | null>([...measures, ...indicators].map(({ id, unit }) => [id, unit]));
  const figure = (about: About, valueKind: ValueKind, value: FigureValue, explanation?: Explanation): Figure => {
    const made: Figure = {
      period: about.period,
      unit: about.unit,
      subject: about.subject ?? about.unit,
      measure: about.measure,
      valueKind,
      value,
      status: 'sample',
      source: SAMPLE_SOURCE,
    };
    if (explanation !== undefined) made.explanation = explanation;
    return made;
  };
  return {
    other: figure,
    number: (about, valueKind, number, explanation) => {
      const made = figure(about, valueKind, { type: 'number', number }, explanation);
      const unit = valueKind === 'growth' ? PERCENT : units.get(about.measure);
      if (unit) made.unitOfMeasure = unit;
      return made;
    },
  };
}
