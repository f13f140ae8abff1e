import type { Operator } from '../../../src/model/indicator';
import type { Claim, NumberClaim } from '../../../src/model/seeds/claims';
import { missingInQuote } from '../../../src/model/seeds/quote';

function missing(
  quote: string,
  words: readonly string[],
  numbers: readonly (string | [string, Operator])[] = [],
  anyOrder = false,
): string | undefined {
  const claims = numbers.map((number): NumberClaim =>
    typeof number === 'string' ? { printed: number } : { printed: number[0], operator: number[1] },
  );
  const claim: Claim = { field: 'source', source: { document: '001', place: '表2-1', row: '1', quote }, words, numbers: claims, anyOrder };
  return missingInQuote(claim);
}

describe('numbers', () => {
  test('stand in the order of the record', () => {
    expect(missing('完成投资 11.7 16.2 27.8', [], ['11.7', '16.2', '27.8'])).toBeUndefined();
    expect(missing('完成投资 11.7 16.2 27.8', [], ['16.2', '11.7', '27.8'])).toBe('11.7');
  });

  test('stand there once for each time they are claimed', () => {
    expect(missing('集群数 1 1 4', [], ['1', '1', '4'])).toBeUndefined();
    expect(missing('集群数 1 2 4', [], ['1', '1', '4'])).toBe('1');
  });

  test('may stand in any order where somebody retells', () => {
    expect(missing('由112家增至375家', [], ['375', '112'], true)).toBeUndefined();
  });

  test.each([
    ['16.2', '完成投资116.2亿元'],
    ['16.2', '完成投资16.25亿元'],
    ['234', '投资1,234万元'],
    ['1', '投资1,234万元'],
    ['十', '二十个项目'],
  ])('%s is not in %s', (printed, quote) => {
    expect(missing(quote, [], [printed])).toBe(printed);
  });

  test.each([
    ['【5000000】', '5000000'],
    ['（个） — 1 1', '—'],
    ['达到百亿元规模', '百'],
    ['十二项任务', '十二'],
    ['完成 1,234 万元', '1,234'],
  ])('in %s stands %s', (quote, printed) => {
    expect(missing(quote, [], [printed])).toBeUndefined();
  });
});

describe('operators', () => {
  test.each<[string, string, Operator]>([
    ['超 16 亿元', '16', '>'],
    ['≥16', '16', '≥'],
    ['30分钟内', '30', '≤'],
    ['近 3000 亿元', '3000', '≈'],
    ['不少于1.5亿元', '1.5', '≥'],
  ])('%s says %s with %s', (quote, printed, operator) => {
    expect(missing(quote, [], [[printed, operator]])).toBeUndefined();
  });

  test('without their words beside the number are missing', () => {
    expect(missing('投资 16 亿元', [], [['16', '>']])).toBe('>16');
    expect(missing('超额完成，投资 16 亿元', [], [['16', '>']])).toBe('>16');
  });

  test('whose words stand there must be recorded', () => {
    expect(missing('税收超 5 亿元', [], ['5'])).toBe('5');
    expect(missing('合计 527 万余元', [], ['527'])).toBe('527');
    expect(missing('不超过 30 亩', [], [['30', '>']])).toBe('>30');
  });

  test('are told from words that only look like them', () => {
    expect(missing('通过 6 家企业', [], ['6'])).toBeUndefined();
    expect(missing('节约 5 万元', [], ['5'])).toBeUndefined();
  });
});

describe('words', () => {
  test('taken over stand there as they are, white space apart', () => {
    expect(missing('广州花都（清新） 产业转移工业园', ['广州花都（清新）产业转移工业园'])).toBeUndefined();
    expect(missing('广东恒诚家私', ['广东恒城家私'])).toBe('广东恒城家私');
  });

  test('of a unit may be parted by 余 or 多', () => {
    expect(missing('合计 527 万余元', ['万元'])).toBeUndefined();
  });
});
