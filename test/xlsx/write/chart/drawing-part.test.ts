import { drawingPart, drawingRelationships } from '../../../../src/xlsx/write/chart/drawing-part';
import { elements } from './elements';
import { samples } from './samples';

const charts = Object.values(samples);

test('a chart hangs on one cell, offset and size in EMU', () => {
  const [anchor = ''] = elements(
    drawingPart([{ ...samples.column, position: { row: 3, column: 2, left: 1.5, top: 0, width: 480, height: 270 } }]),
    'xdr:oneCellAnchor',
  );
  expect(anchor).toContain(
    '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>19050</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>',
  );
  expect(anchor).toContain('<xdr:ext cx="6096000" cy="3429000"/>');
});

test('each chart has an id from 2 and a relation of its own', () => {
  const xml = drawingPart(charts);
  expect([...xml.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id))).toEqual([2, 3, 4, 5, 6]);
  expect([...xml.matchAll(/r:id="(\w+)"/g)].map(([, id]) => id)).toEqual(['rId1', 'rId2', 'rId3', 'rId4', 'rId5']);
});

test('name, title and alt text are escaped', () => {
  const [names = ''] = elements(drawingPart([{ ...samples.bar, id: 'a<b', title: `"A" & 'B'`, altText: '一行\n二行' }]), 'xdr:cNvPr');
  expect(names).toBe(`<xdr:cNvPr id="2" name="a&lt;b" descr="一行&#10;二行" title="&quot;A&quot; &amp; 'B'"/>`);
});

test('relations lead to the chart files in the order of the drawing', () => {
  expect(elements(drawingRelationships(['chart3.xml', 'chart4.xml']), 'Relationship')).toEqual([
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart3.xml"/>',
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart4.xml"/>',
  ]);
});
