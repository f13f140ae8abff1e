import fc from 'fast-check';
import { isGqError } from '../../../src/model/errors';
import { figureKeyText, VALUE_KINDS, type Figure } from '../../../src/model/figure';
import { isDocumentReporter } from '../../../src/model/reporter';
import { anyFigure, anySlot, CODED, figureIn, INDICATORS, REPORTERS, ruledSlot, sameQuantity, UNITS_OF_MEASURE } from './any-figure';
import { problemsOf, read } from './refusal';

const lines = (figures: readonly unknown[], separator = '\n') => figures.map((one) => JSON.stringify(one)).join(separator);
const ledger = fc.uniqueArray(anyFigure, { selector: figureKeyText, maxLength: 12 });

describe('figures written as lines and read back are the same', () => {
  test.each(['\n', '\r\n', '\n\n'])('with %j between them', (separator) => {
    fc.assert(
      fc.property(ledger, (figures) => {
        expect(read(lines(figures, separator))).toEqual(figures);
      }),
    );
  });

  test('and any other text is either read or refused in words of ours', () => {
    const fragment = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      anyFigure.map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(fc.array(fragment), (fragments) => {
        try {
          read(fragments.join('\n'));
        } catch (error) {
          expect(isGqError(error) && error.code).toBe('ledgerInvalid');
        }
      }),
    );
  });
});

describe('a ledger where one figure has a wrong', () => {
  const OTHERS_UNITS = [...UNITS_OF_MEASURE, '万', ' 万元', '萬元', 'constructor'];
  const another = <T>(all: readonly T[], allowed: readonly T[]) => fc.constantFrom(...all.filter((one) => !allowed.includes(one)));

  const FAULTY: Readonly<Record<string, fc.Arbitrary<Figure>>> = {
    unitOfMeasure: anySlot
      .chain((slot) => fc.tuple(fc.constant(slot), figureIn(slot)))
      .filter(([{ unitOfMeasure }, { value }]) => unitOfMeasure !== null && value.type === 'number')
      .chain(([{ unitOfMeasure }, figure]) => {
        const right = unitOfMeasure ?? '';
        const wrong = another(OTHERS_UNITS, isDocumentReporter(figure.unit) ? sameQuantity(right) : [right]);
        return wrong.map((one) => ({ ...figure, unitOfMeasure: one }));
      }),
    valueKind: ruledSlot.chain((slot) =>
      fc.tuple(figureIn(slot), another(VALUE_KINDS, slot.valueKinds)).map(([figure, valueKind]) => ({ ...figure, valueKind })),
    ),
    unit: fc
      .constantFrom(...INDICATORS)
      .chain(figureIn)
      .chain((figure) => another(REPORTERS, [figure.unit]).map((unit) => ({ ...figure, unit }))),
    'value.code': fc.constantFrom(...CODED).chain((slot) => {
      const wrong = fc.oneof(fc.constantFrom('S11', 'S1', 'K06', 'R01', 'PK1'), fc.stringMatching(/^[A-Z][0-9]{2}$/));
      return fc
        .tuple(
          figureIn(slot),
          wrong.filter((code) => !slot.codes.includes(code)),
        )
        .map(([figure, code]) => ({ ...figure, value: { type: 'code', code } }));
    }),
  };

  test.each(Object.keys(FAULTY))('%s has that field named with its line, and no other line', (field) => {
    const faulty = FAULTY[field] ?? fc.constant({} as Figure);
    fc.assert(
      fc.property(ledger, faulty, fc.nat(12), (figures, wrong, at) => {
        const others = figures.filter((one) => figureKeyText(one) !== figureKeyText(wrong));
        const place = Math.min(at, others.length);
        const problems = problemsOf(lines([...others.slice(0, place), wrong, ...others.slice(place)]));
        expect(problems.map((problem) => problem.field)).toContain(field);
        expect(new Set(problems.map(({ line }) => line))).toEqual(new Set([place + 1]));
      }),
    );
  });
});
