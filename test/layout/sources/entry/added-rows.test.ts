import { knownRows, NAMED_BY, spareRows, type AddedList } from '../../../../src/layout/sources/entry/added-rows';
import { codeBook } from '../../../../src/model/figures/code-book';
import type { Figure } from '../../../../src/model/figure';
import { unitModel } from '../../entry';
import { emptied, seeds, told } from '../../planned';

const LISTS: readonly AddedList[] = ['investments', 'projects', 'news', 'funds'];
const named = (list: AddedList, subject: string, period = 202402, unit = 'PK1'): Figure => ({
  ...told(unit, NAMED_BY[list], 0, { period, subject, valueKind: 'none', value: { type: 'text', text: '名称' } }),
});
const spareOf = (ledger: readonly Figure[], unit = 'PK1') => LISTS.map((list) => spareRows(unitModel(unit, { ledger }), list));

test('spare rows of all lists have numbers of their own, one after the other', () => {
  const codes = spareOf([]).flat();
  expect(codes).toHaveLength(35);
  expect(codes).toEqual(codes.map((_, index) => `PK1-${String(index + 1).padStart(3, '0')}`));
});

test('a number that was used for any list, in any month, is not used again', () => {
  const ledger = [named('news', 'PK1-012', 202301), named('investments', 'PK1-003', 202405)];
  expect(spareOf(ledger).flat()[0]).toBe('PK1-013');
  expect(new Set([...spareOf(ledger).flat(), 'PK1-003', 'PK1-012']).size).toBe(37);
});

test('a row that was taken back keeps its number', () => {
  expect(spareOf([emptied(named('funds', 'PK1-007'))]).flat()[0]).toBe('PK1-008');
});

test('numbers of other units, of projects of the annexes and of the unit itself do not count', () => {
  const ledger = [named('investments', 'PK2-050', 202402, 'PK2'), told('PK1', 'J03', 5, { subject: 'A3-02' }), told('PK1', 'P08', 5)];
  expect(spareOf(ledger).flat()[0]).toBe('PK1-001');
});

test('after 999 comes 1000, and both are subjects', () => {
  const codes = spareOf([named('investments', 'PK1-998')])
    .flat()
    .slice(0, 2);
  expect(codes).toEqual(['PK1-999', 'PK1-1000']);
  const book = codeBook(seeds);
  for (const code of codes) expect(book.subject(code)).toBeDefined();
});

describe('known rows of a list', () => {
  const rows = (list: AddedList, ledger: readonly Figure[], since?: number) =>
    knownRows(unitModel('PK1', { ledger, period: 202402 }), list, since);

  test('are those that have its name, by number', () => {
    const ledger = [
      named('investments', 'PK1-1000'),
      named('investments', 'PK1-020'),
      named('investments', 'PK1-003'),
      named('news', 'PK1-004'),
    ];
    expect(rows('investments', ledger)).toEqual(['PK1-003', 'PK1-020', 'PK1-1000']);
    expect(rows('news', ledger)).toEqual(['PK1-004']);
    expect(rows('funds', ledger)).toEqual([]);
  });

  test('once each, however often they were reported', () => {
    expect(rows('investments', [named('investments', 'PK1-001', 202401), named('investments', 'PK1-001')])).toEqual(['PK1-001']);
  });

  test('not of later months, not before the first asked for, not without a name', () => {
    const ledger = [named('news', 'PK1-001', 202401), named('news', 'PK1-002', 202402), named('news', 'PK1-003', 202403)];
    expect(rows('news', ledger)).toEqual(['PK1-001', 'PK1-002']);
    expect(rows('news', ledger, 202402)).toEqual(['PK1-002']);
    expect(rows('news', [emptied(named('news', 'PK1-001'))])).toEqual([]);
  });
});
