import { enUS } from '../../src/i18n/en-US';
import { zhCN } from '../../src/i18n/zh-CN';
import { asEntered, entryFormat } from '../../src/layout/entered-shown';
import { codeBook } from '../../src/model/figures/code-book';
import { seeds } from './planned';

const codes = codeBook(seeds);
const measure = (code: string) => codes.measure(code)!;

test.each([
  ['P08', { type: 'number', number: 8120.5 }, 8120.5],
  ['P10', { type: 'number', number: 0 }, 0],
  ['J08', { type: 'month', month: 202406 }, 202406],
  ['Z07', { type: 'date', date: '2024-02-29' }, 45351],
  ['Z01', { type: 'text', text: '某项目' }, '某项目'],
  ['P08', { type: 'empty', state: 'notApplicable' }, '—'],
  ['P08', { type: 'empty', state: 'negligible' }, '…'],
  ['P08', { type: 'empty', state: 'notReported' }, null],
] as const)('%s %j is entered as %j', (code, value, entered) => {
  expect(asEntered(value, measure(code), zhCN)).toBe(entered);
});

test('a code is entered as its words, in the language of the form; an unknown one stays as it is', () => {
  const [first] = measure('J07').codes ?? [];
  const value = { type: 'code', code: first!.code } as const;
  expect([zhCN, enUS].map((messages) => asEntered(value, measure('J07'), messages))).toEqual([first?.zh, first?.en]);
  expect(asEntered({ type: 'code', code: 'X99' }, measure('J07'), zhCN)).toBe('X99');
});

test.each([
  ['P08', 'ytd', '#,##0.00'],
  ['P10', 'periodEnd', '#,##0'],
  ['P10', 'growth', '0.0'],
  ['J08', 'plan', '0000-00'],
  ['Z07', 'none', 'yyyy-mm-dd'],
  ['Z01', 'none', '@'],
  ['Z03', 'none', '@'],
] as const)('%s %s is shown as %s', (code, kind, format) => {
  expect(entryFormat(measure(code), kind)).toBe(format);
});
