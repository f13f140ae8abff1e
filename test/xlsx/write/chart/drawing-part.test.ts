import { drawingPart, drawingRelationships } from '../../../../src/xlsx/write/chart/drawing-part';
import { elements } from './elements';
import { samples } from './samples';

const charts = Object.values(samples);

test('a chart covers its cells, a little apart from its neighbour on the left', () => {
  const area = { firstRow: 3, firstColumn: 2, lastRow: 20, lastColumn: 7 };
  const [anchor = ''] = elements(drawingPart([{ ...samples.column, position: { area, width: 480, height: 270 } }]), 'xdr:twoCellAnchor');
  expect(anchor).toContain(
    '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>50800</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>',
  );
  expect(anchor).toContain(
    '<xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
  );
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
