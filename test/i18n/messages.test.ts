import { enUS } from '../../src/i18n/en-US';
import { messagesFor } from '../../src/i18n/messages';
import { zhCN } from '../../src/i18n/zh-CN';

/** Every plain text below a value, with its key path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
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
  expect(texts(zhCN).filter(([path, text]) => path !== '.textKey' && !/\p{Script=Han}/u.test(text))).toEqual([]);
});
