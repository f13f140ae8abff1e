import type { PlanSheet } from '../../src/model/workbook-plan';
import { computed, label, parkTemplate, sheetOf } from './model';

const SENTENCE = '增加值增速按可比价，只取报送数，不复算。园区在县区之内，不得与县区相加。';
/** A formula that says so many sentences. */
const saying = (times: number) => ({
  kind: 'concat',
  operands: Array.from({ length: times }, () => ({ kind: 'literal', value: SENTENCE })),
});
const heightAt = ({ rows }: PlanSheet, at: number): number => rows.find(({ row }) => row === at)?.height ?? 0;
/** First row of the parks, under title, identity, key row and header. */
const FIRST = 5;

const height = (times: number, width: number, rest: object = {}) =>
  heightAt(sheetOf(parkTemplate({ columns: [label('code'), computed('said', saying(times), { width })] }, rest)), FIRST);

test('a row is high enough for what its formula says', () => {
  expect(height(1, 80)).toBeLessThan(25);
  expect(height(1, 30)).toBeGreaterThan(height(1, 80));
  expect(height(3, 30)).toBeGreaterThan(height(1, 30) * 2);
});

test('a number asks for no more room', () => {
  const one = { kind: 'arithmetic', operator: '+', left: { kind: 'literal', value: 1 }, right: { kind: 'literal', value: 1 } };
  const plain = sheetOf(parkTemplate({ columns: [label('code'), computed('sum', one, { width: 1 })] }));
  expect(heightAt(plain, FIRST)).toBeLessThan(25);
});

test('columns that do not print make no row higher', () => {
  const page = { orientation: 'portrait', pagesDown: 0, printColumns: 1 };
  expect(height(3, 30, { page })).toBeLessThan(25);
});

test('what stands higher already stays so', () => {
  const columns = [label('industries', 'industries', { width: 8 }), computed('said', saying(1), { width: 60 })];
  const alone = sheetOf(parkTemplate({ columns: [label('industries', 'industries', { width: 8 })] }));
  expect(heightAt(sheetOf(parkTemplate({ columns })), FIRST)).toBe(heightAt(alone, FIRST));
});

test('a sentence over the sheet is as high as its words', () => {
  const text = (times: number) => ({ kind: 'text', id: 'said', tone: 'note', lines: [{ expression: saying(times) }] });
  const table = { kind: 'table', id: 'parks', rows: { source: 'parks' }, columns: [label('code', 'code', { width: 40 })] };
  const sheet = (times: number) => heightAt(sheetOf(parkTemplate({}, { blocks: [text(times), table] })), 3);
  expect(sheet(1)).toBeGreaterThan(15);
  expect(sheet(4)).toBeGreaterThan(sheet(1) * 3);
});

test('no row is higher than Excel allows', () => {
  expect(height(40, 10)).toBe(409);
});
