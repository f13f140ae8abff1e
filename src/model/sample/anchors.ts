import type { Code } from '../code';
import type { ValueKind } from '../figure';
import { publishedFigures } from '../figures/published';
import type { Period } from '../period';
import type { Seeds } from '../seeds/seeds';
import { scaleOf } from '../unit-of-measure';

/** What documents state about a subject in a period under a measure of the catalogue, in the catalogue's unit; undefined when nothing. */
export type Anchors = (period: Period, subject: Code, measure: Code, valueKind: ValueKind) => number | undefined;

/** By how much more than stated a figure said to be 超 is set: so little that the printed digits stay. */
const MORE = 1.0004;

/** Unit of growth that counts how often the former value was added. */
const TIMES = '倍';

/** The published figures that the sample book must not contradict. */
export function publishedAnchors({ bulletin, district, measures }: Pick<Seeds, 'bulletin' | 'district' | 'measures'>): Anchors {
  const units = new Map(measures.map(({ id, unit }) => [id, unit]));
  const anchors = new Map<string, number>();
  const keyOf = (...parts: Parameters<Anchors>) => parts.join('|');
  const stated = [...bulletin, ...district];
  for (const { period, subject, measure, valueKind, value, unitOfMeasure } of publishedFigures(stated, measures).figures) {
    const unit = units.get(measure);
    if (value.type !== 'number' || !unit || unitOfMeasure === undefined) continue;
    const number =
      valueKind === 'growth' ? value.number : Math.round(value.number * (scaleOf(unitOfMeasure).factor / scaleOf(unit).factor));
    anchors.set(keyOf(period, subject, measure, valueKind), value.operator === '>' ? Math.round(number * MORE) : number);
  }
  // 增长23倍 stands under its own code in the ledger, but the sample's last year must agree with it.
  for (const { period, subject, measure, aspect, value, unit } of stated) {
    if (aspect !== 'growth' || unit !== TIMES || value === null || period === null || !subject || !measure) continue;
    anchors.set(keyOf(period, subject, measure, 'growth'), value * 100);
  }
  return (...key) => anchors.get(keyOf(...key));
}
