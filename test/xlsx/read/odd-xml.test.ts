import { oneSheet, readCells, readRow, readSheet, refusal, rows, sharedStrings, worksheet, zipped, read } from './small-workbook';

const refused = (sheet: string) => refusal(zipped(oneSheet(sheet)));
const damagedSheet = { file: '表.xlsx', why: 'damaged', part: 'xl/worksheets/sheet1.xml' };

test('elements may have any prefix', () => {
  const sheet =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c>' +
    '<x:c r="C2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:B3"/></x:mergeCells></x:worksheet>';
  const texts = { 'xl/sharedStrings.xml': '<y:sst xmlns:y="m"><y:si><y:t>甲</y:t></y:si></y:sst>' };
  expect(readSheet(sheet, texts)).toMatchObject({
    cells: [
      { row: 2, column: 2, value: '甲' },
      { row: 2, column: 3, value: 2, formula: '1+1' },
    ],
    merges: ['B2:B3'],
  });
});

test('the strict edition of the standard is read as the other', () => {
  const strict = (part: string | Uint8Array) =>
    String(part)
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument');
  const parts = oneSheet(rows('<row><c t="s"><v>0</v></c></row>'), sharedStrings('<t>甲</t>'));
  const turned = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strict(part)]));
  expect(read(turned).sheets[0]?.cells).toEqual([{ row: 1, column: 1, value: '甲' }]);
});

test('attributes may stand in any order, in either quote, over lines', () => {
  expect(readCells(`<row\n spans='1:2'\tr = '3' ><c t='str'\n s="0" r='B3' ><v>a</v></c></row >`)).toEqual([
    { row: 3, column: 2, value: 'a' },
  ]);
});

test('an attribute may hold a closing bracket', () => {
  expect(readCells('<row r="1" note="a>b"><c r="A1" note=\'/>\'><v>1</v></c></row>')).toEqual([{ row: 1, column: 1, value: 1 }]);
});

test('comments, instructions and CDATA are read as XML means them', () => {
  expect(
    readRow('<!-- <c><v>9</v></c> --><c t="str"><v>a<![CDATA[<b>&amp;]]>c<!-- x -->d<?pi ?>e</v></c><?x <c> ?><c><v><!-- -->5</v></c>').map(
      ({ value }) => value,
    ),
  ).toEqual(['a<b>&amp;cde', 5]);
});

test('the five entities and those by number are resolved, also in formulas', () => {
  expect(
    readRow('<c t="str"><f>A1&amp;&quot;&lt;&quot;</f><v>&lt;&gt;&amp;&quot;&apos;&#24191;&#x6E05;&#x1F600;</v></c>')[0],
  ).toMatchObject({
    formula: 'A1&"<"',
    value: `<>&"'广清😀`,
  });
});

test('line ends are one kind, whatever wrote them', () => {
  expect(readRow('<c t="str"><v>a\r\nb\rc&#13;d</v></c>')[0]?.value).toBe('a\nb\nc\rd');
});

test.each(['&nbsp;', '&', '&amp', '&#0;', '&#xD800;', '&#x110000;', '&#xFFFE;', '&#;', '&constructor;', '&#99999999999;'])(
  'an entity that XML does not know (%s) is damage',
  (entity) => {
    expect(refused(rows(`<row><c t="str"><v>a${entity}</v></c></row>`))).toEqual(damagedSheet);
  },
);

test('a document type is refused, so that no entity is ever declared', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  expect(refused(bomb + rows('<row><c t="str"><v>&b;</v></c></row>'))).toEqual(damagedSheet);
  expect(refused(`<!DOCTYPE x SYSTEM "file:///etc/passwd">${rows('')}`)).toEqual(damagedSheet);
});

test.each([
  ['without end', '<worksheet><sheetData>'],
  ['with crossed tags', '<worksheet><sheetData><row></sheetData></row></worksheet>'],
  ['with an end too many', '<worksheet></worksheet></worksheet>'],
  ['with two roots', '<worksheet/><worksheet/>'],
  ['with an attribute without value', '<worksheet><sheetData><row r></row></sheetData></worksheet>'],
  ['with an attribute without quotes', '<worksheet><sheetData><row r=1></row></sheetData></worksheet>'],
  ['with an attribute that does not end', '<worksheet><sheetData><row r="1></row></sheetData></worksheet>'],
  ['with a tag in a tag', '<worksheet><sheetData<row></row></sheetData></worksheet>'],
  ['with a tag without name', '<worksheet>< /></worksheet>'],
  ['with a comment that does not end', '<worksheet><!-- </worksheet>'],
  ['that ends in a tag', '<worksheet'],
  ['of words', 'abc'],
  ['of another kind', '<html></html>'],
  ['without anything', ''],
])('a sheet %s is damage', (_, sheet) => {
  expect(refused(sheet)).toEqual(damagedSheet);
});

test('elements nested too deeply are damage, and cost no stack', () => {
  expect(refused(worksheet('<a>'.repeat(100_000)))).toEqual(damagedSheet);
  expect(readSheet(worksheet(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`)).cells).toEqual([]);
});

test('what stands inside cells and values without being one is passed over', () => {
  expect(readRow('<c r="A1"><v>1<b>2</b></v><extLst><ext><v>9</v></ext></extLst></c><z><c><v>3</v></c></z>')).toEqual([
    { row: 1, column: 1, value: 1 },
  ]);
});

describe('a part', () => {
  const sheet = `<?xml version="1.0" encoding="UTF-16"?>${rows('<row><c t="str"><v>广清</v></c></row>')}`;
  const utf16 = (text: string, big: boolean) => {
    const bytes = Buffer.from(text, 'utf16le');
    return new Uint8Array(big ? bytes.swap16() : bytes);
  };

  test.each([
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${sheet}`)],
    ['UTF-16, small end first', utf16(`\ufeff${sheet}`, false)],
    ['UTF-16, big end first', utf16(`\ufeff${sheet}`, true)],
    ['UTF-16 without a mark', utf16(sheet, false)],
    ['UTF-16 without a mark, big end first', utf16(sheet, true)],
  ])('may be %s', (_, part) => {
    expect(read(oneSheet('', { 'xl/worksheets/sheet1.xml': part })).sheets[0]?.cells).toEqual([{ row: 1, column: 1, value: '广清' }]);
  });

  test('that is no text of these is damage', () => {
    const broken = Uint8Array.from([...new TextEncoder().encode('<worksheet>'), 0xff, 0xfe, ...new TextEncoder().encode('</worksheet>')]);
    expect(refusal(zipped(oneSheet('', { 'xl/worksheets/sheet1.xml': broken })))).toEqual(damagedSheet);
  });
});
