import { enUS } from '../../src/i18n/en-US';
import { zhCN } from '../../src/i18n/zh-CN';
import { entryValidation } from '../../src/layout/entry-validation';
import { codeBook } from '../../src/model/figures/code-book';
import { EXCEL } from '../../src/model/limits';
import { seeds } from './planned';

const codes = codeBook(seeds);
const accepted = (code: string, valueKind = codes.measure(code)?.valueKinds?.[0] ?? 'none', list?: string) =>
  entryValidation({ measure: codes.measure(code)!, code, valueKind, list }, zhCN);

test.each([
  ['P08', 'ytd', { kind: 'number', whole: false }],
  ['P01', 'ytd', { kind: 'number', whole: false, min: 0 }],
  ['P10', 'periodEnd', { kind: 'number', whole: true, min: 0 }],
  ['P01', 'growth', { kind: 'number', whole: false }],
  ['J08', 'plan', { kind: 'whole', min: 200001, max: 209912 }],
  ['J09', 'none', { kind: 'textLength', min: 8, max: 60 }],
  ['C91', 'none', { kind: 'textLength', min: 0, max: 200 }],
] as const)('%s %s accepts %j', (measure, kind, rule) => {
  expect(accepted(measure, kind).rule).toEqual(rule);
});

test('a date is a number between two days, a text without a limit of its own still has one', () => {
  expect(accepted('Z07').rule).toEqual({ kind: 'decimal', min: 36526, max: 73050 });
  expect(accepted('Z11').rule).toMatchObject({ kind: 'textLength', min: 0, max: 2000 });
});

test('a code is one of the words on the guide sheet: those of its measure, or those its row asks for', () => {
  const words = (block: string) => ({ kind: 'list', source: { sheet: 'entry-guide', block, column: 'words' } });
  expect(accepted('Z03').rule).toEqual(words('codes-z03'));
  expect(accepted('J07', 'periodEnd', 'codes-planning').rule).toEqual(words('codes-planning'));
});

test('the prompt names the measure, its value kind, unit and definition', () => {
  const { definition, shortName } = seeds.measures.find(({ id }) => id === 'P08')!;
  expect(accepted('P08', 'ytd').prompt).toEqual({ title: `${shortName.zh}（本年累计）`, text: `单位：万元。填数字。${definition.zh}` });
  expect(accepted('P01', 'growth').prompt?.text).toContain('单位：%。');
  expect(accepted('Z01').prompt?.title).not.toContain('（');
});

test.each([
  ['P10', '整数'],
  ['J08', '202402'],
  ['Z07', '日期'],
  ['Z03', '下拉'],
  ['J09', '8'],
])('who is refused a value of %s reads what it takes: %s', (measure, word) => {
  expect(accepted(measure).error?.text).toContain(word);
});

test('no prompt and no refusal is longer than Excel shows, in either language', () => {
  const lengths = [zhCN, enUS].flatMap((messages) =>
    seeds.measures.flatMap(({ id, valueKinds }) =>
      valueKinds.map((valueKind) => {
        const { prompt, error } = entryValidation({ measure: codes.measure(id)!, code: id, valueKind }, messages);
        return [Math.max(prompt?.title.length ?? 0, error?.title.length ?? 0), Math.max(prompt?.text.length ?? 0, error?.text.length ?? 0)];
      }),
    ),
  );
  expect(Math.max(...lengths.map(([title = 0]) => title))).toBeLessThanOrEqual(EXCEL.promptTitleCharacters);
  expect(Math.max(...lengths.map(([, text = 0]) => text))).toBeLessThanOrEqual(EXCEL.promptCharacters);
});
