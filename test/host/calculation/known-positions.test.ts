import { madeCell } from '../model/cell-grid';
import { emptyWorkbook } from '../model/workbook-model';
import type { FormulaNode } from './formula-node';
import { IronCalc } from './iron-calc';
import { KnownPositions } from './known-positions';

const KEYS = ['PK1', 'pk2', 3, 'PK2', '3', '', null, 'a*', 'Straße', 'TRUE', true, '乐昌'];

function known() {
  const [sheet] = emptyWorkbook().sheets;
  if (sheet === undefined) throw new Error('no sheet');
  KEYS.forEach((value, index) => (madeCell(sheet, index + 1, 1).value = value));
  const positions = new KnownPositions([sheet], (name) => (name === 'Sheet1' ? 0 : undefined));
  return { sheet, worthOf: (formula: string) => positions.worthOf({ formula } as FormulaNode) };
}

test.each(['PK1', 'PK2', 'pk1', '3', 'true', 'none', '乐昌', 'straße'])('the place of %s is the one that the engine finds', (sought) => {
  const engine = new IronCalc(['Sheet1', '§calls']);
  KEYS.forEach((value, index) => engine.value(0, index + 1, 1, value));
  const formula = `MATCH("${sought}",'Sheet1'!$A$1:$A$12,0)`;
  engine.formula(1, 1, 1, formula);
  engine.evaluate();
  expect(known().worthOf(formula)).toEqual(engine.result(1, 1, 1));
});

test.each([
  `MATCH("a*",'Sheet1'!$A$1:$A$12,0)`,
  `MATCH("PK1",'Sheet1'!$A$1:$A$12,1)`,
  `MATCH("PK1",'Sheet1'!$A$1:$B$12,0)`,
  `MATCH("PK1"&"",'Sheet1'!$A$1:$A$12,0)`,
  `MATCH('Sheet1'!$B$1,'Sheet1'!$A$1:$A$12,0)`,
  `COUNTIF('Sheet1'!$A$1:$A$12,"PK1")`,
])('%s is left to the engine', (formula) => {
  expect(known().worthOf(formula)).toBeUndefined();
});

test('texts among formulas are left to the engine', () => {
  const { sheet, worthOf } = known();
  madeCell(sheet, 5, 1).formula = '"x"';
  expect(worthOf(`MATCH("PK1",'Sheet1'!$A$1:$A$12,0)`)).toBeUndefined();
});
