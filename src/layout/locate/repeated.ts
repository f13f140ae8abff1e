import { rawOf } from '../../model/entered/raw-of';
import { figureKeyText, type FigureKey } from '../../model/figure';
import type { ReadFigure, ReadPlace, Remark } from '../../model/reading';
import type { RawValue } from '../../model/sheet-cells';

/** A raw value as a text. */
const textOf = (value: RawValue): string => (value === null ? '' : typeof value === 'object' ? value.error : String(value));

/** Something said about a figure in one place: its value, or a fault. */
interface Saying {
  place: ReadPlace;
  key: FigureKey;
  /** The figure; absent: what stands there could not be read. */
  figure?: ReadFigure;
  /** What could not be read. */
  raw?: RawValue;
}

/**
 * Figures that stand in several places, of a repeated row, column or sheet: once where all are equal; none where they differ, because
 * nobody but the reporter knows which counts. A place that could not be read differs from every other.
 */
export function withoutRepeated(figures: readonly ReadFigure[], remarks: readonly Remark[]): { figures: ReadFigure[]; remarks: Remark[] } {
  const sayings = new Map<string, Saying[]>();
  const note = (saying: Saying) => {
    const text = figureKeyText(saying.key);
    const known = sayings.get(text);
    if (known) known.push(saying);
    else sayings.set(text, [saying]);
  };
  for (const figure of figures) note({ place: figure.place, key: figure.figure, figure });
  for (const { figure, place, kind, received = null } of remarks)
    if (figure && place && kind !== 'closedCell' && kind !== 'formulaReplaced' && kind !== 'formulaDeleted')
      note({ place, key: figure, raw: received });
  const kept: ReadFigure[] = [];
  const differing: Remark[] = [];
  for (const [first, ...others] of sayings.values()) {
    if (first === undefined) continue;
    const content = ({ figure }: Saying) => figure && JSON.stringify([figure.figure.value, figure.figure.explanation]);
    const differs = others.find((other) => content(other) === undefined || content(other) !== content(first));
    if (differs === undefined) {
      if (first.figure) kept.push(first.figure);
      continue;
    }
    const { unit, period, subject, measure, valueKind } = first.key;
    const shown = (saying: Saying): RawValue => (saying.figure ? rawOf(saying.figure.figure.value) : (saying.raw ?? null));
    differing.push({
      kind: 'differs',
      place: first.place,
      received: shown(first),
      expected: textOf(shown(differs)),
      other: differs.place,
      figure: { period, unit, subject, measure, valueKind },
    });
  }
  return { figures: kept, remarks: differing };
}
