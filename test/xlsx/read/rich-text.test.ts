import { readRow, sharedStrings } from './small-workbook';

const text = (item: string) => readRow('<c r="A1" t="s"><v>0</v></c>', sharedStrings(item))[0]?.value;

test('runs are joined, whatever they look like', () => {
  expect(text('<r><rPr><b/><rFont val="宋体"/></rPr><t>产业</t></r><r><t xml:space="preserve"> 园</t></r>')).toBe('产业 园');
});

test('phonetic runs are left out', () => {
  expect(text('<t>清远</t><rPh sb="0" eb="2"><t>qingyuan</t></rPh><phoneticPr fontId="1"/>')).toBe('清远');
});

test('runs in a cell itself are joined too', () => {
  expect(readRow('<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>')[0]?.value).toBe('甲乙');
});

test('white space at the ends counts where the file says so, as in Excel', () => {
  expect(text('<t xml:space="preserve"> 甲\n</t>')).toBe(' 甲\n');
  expect(text('<t>\n  甲 乙\n</t>')).toBe('甲 乙');
  expect(text('<t>\u3000甲\u00a0</t>')).toBe('\u3000甲\u00a0');
});

test('characters that Excel writes by number are meant, and a text that only looks so stays', () => {
  expect(text('<t>a_x000D_b</t>')).toBe('a\rb');
  expect(text('<t>_x005F_x000D_</t>')).toBe('_x000D_');
  expect(text('<t>_x00D_ _xZZZZ_ _x</t>')).toBe('_x00D_ _xZZZZ_ _x');
});

test('no text is the empty one', () => {
  expect(text('')).toBe('');
  expect(text('<t/>')).toBe('');
});
