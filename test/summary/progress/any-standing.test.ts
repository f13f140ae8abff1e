import fc from 'fast-check';
import { zhCN } from '../../../src/i18n/zh-CN';
import { NATURES, OPERATORS, PACES } from '../../../src/model/indicator';
import { FREQUENCIES } from '../../../src/model/period';
import type { ProgressFacts } from '../../../src/summary/progress/facts';
import { judge, type Entered, type Judged } from './judged';

const { standings, forReference } = zhCN.workbook;
const KNOWN = Object.values(standings).flatMap((words) => [words, words + forReference]);

/** Numbers as people report them, to two decimals. */
const number = fc.oneof(
  fc.integer({ min: -50, max: 200 }),
  fc.integer({ min: -1e12, max: 1e12 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(0, 100),
);
const value = fc.oneof({ weight: 4, arbitrary: number }, { weight: 1, arbitrary: fc.constantFrom('', '—', '…', null) });

const anyFacts: fc.Arbitrary<ProgressFacts> = fc.record(
  {
    nature: fc.constantFrom(...NATURES),
    pace: fc.constantFrom(...PACES),
    frequency: fc.constantFrom(...FREQUENCIES),
    period: fc.integer({ min: 1, max: 12 }).map((month) => 202400 + month),
    unit: fc.constantFrom('%', '个', '亿元'),
    operator: fc.constantFrom(...OPERATORS),
    base2020: fc.oneof(fc.constant(null), number),
    counties: fc.constant(8),
  },
  { requiredKeys: ['nature', 'pace', 'frequency', 'period', 'unit', 'base2020', 'counties'] },
);

const anyRow: fc.Arbitrary<Entered> = fc.record({
  current: value,
  target: value,
  targetStatus: fc.constantFrom(...Object.values(zhCN.workbook.statuses), '', null),
  lastYear: value,
  lastYearEnd: value,
  due: value,
});

/** The words of a standing without their mark for reference. */
const wordsOf = ({ standing }: Judged): string => (typeof standing === 'string' ? standing.replace(forReference, '') : '');

/** Whatever is entered, in any month, for any nature and pace. */
const always = (holds: (facts: ProgressFacts, entered: Entered, judged: Judged) => void) =>
  fc.assert(
    fc.property(anyFacts, anyRow, (facts, entered) => holds(facts, entered, judge(facts, entered))),
    { numRuns: 2000 },
  );

test.each(NATURES.flatMap((nature) => PACES.map((pace) => [nature, pace] as const)))(
  'a %s by %s has a known standing in every month',
  (nature, pace) => {
    for (let month = 1; month <= 12; month++)
      for (const current of [0, 49.9, 100, '', '…'])
        for (const target of [100, 0, '', '—']) {
          const row = { current, target, lastYear: 3, lastYearEnd: 9, due: 40 };
          expect(KNOWN).toContain(judge({ nature, pace, period: 202400 + month, unit: '%' }, row).standing);
        }
  },
);

test('whatever is entered, the standing is one of the known words and no part is an error value', () => {
  // judge() throws when a part is worth an error.
  always((_facts, _entered, { standing }) => {
    expect(KNOWN).toContain(standing);
  });
});

test('completion, gain, expectation and difference are numbers or nothing', () => {
  always((_facts, _entered, { completion, gain, expected, difference }) => {
    for (const part of [completion, gain, expected, difference]) expect(part === '' || Number.isFinite(part)).toBe(true);
  });
});

test('what is called behind lies below the limits that the sheet names, and never by m/12 before March', () => {
  always(({ period }, _entered, judged) => {
    const { difference, reference } = judged;
    const words = wordsOf(judged);
    if (words === standings.ahead) expect(difference).toBeGreaterThan(0);
    if (words === standings.onPace) expect(Number(difference) <= 0 && Number(difference) >= -5).toBe(true);
    if (words === standings.behind) expect(Number(difference) < -5 && Number(difference) >= -15).toBe(true);
    if (words === standings.farBehind) expect(difference).toBeLessThan(-15);
    if ((words === standings.behind || words === standings.farBehind) && reference === true) expect(period % 100).toBeGreaterThan(2);
  });
});

test('nothing is judged without a target that is published or entered', () => {
  const judging = [standings.done, standings.ahead, standings.onPace, standings.behind, standings.farBehind];
  always((_facts, { target, targetStatus }, judged) => {
    if (typeof target === 'number' && targetStatus !== zhCN.workbook.statuses.derived) return;
    expect(judging).not.toContain(wordsOf(judged));
  });
});
