import * as v from 'valibot';
import { EMPTY_STATES, OBS_STATUSES, VALUE_KINDS } from '../../../src/model/figure';
import { figureRecord } from '../../../src/model/figures/schema';
import { OPERATORS } from '../../../src/model/indicator';
import { EXCEL } from '../../../src/model/limits';
import { DOCUMENT_IDS } from '../../../src/model/source';
import { figure } from './ledger-line';

const fits = (fields: Readonly<Record<string, unknown>>) => v.is(figureRecord, { ...figure(), ...fields });

test('a figure needs neither unit of measure nor source nor explanation', () => {
  const bare = figure();
  delete bare.unitOfMeasure;
  expect(v.is(figureRecord, bare)).toBe(true);
});

test('a field without a value is left out, not written as undefined or null', () => {
  for (const nothing of [undefined, null]) {
    for (const field of ['unitOfMeasure', 'source', 'explanation']) expect(fits({ [field]: nothing })).toBe(false);
    expect(fits({ value: { type: 'number', number: 1, printed: nothing } })).toBe(false);
  }
});

test('every word of the lists is taken, another is not', () => {
  expect(VALUE_KINDS.every((valueKind) => fits({ valueKind }))).toBe(true);
  expect(OBS_STATUSES.every((status) => fits({ status }))).toBe(true);
  expect(EMPTY_STATES.every((state) => fits({ value: { type: 'empty', state } }))).toBe(true);
  expect(OPERATORS.every((operator) => fits({ value: { type: 'number', number: 1, operator } }))).toBe(true);
  expect(DOCUMENT_IDS.every((document) => fits({ source: { document, place: '一', row: '一', quote: '一' } }))).toBe(true);
  expect([fits({ valueKind: 'Ytd' }), fits({ status: '' }), fits({ value: { type: 'empty', state: 'blank' } })]).toEqual([
    false,
    false,
    false,
  ]);
});

test.each([NaN, Infinity, -Infinity])('%p is no number of a figure, nor one an explanation is bound to', (number) => {
  expect(fits({ value: { type: 'number', number } })).toBe(false);
  expect(fits({ explanation: { reason: 'R01', text: '检修', boundTo: number } })).toBe(false);
});

test.each([[null], [12.5], ['停产'], [true]])('an explanation may be bound to %p', (boundTo) => {
  expect(fits({ explanation: { reason: 'R01', text: '检修', boundTo } })).toBe(true);
});

test('an explanation has words and a reason code', () => {
  expect(fits({ explanation: { reason: 'R01', text: '', boundTo: null } })).toBe(false);
  expect(fits({ explanation: { reason: '检修', text: '检修', boundTo: null } })).toBe(false);
});

test('a source is a place in a document, a decision of ours or a standard, never a mixture', () => {
  const place = { document: '003', place: '第8页', row: '一', quote: '一' };
  expect([fits({ source: place }), fits({ source: { own: '按月' } }), fits({ source: { standard: 'GB/T 2260' } })]).toEqual([
    true,
    true,
    true,
  ]);
  expect([fits({ source: { ...place, own: '按月' } }), fits({ source: { own: '按月', standard: 'GB/T 2260' } })]).toEqual([false, false]);
});

test('a text is as long as a cell at most', () => {
  const text = (length: number) => ({ value: { type: 'text', text: '字'.repeat(length) } });
  expect([fits(text(1)), fits(text(EXCEL.cellCharacters)), fits(text(EXCEL.cellCharacters + 1)), fits(text(0))]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
