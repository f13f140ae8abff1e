import { mayTurn, neverSkips } from '../../src/layout/category-labels';
import type { PlanChart } from '../../src/model/chart';
import { samples } from '../xlsx/write/chart/samples';

const shows =
  (...texts: readonly string[]) =>
  () =>
    texts;
const narrow = (chart: PlanChart): PlanChart => ({ ...chart, position: { ...chart.position, width: 60 } });

test('short names of columns stay level', () => {
  expect(mayTurn(samples.column, shows('广清园', '连州园'))).toBe(false);
});

test('names may turn that a word or four lines would not fit', () => {
  expect(mayTurn(samples.column, shows('Industrialization'.repeat(8)))).toBe(true);
  expect(mayTurn(samples.column, shows('广'.repeat(400)))).toBe(true);
});

test('names of bars are left to the program: they stand beside, with a line of their own', () => {
  expect(mayTurn(samples.bar, shows('广清园'))).toBe(true);
});

test('no name is left out where each has the room of a line', () => {
  expect(neverSkips(samples.column)).toBe(true);
  expect(neverSkips(narrow(samples.column))).toBe(false);
});

test('periods under a line may be left out: they count themselves', () => {
  expect(neverSkips(samples.line)).toBe(false);
});
