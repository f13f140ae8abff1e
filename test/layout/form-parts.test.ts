import { formParts } from '../../src/layout/form-parts';
import type { FormLine } from '../../src/model/sheet-layout';

const widths = [30, 10, 10, 15, 15, 10, 30];
const head: FormLine[] = [
  { left: '内部资料', middle: '', right: '表号：广清园1表' },
  { left: '', middle: '', right: '制定机关：广州对口帮扶协作清远指挥部' },
  { left: '填报单位：广清园', middle: '2024年1—2月', right: '计量单位：万元' },
];
const [first, , last] = head as [FormLine, FormLine, FormLine];

test('what stands at the right begins in the same column on every line, wide enough for the longest', () => {
  const rights = head.map((line) => formParts(head, line, widths).find(({ part }) => part === 'right'));
  expect(rights).toEqual(head.map(() => ({ part: 'right', first: 5, last: 6 })));
});

test('a line without a middle leaves the rest to its left', () => {
  expect(formParts(head, first, widths)[0]).toEqual({ part: 'left', first: 0, last: 4 });
});

test('the parts of a line cover every column once', () => {
  const columns = formParts(head, last, widths).flatMap((part) =>
    Array.from({ length: part.last - part.first + 1 }, (_, at) => part.first + at),
  );
  expect(columns).toEqual(widths.map((_, column) => column));
});

test('a long name at the left pushes the middle aside rather than being cut', () => {
  const long = { ...last, left: '填报单位（盖章）：广清经济特别合作区广清空港现代物流产业新城' };
  const [left] = formParts(head, long, widths);
  expect(left?.last).toBeGreaterThan(formParts(head, last, widths)[0]?.last ?? 0);
});

test('the right takes at most half, however long its text', () => {
  const wordy = [{ left: '', middle: '', right: 'x'.repeat(200) }];
  expect(formParts(wordy, wordy[0] as FormLine, [20, 20, 20, 20]).at(-1)).toEqual({ part: 'right', first: 2, last: 3 });
});

test.each([1, 2])('a sheet of %d columns has room for no middle', (count) => {
  expect(formParts(head, last, widths.slice(0, count)).map(({ part }) => part)).toEqual(['left', 'right'].slice(0, count));
});

test('a wide first column leaves a column to each part', () => {
  expect(formParts(head, last, [90, 10, 10]).map((part) => [part.first, part.last])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});
