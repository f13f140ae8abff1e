import { chartPart } from '../../../../src/xlsx/write/chart/chart-part';
import { escapeAttribute, escapeText } from '../../../../src/xlsx/write/xml';
import { elements } from './elements';
import { samples, sheets } from './samples';
import { chartCells } from './sheet-of-cells';

test('text escapes what XML claims and leaves quotes', () => {
  expect(escapeText(`<a> & "b" 'c'`)).toBe(`&lt;a&gt; &amp; "b" 'c'`);
});

test('white space that readers would change is written by number', () => {
  expect(escapeText('一\r\n二\t')).toBe('一&#13;\n二\t');
  expect(escapeAttribute('一\r\n二\t"')).toBe('一&#13;&#10;二&#9;&quot;');
});

test('titles and number formats of a chart are escaped', () => {
  const xml = chartPart(
    { ...samples.column, title: `<A> & "B"`, valueAxis: { title: '<万元>', numberFormat: '[<0]"−"0;0' } },
    chartCells(sheets),
  );
  expect(elements(xml, 'a:t')).toEqual(['<a:t>&lt;A&gt; &amp; "B"</a:t>', '<a:t>&lt;万元&gt;</a:t>']);
  expect(xml).toContain('formatCode="[&lt;0]&quot;−&quot;0;0"');
});
