import type { PlanCell } from '../../../src/model/workbook-plan';
import { planCells } from '../../../src/xlsx/write/plan-cells';
import { at, plan, sheet, text } from './plans';

const one = (cell: PlanCell) => planCells(plan([sheet('表', { cells: [at('B3', cell)] })]));

test.each<[string, PlanCell, string, number | null]>([
  ['label', { kind: 'label', text: '项目' }, '项目', null],
  ['text', { kind: 'text', text: '0123' }, '0123', null],
  ['number', { kind: 'number', number: 1234.5 }, '1234.5', 1234.5],
  ['date, by its serial number,', { kind: 'date', date: '2024-02-29' }, '45351', 45351],
  ['filled input', { kind: 'input', value: 7 }, '7', 7],
  ['input filled with words', { kind: 'input', value: '已填' }, '已填', null],
  ['empty input', { kind: 'input', value: null }, '', null],
  ['computed number', { kind: 'computed', formula: 'A1', cached: 0 }, '0', 0],
  ['computed text', { kind: 'computed', formula: 'A1', cached: '' }, '', null],
  ['computed #N/A, a point to leave out,', { kind: 'computed', formula: 'NA()', cached: { error: '#N/A' } }, '', null],
  ['blank', { kind: 'blank' }, '', null],
])('a chart reads a %s as it stands', (_, cell, words, number) => {
  expect(one(cell).text('表', 3, 2)).toBe(words);
  expect(one(cell).number('表', 3, 2)).toBe(number);
});

test('a cell that is not there is empty, so is one of a sheet that is not there', () => {
  const cells = planCells(plan([sheet('表', { cells: [text('A1', '字')] })]));
  expect([cells.text('表', 1, 2), cells.number('表', 2, 1), cells.text('无', 1, 1), cells.number('无', 1, 1)]).toEqual([
    '',
    null,
    '',
    null,
  ]);
});

test('sheets do not mix', () => {
  const cells = planCells(plan([sheet('甲', { cells: [text('A1', '一')] }), sheet('乙', { cells: [text('A1', '二')] })]));
  expect([cells.text('甲', 1, 1), cells.text('乙', 1, 1)]).toEqual(['一', '二']);
});

test('the far end of a sheet is told from the next row', () => {
  const cells = planCells(plan([sheet('表', { cells: [text('XFD1', '末'), text('A2', '首')] })]));
  expect([cells.text('表', 1, 16384), cells.text('表', 2, 1), cells.text('表', 2, 16384)]).toEqual(['末', '首', '']);
});

test('a format is that of the style, General without one', () => {
  const styles = { percent: { numberFormat: '0.0%' }, plain: {} };
  const number = { kind: 'number', number: 1 } as const;
  const cells = planCells(
    plan([sheet('表', { cells: [at('A1', { ...number, style: 'percent' }), at('B1', { ...number, style: 'plain' }), at('C1', number)] })], {
      styles,
    }),
  );
  expect([1, 2, 3, 4].map((place) => cells.format('表', 1, place))).toEqual(['0.0%', 'General', 'General', 'General']);
});
