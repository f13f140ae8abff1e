import { place } from '../../src/layout/place';
import { pageBreaks } from '../../src/layout/page-breaks';
import { linesOf, textWidth } from '../../src/layout/text-width';
import { label, layoutOf, parkTemplate } from './model';

const words = (zh: string) => ({ zh, en: zh });
const chart = {
  id: 'one',
  title: words('图'),
  altText: words('图'),
  kind: 'column',
  block: 'parks',
  categories: ['code'],
  series: [{ values: 'tax', color: 'accent' }],
  legend: 'none',
};
const charts = (height: number, more: object = {}) => ({ kind: 'charts', id: 'charts', height, charts: [chart], ...more });
const table = (source: string, field: string) => ({
  kind: 'table',
  id: 'parks',
  rows: { source },
  columns: [label('code'), label('tax', field)],
});

test('a Chinese character is as wide as two others', () => {
  expect(textWidth('PK1')).toBe(3);
  expect(textWidth('广清园（PK1）')).toBe(13);
  expect(textWidth('“一”—…')).toBe(10);
});

test('a text takes as many lines as its paragraphs need', () => {
  expect(linesOf('', 10)).toBe(1);
  expect(linesOf('一二三四五', 12)).toBe(1);
  expect(linesOf('一二三四五六', 12)).toBe(2);
  expect(linesOf('一\n二', 40)).toBe(2);
});

test('a row is as high as its longest text needs', () => {
  const { heights, blocks } = place(layoutOf(parkTemplate({ columns: [label('industries', 'industries', { width: 20 })] })));
  const [block] = blocks;
  const tall = heights.get(block?.kind === 'table' ? (block.rowOf.get('PK5') ?? 0) : 0) ?? 0;
  expect(tall).toBeGreaterThan(60);
});

test('a row is never higher than Excel allows, however long its text', () => {
  const columns = [label('industries', 'industries', { width: 2 })];
  const { heights } = place(layoutOf(parkTemplate({ columns })));
  expect(Math.max(...heights.values())).toBe(409);
});

test('blocks stand one under the other with a little space between', () => {
  const { blocks } = place(layoutOf(parkTemplate({}, { blocks: [table('parks', 'tax2025'), charts(100)] })));
  expect(blocks.map(({ firstBlockRow, lastBlockRow }) => [firstBlockRow, lastBlockRow])).toEqual([
    [3, 12],
    [14, 20],
  ]);
});

test('charts that the end of a page would cut begin a new one', () => {
  const breaks = (height: number, pagesDown = 0) =>
    pageBreaks(
      place(
        layoutOf(parkTemplate({}, { blocks: [table('parks', 'tax2025'), charts(height)], page: { orientation: 'portrait', pagesDown } })),
      ),
    );
  expect(breaks(300)).toEqual([]);
  expect(breaks(650)).toEqual([13]);
  expect(breaks(650, 1)).toEqual([]);
});

test('a block that asks for it begins a page', () => {
  const sheet = place(layoutOf(parkTemplate({}, { blocks: [table('parks', 'tax2025'), charts(30, { pageBreak: true })] })));
  expect(pageBreaks(sheet)).toEqual([13]);
});
