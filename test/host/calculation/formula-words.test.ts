import { withoutNames } from './formula-words';

const NAMES = new Map([
  ['年', '2024'],
  ['_gq.a', "'总览'!$A$1"],
]);
const written = (formula: string) => withoutNames(formula, (name) => NAMES.get(name));

test('names become what they refer to', () => {
  expect(written('年+_gq.a*SUM(年)')).toBe("(2024)+('总览'!$A$1)*SUM((2024))");
});

test('texts, sheet names, functions, addresses and parts of words are no names', () => {
  for (const formula of ['"年"&1', "'年'!A1", '年!A1', '年(1)', '$年', '本年', '1年', '"a""年"']) expect(written(formula)).toBe(formula);
});

test('columns of a table are loud', () => {
  expect(() => written('SUM(表[年])')).toThrow('columns of a table');
});
