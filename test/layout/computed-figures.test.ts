import { computedFigures } from '../../src/layout/computed-figures';
import { codeBook } from '../../src/model/figures/code-book';
import { filledIn, workbooksOf, type Typed } from './entry';
import { seeds, told } from './planned';

const layouts = workbooksOf().layouts('PK1');
const computed = (typed: Typed) => computedFigures(filledIn(layouts, typed), codeBook(seeds));

test('an untouched form answers nothing', () => {
  expect(computed({})).toEqual([]);
});

test('what a formula answers is a reported number in the unit of measure of the catalogue', () => {
  const figures = computed({ 'investment-list': { 'PK1-001': { name: '甲', investment: 10_000, signed: 45_360 } } });
  expect(figures).toContainEqual(told('PK1', 'P22', 1, { period: 202403 }));
  expect(figures).toContainEqual(told('PK1', 'P23', 10_000, { period: 202403, valueKind: 'month' }));
});

test('growth is in %, whatever grows', () => {
  expect(computed({ 'park-monthly': { P08: { ytd: 90, before: 100 } } })).toEqual([
    told('PK1', 'P08', -10, { period: 202403, valueKind: 'growth' }),
  ]);
});

test('fifteen digits are kept, as Excel shows them', () => {
  const [growth] = computed({ 'park-monthly': { P08: { ytd: 4, before: 3 } } });
  expect(growth?.value).toEqual({ type: 'number', number: 33.3333333333333 });
});

test('cells to fill in are no answers, nor are those that only show something', () => {
  const figures = computed({ 'park-monthly': { P08: { month: 5, ytd: 90, plan: 200 } } });
  expect(figures).toEqual([]);
});

test('signs in place of numbers answer nothing', () => {
  expect(computed({ 'park-monthly': { P08: { ytd: '—', before: 100 } } })).toEqual([]);
});
