import { readSheet, worksheet } from './small-workbook';

const validations = (content: string) => readSheet(worksheet(`<sheetData/>${content}`)).validations;

test('validations are areas, type and source, never cells', () => {
  expect(
    validations(
      '<dataValidations count="3"><dataValidation type="list" allowBlank="1" sqref="B2:B1048576 D5"><formula1>_lists!$A$1:$A$3</formula1></dataValidation>' +
        '<dataValidation type="decimal" operator="between" sqref="C1"><formula1>0</formula1><formula2>9</formula2></dataValidation>' +
        '<dataValidation sqref="E1" prompt="a&gt;b"/></dataValidations>',
    ),
  ).toEqual([
    { areas: ['B2:B1048576', 'D5'], type: 'list', source: '_lists!$A$1:$A$3' },
    { areas: ['C1'], type: 'decimal' },
    { areas: ['E1'], type: 'any' },
  ]);
});

test('a list of words is its source', () => {
  expect(
    validations('<dataValidations><dataValidation type="list" sqref="A1"><formula1>"是,否"</formula1></dataValidation></dataValidations>'),
  ).toEqual([{ areas: ['A1'], type: 'list', source: '"是,否"' }]);
});

test("Excel's newer form among the extensions is read as well", () => {
  expect(
    validations(
      '<extLst><ext uri="{CCE6A557}"><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list">' +
        '<x14:formula1><xm:f>名录!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>C3:C9 E3</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
        '<ext><x14:conditionalFormattings xmlns:x14="a"/></ext></extLst>',
    ),
  ).toEqual([{ areas: ['C3:C9', 'E3'], type: 'list', source: '名录!$A$2:$A$9' }]);
});

test('one without areas or of an unknown type does no harm', () => {
  expect(
    validations(
      '<dataValidations><dataValidation type="list"/><dataValidation type="z" sqref="A1"/><dataValidation type="list" sqref="A2"/></dataValidations>',
    ),
  ).toEqual([
    { areas: ['A1'], type: 'any' },
    { areas: ['A2'], type: 'list' },
  ]);
});

test('areas are spelled in one way, and what is none is left out', () => {
  expect(
    validations(
      '<dataValidations><dataValidation type="whole" sqref="A1: B2:A1 $C$3 XFE1"/><dataValidation type="list" sqref="A1:"/></dataValidations>',
    ),
  ).toEqual([{ areas: ['A1:B2', 'C3'], type: 'whole' }]);
});

test('a sheet without any has none', () => {
  expect(validations('')).toEqual([]);
});
