import fc from 'fast-check';
import type { PrintedNumber } from '../../../src/model/seeds/interval';
import { recompute } from '../../../src/model/seeds/recompute';
import type { RelationSeed } from '../../../src/model/seeds/schema/relation';

const source = { own: '按表头所述关系核对' };

const number = (printed: string, unit = '万元', more: Partial<PrintedNumber> = {}): PrintedNumber => ({
  value: Number(printed),
  printed,
  unit,
  ...more,
});

function outcome(relation: RelationSeed, numbers: Record<string, PrintedNumber>) {
  return recompute(relation, { number: (reference) => numbers[reference], knows: (reference) => reference in numbers });
}

const sum = (more: object = {}): RelationSeed => ({
  id: 'REL-1',
  kind: 'sum',
  result: 'T',
  operands: ['A', 'B'],
  note: { zh: '合计', en: '合计' },
  source,
  ...more,
});

describe('sums', () => {
  test('a stated total that equals its rows agrees', () => {
    expect(outcome(sum(), { T: number('30'), A: number('10'), B: number('20') }).outcome).toBe('agrees');
  });

  test('one unit off is unexplained, however large the total', () => {
    expect(outcome(sum(), { T: number('5709850'), A: number('5709850'), B: number('1') }).outcome).toBe('unexplained');
  });

  test('an anomaly explains a difference and goes stale when there is none', () => {
    const relation = sum({ anomaly: 'AN-1' });
    expect(outcome(relation, { T: number('31'), A: number('10'), B: number('20') }).outcome).toBe('differs');
    expect(outcome(relation, { T: number('30'), A: number('10'), B: number('20') }).outcome).toBe('stale');
  });

  test('whole numbers of rows always make their total, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: -5, max: 5 }),
        (rows, slip) => {
          const numbers = Object.fromEntries(rows.map((row, i) => [`R${i}`, number(String(row))]));
          const total = rows.reduce((a, b) => a + b, 0) + slip;
          const relation = sum({ operands: Object.keys(numbers) });
          return outcome(relation, { ...numbers, T: number(String(total)) }).outcome === (slip === 0 ? 'agrees' : 'unexplained');
        },
      ),
    );
  });
});

describe('the documents’ own cases', () => {
  test('002 表1: revenue of both cities states 23.87 % and recomputes to 23.91 %', () => {
    const growth: RelationSeed = {
      id: 'REL-2',
      kind: 'growth',
      result: 'G',
      operands: ['A', 'B'],
      note: { zh: '增长', en: '增长' },
      source,
    };
    const result = outcome(growth, { G: number('23.87', '%'), A: number('1489.2', '亿元'), B: number('1845.2', '亿元') });
    expect(result.outcome).toBe('unexplained');
    expect(result.recomputed).toEqual([expect.closeTo(23.9, 1), expect.closeTo(23.91, 1)]);
  });

  test('表2-1: 06b is the average growth since 2020', () => {
    const average = (years: number): RelationSeed => ({
      id: 'REL-3',
      kind: 'averageGrowth',
      result: 'G',
      operands: ['A', 'B'],
      years,
      note: { zh: '年均', en: '年均' },
      source,
    });
    const base = { A: number('83.6', '亿元') };
    const two = outcome(average(2), { ...base, G: number('16', '%', { operator: '≥' }), B: number('113.3', '亿元') });
    const five = outcome(average(5), { ...base, G: number('20', '%', { operator: '≥' }), B: number('208.6', '亿元') });
    expect([two.outcome, five.outcome]).toEqual(['agrees', 'agrees']);
    const middle = ([low, high]: readonly [number, number] = [NaN, NaN]) => (low + high) / 2;
    expect(middle(two.recomputed)).toBeCloseTo(16.4, 1);
    expect(middle(five.recomputed)).toBeCloseTo(20.1, 1);
  });

  test('专栏4-2 and 附件四 are compared across units', () => {
    const equal: RelationSeed = { id: 'REL-4', kind: 'equal', operands: ['A', 'B'], note: { zh: '同一项目', en: '同一项目' }, source };
    expect(outcome(equal, { A: number('20.2', '亿元'), B: number('202000') }).outcome).toBe('agrees');
    expect(outcome(equal, { A: number('5.04', '亿元'), B: number('50355') }).outcome).toBe('agrees');
    expect(outcome(equal, { A: number('6.55', '亿元'), B: number('25000') }).outcome).toBe('unexplained');
  });

  test('an income a head is a ratio in its own unit', () => {
    const ratio: RelationSeed = { id: 'REL-5', kind: 'ratio', result: 'R', operands: ['A', 'B'], note: { zh: '人均', en: '人均' }, source };
    expect(outcome(ratio, { R: number('13.4', '万元'), A: number('25019.1', '亿元'), B: number('1867.7', '万人') }).outcome).toBe('agrees');
  });

  test('002 表1: growth of GDP a head follows from growth of GDP and of people', () => {
    const quotient: RelationSeed = {
      id: 'REL-14',
      kind: 'growthQuotient',
      result: 'R',
      operands: ['A', 'B'],
      note: { zh: '人均', en: 'a head' },
      source,
    };
    expect(outcome(quotient, { R: number('12.92', '%'), A: number('23.74', '%'), B: number('9.58', '%') }).outcome).toBe('agrees');
    expect(outcome(quotient, { R: number('21.65', '%'), A: number('23.74', '%'), B: number('9.58', '%') }).outcome).toBe('unexplained');
  });

  test('a mean is weighted by what stands beside each value', () => {
    const mean: RelationSeed = {
      id: 'REL-6',
      kind: 'weightedMean',
      result: 'M',
      operands: ['A', 'WA', 'B', 'WB'],
      note: { zh: '加权平均', en: '加权平均' },
      source,
    };
    const numbers = { A: number('13.4', '万元'), WA: number('1867.7', '万人'), B: number('4.5', '万元'), WB: number('396.9', '万人') };
    expect(outcome(mean, { ...numbers, M: number('11.8', '万元') }).outcome).toBe('agrees');
    expect(outcome(mean, { ...numbers, M: number('12.9', '万元') }).outcome).toBe('unexplained');
  });
});

describe('shares and differences', () => {
  test('a share is part by whole', () => {
    const share: RelationSeed = {
      id: 'REL-9',
      kind: 'share',
      result: 'S',
      operands: ['A', 'B'],
      note: { zh: '占比', en: 'share' },
      source,
    };
    const numbers = { A: number('18140.6', '亿元'), B: number('25019.1', '亿元') };
    expect(outcome(share, { ...numbers, S: number('72.51', '%') }).outcome).toBe('agrees');
    expect(outcome(share, { ...numbers, S: number('72.15', '%') }).outcome).toBe('unexplained');
  });

  test('a difference is first less second', () => {
    const difference: RelationSeed = {
      id: 'REL-10',
      kind: 'difference',
      result: 'D',
      operands: ['A', 'B'],
      note: { zh: '差', en: 'difference' },
      source,
    };
    expect(outcome(difference, { D: number('4', '家'), A: number('141', '家'), B: number('137', '家') }).outcome).toBe('agrees');
    expect(outcome(difference, { D: number('4', '家'), A: number('137', '家'), B: number('141', '家') }).outcome).toBe('unexplained');
  });
});

describe('one figure in two places', () => {
  const equal: RelationSeed = { id: 'REL-11', kind: 'equal', operands: ['A', 'B'], note: { zh: '同一数', en: 'same' }, source };
  const judged = (a: PrintedNumber, b: PrintedNumber) => outcome(equal, { A: a, B: b }).outcome;

  test('rounded to other digits agrees', () => {
    expect(judged(number('1.2', '万人次'), number('11776', '人次'))).toBe('agrees');
    expect(judged(number('1.17', '万人次'), number('11776', '人次'))).toBe('unexplained');
  });

  test('超 and 超 agree on the same number only', () => {
    const more = (printed: string) => number(printed, '亿元', { operator: '>' });
    expect(judged(more('8'), more('8'))).toBe('agrees');
    expect(judged(more('8'), more('5'))).toBe('unexplained');
  });

  test('超16亿元 holds 16.2亿元', () => {
    expect(judged(number('16', '亿元', { operator: '>' }), number('16.2', '亿元'))).toBe('agrees');
  });

  test('家 and 个 count alike, 家 and 人 do not', () => {
    expect(judged(number('13', '家'), number('13', '个'))).toBe('agrees');
    expect(judged(number('13', '家'), number('13', '人'))).toBe('broken');
  });
});

describe('order', () => {
  const order: RelationSeed = {
    id: 'REL-7',
    kind: 'order',
    operands: ['A', 'B', 'C'],
    note: { zh: '部分不大于整体', en: '部分不大于整体' },
    source,
  };

  test('each at most the next', () => {
    expect(outcome(order, { A: number('1'), B: number('1'), C: number('2') }).outcome).toBe('agrees');
    expect(outcome(order, { A: number('1'), B: number('3'), C: number('2') }).outcome).toBe('unexplained');
  });
});

describe('broken relations', () => {
  test('a figure the seeds lack is named', () => {
    expect(outcome(sum(), { T: number('30'), A: number('10') })).toMatchObject({ outcome: 'broken', fault: 'B' });
  });

  test('amounts and people do not add up', () => {
    expect(outcome(sum(), { T: number('30'), A: number('10'), B: number('20', '人') })).toMatchObject({ outcome: 'broken' });
  });

  test('growth of people by money is none, nor is growth stated in 倍', () => {
    const growth: RelationSeed = {
      id: 'REL-12',
      kind: 'growth',
      result: 'G',
      operands: ['A', 'B'],
      note: { zh: '增长', en: 'growth' },
      source,
    };
    expect(outcome(growth, { G: number('10', '%'), A: number('100', '万人'), B: number('110', '万元') })).toMatchObject({
      outcome: 'broken',
      fault: '人 ≠ 元',
    });
    expect(outcome(growth, { G: number('2', '倍'), A: number('100'), B: number('300') })).toMatchObject({
      outcome: 'broken',
      fault: '% ≠ 倍',
    });
  });

  test('nothing grows from zero', () => {
    const growth: RelationSeed = {
      id: 'REL-13',
      kind: 'growth',
      result: 'G',
      operands: ['A', 'B'],
      note: { zh: '增长', en: 'growth' },
      source,
    };
    expect(outcome(growth, { G: number('10', '%'), A: number('0'), B: number('110') })).toMatchObject({ outcome: 'broken', fault: '÷ 0' });
  });

  test('what cannot be recomputed still names figures that exist', () => {
    const none: RelationSeed = { id: 'REL-8', kind: 'none', results: ['A', 'Z'], reason: { zh: '无基数', en: '无基数' }, source };
    expect(outcome(none, { A: number('1') })).toMatchObject({ outcome: 'broken', fault: 'Z' });
    expect(outcome(none, { A: number('1'), Z: number('2') }).outcome).toBe('notRecomputable');
  });
});
