import { enUS } from '../../../src/i18n/en-US';
import { zhCN } from '../../../src/i18n/zh-CN';
import { judge } from './judged';

const standingOf = (facts: Parameters<typeof judge>[0], entered: Parameters<typeof judge>[1]) => judge(facts, entered).standing;

/** A flow of 100 of which half had come by this month last year. */
const half = (current: number) => ({ current, target: 100, lastYear: 5, lastYearEnd: 10 });

describe('the limits', () => {
  test.each([
    [50.1, '▲ 快于序时'],
    [50.06, '▲ 快于序时'],
    [50.04, '● 基本同步'],
    [50, '● 基本同步'],
    [45, '● 基本同步'],
    [44.96, '● 基本同步'],
    [44.94, '▼ 滞后'],
    [44.9, '▼ 滞后'],
    [35, '▼ 滞后'],
    [34.96, '▼ 滞后'],
    [34.94, '▼▼ 严重滞后'],
    [34.9, '▼▼ 严重滞后'],
    [0, '▼▼ 严重滞后'],
    [-3, '▼▼ 严重滞后'],
    [100, '◆ 已完成'],
    [140, '◆ 已完成'],
  ])('%p %% where 50 %% were expected is %s: judged is what is shown', (current, words) => {
    expect(standingOf({}, half(current))).toBe(words);
  });

  test('99.99 % of the target is not done, however it is shown', () => {
    expect(standingOf({ period: 202412 }, { current: 99.99, target: 100, lastYear: 1, lastYearEnd: 1 })).toBe('● 基本同步');
  });
});

describe('without a figure or a target', () => {
  test.each([
    [{ current: 5 }, '— 目标未录入'],
    [{ current: 5, target: '' }, '— 目标未录入'],
    [{}, '— 目标未录入'],
    [{ current: 5, target: '—' }, '— 不设目标'],
    [{ target: '—' }, '— 不设目标'],
    [{ current: 50, target: 100, targetStatus: '推算' }, '— 推算目标，不评'],
    [{ target: 100, targetStatus: '推算' }, '— 推算目标，不评'],
    [{ target: 100 }, '× 缺数'],
    [{ target: 100, current: '' }, '× 缺数'],
  ])('%p is %s', (entered, words) => {
    expect(standingOf({}, entered)).toBe(words);
  });

  test.each(['公开', '初报', '示例', '修订'])('a target that is %s is judged by', (targetStatus) => {
    expect(standingOf({}, { ...half(60), targetStatus })).toBe('▲ 快于序时');
  });

  test('what nothing has been due of yet this year is not missing', () => {
    const asked = { target: 100, due: 10 };
    expect(standingOf({ frequency: 'monthNoJan', period: 202401 }, asked)).toBe('○ 未到考核期');
    expect(standingOf({ frequency: 'monthNoJan', period: 202402 }, asked)).toBe('× 缺数');
    expect(standingOf({ frequency: 'quarter', pace: 'milestone', period: 202402 }, asked)).toBe('○ 未到考核期');
    expect(standingOf({ frequency: 'quarter', pace: 'milestone', period: 202404 }, asked)).toBe('× 缺数');
    expect(standingOf({ frequency: 'halfYear', pace: 'compare', period: 202405 }, asked)).toBe('○ 未到考核期');
    expect(standingOf({ frequency: 'halfYear', pace: 'compare', period: 202407 }, asked)).toBe('× 缺数');
    expect(standingOf({ frequency: 'month', period: 202401 }, asked)).toBe('× 缺数');
  });
});

describe('m/12', () => {
  const linear = { pace: 'linear' } as const;

  test.each([202401, 202402])('accuses nobody in %i', (period) => {
    expect(standingOf({ ...linear, period }, { current: 0, target: 100 })).toBe('○ 未到考核期（参考）');
    expect(standingOf({ period }, { current: 0, target: 100 })).toBe('○ 未到考核期（参考）');
  });

  test('accuses from March on, for reference', () => {
    expect(standingOf({ ...linear, period: 202403 }, { current: 19.9, target: 100 })).toBe('▼ 滞后（参考）');
    expect(standingOf({ ...linear, period: 202403 }, { current: 9.9, target: 100 })).toBe('▼▼ 严重滞后（参考）');
    expect(standingOf({ period: 202403 }, { current: 19.9, target: 100 })).toBe('▼ 滞后（参考）');
  });

  test('praises in any month, for reference', () => {
    expect(standingOf({ ...linear, period: 202401 }, { current: 9, target: 100 })).toBe('▲ 快于序时（参考）');
    expect(standingOf({ ...linear, period: 202402 }, { current: 12, target: 100 })).toBe('● 基本同步（参考）');
  });

  test('does not mark what is done or missing', () => {
    expect(standingOf(linear, { current: 100, target: 100 })).toBe('◆ 已完成');
    expect(standingOf(linear, { target: 100 })).toBe('× 缺数');
  });
});

test('last year accuses already in January, and is no mere reference', () => {
  expect(standingOf({ period: 202401 }, half(40))).toBe('▼ 滞后');
  expect(standingOf({ period: 202402 }, half(30))).toBe('▼▼ 严重滞后');
});

describe.each(['path', 'milestone'] as const)('%s', (pace) => {
  test('is judged by what was entered, in any month', () => {
    for (const period of [202401, 202402, 202405]) {
      expect(standingOf({ pace, period }, { current: 30, target: 100, due: 25 })).toBe('▲ 快于序时');
      expect(standingOf({ pace, period }, { current: 18, target: 100, due: 25 })).toBe('▼ 滞后');
    }
  });

  test('says nothing before something is due', () => {
    expect(standingOf({ pace }, { current: 1, target: 100 })).toBe('○ 未到考核期');
    expect(standingOf({ pace }, { target: 100 })).toBe('○ 未到考核期');
  });

  test('misses the value once something is due', () => {
    expect(standingOf({ pace }, { target: 100, due: 25 })).toBe('× 缺数');
  });

  test('may be done before anything is due', () => {
    expect(standingOf({ pace }, { current: 100, target: 100 })).toBe('◆ 已完成');
  });
});

describe('what is assessed at the end of the year', () => {
  const stock = { nature: 'endStock', pace: 'yearEnd', frequency: 'year', unit: '个' } as const;

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])('has no standing in month %i, reached or not, known or not', (month) => {
    for (const current of [9, 25, null])
      expect(standingOf({ ...stock, period: 202400 + month }, { current, target: 20 })).toBe('○ 未到考核期');
  });

  test.each([
    [20, '◆ 已完成'],
    [19, '● 基本同步'],
    [18, '▼ 滞后'],
    [9, '▼▼ 严重滞后'],
    [null, '× 缺数'],
  ])('with %p of 20 in December is %s', (current, words) => {
    expect(standingOf({ ...stock, period: 202412 }, { current, target: 20 })).toBe(words);
  });

  test('is done for counties only when all eight reached it', () => {
    const counties = { nature: 'perCounty', pace: 'yearEnd', frequency: 'year', unit: '个', period: 202412 } as const;
    expect(judge(counties, { current: 3, target: 1 })).toMatchObject({ completion: 37.5, difference: -62.5, standing: '▼▼ 严重滞后' });
    expect(standingOf(counties, { current: 7, target: 1 })).toBe('▼ 滞后');
    expect(standingOf(counties, { current: 8, target: 1 })).toBe('◆ 已完成');
  });
});

describe('what is compared with its target', () => {
  const share = { nature: 'share', pace: 'compare', unit: '%' } as const;
  const counted = { nature: 'endStock', pace: 'compare', unit: '个', frequency: 'halfYear' } as const;

  test.each([
    ['>', 50, '● 基本同步'],
    ['>', 50.01, '◆ 已完成'],
    ['>', 45, '● 基本同步'],
    ['>', 44.9, '▼ 滞后'],
    ['>', 34.9, '▼▼ 严重滞后'],
    ['≥', 50, '◆ 已完成'],
    ['≥', 49.9, '● 基本同步'],
    ['≈', 50, '◆ 已完成'],
    ['≈', 44, '▼ 滞后'],
    ['<', 50, '● 基本同步'],
    ['<', 49.9, '◆ 已完成'],
    ['<', 55.1, '▼ 滞后'],
    ['≤', 50, '◆ 已完成'],
    ['≤', 50.4, '● 基本同步'],
    ['≤', 65.1, '▼▼ 严重滞后'],
    [undefined, 50, '◆ 已完成'],
  ] as const)('meant %p 50 %%, %p %% is %s', (operator, current, words) => {
    expect(standingOf({ ...share, ...(operator && { operator }) }, { current, target: 50 })).toBe(words);
  });

  test.each([
    ['≥', 60, '◆ 已完成'],
    ['≥', 57, '● 基本同步'],
    ['≥', 56, '▼ 滞后'],
    ['>', 60, '● 基本同步'],
    ['≤', 60, '◆ 已完成'],
    ['≤', 66, '▼ 滞后'],
    ['<', 70, '▼▼ 严重滞后'],
  ] as const)('meant %s 60 of something counted, %i is %s', (operator, current, words) => {
    expect(standingOf({ ...counted, operator }, { current, target: 60 })).toBe(words);
  });

  test('is judged in any month it has a value, never for reference', () => {
    expect(standingOf({ ...share, period: 202401 }, { current: 30, target: 50 })).toBe('▼▼ 严重滞后');
  });

  test('waits for December where it is known once a year', () => {
    const yearly = { ...share, frequency: 'year' } as const;
    expect(standingOf({ ...yearly, period: 202411 }, { current: 60, target: 50 })).toBe('○ 未到考核期');
    expect(standingOf({ ...yearly, period: 202412 }, { current: 60, target: 50 })).toBe('◆ 已完成');
  });

  test('is missing in December where its denominator is not defined', () => {
    expect(standingOf({ ...share, frequency: 'year', period: 202412 }, { current: '', target: 7 })).toBe('× 缺数');
  });

  test('is missing when due where nothing was signed: a share of nothing', () => {
    expect(judge(share, { current: '', target: 50 })).toEqual({
      completion: '',
      gain: '',
      expected: '',
      reference: false,
      difference: '',
      standing: '× 缺数',
    });
  });

  test('is done with an average growth as 表2-1 aims at, by its own values', () => {
    const average = { nature: 'averageGrowth', pace: 'compare', unit: '%', frequency: 'year', operator: '≥' } as const;
    expect(standingOf({ ...average, period: 202212 }, { current: ((113.3 / 83.6) ** (1 / 2) - 1) * 100, target: 16 })).toBe('◆ 已完成');
    expect(standingOf({ ...average, period: 202512 }, { current: ((208.6 / 83.6) ** (1 / 5) - 1) * 100, target: 20 })).toBe('◆ 已完成');
  });
});

describe('a target of zero', () => {
  test('is reached by any number from zero on', () => {
    expect(standingOf({}, { current: 0, target: 0 })).toBe('◆ 已完成');
    expect(standingOf({}, { current: 3, target: 0 })).toBe('◆ 已完成');
  });

  test('leaves nothing to judge by below it', () => {
    expect(standingOf({}, { current: -1, target: 0 })).toBe('○ 未到考核期');
  });
});

test('English says the same', () => {
  expect(judge({}, half(44), enUS).standing).toBe(enUS.workbook.standings.behind);
  expect(judge({ pace: 'linear', period: 202401 }, { current: 0, target: 9 }, enUS).standing).toBe(
    enUS.workbook.standings.notDue + enUS.workbook.forReference,
  );
  expect(judge({}, { ...half(44), targetStatus: zhCN.workbook.statuses.derived }, enUS).standing).toBe(enUS.workbook.standings.behind);
});
