import { sheetElements, tablePart } from '../../../src/xlsx/write/sheet-elements';
import { children, elements } from './chart/elements';
import { area, at, sheet, text } from './plans';

const namespace = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const xml = (...[given, relation = { tables: [] }]: [Parameters<typeof sheetElements>[0], Parameters<typeof sheetElements>[1]?]) =>
  sheetElements(given, relation).map((element) => element.xml);

test('a plain sheet needs nothing more', () => {
  expect(sheetElements(sheet('表', { cells: [text('A1', '字')] }), { tables: [] })).toEqual([]);
});

test('merged areas are counted and listed in the order of the plan', () => {
  expect(xml(sheet('表', { merges: [area('C1:D2'), area('A1:B1')] }))).toEqual([
    '<mergeCells count="2"><mergeCell ref="C1:D2"/><mergeCell ref="A1:B1"/></mergeCells>',
  ]);
});

test('a link leads to a cell of the workbook, its sheet quoted and escaped', () => {
  const cell = at('B3', { kind: 'text', text: '见 "附表"', link: { sheet: "O'Brien & <甲>", cell: 'C9' } });
  expect(xml(sheet('表', { cells: [text('A1', '字'), cell] }))).toEqual([
    `<hyperlinks><hyperlink ref="B3" location="'O''Brien &amp; &lt;甲&gt;'!C9" display="见 &quot;附表&quot;"/></hyperlinks>`,
  ]);
});

test('green triangles are ignored where codes look like numbers', () => {
  expect(xml(sheet('表', { textNumbers: [area('A2:A99'), area('C2')] }))).toEqual([
    '<ignoredErrors><ignoredError sqref="A2:A99" numberStoredAsText="1"/><ignoredError sqref="C2" numberStoredAsText="1"/></ignoredErrors>',
  ]);
});

test('green triangles are ignored where formulas may be worth #N/A, in one list with the others', () => {
  expect(xml(sheet('表', { textNumbers: [area('A2:A9')], chartHelpers: [area('F5:F12')] }))).toEqual([
    '<ignoredErrors><ignoredError sqref="A2:A9" numberStoredAsText="1"/><ignoredError sqref="F5:F12" evalError="1"/></ignoredErrors>',
  ]);
});

test('drawing and tables are named by their relations, in a namespace of their own', () => {
  expect(xml(sheet('表'), { drawing: 'rIdGq3', tables: ['rIdGq1', 'rIdGq2'] })).toEqual([
    `<drawing ${namespace} r:id="rIdGq3"/>`,
    `<tableParts count="2"><tablePart ${namespace} r:id="rIdGq1"/><tablePart ${namespace} r:id="rIdGq2"/></tableParts>`,
  ]);
});

describe('an Excel table', () => {
  const part = tablePart({ name: '台账', area: area('B3:D9'), columns: ['指标', '<率> & "比"', '值'], keyColumn: 2 }, 7);

  test('has its number in the workbook, its name and its area', () => {
    expect(part).toContain(
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="台账" displayName="台账"',
    );
    expect(part).toContain(' ref="B3:D9" totalsRowShown="0">');
  });

  test('filters over the whole of it', () => {
    expect(elements(part, 'autoFilter')).toEqual(['<autoFilter ref="B3:D9"/>']);
  });

  test('numbers its columns from 1 and names them by their header cells', () => {
    expect(elements(part, 'tableColumn')).toEqual([
      '<tableColumn id="1" name="指标"/>',
      '<tableColumn id="2" name="&lt;率&gt; &amp; &quot;比&quot;"/>',
      '<tableColumn id="3" name="值"/>',
    ]);
    expect(part).toContain('<tableColumns count="3">');
  });

  test('keeps the order of the schema', () => {
    expect(children(part.slice(part.indexOf('<table ')))).toEqual(['autoFilter', 'tableColumns', 'tableStyleInfo']);
  });
});
