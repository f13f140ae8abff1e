import { pick } from './pick';
import type { XmlMutation } from './xml-mutations';

/** Cells of one row, told in the way of `cell`. */
const cells = (count: number, cell: (index: number) => string): string =>
  `<row>${Array.from({ length: count }, (_, index) => cell(index)).join('')}</row>`;

/** Rows and cells that are well-formed and that no program writes. */
const ROWS: readonly string[] = [
  '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
  '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
  '<row r="0"><c r="A0"><v>1</v></c></row>',
  '<row r="-5"><c r="A-5"><v>1</v></c></row>',
  '<row r="1048576"/><row><c><v>1</v></c></row>',
  '<row r="5"><c r="C5"><v>1</v></c><c r="A5"><v>2</v></c><c r="C5"><v>3</v></c></row><row r="4"><c r="A4"><v>1</v></c></row><row r="5"><c r="B5"><v>9</v></c></row>',
  '<row r="7"><c r="A8"><v>1</v></c></row>',
  '<row r="9" hidden="1" spans="1:99999999"><c r="XFE9"><v>1</v></c><c r="XFD9"><v>1</v></c><c><v>1</v></c></row>',
  '<row r="2"><c r="A2" t="s"><v>99999999</v></c><c r="B2" t="s"><v>-1</v></c><c r="C2" t="s"><v>0.5</v></c><c r="D2" t="s"><v></v></c><c r="E2" t="s"/></row>',
  '<row r="2"><c r="A2" s="99999"><v>1</v></c><c r="B2" s="-1"><v>1</v></c><c r="C2" s="NaN"><v>1</v></c></row>',
  '<row r="2"><c r="A2" t="b"><v>2</v></c><c r="B2" t="e"><v>nothing</v></c><c r="C2" t="d"><v>never</v></c><c r="D2" t="?"><v>1</v></c></row>',
  '<row r="2"><c r="A2"><v>1</v><v>2</v><f>A1</f><f>A2</f><is><t>a</t></is></c></row>',
  '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh><r><t>c</t></r><phoneticPr/></is><v>3</v></c></row>',
  `<row r="2"><c r="A2" t="inlineStr"><is><t>${'长'.repeat(40_000)}</t></is></c></row>`,
  `<row r="2"><c r="A2" t="str"><f>${'A1+'.repeat(20_000)}1</f><v>${'x'.repeat(32_768)}</v></c></row>`,
  `<row r="2"><c r="A2"><v>${'9'.repeat(100_000)}</v></c></row>`,
  cells(17_000, () => '<c><v>1</v></c>'),
  cells(3_000, (index) => `<c r="A${index + 1}"><v>1</v></c>`),
  cells(3_000, (index) => `<c r="A${3_000 - index}"><v>1</v></c>`),
  cells(20_000, (index) => `<c r="B2" s="${index}"><f t="shared" si="${index}" ref="A1:XFD1048576">$A1+XFD1048576</f><v>1</v></c>`),
];

/** Formulas that lead their reader on. */
const FORMULAS: readonly string[] = [
  '<row r="2"><c r="A2"><f t="shared" ref="A2:A9" si="0">A1+XFD1048576+\'A1\'!B2&amp;"A1"</f><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>',
  '<row r="2"><c r="A2"><f t="shared" si="7"/><v>1</v></c><c r="B2"><f t="shared" si="4294967295"/></c><c r="C2"><f t="shared"/></c><c r="D2"><f t="shared" si="__proto__"/></c></row>',
  '<row r="1048576"><c r="XFD1048576"><f t="shared" ref="XFD1048576" si="1">A1:B2</f></c></row><row r="1"><c r="A1"><f t="shared" si="1"/></c></row>',
  '<row r="2"><c r="A2"><f t="array" ref="A2:XFD1048576">A1:A1048576</f><v>1</v></c><c r="B2"><f t="dataTable" ref="B2:C3" dt2D="1" r1="A1" r2="A2"/></c></row>',
  '<row r="2"><c r="A2"><f>[1]Sheet1!A1+[99999]x!$A$1</f><v>1</v></c><c r="B2"><f>cmd|\'/c calc\'!A0</f><v>0</v></c></row>',
  `<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">${'('.repeat(8_000)}A1${')'.repeat(8_000)}</f></c><c r="B2"><f t="shared" si="0"/></c></row>`,
  `<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">${"'".repeat(8_001)}</f></c><c r="B2"><f t="shared" si="0"/></c></row>`,
  `<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">${'"'.repeat(8_001)}</f></c><c r="B2"><f t="shared" si="0"/></c></row>`,
  `<row r="2"><c r="A2"><f t="shared" ref="A2:XFD2" si="0">${'A1+'.repeat(2_700)}1</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(16_000)}</row>`,
  `<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">${'A'.repeat(100_000)}</f></c><c r="B2"><f t="shared" si="0"/></c></row>`,
];

/** What may stand behind the cells. */
const BEHIND: readonly string[] = [
  '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:C3"/><mergeCell ref="B2:C3"/></mergeCells>',
  '<mergeCells><mergeCell ref="XFE1:A2"/><mergeCell ref=""/><mergeCell/><mergeCell ref="C3:B2"/><mergeCell ref="A1"/><mergeCell ref="A:C"/></mergeCells>',
  `<mergeCells>${Array.from({ length: 20_000 }, (_, i) => `<mergeCell ref="A${i + 1}:XFD${i + 1}"/>`).join('')}</mergeCells>`,
  '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576 A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
  `<dataValidations>${'<dataValidation type="list" sqref="B2:B1048576"><formula1>_lists!$A:$A</formula1></dataValidation>'.repeat(5_000)}</dataValidations>`,
  `<dataValidations><dataValidation type="?" sqref="${'A1 '.repeat(50_000)}"/></dataValidations>`,
  '<dataValidations><dataValidation/><dataValidation sqref=""/><dataValidation type="whole" sqref="A1:"/></dataValidations>',
  '<hyperlinks><hyperlink ref="A1:XFD1048576" r:id="rId999"/></hyperlinks><extLst><ext><sheetData><row><c r="A1"><v>5</v></c></row></sheetData></ext></extLst>',
  '<sheetData><row r="1"><c r="A1"><v>8</v></c></row></sheetData>',
];

/** What may stand before them. */
const BEFORE: readonly string[] = [
  '<cols><col min="1" max="16384" hidden="1"/></cols>',
  '<cols><col min="1" max="4294967295" hidden="1"/></cols>',
  '<cols><col min="-5" max="3" hidden="1"/><col min="3" max="1" hidden="1"/><col hidden="1"/><col min="NaN" max="x" hidden="1"/></cols>',
  `<cols>${'<col min="1" max="16384" width="0"/>'.repeat(3_000)}</cols>`,
  '<sheetFormatPr zeroHeight="1" defaultRowHeight="0"/>',
  `${Array.from({ length: 60_000 }, (_, i) => `<x i="${i}"/>`).join('')}`,
];

const putBefore =
  (mark: string, inserted: readonly string[]): XmlMutation =>
  (xml, dice) => {
    const at = xml.indexOf(mark);
    if (at < 0) return null;
    const text = pick(inserted, dice);
    return { xml: xml.slice(0, at) + text + xml.slice(at), what: `${text.slice(0, 90)} (${text.length})` };
  };

/** Changes for worksheets: well-formed, and more than any program writes. */
export const SHEET_MUTATIONS: Readonly<Record<string, XmlMutation>> = {
  rows: putBefore('</sheetData>', ROWS),
  firstRows: (xml, dice) => putBefore(/<sheetData[^>]*>(<row)?/.exec(xml)?.[1] ? '<row' : '</sheetData>', ROWS)(xml, dice),
  formulas: putBefore('</sheetData>', FORMULAS),
  behind: (xml, dice) => {
    const mutated = putBefore(
      '</sheetData>',
      BEHIND.map((text) => `</sheetData>${text}<gq>`),
    )(xml, dice);
    return mutated && { ...mutated, xml: mutated.xml.replace('<gq></sheetData>', '') };
  },
  before: putBefore('<sheetData', BEFORE),
  noPlaces: (xml) => ({ xml: xml.replace(/ r="[A-Z]*\d+"/g, ''), what: 'rows and cells say no place' }),
  samePlace: (xml) => ({ xml: xml.replace(/<c r="[A-Z]+\d+"/g, '<c r="B2"'), what: 'all cells at B2' }),
  reversed: (xml) => ({
    xml: xml.replace(
      /(<sheetData>)(.*)(<\/sheetData>)/s,
      (_, head: string, rows: string, tail: string) =>
        head +
        rows
          .split(/(?=<row )/)
          .reverse()
          .join('') +
        tail,
    ),
    what: 'rows from the last to the first',
  }),
};
