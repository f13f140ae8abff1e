import { ruleOf } from '../../../src/officejs/write/validations';

test('a list is named by its range as a text, with the sheet in quotes', () => {
  const area = { firstRow: 3, lastRow: 9, firstColumn: 1, lastColumn: 1 };
  expect(ruleOf({ kind: 'list', source: { sheet: "a'b", area } })).toEqual({
    list: { inCellDropDown: true, source: "='a''b'!$A$3:$A$9" },
  });
});

test.each([
  [{ kind: 'decimal', min: 0, max: 5 }, { decimal: { formula1: 0, formula2: 5, operator: 'Between' } }],
  [{ kind: 'decimal', max: 5 }, { decimal: { formula1: 5, operator: 'LessThanOrEqualTo' } }],
  [{ kind: 'whole', min: 1 }, { wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' } }],
  [{ kind: 'whole' }, { wholeNumber: { formula1: -9.99999999999999e307, operator: 'GreaterThanOrEqualTo' } }],
  [{ kind: 'textLength', min: 0, max: 9 }, { textLength: { formula1: 0, formula2: 9, operator: 'Between' } }],
  [{ kind: 'formula', formula: 'ISNUMBER(B2)' }, { custom: { formula: '=ISNUMBER(B2)' } }],
  [{ kind: 'any' }, undefined],
] as const)('%o is said in the words of Office.js', (rule, said) => {
  expect(ruleOf(rule)).toEqual(said);
});
