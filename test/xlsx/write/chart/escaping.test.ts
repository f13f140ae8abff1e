import { chartPart } from '../../../../src/xlsx/write/chart/chart-part';
import { elements } from './elements';
import { samples, sheets } from './samples';
import { chartCells } from './sheet-of-cells';

test('titles and number formats of a chart are escaped', () => {
  const xml = chartPart(
    { ...samples.column, title: `<A> & "B"`, valueAxis: { title: '<万元>', numberFormat: '[<0]"−"0;0' } },
    chartCells(sheets),
  );
  expect(elements(xml, 'a:t')).toEqual(['<a:t>&lt;A&gt; &amp; "B"</a:t>', '<a:t>&lt;万元&gt;</a:t>']);
  expect(xml).toContain('formatCode="[&lt;0]&quot;−&quot;0;0"');
});
