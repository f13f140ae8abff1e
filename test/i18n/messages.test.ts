import { enUS } from '../../src/i18n/en-US';
import { messagesFor } from '../../src/i18n/messages';
import { zhCN } from '../../src/i18n/zh-CN';

/** Arguments that any text can be made with: a number, a word, and an object of the fields messages name. */
const ARGUMENTS = [
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
  [2024, 2, 3, 4],
  ['x', ['x'], 'x'],
] as const;

/** A text that names something, made with whatever fits it. */
function made(value: (...args: unknown[]) => unknown): string {
  for (const args of ARGUMENTS) {
    try {
      const text: unknown = value(...(Array.isArray(args) ? args : [args]));
      if (typeof text === 'string' && !text.includes('undefined') && !text.includes('[object')) return text;
    } catch {
      // Another kind of argument fits.
    }
  }
  throw new Error(`no arguments fit ${String(value)}`);
}

/** Every text below a value, with its key path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, made(value as (...args: unknown[]) => unknown)]];
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
    texts(zhCN).filter(([path, text]) => !['.textKey', '.seeds.pair', '.source.document'].includes(path) && !/\p{Script=Han}/u.test(text)),
  ).toEqual([]);
});

test('both languages have the same keys', () => {
  const keys = (messages: object) =>
    texts(messages)
      .map(([path]) => path)
      .sort();
  expect(keys(enUS)).toEqual(keys(zhCN));
});
