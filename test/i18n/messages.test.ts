import { enUS } from '../../src/i18n/en-US';
import { messagesFor } from '../../src/i18n/messages';
import { zhCN } from '../../src/i18n/zh-CN';

/** What messages are made with: a number, a word, a list, and an object of the fields they name. */
const VALUES: readonly unknown[] = [
  2,
  'x',
  ['x'],
  {
    text: 'x',
    problem: 'x',
    help: 'x',
    path: 'x',
    cause: 'x',
    names: ['x'],
    missing: ['x'],
    problems: [{ file: 'x', record: 'x', field: 'x', fault: 'missing' }],
  },
];

const argumentLists = (length: number): (readonly unknown[])[] =>
  length === 0 ? [[]] : argumentLists(length - 1).flatMap((list) => VALUES.map((value) => [...list, value]));

/** A text that names something, made with the first arguments that fit. */
function made(value: (...args: readonly unknown[]) => unknown): string {
  for (const args of argumentLists(value.length)) {
    try {
      const text = value(...args);
      if (typeof text === 'string' && !text.includes('undefined') && !text.includes('[object')) return text;
    } catch {
      // Other arguments fit.
    }
  }
  throw new Error(`no arguments fit ${String(value)}`);
}

/** Every text below a value, with its key path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, made(value as (...args: readonly unknown[]) => unknown)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

test('each language answers to its tag', () => {
  expect(messagesFor('zh-CN')).toBe(zhCN);
  expect(messagesFor('en-US')).toBe(enUS);
});

test('no text is empty', () => {
  expect([...texts(zhCN), ...texts(enUS)].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('English texts hold no Chinese', () => {
  expect(texts(enUS).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('Chinese texts are Chinese', () => {
  expect(
    texts(zhCN).filter(
      ([path, text]) =>
        !['.textKey', '.seeds.pair', '.seeds.comma', '.source.document', '.source.place'].includes(path) && !/\p{Script=Han}/u.test(text),
    ),
  ).toEqual([]);
});

test.each(['unknownField', 'missing', 'period', 'printed', 'pairs', 'kinds', 'kindCode', 'row', 'unfit', 'doubleId'] as const)(
  'a seed fault of kind %s is said in words',
  (fault) => {
    const problems = [{ file: 'risks', record: 'R-01', field: 'name', fault, received: '3' }];
    for (const messages of [zhCN, enUS])
      expect(messages.errors.seedInvalid({ problems })).not.toMatch(/undefined|record R-01, field name: $/);
  },
);

test('both languages have the same keys', () => {
  const keys = (messages: object) =>
    texts(messages)
      .map(([path]) => path)
      .sort();
  expect(keys(enUS)).toEqual(keys(zhCN));
});
