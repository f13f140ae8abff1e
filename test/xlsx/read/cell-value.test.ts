import { read, oneSheet, readRow, refusal, rows, sharedStrings, workbook, zipped } from './small-workbook';

const values = (content: string, more = {}) => readRow(content, more).map(({ value }) => value);

describe('a number', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['7', 7],
    ['-12.50', -12.5],
    ['.5', 0.5],
    ['5.', 5],
    ['0.1', 0.1],
    ['0.30000000000000004', 0.30000000000000004],
    ['123456789012345', 123456789012345],
    ['1234567890123456789', 1234567890123456789],
    ['1E-3', 0.001],
    ['-1.5e+300', -1.5e300],
    ['4.94065645841247E-324', 5e-324],
    [' 12 ', 12],
    ['+3', 3],
  ])('%s is %d', (text, number) => {
    expect(values(`<c r="A1"><v>${text}</v></c>`)).toEqual([number]);
    expect(Object.is(values(`<c r="A1"><v>${text}</v></c>`)[0], -0)).toBe(false);
  });

  test('of up to fifteen digits is the one that JavaScript reads', () => {
    for (const text of ['0.07', '1.005', '8.115', '99999999999.9999', '0.000000000000123', '123456.789012345', '-2.675'])
      expect(values(`<c r="A1"><v>${text}</v></c>`)).toEqual([Number(text)]);
  });

  test.each(['NaN', 'Infinity', '1e999', '0x10', '1,000', '12元', '-', '.'])('that is none (%s) stays the text it is', (text) => {
    expect(values(`<c r="A1"><v>${text}</v></c>`)).toEqual([text]);
  });

  test('that is left empty is nothing', () => {
    expect(values('<c r="A1"><v></v></c><c r="B1"><v/></c><c r="C1" s="1"/><c r="D1"><v> </v></c>')).toEqual([]);
  });
});

describe('a text', () => {
  test('is found by its number among the shared ones', () => {
    const shared = sharedStrings('<t>甲</t>', '<t>乙</t>');
    expect(values('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v></v></c>', shared)).toEqual(['乙', '甲']);
  });

  test.each(['2', '-1', '0.5', 'x', '99999999999999999'])('with the number %s, which there is not, is damage', (number) => {
    const sheet = rows(`<row r="1"><c r="A1" t="s"><v>${number}</v></c></row>`);
    expect(refusal(zipped(oneSheet(sheet, sharedStrings('<t>甲</t>', '<t>乙</t>'))))).toEqual({
      file: '表.xlsx',
      why: 'damaged',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  test('may stand in the cell itself, as the result of a formula too, and be empty', () => {
    expect(
      values(
        '<c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" t="str"><f>A1</f><v>乙</v></c><c r="C1" t="str"><f>A1</f><v></v></c><c r="D1" t="inlineStr"><is><t/></is></c>',
      ),
    ).toEqual(['甲', '乙', '', '']);
  });

  test('longer than a cell holds is refused, with the part it is in', () => {
    const sheet = rows(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'长'.repeat(32_768)}</t></is></c></row>`);
    expect(refusal(zipped(oneSheet(sheet)))).toMatchObject({
      why: 'tooLarge',
      limit: { what: 'textCharacters', most: 32_767 },
      part: 'xl/worksheets/sheet1.xml',
    });
    expect(values(`<c r="A1" t="inlineStr"><is><t>${'长'.repeat(32_767)}</t></is></c>`)).toEqual(['长'.repeat(32_767)]);
  });
});

describe('a truth', () => {
  test('is 1 or 0, or a word', () => {
    expect(values('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c><c t="b"><v>FALSE</v></c><c t="b"><v/></c>')).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('that is neither is damage', () => {
    expect(refusal(zipped(oneSheet(rows('<row><c t="b"><v>2</v></c></row>'))))).toMatchObject({ why: 'damaged' });
  });
});

test('an error value keeps its name', () => {
  expect(values('<c t="e"><v>#N/A</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c>')).toEqual([{ error: '#N/A' }, { error: '#DIV/0!' }]);
});

describe('a date written as ISO 8601', () => {
  test('is its serial number, shown as a date', () => {
    expect(readRow('<c r="A1" t="d"><v>2024-02-29</v></c><c r="B1" t="d"><v>2024-02-29T18:00:00</v></c>')).toEqual([
      { row: 1, column: 1, value: 45351, numberFormat: 'yyyy-mm-dd' },
      { row: 1, column: 2, value: 45351.75, numberFormat: 'yyyy-mm-dd hh:mm:ss' },
    ]);
  });

  test('counts from 1904 in such a workbook', () => {
    const parts = oneSheet(rows('<row><c t="d"><v>2024-02-29</v></c></row>'), {
      'xl/workbook.xml': workbook(['表']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    });
    expect(read(parts)).toMatchObject({ date1904: true, sheets: [{ cells: [{ value: 45351 - 1462 }] }] });
  });

  test('that is no day stays the text it is', () => {
    expect(values('<c t="d"><v>2023-02-29</v></c>')).toEqual(['2023-02-29']);
  });
});

test('a type that nobody knows is damage: its value could mean anything', () => {
  expect(refusal(zipped(oneSheet(rows('<row><c t="z"><v>1</v></c></row>'))))).toMatchObject({ why: 'damaged' });
});
