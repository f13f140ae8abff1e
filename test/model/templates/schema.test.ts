import * as v from 'valibot';
import { CHART_GROUPINGS, CHART_KINDS, CHART_LABELS } from '../../../src/model/chart';
import { TEXT_FORMATS } from '../../../src/model/expression';
import { VALUE_KINDS } from '../../../src/model/figure';
import { expressionSchema } from '../../../src/model/templates/expression-schema';
import { PALETTE_COLORS, TEMPLATE_KINDS, templateSchema } from '../../../src/model/templates/schema';
import { TONES } from '../../../src/model/sheet-layout';
import { broken, sheet } from './sheet';

const fits = (path: string, value: unknown) => v.is(templateSchema, broken(path, value));

test('a sheet needs neither grid nor frozen head, nor what editors read', () => {
  const plain = Object.fromEntries(Object.entries(sheet()).filter(([key]) => key !== 'grid' && key !== 'freeze'));
  expect(v.is(templateSchema, plain)).toBe(true);
  expect(v.is(templateSchema, { ...plain, $schema: './schema/template.schema.json' })).toBe(true);
});

test.each<readonly [string, readonly string[]]>([
  ['kind', TEMPLATE_KINDS],
  ['page.orientation', ['portrait', 'landscape']],
  ['blocks.0.columns.0.align', ['left', 'center', 'right']],
  ['blocks.0.columns.1.valueKind', VALUE_KINDS],
  ['blocks.1.tone', ['lead', 'note']],
  ['blocks.2.charts.0.kind', CHART_KINDS],
  ['blocks.2.charts.0.grouping', CHART_GROUPINGS],
  ['blocks.2.charts.0.legend', ['none', 'bottom', 'right', 'top']],
  ['blocks.2.charts.0.series.0.color', PALETTE_COLORS],
  ['blocks.2.charts.0.series.0.labels', CHART_LABELS],
  ['blocks.2.charts.0.series.0.drawnAs', ['column', 'line']],
  ['blocks.2.charts.0.series.0.axis', ['primary', 'secondary']],
])('%s is one of its list', (path, choices) => {
  expect(choices.filter((choice) => !fits(path, choice))).toEqual([]);
  expect([fits(path, 'other'), fits(path, ''), fits(path, null)]).toEqual([false, false, false]);
});

test.each(['a', 'parks', 'park-directory', 'a1-b2'])('%s is an id', (id) => {
  expect([fits('id', id), fits('blocks.0.id', id), fits('freeze.block', id)]).toEqual([true, true, true]);
});

test.each(['', 'A', '-a', 'a-', 'a--b', 'a_b', 'a b', '1a', 'a.b', 'a\n'])('%j is none', (id) => {
  expect([fits('id', id), fits('blocks.0.id', id), fits('freeze.block', id)]).toEqual([false, false, false]);
});

test('a row is kept by one value of a field, or by several', () => {
  expect([fits('blocks.0.rows.where', { list: 'industry' }), fits('blocks.0.rows.where', { list: ['industry', 'livelihood'] })]).toEqual([
    true,
    true,
  ]);
  expect([fits('blocks.0.rows.where', { list: '' }), fits('blocks.0.rows.where', { list: 1 })]).toEqual([false, false]);
});

test('as many pages as it takes are 0 pages down', () => {
  expect(fits('page.pagesDown', 0)).toBe(true);
});

describe('marks of a column', () => {
  const path = 'blocks.0.columns.0.marks';

  test.each(TONES)('give cells the tone %s', (tone) => {
    expect(fits(path, [{ startsWith: '▲', tone }])).toBe(true);
  });

  test('are at least one, each with a sign of at most 20 characters and a tone', () => {
    const refused = [[], [{ startsWith: '', tone: 'good' }], [{ startsWith: '▲'.repeat(21), tone: 'good' }], [{ startsWith: '▲' }]];
    expect(refused.map((marks) => fits(path, marks))).toEqual(refused.map(() => false));
    expect(fits(path, [{ startsWith: '▲', tone: 'green' }])).toBe(false);
  });
});

describe('an input column', () => {
  const path = 'blocks.0.columns.1.validation';

  test.each(['decimal', 'whole', 'text', 'any'])('accepts %s', (accepts) => {
    expect(
      fits(path, { accepts, min: 0, max: 100, prompt: { title: { zh: '请填', en: 'Fill in' }, text: { zh: '数', en: 'Number' } } }),
    ).toBe(true);
  });

  test('accepts nothing else', () => {
    expect(fits(path, { accepts: 'date' })).toBe(false);
  });

  const column = 'blocks.0.columns.1';

  test.each([
    ['valueKind', 'ytd', 'target'],
    ['valueKind', ['ytd', 'periodEnd'], []],
    ['valueKind', ['none'], ['target']],
    ['measure', 'J02', 'j02'],
    ['field', 'name', ''],
    ['prefill', 'lastYear', 'nextYear'],
    ['prefill', 'previous', true],
    ['expression', { kind: 'field', field: 'code' }, 'code'],
  ])('has %s such as %j, not %j', (member, sound, unsound) => {
    expect([fits(`${column}.${member}`, sound), fits(`${column}.${member}`, unsound)]).toEqual([true, false]);
  });
});

describe('other columns of entry forms', () => {
  const path = 'blocks.0.columns.1';
  const base = { id: 'more', header: { zh: '栏', en: 'Column' }, width: 9 };

  test.each([
    [{ kind: 'explanation', part: 'reason' }, { kind: 'explanation' }],
    [
      { kind: 'explanation', part: 'text' },
      { kind: 'explanation', part: 'code' },
    ],
    [{ kind: 'free' }, { kind: 'free', field: 'name' }],
    [
      { kind: 'past', monthsBack: 1 },
      { kind: 'past', monthsBack: 0 },
    ],
    [{ kind: 'past', monthsBack: 12 }, { kind: 'past' }],
  ])('%j is one, %j is none', (sound, unsound) => {
    expect([fits(path, { ...base, ...sound }), fits(path, { ...base, ...unsound })]).toEqual([true, false]);
  });

  test('a table may be left out while it is empty, and have room to write in', () => {
    expect([fits('blocks.0.optional', true), fits('blocks.0.rowHeight', 30)]).toEqual([true, true]);
    expect([fits('blocks.0.optional', 'yes'), fits('blocks.0.rowHeight', 0)]).toEqual([false, false]);
  });
});

describe('expressions', () => {
  const one = { kind: 'literal', value: 1 };
  const column = { block: 'parks', column: 'output' };
  const EVERY: readonly Readonly<Record<string, unknown>>[] = [
    one,
    { kind: 'ref', cell: { ...column, row: 'PK1', sheet: 'parks' } },
    { kind: 'arithmetic', operator: '÷', left: one, right: one },
    { kind: 'power', base: one, exponent: one },
    { kind: 'compare', operator: '≤', left: one, right: one },
    { kind: 'and', operands: [one] },
    { kind: 'or', operands: [one, one] },
    { kind: 'not', operand: one },
    { kind: 'if', condition: one, then: one, otherwise: one },
    { kind: 'notAvailable' },
    { kind: 'isBlank', operand: one },
    { kind: 'isNumber', operand: one },
    { kind: 'round', operand: one, decimals: -2 },
    { kind: 'min', operands: [one] },
    { kind: 'max', operands: [one] },
    { kind: 'sum', column },
    { kind: 'count', column },
    { kind: 'sumIf', column, criteria: [{ column, equals: one }] },
    { kind: 'pairedSum', column, beside: column },
    { kind: 'countIf', criteria: [{ column, equals: one }] },
    { kind: 'weightedMean', values: column, weights: column },
    { kind: 'lookup', key: one, keys: column, values: column },
    { kind: 'rank', operand: one, among: column, order: 'descending' },
    { kind: 'concat', operands: [one] },
    { kind: 'format', operand: one, numberFormat: TEXT_FORMATS[0] },
    { kind: 'field', field: 'area' },
    { kind: 'words', zh: '合计', en: 'Total' },
    { kind: 'ratio', numerator: one, denominator: one, times: 100 },
    { kind: 'growth', current: one, base: one },
    { kind: 'difference', minuend: one, subtrahend: one },
  ];

  test.each(EVERY.map((expression) => [expression['kind'], expression] as const))(
    '%s is one, whole and without excess',
    (_, expression) => {
      expect(v.is(expressionSchema, expression)).toBe(true);
      expect(v.is(expressionSchema, { ...expression, comment: '' })).toBe(false);
    },
  );

  test.each(EVERY.map((expression) => [expression['kind'], expression] as const))('%s needs each of its parts', (_, expression) => {
    for (const part of Object.keys(expression).filter((key) => key !== 'times')) {
      const rest = Object.fromEntries(Object.entries(expression).filter(([key]) => key !== part));
      expect(v.is(expressionSchema, rest)).toBe(false);
    }
  });
});
