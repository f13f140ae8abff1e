import { escapeAttribute, escapeText } from '../../../src/xlsx/write/xml';

test('text escapes what XML claims and leaves quotes', () => {
  expect(escapeText(`<a> & "b" 'c'`)).toBe(`&lt;a&gt; &amp; "b" 'c'`);
});

test('white space that readers would change is written by number', () => {
  expect(escapeText('一\r\n二\t')).toBe('一&#13;\n二\t');
  expect(escapeAttribute('一\r\n二\t"')).toBe('一&#13;&#10;二&#9;&quot;');
});
