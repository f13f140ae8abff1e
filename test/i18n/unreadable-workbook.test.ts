import { LANGUAGES, messagesFor } from '../../src/i18n/messages';
import type { WorkbookFault, WorkbookLimit } from '../../src/i18n/workbook-problem';
import { errorText, GqError } from '../../src/model/errors';

const FAULTS: Readonly<Record<WorkbookFault, true>> = {
  empty: true,
  encrypted: true,
  oldExcel: true,
  wps: true,
  oldOffice: true,
  binary: true,
  openDocument: true,
  word: true,
  powerpoint: true,
  html: true,
  xmlTable: true,
  pdf: true,
  text: true,
  archive: true,
  unknown: true,
  noSheets: true,
  truncated: true,
  damaged: true,
  tooLarge: true,
  tooSlow: true,
};

const LIMITS: Readonly<Record<WorkbookLimit, true>> = {
  fileBytes: true,
  entries: true,
  partBytes: true,
  allBytes: true,
  ratio: true,
  sheets: true,
  cells: true,
  sharedTexts: true,
  styles: true,
  sharedFormulaCharacters: true,
  merges: true,
  validationAreas: true,
  names: true,
  textCharacters: true,
};

const said = (details: GqError<'workbookUnreadable'>['details']) =>
  LANGUAGES.map((language) => errorText(new GqError('workbookUnreadable', details), messagesFor(language)));

test.each(Object.keys(FAULTS) as WorkbookFault[])('%s is one line in both languages: the file, what it is, what to do', (why) => {
  const [zh = '', en = ''] = said({ file: '园区月报.xlsx', why });
  expect(zh).toMatch(/^文件“园区月报\.xlsx”.+。请.+。$/);
  expect(en).toMatch(/^The file "园区月报\.xlsx" .+[.] (Open|Check|Ask|Download|Unpack) .+\.$/);
});

test('no two faults are said in the same words', () => {
  const all = (Object.keys(FAULTS) as WorkbookFault[]).flatMap((why) => said({ file: 'a', why }));
  expect(new Set(all).size).toBe(all.length);
});

test('damage names the part', () => {
  for (const text of said({ file: 'a.xlsx', why: 'damaged', part: 'xl/worksheets/sheet1.xml' }))
    expect(text).toContain('xl/worksheets/sheet1.xml');
});

test.each(Object.keys(LIMITS) as WorkbookLimit[])('a workbook beyond the limit %s reads what is allowed', (what) => {
  for (const text of said({ file: 'a.xlsx', why: 'tooLarge', limit: { what, most: 5 << 20 } })) expect(text).toMatch(/5MB|5 MB|5242880/);
});

test('a text too long names the part it is in', () => {
  for (const text of said({
    file: 'a.xlsx',
    why: 'tooLarge',
    part: 'xl/sharedStrings.xml',
    limit: { what: 'textCharacters', most: 32_767 },
  }))
    expect(text).toMatch(/32767.*xl\/sharedStrings\.xml/);
});
