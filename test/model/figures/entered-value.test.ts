import fc from 'fast-check';
import type { EnteredCell, EnteredMeasure } from '../../../src/model/entered/entered';
import { enteredValue } from '../../../src/model/figures/entered-value';
import type { RawValue } from '../../../src/model/sheet-cells';

const MONEY: EnteredMeasure = { dataType: 'number', unit: '万元' };
const PEOPLE: EnteredMeasure = { dataType: 'integer', unit: '人' };
const THINGS: EnteredMeasure = { dataType: 'integer', unit: '个' };
const SHARE: EnteredMeasure = { dataType: 'number', unit: '%' };
const MONTH: EnteredMeasure = { dataType: 'month', unit: null };
const DAY: EnteredMeasure = { dataType: 'date', unit: null };
const WORDS: EnteredMeasure = { dataType: 'text', unit: null };
const STAGE: EnteredMeasure = {
  dataType: 'code',
  unit: null,
  codes: [
    { code: 'S06', zh: '竣工', en: 'Completed' },
    { code: 'S07', zh: '投（试）产', en: 'In operation or trial operation' },
  ],
};

const read = (value: RawValue, measure: EnteredMeasure, more: Partial<EnteredCell> = {}) => enteredValue({ value, ...more }, measure);
const number = (n: number) => ({ value: { type: 'number', number: n } });
const empty = (state: string) => ({ value: { type: 'empty', state } });
const fault = (kind: string, raw: RawValue, ...suggestions: (string | number)[]) => ({ fault: kind, raw, suggestions });

describe('a number', () => {
  it.each([0, -3.5, 1e300, 0.1 + 0.2])('is taken as it stands: %s', (n) => {
    expect(read(n, MONEY)).toEqual(number(n));
  });

  it.each([
    [null, 'notReported'],
    ['', 'notReported'],
    ['   ', 'notReported'],
    ['—', 'notApplicable'],
    ['——', 'notApplicable'],
    ['…', 'negligible'],
    [' …… ', 'negligible'],
  ])('may be in a state without one: %j', (typed, state) => {
    expect(read(typed, MONEY)).toEqual(empty(state));
  });

  it.each([
    ['1，234', 1234],
    ['1,234', 1234],
    ['1,234,567.5', 1234567.5],
    ['１２３', 123],
    [' 12 ', 12],
    ['12', 12],
    ['1 234', 1234],
    ['-7.5', -7.5],
    ['－7', -7],
    ['−7', -7],
    ['.5e', undefined],
  ])('written as text is a fault with what it may mean: %j', (typed, meant) => {
    expect(read(typed, MONEY)).toEqual(meant === undefined ? fault('notNumber', typed) : fault('textNumber', typed, meant));
  });

  it.each([
    ['2000万', MONEY, 2000],
    ['2000万', PEOPLE, 20_000_000],
    ['2000万', THINGS, 20_000_000],
    ['3.5亿元', MONEY, 35_000],
    ['1.005亿', MONEY, 10_050],
    ['2000元', MONEY, 0.2],
    ['5 万元', { dataType: 'number', unit: '亿元' }, 0.0005],
    ['12家', THINGS, 12],
    ['3名', PEOPLE, 3],
    ['12%', SHARE, 12],
    ['12.5％', SHARE, 12.5],
    ['5万', { dataType: 'number', unit: '万千瓦时' }, 5],
  ] as const)('with a unit of its own is converted in the suggestion only: %s', (typed, measure, meant) => {
    expect(read(typed, measure)).toEqual(fault('otherUnit', typed, meant));
  });

  it.each([
    ['12%', MONEY],
    ['12人', MONEY],
    ['3亿', SHARE],
    ['12个', PEOPLE],
  ] as const)('with a unit that measures something else has no suggestion: %s', (typed, measure) => {
    expect(read(typed, measure)).toEqual(fault('otherUnit', typed));
  });

  it.each(['－', '-', '/', '无', '没有', '–'])('is not known from a sign of nothing: the reporter chooses — or 0: %s', (typed) => {
    expect(read(typed, MONEY)).toEqual(fault('chooseSign', typed, '—', 0));
  });

  it.each(['约200', '近200', '200左右', '>5', '＞5', '200余', '100-200', '5以上', '不足3', '200+', '约2000万'])(
    'that is not exact is not taken: %s',
    (typed) => {
      expect(read(typed, MONEY)).toEqual(fault('approximate', typed));
    },
  );

  it.each(['同上', '见附件', '详见附件2'])('is not looked for elsewhere: %s', (typed) => {
    expect(read(typed, MONEY)).toEqual(fault('elsewhere', typed));
  });

  it.each(['待定', '三百', '1,23', '12 34', 'toString', '12+3', '1e3', '左右'])('is not guessed from words: %s', (typed) => {
    expect(read(typed, MONEY)).toMatchObject({ raw: typed, suggestions: [] });
  });

  it('that Excel made a day of is named', () => {
    expect(read(45293, MONEY, { numberFormat: 'm"月"d"日"' })).toEqual(fault('dateAsNumber', 45293));
  });

  it('typed as 12% holds 0.12: in a measure of % twelve is suggested, elsewhere nothing', () => {
    expect(read(0.12, SHARE, { numberFormat: '0%' })).toEqual(fault('percentFormat', 0.12, 12));
    expect(read(0.12, MONEY, { numberFormat: '0.00%' })).toEqual(fault('percentFormat', 0.12));
  });

  it.each(['0,', '#,##0.0,', '0!.0,', '0\\.0000', '0"."0'])('that the cell shows otherwise is named: %s', (numberFormat) => {
    expect(read(20000, MONEY, { numberFormat })).toEqual(fault('scaledFormat', 20000));
  });

  it.each(['General', '0', '#,##0.00', '#,##0.00_ ;[Red]\\-#,##0.00\\ ', '0.00E+00', '0"元"', '[>0]0;-0', 'G/通用格式', '0"%"', '@'])(
    'keeps its worth in a format of plain digits: %s',
    (numberFormat) => {
      expect(read(12, SHARE, { numberFormat })).toEqual(number(12));
    },
  );

  it('with decimals is no count', () => {
    expect(read(12.5, THINGS)).toEqual(fault('decimals', 12.5));
    expect(read('0.5', THINGS)).toEqual(fault('decimals', '0.5'));
  });

  it('is no truth value and no error value', () => {
    expect(read(true, MONEY)).toEqual(fault('truthValue', true));
    expect(read({ error: '#REF!' }, MONEY)).toEqual(fault('errorValue', { error: '#REF!' }));
  });

  it('is finite', () => {
    expect(read(Infinity, MONEY)).toEqual(fault('notFinite', Infinity));
  });
});

describe('a month', () => {
  it.each([
    [202402, 'General'],
    [45323, 'mmm\\-yy'],
    [45323, 'yyyy-mm-dd'],
    ['2024-02', 'General'],
    ['2024年2月', 'General'],
    ['2024.2', '@'],
    ['202402', '@'],
    [' 2024/02 ', '@'],
  ])('is understood from %s in %s', (typed, numberFormat) => {
    expect(read(typed, MONTH, { numberFormat })).toEqual({ value: { type: 'month', month: 202402 } });
  });

  it('is not made of a day: the month is suggested', () => {
    expect(read('2024年2月5日', MONTH)).toEqual(fault('dayInMonth', '2024年2月5日', '2024-02'));
    expect(read(45327, MONTH, { numberFormat: 'yyyy-mm-dd' })).toEqual(fault('dayInMonth', 45327, '2024-02'));
  });

  it('typed as a number with a point is suggested, but for .1, which October looks like too', () => {
    expect(read(2024.2, MONTH)).toEqual(fault('notMonth', 2024.2, '2024-02'));
    expect(read(2024.1, MONTH)).toEqual(fault('notMonth', 2024.1));
  });

  it.each(['2024-13', '2月', '24年2月', 202413, 2024])('is not guessed from %s', (typed) => {
    expect(read(typed, MONTH)).toEqual(fault('notMonth', typed));
  });
});

describe('a day', () => {
  it.each([
    [45327, 'yyyy-mm-dd'],
    [45327, 'm/d/yy'],
    ['2024-02-05', 'General'],
    ['2024-2-5', '@'],
    ['2024年2月5日', '@'],
    ['2024.2.5', '@'],
    ['2024/02/05', '@'],
  ])('is understood from %s in %s', (typed, numberFormat) => {
    expect(read(typed, DAY, { numberFormat })).toEqual({ value: { type: 'date', date: '2024-02-05' } });
  });

  it('counts from 1904 where the workbook does', () => {
    expect(read(43865, DAY, { numberFormat: 'yyyy-mm-dd', date1904: true })).toEqual({ value: { type: 'date', date: '2024-02-05' } });
  });

  it('that lost its format, or is written as digits, is suggested', () => {
    expect(read(45327, DAY)).toEqual(fault('notDate', 45327, '2024-02-05'));
    expect(read(20240205, DAY)).toEqual(fault('notDate', 20240205, '2024-02-05'));
  });

  it('has no time of day', () => {
    expect(read(45327.5, DAY, { numberFormat: 'yyyy-mm-dd hh:mm' })).toEqual(fault('timeOfDay', 45327.5, '2024-02-05'));
  });

  it.each(['2024-02-30', '2024-2', '2月5日', '24.2.5', 5])('is not guessed from %s', (typed) => {
    expect(read(typed, DAY)).toEqual(fault('notDate', typed));
  });
});

describe('a choice', () => {
  it.each(['S07', 's07', ' 投（试）产 ', '投(试)产', 'In operation or trial operation', 'S07 投（试）产'])('is read from %s', (typed) => {
    expect(read(typed, STAGE)).toEqual({ value: { type: 'code', code: 'S07' } });
  });

  it('that is not on the list is answered with the list', () => {
    expect(read('完工', STAGE)).toEqual(fault('notCode', '完工', '竣工', '投（试）产'));
  });

  it('that two codes share is answered with both', () => {
    const twice: EnteredMeasure = {
      ...STAGE,
      codes: [
        { code: 'A1', zh: '立项', en: 'a' },
        { code: 'B1', zh: '立项', en: 'b' },
      ],
    };
    expect(read('立项', twice)).toEqual(fault('notCode', '立项', 'A1', 'B1'));
  });
});

describe('a text', () => {
  it('is taken as typed', () => {
    expect(read(' 已封顶，\n完成80% ', WORDS)).toEqual({ value: { type: 'text', text: ' 已封顶，\n完成80% ' } });
    expect(read('无', WORDS)).toEqual({ value: { type: 'text', text: '无' } });
  });

  it.each([
    [12, 'General', '12'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.125, '0.0%', '12.5%'],
    [45327, 'yyyy"年"m"月"d"日"', '2024-02-05'],
  ])('that Excel took for the number %s is what the cell shows in %s', (typed, numberFormat, text) => {
    expect(read(typed, WORDS, { numberFormat })).toEqual({ value: { type: 'text', text } });
  });

  it('that is only a stroke is answered with the sign', () => {
    expect(read('-', WORDS)).toEqual(fault('signLookalike', '-', '—'));
    expect(read('...', WORDS)).toEqual(fault('signLookalike', '...', '…'));
  });

  it('holds no control characters', () => {
    expect(read('a\u0001', WORDS)).toEqual(fault('characters', 'a\u0001'));
  });
});

describe('whatever is typed', () => {
  const raw: fc.Arbitrary<RawValue> = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.stringMatching(/^[0-9０-９万亿元%％.,，约近>个人 —…年月日/-]{1,10}$/),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, { error: '#N/A' }),
  );
  const formats = fc.constantFrom('General', '0%', '0.00', 'yyyy-mm-dd', '0,', '@', 'mmm-yy');

  it('a number is exactly that number, or a fault with what was typed', () => {
    fc.assert(
      fc.property(raw, formats, fc.constantFrom(MONEY, THINGS, SHARE), (value, numberFormat, measure) => {
        const entered = enteredValue({ value, numberFormat }, measure);
        if ('fault' in entered) expect(entered.raw).toBe(value);
        else if (entered.value.type === 'number') expect(entered.value.number).toBe(value);
        else expect([null, '', '—', '——', '…', '……']).toContain(typeof value === 'string' ? value.trim() : value);
      }),
      { numRuns: 2000 },
    );
  });

  it('in every other cell is a value, or a fault with what was typed', () => {
    fc.assert(
      fc.property(raw, formats, fc.constantFrom(MONTH, DAY, WORDS, STAGE), (value, numberFormat, measure) => {
        const entered = enteredValue({ value, numberFormat }, measure);
        if ('fault' in entered) expect(entered.raw).toBe(value);
        else if (entered.value.type === 'text' && typeof value === 'string') expect(entered.value.text).toBe(value);
        else if (entered.value.type === 'empty') expect(typeof value === 'string' || value === null).toBe(true);
        else expect(entered.value.type).toBe(measure.dataType);
      }),
      { numRuns: 2000 },
    );
  });

  it('a suggestion for a number is a number its cell would take', () => {
    fc.assert(
      fc.property(raw, fc.constantFrom(MONEY, THINGS, SHARE), (value, measure) => {
        const entered = enteredValue({ value }, measure);
        if (!('fault' in entered)) return;
        for (const suggestion of entered.suggestions) expect('value' in enteredValue({ value: suggestion }, measure)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
