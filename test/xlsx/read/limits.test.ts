import { nodeInflate } from '../../../src/cli/node-inflate';
import { GqError } from '../../../src/model/errors';
import { EXCEL } from '../../../src/model/limits';
import { READ } from '../../../src/xlsx/read/limits';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { oneSheet, refusal, relations, rows, workbook, worksheet, zipped } from './small-workbook';

const tooLarge = (what: keyof typeof READ) => ({ file: '表.xlsx', why: 'tooLarge', limit: { what, most: READ[what] } });
const refused = (sheet: string) => refusal(zipped(oneSheet(sheet)));

test('a file beyond the limit is refused unread', () => {
  expect(refusal(new Uint8Array(READ.fileBytes + 1))).toEqual(tooLarge('fileBytes'));
});

test('a part that inflates to a thousand times its size is refused before it is inflated', () => {
  const bytes = zipped(oneSheet(' '.repeat(READ.ratioFrom + 1)));
  let inflated = 0;
  const counting = (compressed: Uint8Array, limit: number) => {
    inflated = Math.max(inflated, limit);
    return nodeInflate(compressed, limit);
  };
  expect(() => readWorkbook(bytes, '表.xlsx', counting)).toThrow(GqError);
  expect(refusal(bytes)).toEqual(tooLarge('ratio'));
  expect(inflated).toBeLessThan(READ.ratioFrom);
});

/** A small workbook whose directory says another size of the sheet. */
function declaring(size: number): Uint8Array {
  const bytes = zipped(oneSheet(rows('')));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const name = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml');
  view.setUint32(name - 46 + 24, size, true);
  view.setUint32(name - 46 + 20, Math.min(size, 0x7fffffff), true);
  return bytes;
}

test('a part that says to be larger than one may be is refused', () => {
  expect(refusal(declaring(READ.partBytes + 1))).toEqual(tooLarge('partBytes'));
});

test('parts that together inflate to more than allowed are refused, one that is read again and again too', () => {
  const names = Array.from({ length: Math.ceil(READ.allBytes / READ.ratioFrom) + 1 }, (_, index) => `s${index}`);
  const bytes = zipped({
    '_rels/.rels': relations({ r0: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': relations(Object.fromEntries(names.map((_, index) => [`r${index + 1}`, ['worksheet', 's.xml']]))),
    'xl/s.xml': worksheet(`<!--${' '.repeat(READ.ratioFrom - 200)}-->`),
  });
  expect(bytes.length).toBeLessThan(READ.ratioFrom / 100);
  expect(refusal(bytes)).toEqual(tooLarge('allBytes'));
});

test('more sheets than allowed are refused', () => {
  const names = Array.from({ length: READ.sheets + 1 }, (_, index) => `s${index}`);
  expect(refusal(zipped(oneSheet(rows(''), { 'xl/workbook.xml': workbook(names) })))).toEqual(tooLarge('sheets'));
});

test('more cells than allowed are refused', () => {
  // Each row has a number of its own, so that it is not the ratio that refuses.
  const row = Array.from({ length: 1000 }, (_, n) => `<c><v>${(n * 7919) % 997}.${n}</v></c>`).join('');
  expect(refused(rows(`<row>${row}</row>`.repeat(READ.cells / 1000 + 1)))).toMatchObject({
    why: 'tooLarge',
    limit: { what: 'cells', most: READ.cells },
  });
});

test('more merged ranges than allowed are refused', () => {
  expect(refused(worksheet(`<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(READ.merges + 1)}</mergeCells>`))).toEqual(tooLarge('merges'));
});

test('more areas of validations than allowed are refused', () => {
  const areas = 'A1 '.repeat(READ.validationAreas + 1);
  expect(refused(worksheet(`<dataValidations><dataValidation sqref="${areas}"/></dataValidations>`))).toEqual(tooLarge('validationAreas'));
});

test('more names than allowed are refused', () => {
  const names = `<definedNames>${'<definedName name="a">1</definedName>'.repeat(READ.names + 1)}</definedNames>`;
  expect(refusal(zipped(oneSheet(rows(''), { 'xl/workbook.xml': workbook(['表'], names) })))).toEqual(tooLarge('names'));
});

test('shared formulas that would spell out to gigabytes are refused', () => {
  const master = `"${'长'.repeat(30_000)}"&amp;A1`;
  const clones = '<c><f t="shared" si="0"/></c>'.repeat(EXCEL.columns - 1);
  expect(refused(rows(`<row><c><f t="shared" si="0" ref="A1:XFD1">${master}</f></c>${clones}</row>`))).toEqual(
    tooLarge('sharedFormulaCharacters'),
  );
});

test('a shared formula that is longer than a cell holds where it is moved to is refused', () => {
  const textTooLong = { why: 'tooLarge', part: 'xl/worksheets/sheet1.xml', limit: { what: 'textCharacters', most: EXCEL.cellCharacters } };
  const references = Math.floor(EXCEL.cellCharacters / 3);
  const shared = `<c><f t="shared" si="0" ref="A1:A10">${'A1+'.repeat(references - 1)}A1</f></c>`;
  expect(
    refused(rows(`<row>${shared}</row><row r="2"><c><f t="shared" si="0"/></c></row><row r="10"><c><f t="shared" si="0"/></c></row>`)),
  ).toMatchObject(textTooLong);
});

test('a caller whose time is over is told so', () => {
  const bytes = zipped(oneSheet(rows(`<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`)));
  let asked = 0;
  expect(() => readWorkbook(bytes, '表.xlsx', nodeInflate, () => ++asked === 2)).toThrow(
    expect.objectContaining({ details: { file: '表.xlsx', why: 'tooSlow' } }) as Error,
  );
  expect(asked).toBe(2);
});
