import { enUS } from '../../src/i18n/en-US';
import { zhCN } from '../../src/i18n/zh-CN';
import { expand } from '../../src/layout/expand';
import { growth, ratio } from '../../src/model/compositions';
import type { Expression } from '../../src/model/expression';
import { model } from './model';

const two: Expression = { kind: 'literal', value: 2 };

test('a field becomes its value', () => {
  const fields = { code: 'PK1', area: { number: 28.7, format: '0.0' }, none: null, day: { date: '2024-02-29' } };
  const value = (field: string) => expand({ kind: 'field', field }, { fields }, model);
  expect(['code', 'area', 'none', 'day', 'unknown'].map(value)).toEqual(
    ['PK1', 28.7, '', 45351, ''].map((literal) => ({ kind: 'literal', value: literal })),
  );
});

test('words follow the language', () => {
  const words = { kind: 'words', zh: '相符', en: 'agrees' } as const;
  expect([zhCN, enUS].map((messages) => expand(words, { fields: {} }, { ...model, messages }))).toEqual([
    { kind: 'literal', value: '相符' },
    { kind: 'literal', value: 'agrees' },
  ]);
});

test('ratio and growth are spelled out wherever they stand', () => {
  expect(expand({ kind: 'ratio', numerator: two, denominator: two, times: 100 }, { fields: {} }, model)).toEqual(
    ratio(two, two, { times: 100 }),
  );
  const nested = { kind: 'round', operand: { kind: 'growth', current: two, base: two }, decimals: 1 } as unknown as Expression;
  expect(expand(nested, { fields: {} }, model)).toEqual({ kind: 'round', operand: growth(two, two), decimals: 1 });
});

test('an if on the value of a field is settled at once', () => {
  const chosen = (field: number) =>
    expand(
      {
        kind: 'if',
        condition: { kind: 'compare', operator: '=', left: { kind: 'field', field: 'year' }, right: { kind: 'literal', value: 2025 } },
        then: { kind: 'literal', value: 'then' },
        otherwise: { kind: 'literal', value: 'otherwise' },
      } as unknown as Expression,
      { fields: { year: field } },
      model,
    );
  expect([chosen(2025), chosen(2024)]).toEqual([
    { kind: 'literal', value: 'then' },
    { kind: 'literal', value: 'otherwise' },
  ]);
});

test('a total over rows of a source that does not exist is refused', () => {
  const word = { kind: 'missingUnits', block: 'parks', source: 'nobody', column: 'tax' } as const;
  expect(() => expand(word, { fields: {} }, model)).toThrow('没有行来源“nobody”');
});

test('criteria are expanded too', () => {
  const column = { block: 'a', column: 'b' };
  const counted = { kind: 'countIf', criteria: [{ column, equals: { kind: 'field', field: 'code' } }] } as unknown as Expression;
  expect(expand(counted, { fields: { code: 'PK1' } }, model)).toEqual({
    kind: 'countIf',
    criteria: [{ column, equals: { kind: 'literal', value: 'PK1' } }],
  });
});
