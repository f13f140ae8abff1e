import fc from 'fast-check';
import { isGqError } from '../../../src/model/errors';
import { EMPTY_STATES, figureKeyText, OBS_STATUSES, VALUE_KINDS, type Figure, type FigureValue } from '../../../src/model/figure';
import { codeBook } from '../../../src/model/figures/code-book';
import { readLedger } from '../../../src/model/figures/read-ledger';
import { OPERATORS } from '../../../src/model/indicator';
import type { DataType } from '../../../src/model/measure';
import { OTHER_REPORTERS } from '../../../src/model/reporter';
import { loadSeeds } from '../../../src/model/seeds/seeds';

const seeds = loadSeeds();
const codes = codeBook(seeds);
const read = (text: string) => readLedger(text, '台账.ndjson', codes);

const ofType = (type: DataType) => seeds.measures.filter(({ dataType }) => dataType === type).map(({ id }) => id);
const coded = seeds.measures.flatMap(({ id, codes: list = [] }) =>
  list.map(({ code }): [string, FigureValue] => [id, { type: 'code', code }]),
);
// JSON writes −0 as 0.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const character = fc
  .integer({ min: 0x20, max: 0x10ffff })
  .filter((point) => !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff)
  .map((point) => String.fromCodePoint(point));
const words = fc
  .array(fc.oneof(character, fc.constantFrom('\n', '\r', '\t', '\u2028', '"', '\\', '\uFEFF')), { minLength: 1, maxLength: 20 })
  .map((characters) => characters.join(''));
const period = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => year * 100 + month);
const date = fc
  .date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const numberValue: fc.Arbitrary<FigureValue> = fc.record(
  { type: fc.constant('number' as const), number, printed: words, operator: fc.constantFrom(...OPERATORS) },
  { requiredKeys: ['type', 'number'] },
);
const measured: fc.Arbitrary<Pick<Figure, 'measure' | 'value'>> = fc
  .oneof(
    fc.tuple(fc.constantFrom(...ofType('number'), ...seeds.indicators.map(({ id }) => id)), numberValue),
    fc.tuple(fc.constantFrom(...ofType('integer')), fc.record({ type: fc.constant('number' as const), number: fc.maxSafeInteger() })),
    fc.tuple(fc.constantFrom(...ofType('date')), fc.record({ type: fc.constant('date' as const), date })),
    fc.tuple(fc.constantFrom(...ofType('month')), fc.record({ type: fc.constant('month' as const), month: period })),
    fc.constantFrom(...coded),
    fc.tuple(fc.constantFrom(...ofType('text')), fc.record({ type: fc.constant('text' as const), text: words })),
    fc.tuple(
      fc.constantFrom(...seeds.measures.map(({ id }) => id)),
      fc.record({ type: fc.constant('empty' as const), state: fc.constantFrom(...EMPTY_STATES) }),
    ),
  )
  .map(([measure, value]) => ({ measure, value }));
const rest = fc.record(
  {
    period,
    unit: fc.constantFrom(...OTHER_REPORTERS, ...seeds.units.map(({ id }) => id)),
    subject: fc.constantFrom('PK1', 'ZH1', 'PK1-001', ...seeds.projects.map(({ id }) => id)),
    valueKind: fc.constantFrom(...VALUE_KINDS),
    status: fc.constantFrom(...OBS_STATUSES),
    unitOfMeasure: words,
    source: fc.oneof(
      fc.record({ document: fc.constantFrom('000' as const, '003' as const), place: words, row: words, quote: words }),
      fc.record({ own: words }),
      fc.record({ standard: words }),
    ),
    explanation: fc.record({ reason: fc.constant('R01'), text: words, boundTo: fc.oneof(fc.constant(null), number, words, fc.boolean()) }),
  },
  { requiredKeys: ['period', 'unit', 'subject', 'valueKind', 'status'] },
);
const anyFigure: fc.Arbitrary<Figure> = fc.tuple(rest, measured).map(([fields, pair]) => ({ ...fields, ...pair }));
const ledger = fc.uniqueArray(anyFigure, { selector: figureKeyText, maxLength: 12 });

describe('figures written as lines and read back are the same', () => {
  test.each(['\n', '\r\n', '\n\n'])('with %j between them', (separator) => {
    fc.assert(
      fc.property(ledger, (figures) => {
        expect(read(figures.map((one) => JSON.stringify(one)).join(separator))).toEqual(figures);
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
