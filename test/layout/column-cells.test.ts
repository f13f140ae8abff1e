import { columnCells, columnLooks } from '../../src/layout/column-cells';
import type { FieldValue } from '../../src/layout/row-source';
import type { TemplateColumn } from '../../src/model/templates/schema';
import { model } from './model';

const words = { zh: '栏', en: 'Column' };
const column = (more: object = {}): TemplateColumn => ({ id: 'one', kind: 'label', header: words, field: 'value', width: 9, ...more });

const cellOf = (value: FieldValue, more: object = {}) => columnCells(column(more), model)({ key: 'A', fields: { value } });

test('cells that look alike share one look', () => {
  const cells = columnCells(column(), model);
  const [one, other] = [1, 2].map((value) => cells({ key: 'A', fields: { value } }));
  expect(one).not.toBe(other);
  expect(one?.look).toBe(other?.look);
});

test('numbers of two formats have two looks, unless the column has a format of its own', () => {
  const looks = columnLooks(column(), 'body');
  expect(looks.number('0.0')).toEqual({ role: 'body', align: 'right', format: '0.0' });
  expect(looks.number('0.0')).not.toBe(looks.number('0'));
  const own = columnLooks(column({ format: '0.00' }), 'body');
  expect(own.number('0.0')).toBe(own.number('0'));
  expect(own.number('0').format).toBe('0.00');
});

const TRUTH = { kind: 'literal', value: true } as const;

test.each<[string, FieldValue, object]>([
  ['nothing', null, { kind: 'blank' }],
  ['an empty text', '', { kind: 'blank' }],
  ['a text', '文字', { kind: 'text', text: '文字', look: { role: 'body', align: 'left' } }],
  ['a number', 3, { kind: 'number', number: 3, look: { role: 'body', align: 'right', format: 'General' } }],
  ['a number in its format', { number: 3, format: '0.0' }, { kind: 'number', number: 3, look: { format: '0.0' } }],
  ['a date', { date: '2024-02-29' }, { kind: 'date', date: '2024-02-29', look: { format: 'yyyy-mm-dd' } }],
  ['a link', { text: '见', link: { sheet: '表', cell: 'A1' } }, { kind: 'text', text: '见', link: { sheet: '表', cell: 'A1' } }],
  ['a question', { expression: { kind: 'not', operand: TRUTH } }, { kind: 'computed', expression: { kind: 'not', operand: TRUTH } }],
  ['a question known to be a number', { expression: { kind: 'literal', value: 1 } }, { kind: 'number', number: 1 }],
  ['a question known to be words', { expression: { kind: 'literal', value: '季度核算' } }, { kind: 'text', text: '季度核算' }],
  ['a question known to have no answer', { expression: { kind: 'literal', value: '' } }, { kind: 'blank' }],
])('a field that holds %s becomes its cell', (_, value, cell) => {
  expect(cellOf(value)).toMatchObject(cell);
});

test('a sign stands where the number would in a column of labels, not in one of codes', () => {
  expect(cellOf('—').look.align).toBe('right');
  expect(cellOf('—', { kind: 'code' }).look).toEqual({ role: 'code', align: 'left' });
  expect(cellOf('—', { align: 'center' }).look.align).toBe('center');
});

test('a text that comes again is the same cell, another text is another', () => {
  const cells = columnCells(column(), model);
  const [one, other, again] = ['万元', '家', '万元'].map((value) => cells({ key: value, fields: { value } }));
  expect(again).toBe(one);
  expect(other).toMatchObject({ kind: 'text', text: '家' });
});
