import { EMPTY_STATES, type Figure, type FigureValue } from '../../../src/model/figure';
import { figure, line } from './ledger-line';
import { problemsOf, read, words } from './refusal';

/** What differs from a park's return in figures of other measures, by the type their values have. */
const MEASURED: readonly [FigureValue['type'], Partial<Figure>][] = [
  ['number', { measure: 'P01' }],
  ['number', { measure: 'P10', valueKind: 'periodEnd', unitOfMeasure: '家' }],
  ['date', { measure: 'J10d', valueKind: 'none' }],
  ['month', { measure: 'J08', valueKind: 'plan' }],
  ['code', { measure: 'J07', valueKind: 'periodEnd' }],
  ['text', { measure: 'J09', valueKind: 'none' }],
  ['number', { measure: 'IND-01', valueKind: 'ytd', unit: 'ZHB', subject: 'IND-01', unitOfMeasure: '亿元' }],
  ['number', { measure: 'B003-026', valueKind: 'none', unitOfMeasure: '个' }],
];

describe('a good file', () => {
  test('gives its figures in the order of its lines', () => {
    const figures = [figure({ period: 202403 }), figure({ period: 202402 }), figure({ measure: 'P02' })];
    expect(read(figures.map((one) => JSON.stringify(one)).join('\n'))).toEqual(figures);
  });

  test('may begin with a byte order mark, end its lines as Windows or old Macs do, and have blank lines', () => {
    const two = [figure(), figure({ measure: 'P02' })];
    expect(read(`\uFEFF${line()}\r\n\r\n \t \r\n${line({ measure: 'P02' })}\r\n`)).toEqual(two);
    expect(read(`${line()}\r${line({ measure: 'P02' })}`)).toEqual(two);
  });

  test.each(['', '\n', ' \r\n\t\n\u3000\u00A0', '\uFEFF'])('that is empty gives no figures: %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('keeps line and tab inside a text, as people write them', () => {
    const explanation = { reason: 'R01', text: '停产检修\n\t二月复产', boundTo: 12.5 };
    expect(read(line({ explanation }))).toEqual([figure({ explanation })]);
  });

  test.each(EMPTY_STATES)('may hold the state %s for any measure', (state) => {
    for (const [, fields] of MEASURED)
      expect(read(line({ ...fields, value: { type: 'empty', state }, unitOfMeasure: undefined }))).toHaveLength(1);
  });

  test('may be about a row that a unit added', () => {
    expect(read(line({ subject: 'PK1-001' }))).toHaveLength(1);
  });

  test.each([0, -12.5, 1e-7, 1e300, Number.MAX_SAFE_INTEGER])('keeps the number %p', (number) => {
    expect(read(line({ value: { type: 'number', number } }))[0]?.value).toEqual({ type: 'number', number });
  });
});

describe('a line that is no record of JSON is named with what stands there', () => {
  test.each([
    ['a broken record', '{"period":2024', '{"period":2024'],
    ['a word', 'hello', 'hello'],
    ['NaN as JavaScript writes it', line().replace('12.5', 'NaN'), '{"period":202402,"unit":"PK1","subject":…'],
    ['Infinity as JavaScript writes it', line().replace('12.5', '-Infinity'), '{"period":202402,"unit":"PK1","subject":…'],
    ['two records on one line', `${line()}${line({ measure: 'P02' })}`, '{"period":202402,"unit":"PK1","subject":…'],
    ['a row of CSV', '202402,PK1,PK1,P01,ytd,12.5', '202402,PK1,PK1,P01,ytd,12.5'],
    ['a hundred thousand brackets', '['.repeat(100_000), `${'['.repeat(40)}…`],
  ])('%s', (_, text, received) => {
    expect(problemsOf(`\n${text}\n`)).toEqual([{ line: 2, field: '-', fault: 'notJson', received }]);
  });

  test.each(['null', '3', '"P01"', 'true'])('%s is JSON but no record', (text) => {
    expect(problemsOf(text)).toEqual([{ line: 1, field: '-', fault: 'notJson', received: text }]);
  });

  test.each([
    ['[]', '[]'],
    [`[${line()}]`, '[{"period":202402,"unit":"PK1","subject"…'],
    ['[[]]', '[[]]'],
  ])('a list is none either: %#', (text, received) => {
    expect(problemsOf(text)).toEqual([{ line: 1, field: '-', fault: 'notJson', received }]);
  });

  test('a file of pretty-printed JSON is refused line by line', () => {
    const text = JSON.stringify([figure()], null, 2);
    expect(problemsOf(text).map((problem) => problem.line)).toContain(2);
  });
});

describe('a field is named by line and path', () => {
  const REQUIRED = ['period', 'unit', 'subject', 'measure', 'valueKind', 'value', 'status'];

  test.each(REQUIRED)('%s that is missing', (field) => {
    expect(problemsOf(line({ [field]: undefined }))).toEqual([{ line: 1, field, fault: 'missing', received: '' }]);
  });

  test('all that an empty record lacks', () => {
    expect(problemsOf('{}').map(({ field, fault }) => `${field} ${fault}`)).toEqual(REQUIRED.map((field) => `${field} missing`));
  });

  test.each([
    ['a field of no figure', line({ colour: 'red' }), 'colour'],
    ['__proto__', line().replace('{', '{"__proto__":{"polluted":1},'), '__proto__'],
    ['__proto__ inside the value', line().replace('"type"', '"__proto__":{"polluted":1},"type"'), 'value.__proto__'],
    ['constructor', line({ constructor: { prototype: { polluted: 1 } } }), 'constructor'],
    ['a number beside a state', line({ value: { type: 'empty', state: 'notReported', number: 0 } }), 'value.number'],
    ['a field of no explanation', line({ explanation: { reason: 'R01', text: '检修', boundTo: 1, by: '张' } }), 'explanation.by'],
  ])('%s is no field', (_, text, field) => {
    expect(problemsOf(text)).toEqual([{ line: 1, field, fault: 'unknownField', received: field }]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each([
    ['period', { period: '202402' }, '202402'],
    ['period', { period: null }, 'null'],
    ['valueKind', { valueKind: '累计' }, '累计'],
    ['status', { status: 'final' }, 'final'],
    ['source', { source: '《公报》' }, '《公报》'],
    ['source', { source: null }, 'null'],
    ['value.type', { value: { type: 'amount', number: 1 } }, 'amount'],
    ['value.number', { value: { type: 'number', number: 'NaN' } }, 'NaN'],
    ['value.number', { value: { type: 'number', number: '12.5' } }, '12.5'],
    ['value.number', { value: { type: 'number', number: null } }, 'null'],
    ['value.operator', { value: { type: 'number', number: 1, operator: '=' } }, '='],
    ['value.state', { value: { type: 'empty', state: '未报' } }, '未报'],
    ['source.document', { source: { document: '009', place: '一', row: '一', quote: '一' } }, '009'],
    ['explanation.boundTo', { explanation: { reason: 'R01', text: '检修', boundTo: {} } }, '{…}'],
    ['explanation.boundTo', { explanation: { reason: 'R01', text: '检修', boundTo: [1, 2] } }, '[…]'],
    ['explanation.boundTo', { explanation: { reason: 'R01', text: '检修', boundTo: '' } }, ''],
  ])('%s that does not fit: %j', (field, fields, received) => {
    expect(problemsOf(line(fields))).toMatchObject([{ line: 1, field, fault: 'unfit', received }]);
  });

  test.each([
    ['unit', { unit: 'pk1' }, 'pk1'],
    ['unit', { unit: '1E5' }, '1E5'],
    ['unit', { unit: 7 }, '7'],
    ['unit', { unit: { id: 'PK1' } }, '{…}'],
    ['unit', { unit: ['PK1'] }, '[…]'],
    ['subject', { subject: 'PK*' }, 'PK*'],
    ['subject', { subject: '园区1' }, '园区1'],
    ['subject', { subject: 'PK1\n' }, 'PK1·'],
    ['measure', { measure: ' P01' }, ' P01'],
    ['measure', { measure: 'P'.repeat(65) }, `${'P'.repeat(40)}…`],
    ['explanation.reason', { explanation: { reason: '检修', text: '检修', boundTo: null } }, '检修'],
    ['value.code', { measure: 'J07', value: { type: 'code', code: '' } }, ''],
  ])('%s that is no code: %j', (field, fields, received) => {
    expect(problemsOf(line(fields))).toEqual([{ line: 1, field, fault: 'code', received }]);
  });

  test.each([
    ['unitOfMeasure', { unitOfMeasure: '' }, ''],
    ['unitOfMeasure', { unitOfMeasure: null }, 'null'],
    ['value.text', { measure: 'J09', value: { type: 'text', text: 3 } }, '3'],
    ['value.printed', { value: { type: 'number', number: 1, printed: '' } }, ''],
    ['explanation.text', { explanation: { reason: 'R01', text: ['检修'], boundTo: null } }, '[…]'],
  ])('%s that is no text or an empty one: %j', (field, fields, received) => {
    expect(problemsOf(line(fields))).toEqual([{ line: 1, field, fault: 'text', received }]);
  });

  const place = { document: '003', place: '第8页', row: '一', quote: '一' };
  test.each([
    [{}, ['document missing', 'place missing', 'row missing', 'quote missing']],
    [{ document: '003', place: '第8页' }, ['row missing', 'quote missing']],
    [{ ...place, quote: '' }, ['quote text']],
    [{ ...place, page: 8 }, ['page unknownField']],
    [{ own: '' }, ['own text']],
    [{ own: 5 }, ['own text']],
    [{ own: '按月', by: '张' }, ['by unknownField']],
    [{ own: '按月', standard: 'GB/T 2260' }, ['standard unknownField']],
    [{ ...place, own: '按月' }, ['document unknownField']],
    [{ standard: null }, ['standard text']],
  ])('a source is told what its own kind lacks: %j', (source, faults) => {
    expect(problemsOf(line({ source })).map(({ field, fault }) => `${field} ${fault}`)).toEqual(faults.map((fault) => `source.${fault}`));
  });

  test.each([
    [12848, '{"type":"number","number":12848}'],
    ['12.50', '{"type":"number","number":12.5}'],
    [null, '{"type":"empty","state":"notReported"}'],
    ['未报', '{"type":"text","text":"…"}'],
  ])('a value without its type is answered with how it is written: %j', (value, expected) => {
    expect(problemsOf(line({ value }))).toMatchObject([{ field: 'value', fault: 'bareValue', expected }]);
    for (const language of ['zh-CN', 'en-US'] as const) expect(words(line({ value }), language)).toContain(expected);
  });

  test.each([
    ['5,963', '5963'],
    ['-1，234，567.5', '-1234567.5'],
  ])('a number with separators of thousands is answered without them: %s', (number, expected) => {
    expect(problemsOf(line({ value: { type: 'number', number } }))).toMatchObject([
      { field: 'value.number', fault: 'thousands', expected },
    ]);
  });

  test.each(['5,9631', '1,23', ',123', '1,234,5'])('what only looks like such a number is not guessed at: %s', (number) => {
    expect(problemsOf(line({ value: { type: 'number', number } }))).toMatchObject([{ fault: 'unfit' }]);
  });

  test.each([
    ['a number in quotation marks', { period: '202402' }, '数字，不加引号', 'a number, without quotation marks'],
    ['a date that is a number', { measure: 'J10d', value: { type: 'date', date: 45351 } }, '文字，加引号', 'a text, in quotation marks'],
    ['an explanation that is no record', { explanation: '春节' }, '一条记录，写在花括号内', 'a record, in braces'],
    [
      'a list an explanation is bound to',
      { explanation: { reason: 'R01', text: '检修', boundTo: [] } },
      'null | number | text | boolean',
      'null | number | text | boolean',
    ],
  ])('%s is told what may stand there', (_, fields, zh, en) => {
    expect(words(line(fields))).toContain(`不符合要求，可用：${zh}。`);
    expect(words(line(fields), 'en-US')).toContain(`does not fit; possible: ${en}.`);
  });

  test.each(['1e999', '-1e999'])('a number too large for any cell: %s', (number) => {
    expect(problemsOf(line().replace('12.5', number))).toMatchObject([{ line: 1, field: 'value.number', fault: 'unfit' }]);
  });

  test('and a number that is too large is not called null', () => {
    expect(words(line().replace('12.5', '1e999'))).not.toContain('null');
  });

  test('and a code that is malformed is told what a code is, not “unknown”', () => {
    const text = line({ unit: '1e5', subject: 'pk1' });
    expect(words(text) + words(text, 'en-US')).not.toContain('unknown');
    expect(words(text)).toContain('“pk1”不是代码：大写字母开头');
    expect(words(text, 'en-US')).toContain('"pk1" is no code: a capital letter first');
  });

  test.each([
    ['period', line({ period: 202413 }), '202413'],
    ['period', line({ period: 202400 }), '202400'],
    ['period', line({ period: 199912 }), '199912'],
    ['period', line({ period: 202402.5 }), '202402.5'],
    ['period', line({ period: -202402 }), '-202402'],
    ['value.month', line({ measure: 'J08', value: { type: 'month', month: 202413 } }), '202413'],
  ])('%s that is no month of this century: %s', (field, text, received) => {
    expect(problemsOf(text)).toEqual([{ line: 1, field, fault: 'period', received }]);
  });

  test.each(['2024-02-30', '2023-02-29', '2024-2-9', '20240229', '1900-02-28', ''])('a date that is none: %j', (date) => {
    expect(problemsOf(line({ measure: 'J10d', value: { type: 'date', date } }))).toEqual([
      { line: 1, field: 'value.date', fault: 'date', received: date },
    ]);
  });
});

describe('keys', () => {
  test('that stand twice are named with both lines', () => {
    const text = [line(), '', line({ measure: 'P02' }), line({ value: { type: 'number', number: 99 }, status: 'revised' })].join('\n');
    expect(problemsOf(text)).toEqual([{ line: 4, field: '-', fault: 'doubleKey', received: '202402|PK1|PK1|P01|ytd', expected: '1' }]);
    expect(words(text)).toContain('第4行：与第1行的键相同（202402|PK1|PK1|P01|ytd）');
    expect(words(text, 'en-US')).toMatch(/line 4: .*line 1/);
  });

  test('that stand three times point to the first line twice', () => {
    expect(problemsOf([line(), line(), line()].join('\r\n')).map((problem) => [problem.line, problem.expected])).toEqual([
      [2, '1'],
      [3, '1'],
    ]);
  });

  test('that are long are named by their first 40 characters', () => {
    const long = line({ unit: `X${'1'.repeat(39)}` });
    const doubles = problemsOf([long, long].join('\n')).filter(({ fault }) => fault === 'doubleKey');
    expect(doubles).toMatchObject([{ line: 2, received: `202402|X${'1'.repeat(32)}…` }]);
  });

  test('that differ in one part are two figures', () => {
    const growth = { valueKind: 'growth', unitOfMeasure: '%' };
    const others = [{}, { period: 202403 }, { unit: 'PK2' }, { subject: 'PK2' }, { measure: 'P02' }, growth];
    expect(read(others.map(line).join('\n'))).toHaveLength(6);
  });
});

describe('the refusal', () => {
  test('names the file, every line at fault, and that nothing was used', () => {
    const message = words([line({ unit: 'PK9' }), line(), 'broken', line({ period: 202413 })].join('\n'));
    expect(message).toContain('台账文件“台账.ndjson”有3处问题，未使用其中任何数据');
    expect(message).toContain('第1行，字段 unit：没有填报单位“PK9”');
    expect(message).toContain('第3行：不是一条JSON记录（broken）');
    expect(message).toContain('第4行，字段 period：期别“202413”无效');
  });

  test('lists 20 problems of 30 and counts the rest', () => {
    const text = Array.from({ length: 30 }, (_, i) => line({ unit: `X${i + 1}` })).join('\n');
    expect(problemsOf(text)).toHaveLength(30);
    const lines = words(text).split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[0]).toContain('有30处问题');
    expect(lines[20]).toContain('第20行');
    expect(lines[21]).toContain('另有10处');
    expect(words(text, 'en-US')).toContain('10 more');
  });

  test('lists 20 problems of 20 and counts none', () => {
    const message = words(Array.from({ length: 20 }, (_, i) => line({ unit: `X${i + 1}` })).join('\n'));
    expect(message.split('\n')).toHaveLength(21);
    expect(message).not.toContain('另有');
  });

  test('speaks both languages of every fault', () => {
    const faulty = [
      'broken',
      line({ colour: 'red' }),
      line({ unit: undefined }),
      line({ status: 'final' }),
      line({ period: 202413 }),
      line({ measure: 'J10d', value: { type: 'date', date: '2024-02-30' } }),
      line({ unitOfMeasure: '字'.repeat(40_000) }),
      line({ unitOfMeasure: '\u0007' }),
      line({ unitOfMeasure: '' }),
      line({ unit: 'pk1' }),
      line({ unit: 'X1', subject: 'X2', measure: 'X3' }),
      line({ value: { type: 'text', text: '甲' } }),
      line({ value: { type: 'text', text: '甲' } }),
    ].join('\n');
    expect(words(faulty).split('\n')).toHaveLength(1 + problemsOf(faulty).length);
    expect(words(faulty) + words(faulty, 'en-US')).not.toMatch(/undefined|\[object/);
  });

  test.each([
    ['a code', line({ subject: 'A'.repeat(100_000) })],
    ['a field', line({ ['x'.repeat(100_000)]: 1 })],
  ])('does not repeat %s of a hundred thousand letters', (_, text) => {
    expect(words(text).length).toBeLessThan(1000);
  });

  test('is still ours when a value is nested a hundred thousand deep', () => {
    expect(problemsOf(line({ period: 0 }).replace('0', '['.repeat(100_000) + ']'.repeat(100_000)))[0]?.line).toBe(1);
  });

  test('writes nothing to the screen that a terminal would obey', () => {
    for (const text of ['{"\u001B[2J', line({ ['\u001B[2J']: 1 }), line({ unit: '\u009B2J\u202E' }), line({ status: '\u001B[2J\n' })])
      expect(words(text) + words(text, 'en-US')).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });
});
