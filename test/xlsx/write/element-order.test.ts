import { afterCells, orderedHead, siblings } from '../../../src/xlsx/write/element-order';

describe('cutting siblings apart', () => {
  test('empty elements and full ones each come whole', () => {
    const run = ['<pageMargins left="0.7" top="1"/>', '<headerFooter><oddHeader>a/b</oddHeader></headerFooter>', '<drawing r:id="rId1"/>'];
    expect(siblings(run.join(''))).toEqual([
      { name: 'pageMargins', xml: run[0] },
      { name: 'headerFooter', xml: run[1] },
      { name: 'drawing', xml: run[2] },
    ]);
  });

  test('an element keeps its attributes and what it holds', () => {
    const xml =
      '<dataValidations count="2"><dataValidation sqref="A1"/><dataValidation sqref="B1"><formula1>1</formula1></dataValidation></dataValidations>';
    expect(siblings(xml)).toEqual([{ name: 'dataValidations', xml }]);
  });

  test('a name that begins like another is not taken for it', () => {
    expect(siblings('<legacyDrawing r:id="a"/><legacyDrawingHF r:id="b"/>').map(({ name }) => name)).toEqual([
      'legacyDrawing',
      'legacyDrawingHF',
    ]);
  });

  test('nothing holds no element', () => {
    expect(siblings('')).toEqual([]);
  });

  test.each(['words', '<a/>words', '<a>', '<a/></b>'])('%p is no run of elements', (xml) => {
    expect(() => siblings(xml)).toThrow('not a run of elements');
  });
});

describe('after the cells', () => {
  const element = (name: string, xml = `<${name}/>`) => ({ name, xml });

  test('elements stand in the order of the schema, whatever order they come in', () => {
    const given = ['tableParts', 'ignoredErrors', 'drawing', 'pageSetup', 'hyperlinks', 'dataValidations', 'mergeCells', 'sheetProtection'];
    expect(siblings(afterCells(given.map((name) => element(name)))).map(({ name }) => name)).toEqual([
      'sheetProtection',
      'mergeCells',
      'dataValidations',
      'hyperlinks',
      'pageSetup',
      'ignoredErrors',
      'drawing',
      'tableParts',
    ]);
  });

  test('elements of one name keep their order', () => {
    const rules = ['a', 'b', 'c'].map((id) => element('conditionalFormatting', `<conditionalFormatting id="${id}"/>`));
    expect(afterCells([element('drawing'), ...rules])).toBe(`${rules.map(({ xml }) => xml).join('')}<drawing/>`);
  });

  test('an element without a place is refused, not lost', () => {
    expect(() => afterCells([element('sparklines')])).toThrow('no place for <sparklines>');
  });
});

describe('before the cells', () => {
  test('what a sheet says of itself stands in the order of the schema', () => {
    const head = (inner: string) => `<worksheet><sheetPr filterMode="1">${inner}</sheetPr><dimension ref="A1"/>`;
    expect(orderedHead(head('<pageSetUpPr fitToPage="1"/><outlinePr summaryBelow="0"/><tabColor rgb="FF000000"/>'))).toBe(
      head('<tabColor rgb="FF000000"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/>'),
    );
  });

  test.each(['<worksheet><dimension ref="A1"/>', '<worksheet><sheetPr/><dimension ref="A1"/>'])('%s stays as it is', (head) => {
    expect(orderedHead(head)).toBe(head);
  });
});
