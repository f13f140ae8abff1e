import { oneSheet, read, refusal, relations, rows, workbook, zipped, type Parts } from './small-workbook';

/** Parts of a workbook with these tabs; each relation is a worksheet unless another type is given. */
function tabs(part: string, types: readonly string[]): Parts {
  const sheets = types.map((_, index) => [`xl/s${index + 1}.xml`, rows(`<row><c><v>${index + 1}</v></c></row>`)] as const);
  return {
    '_rels/.rels': relations({ r1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': part,
    'xl/_rels/workbook.xml.rels': relations(Object.fromEntries(types.map((type, index) => [`r${index + 1}`, [type, `s${index + 1}.xml`]]))),
    ...Object.fromEntries(sheets),
  };
}

const WORKSHEETS = ['worksheet', 'worksheet', 'worksheet'];

test('sheets stand in the order of the tabs, whatever their parts are called', () => {
  const part = workbook(['甲', '乙', '丙'])
    .replace(/r:id="r1"/, 'r:id="r9"')
    .replace(/r:id="r3"/, 'r:id="r1"')
    .replace(/r:id="r9"/, 'r:id="r3"');
  expect(read(tabs(part, WORKSHEETS)).sheets.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
    ['甲', 3],
    ['乙', 2],
    ['丙', 1],
  ]);
});

test('sheets may be hidden, or hidden from people altogether', () => {
  const part = workbook(['甲', '乙', '丙'])
    .replace('name="乙"', 'state="hidden" name="乙"')
    .replace('name="丙"', 'name="丙" state="veryHidden"');
  expect(read(tabs(part, WORKSHEETS)).sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
});

test('sheets of charts, dialogs and macros are left out, and still count for names', () => {
  const names = '<definedNames><definedName name="a" localSheetId="3">数!$A$1</definedName></definedNames>';
  const parts = tabs(workbook(['图', '宏', '对话', '数'], names), ['chartsheet', 'xlMacrosheet', 'dialogsheet', 'worksheet']);
  expect(read(parts)).toMatchObject({ sheets: [{ name: '数' }], names: [{ name: 'a', sheet: '数' }] });
});

test('a workbook without worksheets says so', () => {
  expect(refusal(zipped(tabs(workbook([]), [])))).toEqual({ file: '表.xlsx', why: 'noSheets' });
  expect(refusal(zipped(tabs(workbook(['图']), ['chartsheet'])))).toEqual({ file: '表.xlsx', why: 'noSheets' });
});

test('a tab that leads to something else than a sheet is damage, not a sheet less', () => {
  expect(refusal(zipped(tabs(workbook(['甲', '乙']), ['worksheet', 'drawing'])))).toMatchObject({
    why: 'damaged',
    part: 'xl/workbook.xml',
  });
});

test('the relation of a tab may have any prefix', () => {
  const part = workbook(['甲']).replace('r:id', 'd3p1:id').replace('xmlns:r', 'xmlns:d3p1');
  expect(read(tabs(part, ['worksheet'])).sheets).toHaveLength(1);
});

test('names are those of the workbook and those of a sheet, hidden ones too, in the order of the file', () => {
  const names =
    '<definedNames><definedName name="_gq.park.main" hidden="1">\'甲 &amp; 乙\'!$A$1:$C$9</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1:$B$2</definedName><definedName name="率">0.5</definedName></definedNames>';
  expect(read(tabs(workbook(['甲'], names), ['worksheet'])).names).toEqual([
    { name: '_gq.park.main', refersTo: "'甲 & 乙'!$A$1:$C$9" },
    { name: '_xlnm.Print_Area', refersTo: '甲!$A$1:$B$2', sheet: '甲' },
    { name: '率', refersTo: '0.5' },
  ]);
});

test('a tab may be written with entities and Excel’s own spelling', () => {
  expect(read(tabs(workbook(['甲&amp;乙_x005F_x0041_']), ['worksheet'])).sheets[0]?.name).toBe('甲&乙_x0041_');
});

test.each([
  ['two sheets of one name', workbook(['a', 'A'])],
  ['a tab without relation', workbook(['a']).replace('r:id="r1"', '')],
  ['a tab whose relation is missing', workbook(['a']).replace('r:id="r1"', 'r:id="r7"')],
  ['a tab without name', workbook([''])],
  [
    'a name of a sheet that is not there',
    workbook(['a'], '<definedNames><definedName name="x" localSheetId="1">1</definedName></definedNames>'),
  ],
  ['a root that is none', '<document/>'],
])('%s is damage of the workbook part', (_, part) => {
  expect(refusal(zipped(tabs(part, ['worksheet', 'worksheet'])))).toMatchObject({ why: 'damaged', part: 'xl/workbook.xml' });
});

test('dates count from 1900 unless the workbook says 1904', () => {
  expect(read(oneSheet(rows(''))).date1904).toBe(false);
  expect(read(tabs(workbook(['a']).replace('<sheets>', '<workbookPr date1904="true"/><sheets>'), ['worksheet'])).date1904).toBe(true);
  expect(read(tabs(workbook(['a']).replace('<sheets>', '<workbookPr date1904="0"/><sheets>'), ['worksheet'])).date1904).toBe(false);
});
