import { LANGUAGES, messagesFor } from '../../../src/i18n/messages';
import { errorText, isGqError, type GqError } from '../../../src/model/errors';
import { readTemplate } from '../../../src/model/templates/read';
import { broken, sheet } from './sheet';

/** How a definition is refused. */
function refusal(json: unknown): GqError<'templateInvalid'> {
  try {
    readTemplate('parks', json);
  } catch (error) {
    if (isGqError(error) && error.code === 'templateInvalid') return error as GqError<'templateInvalid'>;
    throw error;
  }
  throw new Error('the definition was taken');
}

const problemsOf = (json: unknown) => refusal(json).details.problems;

test('a good definition comes back as it is', () => {
  expect(readTemplate('parks', sheet())).toEqual(sheet());
});

test.each([
  ['unknownField', 'colour', { colour: 'red' }],
  ['missing', 'title', { title: undefined }],
  ['missing', 'title.en', { title: { zh: '园区' } }],
  ['missing', 'page.orientation', { page: { pagesDown: 1 } }],
  ['unknownField', 'page.paper', { page: { orientation: 'portrait', pagesDown: 1, paper: 'A4' } }],
])('%s at %s', (fault, place, change) => {
  expect(problemsOf({ ...sheet(), ...change })).toEqual([{ template: 'parks', place, fault }]);
});

describe('what does not fit is named by template and place, with what may stand there', () => {
  test.each([
    ['kind', 'summary2', 'entry | indicators | parks | projects | summary | ledger'],
    ['blocks.0.kind', 'grid', 'table | text | charts'],
    ['blocks.0.columns.0.kind', 'formula', 'label | code | input | explanation | free | past | computed'],
    [
      'blocks.0.columns.1.valueKind',
      'target',
      'month | ytd | ytdLastYear | growth | periodEnd | yearBegin | plan | sinceStart | none | […]',
    ],
    ['blocks.1.tone', 'loud', 'lead | note'],
    ['blocks.2.charts.0.legend', 'left', 'none | bottom | right | top'],
    ['blocks.2.charts.0.series.0.color', 'red', 'accent | middle | light | grey | pale'],
    ['protected', 'yes', 'boolean'],
    ['blocks.0.columns.0.width', '9', 'number'],
  ])('%s: %j', (place, value, expected) => {
    expect(problemsOf(broken(place, value))).toEqual([
      { template: 'parks', place, fault: 'unfit', received: JSON.stringify(value), expected },
    ]);
  });

  test.each([
    ['id', 'Park Directory'],
    ['id', 'parks-'],
    ['id', '园区'],
    ['version', '1'],
    ['version', '1.0.0'],
    ['blocks.0.id', 'theTable'],
    ['blocks.0.columns.0.id', 'my-column'],
    ['blocks.0.columns.0.id', '1st'],
    ['blocks.0.excelTable', '台账'],
    ['blocks.2.charts.0.id', 'Chart 1'],
  ])('an id that is none: %s %j', (place, value) => {
    expect(problemsOf(broken(place, value))).toMatchObject([{ template: 'parks', place, fault: 'unfit', received: JSON.stringify(value) }]);
  });

  test.each(['园区/名录', '园区\\名录', '园区?', '园区*', '[园区]', '园区]', '一:二', "园区'"])(
    'a sheet name Excel refuses: %s',
    (sheetName) => {
      expect(problemsOf(broken('sheetName', sheetName))).toMatchObject([
        { place: 'sheetName', fault: 'unfit', received: `"${sheetName}"` },
      ]);
    },
  );

  test('a sheet name longer than 31 characters', () => {
    expect(readTemplate('parks', broken('sheetName', '园'.repeat(31))).sheetName).toHaveLength(31);
    expect(problemsOf(broken('sheetName', '园'.repeat(32)))).toMatchObject([{ place: 'sheetName', fault: 'unfit', expected: '<=31' }]);
  });

  test('widths of nothing, counts that are none, lists without an entry', () => {
    for (const [place, value] of [
      ['blocks.0.columns.0.width', 0],
      ['blocks.0.columns.0.span', 0],
      ['blocks.0.columns.0.span', 1.5],
      ['page.pagesDown', -1],
      ['page.printColumns', 0],
      ['freeze.columns', 0.5],
      ['grid', []],
      ['blocks', []],
      ['blocks.0.columns', []],
      ['blocks.1.lines', []],
      ['blocks.2.charts', []],
      ['blocks.2.charts.0.series', []],
      ['blocks.2.charts.0.categories', []],
      ['blocks.2.charts.0.categories', ['a', 'b', 'c']],
    ] as const)
      expect(problemsOf(broken(place, value))).toMatchObject([{ template: 'parks', place, fault: 'unfit' }]);
  });

  test('a text in place of a record', () => {
    expect(problemsOf(broken('blocks.0', 'table'))).toMatchObject([{ place: 'blocks.0', fault: 'unfit', received: '"table"' }]);
  });
});

describe('an expression', () => {
  const KINDS = /^literal \| ref \| .* \| difference \| .*figure/;
  const computed = (expression: unknown) =>
    broken('blocks.0.columns.0', { kind: 'computed', id: 'code', header: { zh: '结果', en: 'Result' }, expression });
  const at = 'blocks.0.columns.0.expression';

  test('that does not exist is named, with those there are', () => {
    const [problem] = problemsOf(computed({ kind: 'vlookup' }));
    expect(problem).toMatchObject({ template: 'parks', place: `${at}.kind`, fault: 'unfit', received: '"vlookup"' });
    expect(problem?.expected).toMatch(KINDS);
  });

  test('that does not exist is found however deep it stands', () => {
    const one = { kind: 'literal', value: 1 };
    const none = { kind: 'iferror' };
    expect(problemsOf(computed({ kind: 'ratio', numerator: none, denominator: one }))[0]?.place).toBe(`${at}.numerator.kind`);
    expect(problemsOf(computed({ kind: 'and', operands: [one, { kind: 'not', operand: none }] }))[0]?.place).toBe(
      `${at}.operands.1.operand.kind`,
    );
    const criterion = { column: { block: 'parks', column: 'code' }, equals: none };
    expect(problemsOf(computed({ kind: 'countIf', criteria: [criterion] }))[0]?.place).toBe(`${at}.criteria.0.equals.kind`);
  });

  test('that does not exist is found in a sentence and in a total', () => {
    expect(problemsOf(broken('blocks.1.lines.0', { expression: { kind: 'now' } })).map(({ place }) => place)).toEqual([
      'blocks.1.lines.0.expression.kind',
    ]);
    expect(problemsOf(broken('blocks.0.totals.0.expressions.code', { kind: 'subtotal' }))[0]?.place).toBe(
      'blocks.0.totals.0.expressions.code.kind',
    );
  });

  test.each([
    ['a formula of Excel', '=A1+1', at, 'unfit'],
    ['nothing', undefined, at, 'missing'],
    ['a reference without a column', { kind: 'ref', cell: { block: 'parks' } }, `${at}.cell.column`, 'missing'],
    [
      'a reference by address',
      { kind: 'ref', cell: { block: 'parks', column: 'code', address: 'A1' } },
      `${at}.cell.address`,
      'unknownField',
    ],
    ['an operator of another keyboard', { kind: 'arithmetic', operator: '*', left: 1, right: 2 }, `${at}.operator`, 'unfit'],
    ['a concat of nothing', { kind: 'concat', operands: [] }, `${at}.operands`, 'unfit'],
    ['a count without criteria', { kind: 'countIf', criteria: [] }, `${at}.criteria`, 'unfit'],
    ['half decimals', { kind: 'round', operand: { kind: 'literal', value: 1 }, decimals: 0.5 }, `${at}.decimals`, 'unfit'],
    [
      'a format that programs write differently',
      { kind: 'format', operand: { kind: 'literal', value: 1 }, numberFormat: '0%' },
      `${at}.numberFormat`,
      'unfit',
    ],
    ['a word in one language', { kind: 'words', zh: '合计' }, `${at}.en`, 'missing'],
    ['a date as a literal', { kind: 'literal', value: null }, `${at}.value`, 'unfit'],
  ])('of the wrong make: %s', (_, expression, place, fault) => {
    expect(problemsOf(computed(expression))).toContainEqual(expect.objectContaining({ template: 'parks', place, fault }));
  });

  test('may nest', () => {
    const blank = { kind: 'isBlank', operand: { kind: 'field', field: 'area' } };
    const expression = { kind: 'if', condition: blank, then: { kind: 'words', zh: '', en: '' }, otherwise: { kind: 'literal', value: 1 } };
    expect(() => readTemplate('parks', computed(expression))).not.toThrow();
  });
});

describe('of what may be of several kinds, the fault of its own kind is named:', () => {
  const one = { kind: 'literal', value: 1 };

  test.each([
    ['a sentence in one language', { zh: '说明' }, 'en', 'missing'],
    ['a sentence with an empty text', { zh: '说明', en: '' }, 'en', 'missing'],
    ['a sentence with a field too many', { zh: '说明', en: 'Note', fr: 'Note' }, 'fr', 'unknownField'],
    ['a sentence that is nothing', {}, 'zh', 'missing'],
    ['an expression that lacks an operand', { expression: { kind: 'not' } }, 'expression.operand', 'missing'],
    ['an expression with a field beside it', { expression: one, tone: 'lead' }, 'tone', 'unknownField'],
    ['an expression with words beside it', { expression: one, zh: '说明', en: 'Note' }, 'zh', 'unknownField'],
    ['a formula of Excel', { expression: '=A1' }, 'expression', 'unfit'],
  ])('%s', (_, line, field, fault) => {
    expect(problemsOf(broken('blocks.1.lines.0', line))[0]).toMatchObject({ place: `blocks.1.lines.0.${field}`, fault });
  });

  test('a sentence that is a bare text', () => {
    expect(problemsOf(broken('blocks.1.lines.0', '说明'))).toMatchObject([{ place: 'blocks.1.lines.0', fault: 'unfit' }]);
  });

  test('an entry of a list of values that rows are chosen by', () => {
    const at = 'blocks.0.rows.where.park';
    expect(problemsOf(broken('blocks.0.rows.where', { park: ['PK1', 7] }))).toMatchObject([
      { place: `${at}.1`, fault: 'unfit', received: '7' },
    ]);
    expect(problemsOf(broken('blocks.0.rows.where', { park: { id: 'PK1' } }))).toMatchObject([{ place: at, fault: 'unfit' }]);
  });
});

test('all that is wrong is named at once', () => {
  expect(problemsOf({ ...sheet(), title: undefined, protected: 'yes', colour: 'red' }).map(({ place }) => place)).toEqual([
    'title',
    'protected',
    'colour',
  ]);
});

test.each([null, 'parks', 3])('%p is no definition', (json) => {
  expect(problemsOf(json)).toMatchObject([{ template: 'parks', place: '-', fault: 'unfit' }]);
});

test('a list is none either', () => {
  expect(problemsOf([sheet()]).length).toBeGreaterThan(0);
});

test('__proto__ is a field like any other that does not exist', () => {
  const json: unknown = JSON.parse(JSON.stringify(sheet()).replace('{', '{"__proto__":{"polluted":1},'));
  expect(problemsOf(json)).toEqual([{ template: 'parks', place: '__proto__', fault: 'unknownField' }]);
});

test('the message names template, place and remedy in both languages', () => {
  const error = refusal({ ...sheet(), title: undefined, kind: 'list', colour: 'red' });
  const [zh, en] = LANGUAGES.map((language) => errorText(error, messagesFor(language)));
  expect(zh).toContain('表式 parks，title：缺少，请补填');
  expect(zh).toContain('表式 parks，kind：“"list"”不符合要求，应为：entry | indicators | parks');
  expect(zh).toContain('表式 parks，colour：没有这个字段');
  expect(en).toContain('template parks, title: missing');
  expect(`${zh} ${en}`).not.toContain('undefined');
});

describe('the message about an id or a text', () => {
  const message = (json: unknown) => errorText(refusal(json), messagesFor('zh-CN'));

  test('repeats the pattern whole, with its brackets', () => {
    expect(message(broken('id', 'Park Directory'))).toContain('/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/');
  });

  test('says that a text is empty in words', () => {
    expect(problemsOf(broken('title.zh', ''))).toEqual([{ template: 'parks', place: 'title.zh', fault: 'missing' }]);
    expect(message(broken('title.zh', ''))).toContain('表式 parks，title.zh：缺少，请补填');
  });

  test('names the language a sentence lacks', () => {
    expect(message(broken('blocks.1.lines.0', { zh: '说明' }))).toContain('表式 parks，blocks.1.lines.0.en：缺少，请补填');
  });
});
