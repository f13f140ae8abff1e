import fc from 'fast-check';
import type { Code } from '../../../src/model/code';
import { EMPTY_STATES, OBS_STATUSES, VALUE_KINDS, type Figure, type FigureValue, type ValueKind } from '../../../src/model/figure';
import { INDICATOR_VALUE_KIND, indicatorOwner } from '../../../src/model/figures/indicator-key';
import { OPERATORS } from '../../../src/model/indicator';
import type { DataType } from '../../../src/model/measure';
import type { Frequency } from '../../../src/model/period';
import { isDocumentReporter, OTHER_REPORTERS, PROGRAMME_OFFICE } from '../../../src/model/reporter';
import { isKindDue } from '../../../src/model/reporting-calendar';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import { scaleOf } from '../../../src/model/unit-of-measure';

const seeds = loadSeeds();
const stated = [...seeds.facts, ...seeds.bulletin, ...seeds.district];

/** A place of the catalogue that figures fill: a measure in one of its value kinds. */
export interface Slot {
  measure: Code;
  valueKind: ValueKind;
  /** Every value kind of the measure. */
  valueKinds: readonly ValueKind[];
  dataType: DataType;
  /** Unit of its numbers; null for values that are none. */
  unitOfMeasure: string | null;
  /** Codes of its list, for coded measures. */
  codes: readonly Code[];
  /** How often it is reported; absent for what documents state. */
  frequency?: Frequency;
  /** Who alone reports it, of itself: for indicators. */
  owner?: Code;
}

const inEachKind = (slot: Omit<Slot, 'valueKind'>): Slot[] => slot.valueKinds.map((valueKind) => ({ ...slot, valueKind }));

/** The catalogue, in every value kind of every measure. */
const CATALOGUE = seeds.measures.flatMap(({ id, valueKinds, dataType, unit, frequency, codes = [], codesAlt = [] }) =>
  valueKinds.map((valueKind): Slot => {
    const unitOfMeasure = valueKind === 'growth' ? '%' : unit;
    const list = [...codes, ...codesAlt].map(({ code }) => code);
    return { measure: id, valueKind, valueKinds, dataType, unitOfMeasure, frequency, codes: list };
  }),
);

/** Indicators, their current values and targets. */
export const INDICATORS = seeds.indicators.flatMap((indicator): Slot[] => {
  const { id, unit: unitOfMeasure, frequency } = indicator;
  const common = { measure: id, dataType: 'number', unitOfMeasure, frequency: frequency.value, codes: [] } as const;
  const valueKinds = [INDICATOR_VALUE_KIND[indicator.nature.value], 'plan'] as const;
  return [
    { ...common, valueKinds, valueKind: valueKinds[0], owner: indicatorOwner(indicator) },
    { ...common, valueKinds, valueKind: 'plan', owner: PROGRAMME_OFFICE },
  ];
});

/** What documents state, under its own code. */
const STATED = stated.flatMap(({ id, unit }) =>
  inEachKind({ measure: id, valueKinds: VALUE_KINDS, dataType: 'number', unitOfMeasure: unit, codes: [] }),
);

/** Slots whose values are codes of a list. */
export const CODED = CATALOGUE.filter(({ codes }) => codes.length > 0);

/** Every code that reports. */
export const REPORTERS: readonly Code[] = [...OTHER_REPORTERS, ...seeds.units.map(({ id }) => id)];
const ROWS: readonly Code[] = ['PK1-001', 'PK1-1000', 'C441881-002', 'ZHB-001', 'K01', 'K05'];
const SUBJECTS = [seeds.units, seeds.subjects, seeds.projects, seeds.indicators, seeds.funds, stated].flatMap((records) =>
  records.map(({ id }) => id),
);
const PLACES = seeds.documents.flatMap(({ id, places }) => places.map((place) => ({ document: id, place: place.id })));

/** Every unit of measure that the seeds name. */
export const UNITS_OF_MEASURE = [...new Set([...CATALOGUE, ...INDICATORS, ...STATED].flatMap(({ unitOfMeasure }) => unitOfMeasure ?? []))];

/** Units a document may print for a measure's own: other scales of the same. */
export const sameQuantity = (unit: string): readonly string[] => UNITS_OF_MEASURE.filter((one) => scaleOf(one).base === scaleOf(unit).base);

// JSON writes −0 as 0.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const character = fc
  .integer({ min: 0x20, max: 0x10ffff })
  .filter((point) => !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff)
  .map((point) => String.fromCodePoint(point));
const words = fc
  .array(fc.oneof(character, fc.constantFrom('\n', '\r', '\t', '\u2028', '"', '\\', '\uFEFF')), { minLength: 1, maxLength: 20 })
  .map((characters) => characters.join(''));
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const periodIn = (months: readonly number[]) =>
  fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.constantFrom(...months)).map(([year, month]) => year * 100 + month);
const period = periodIn(MONTHS);
const date = fc
  .date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Digits as documents print them, with the number they say; the sign may be in the words. */
const digits = fc.oneof(
  fc.tuple(fc.nat(), fc.integer({ min: 0, max: 9 })).map(([size, decimals]): [string, number] => {
    const printed = (size / 10 ** decimals).toFixed(decimals);
    return [printed, Number(printed)];
  }),
  fc.constantFrom<[string, number]>(['两', 2], ['1,234.5', 1234.5], ['10—20', 10], ['12345678901234567890', 12345678901234567890]),
);
const printedNumber = fc
  .tuple(digits, fc.boolean(), fc.option(fc.constantFrom(...OPERATORS), { nil: undefined }))
  .map(([[printed, size], falls, operator]): FigureValue => ({
    type: 'number',
    number: (falls ? -size : size) + 0,
    printed,
    ...(operator && { operator }),
  }));

const numberOf = (numbers: fc.Arbitrary<number>) => numbers.map((one): FigureValue => ({ type: 'number', number: one }));

/** Values of a slot that are not empty. Documents print numbers, and round even what is counted. */
function valueOf({ dataType, codes }: Slot, reporter: Code): fc.Arbitrary<FigureValue> {
  const reported: Readonly<Record<DataType, () => fc.Arbitrary<FigureValue>>> = {
    number: () => numberOf(number),
    integer: () => numberOf(fc.maxSafeInteger()),
    date: () => date.map((day) => ({ type: 'date', date: day })),
    month: () => period.map((month) => ({ type: 'month', month })),
    code: () => fc.constantFrom(...codes).map((code) => ({ type: 'code', code })),
    // What reads as no value is a state, never a text.
    text: () => words.filter((text) => !/^[\s—…\-.]*$/.test(text)).map((text) => ({ type: 'text', text })),
  };
  const isNumber = dataType === 'number' || dataType === 'integer';
  return isNumber && isDocumentReporter(reporter) ? fc.oneof(numberOf(number), printedNumber) : reported[dataType]();
}

const empty = fc.constantFrom(...EMPTY_STATES).map((state): FigureValue => ({ type: 'empty', state }));

function unitOf({ unitOfMeasure }: Slot, reporter: Code, value: FigureValue): fc.Arbitrary<Pick<Figure, 'unitOfMeasure'>> {
  if (value.type !== 'number' || unitOfMeasure === null) return fc.constant({});
  const units = isDocumentReporter(reporter) ? sameQuantity(unitOfMeasure) : [unitOfMeasure];
  return fc.constantFrom(...units).map((one) => ({ unitOfMeasure: one }));
}

const source = fc.oneof(
  fc.record({ place: fc.constantFrom(...PLACES), row: words, quote: words }).map(({ place, ...more }) => ({ ...place, ...more })),
  fc.record({ own: words }),
  fc.record({ standard: words }),
);
const explanation = fc.record({
  reason: fc.constant('R01'),
  text: words,
  boundTo: fc.oneof(fc.constant(null), number, words, fc.boolean()),
});

/** Months for which a reporter may fill a slot. Targets of a year stand at its December; documents state any month, last year's end stands at any. */
function monthsOf({ frequency, valueKind, owner }: Slot, reporter: Code): readonly number[] {
  if (owner !== undefined && valueKind === 'plan') return [12];
  if (frequency === undefined || isDocumentReporter(reporter) || valueKind === 'yearBegin') return MONTHS;
  return MONTHS.filter((month) => isKindDue(frequency, valueKind, 202400 + month));
}

/** Figures that fill a slot as the catalogue and its calendar allow. */
export function figureIn(slot: Slot): fc.Arbitrary<Figure> {
  const { measure, valueKind, owner } = slot;
  const reporters = owner === undefined ? fc.constantFrom(...REPORTERS) : fc.constant(owner);
  return reporters
    .chain((unit) => fc.tuple(fc.constant(unit), fc.oneof({ weight: 4, arbitrary: valueOf(slot, unit) }, { weight: 1, arbitrary: empty })))
    .chain(([unit, value]) => {
      const published = isDocumentReporter(unit);
      const rest = fc.record(
        {
          period: periodIn(monthsOf(slot, unit)),
          subject:
            owner === undefined
              ? fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...ROWS) }, { weight: 4, arbitrary: fc.constantFrom(...SUBJECTS) })
              : fc.constant(measure),
          status: fc.constantFrom(...(published ? (['published', 'revised'] as const) : OBS_STATUSES)),
          source,
          explanation,
        },
        { requiredKeys: published ? ['period', 'subject', 'status', 'source'] : ['period', 'subject', 'status'] },
      );
      return fc.tuple(rest, unitOf(slot, unit, value)).map(([fields, measured]) => ({
        ...fields,
        ...measured,
        unit,
        measure,
        valueKind,
        value,
      }));
    });
}

/** Any slot: of the catalogue, an indicator's or a stated figure's. */
export const anySlot: fc.Arbitrary<Slot> = fc.oneof(
  fc.constantFrom(...CATALOGUE),
  fc.constantFrom(...INDICATORS),
  fc.constantFrom(...STATED),
);

/** Slots of catalogue and indicators: whose value kinds are given. */
export const ruledSlot: fc.Arbitrary<Slot> = fc.oneof(fc.constantFrom(...CATALOGUE), fc.constantFrom(...INDICATORS));

/** Any figure the catalogue allows. */
export const anyFigure: fc.Arbitrary<Figure> = anySlot.chain(figureIn);
