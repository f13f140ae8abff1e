import { SharedTexts } from '../../../src/xlsx/write/shared-texts';

const partOf = (...texts: readonly string[]): string => {
  const shared = new SharedTexts();
  for (const text of texts) shared.add(text);
  return shared.xml;
};

test('a text that many cells hold is kept once', () => {
  const shared = new SharedTexts();
  expect(['甲', '乙', '甲'].map((text) => shared.add(text))).toEqual([0, 1, 0]);
  expect(shared.xml).toContain('count="3" uniqueCount="2"><si><t>甲</t></si><si><t>乙</t></si></sst>');
});

test('texts that differ in case are two texts', () => {
  expect(partOf('PK1', 'pk1')).toContain('uniqueCount="2"');
});

test('a text named like a member of every object is a text like others', () => {
  expect(partOf('constructor', '__proto__')).toContain('<si><t>constructor</t></si><si><t>__proto__</t></si>');
});

test('characters of XML are written by name, those that it would lose by number', () => {
  expect(partOf('a<b & c>d')).toContain('<t>a&lt;b &amp; c&gt;d</t>');
  expect(partOf('上\r下')).toContain('<t>上_x000D_下</t>');
});

test.each([' 前', '后 ', '上\n下'])('white space that readers would drop is kept: %j', (text) => {
  expect(partOf(text)).toContain(`<t xml:space="preserve">${text}</t>`);
});
