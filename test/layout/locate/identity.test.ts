import type { SheetCells } from '../../../src/model/sheet-cells';
import { replaceText } from './damage/cells';
import { dropCustomXml, dropHiddenIdentity, emptyHead } from './damage/hidden';
import { mergeWorkbooks, renameSheet } from './damage/sheets';
import { changed } from './damage/shift';
import { filled, readBack } from './filled';

const park = filled('PK2');
const other = filled('PK3');
const main = '园区月报';

/** Units, periods, sheets and figures of each return, and the kinds of what was said. */
const told = (cells: SheetCells) => {
  const { returns, remarks } = readBack(cells);
  return {
    returns: returns.map(({ unit, period, sheets, figures }) => ({ unit, period, sheets: sheets.length, figures: figures.length })),
    contradictions: returns.flatMap(({ contradictions }) => contradictions.map(({ kind }) => kind)),
    remarks: remarks.map(({ kind }) => kind),
  };
};
const visible = park.cells.sheets.length - 1;
const whole = { unit: 'PK2', period: 202403, sheets: visible, figures: park.truth.size };

it('says what tells whose it is, the most authoritative first', () => {
  const [first] = readBack(park.cells).returns;
  const said = first?.identity.map(({ foundIn, unit, period }) => `${foundIn} ${unit} ${period}`);
  expect([...new Set(said)]).toEqual(['customXml PK2 202403', 'hiddenSheet PK2 202403', 'visible PK2 202403']);
});

it('is visible enough when everything hidden is lost, in Chinese and in English', () => {
  expect(told(dropHiddenIdentity(park.cells))).toEqual({ returns: [whole], contradictions: [], remarks: [] });
  const english = filled('PK2', 202403, 'en-US');
  expect(told(dropHiddenIdentity(english.cells)).returns).toEqual([whole]);
});

it('of a sheet that was merged into another workbook is the visible one, and that is said', () => {
  const { returns, contradictions } = told(mergeWorkbooks(park.cells, other.cells));
  expect(returns).toEqual([whole, { unit: 'PK3', period: 202403, sheets: other.cells.sheets.length - 1, figures: other.truth.size }]);
  expect(new Set(contradictions)).toEqual(new Set(['visibleUnit']));
});

it('of merged workbooks that lost all that was hidden is told sheet by sheet', () => {
  const { returns } = told(dropHiddenIdentity(mergeWorkbooks(park.cells, other.cells)));
  expect(returns.map(({ unit, figures }) => [unit, figures])).toEqual([
    ['PK2', park.truth.size],
    ['PK3', other.truth.size],
  ]);
});

it('that contradicts itself leaves the envelope in charge: a code of one unit beside the name of another', () => {
  expect(told(replaceText(park.cells, main, '单位代码 PK2', '单位代码 PK3'))).toEqual({
    returns: [whole],
    contradictions: ['unclearUnit'],
    remarks: [],
  });
});

it.each([
  ['zh-CN', '2024年1—3月', '2024年1—4月'],
  ['zh-CN', '2024年1—3月', '2024年4月份'],
  ['en-US', 'January–March 2024', 'January–April 2024'],
] as const)('that contradicts itself: the period in the middle of the head (%s, %s) was typed over with %s', (language, from, to) => {
  const form = filled('PK2', 202403, language);
  const cells = changed(form.cells, main, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === from ? { ...cell, value: to } : cell)),
  }));
  expect(cells).not.toEqual(form.cells);
  expect(told(cells)).toEqual({ returns: [whole], contradictions: ['unclearPeriod'], remarks: [] });
});

it('does not mind how the same period in the middle of the head is typed', () => {
  const cells = changed(park.cells, main, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === '2024年1—3月' ? { ...cell, value: '2024年1-3月份' } : cell)),
  }));
  expect(told(cells).contradictions).toEqual([]);
});

it('that contradicts itself tells nothing where the envelope is lost: nothing is read', () => {
  const cells = dropHiddenIdentity(replaceText(park.cells, main, '单位代码 PK2', '单位代码 PK3'));
  const { returns, remarks } = told(cells);
  expect(remarks).toEqual(['unclearUnit', 'unidentified']);
  expect(returns).toHaveLength(1);
  expect(returns[0]?.sheets).toBe(visible - 1);
});

it('of an unknown unit is not believed', () => {
  expect(told(replaceText(park.cells, main, '单位代码 PK2', '单位代码 PK9')).contradictions).toEqual(['unclearUnit']);
});

it('of a period whose number and words agree wins over the envelope: somebody used an old workbook again', () => {
  const old = replaceText(park.cells, main, /报告期：[^（]*（期别 \d+）/, '报告期：2024年1—2月（期别 202402）');
  const cells = replaceText(old, main, /^2024年1—3月$/, '2024年1—2月');
  const { returns, contradictions } = told(cells);
  expect(returns.map(({ period }) => period).sort()).toEqual([202402, 202403]);
  expect(contradictions).toEqual(['visiblePeriod']);
});

it('of a period whose number and words differ leaves the envelope in charge', () => {
  expect(told(replaceText(park.cells, main, '期别 202403', '期别 202404'))).toEqual({
    returns: [whole],
    contradictions: ['unclearPeriod'],
    remarks: [],
  });
});

it('with a code alone counts where nothing else speaks', () => {
  const bare = replaceText(dropHiddenIdentity(park.cells), main, /填报单位：[^（]*（单位代码 PK2）/, '单位代码 PK2');
  expect(told(bare).returns).toEqual([whole]);
});

it('may stand in other cells of the first rows', () => {
  const moved = changed(dropHiddenIdentity(emptyHead(park.cells, park.placed[0] ?? fail())), main, (sheet) => ({
    ...sheet,
    cells: [{ row: 1, column: 2, value: '单位代码：PK2' }, { row: 1, column: 5, value: '期别：202403' }, ...sheet.cells],
  }));
  expect(told(moved).returns).toEqual([whole]);
});

it('on the hidden sheet that differs from the custom XML is said, and the custom XML counts', () => {
  const cells = replaceText(park.cells, '_gq', 'PK2', 'PK5');
  expect(told(cells)).toEqual({ returns: [whole], contradictions: [], remarks: ['mirrorDiffers'] });
});

it('of a template set that is not ours does not count', () => {
  const cells: SheetCells = { ...park.cells, customXml: park.cells.customXml.map((xml) => xml.replace('guangqing<', 'monthly<')) };
  expect(told(replaceText(cells, '_gq', 'guangqing', 'monthly'))).toEqual({
    returns: [whole],
    contradictions: [],
    remarks: ['foreignSet'],
  });
});

it('of another major version of the template set does not count either', () => {
  const cells: SheetCells = { ...park.cells, customXml: park.cells.customXml.map((xml) => xml.replace('>1.0<', '>2.0<')) };
  expect(told(cells).remarks).toEqual(['mirrorDiffers', 'foreignSet']);
});

it('of another major version of a template is said, and the sheet is not read', () => {
  const { returns } = readBack(replaceText(park.cells, main, 'park-monthly 1.0', 'park-monthly 2.0'));
  const [first] = returns;
  expect(first?.remarks).toEqual([
    { kind: 'otherVersion', place: { sheet: main }, received: 'park-monthly 2.0', expected: 'park-monthly 1.0' },
  ]);
  expect(first?.figures.some(({ place }) => place.sheet === main)).toBe(false);
});

it('of another minor version of a template is read', () => {
  expect(told(replaceText(park.cells, main, 'park-monthly 1.0', 'park-monthly 1.7'))).toEqual({
    returns: [whole],
    contradictions: [],
    remarks: [],
  });
});

it('of a template that the content is not is said, and the content counts', () => {
  const { returns } = readBack(replaceText(park.cells, main, '表式：park-monthly', '表式：county-monthly'));
  expect(returns[0]?.figures).toHaveLength(park.truth.size);
  expect(returns[0]?.remarks.map(({ kind }) => kind)).toEqual(['otherTemplate']);
});

it('of a unit that has nothing to fill in is said', () => {
  const text = '报告期：2024年1—3月（期别 202403）　　填报单位：发展改革（单位代码 D01）　　表式：indicator-monthly 1.0';
  const cells: SheetCells = {
    sheets: [
      { name: '表', visibility: 'visible', cells: [{ row: 2, column: 2, value: text }], merges: [], hiddenRows: [], hiddenColumns: [] },
    ],
    names: [],
    customXml: [],
    date1904: false,
  };
  expect(readBack(cells)).toEqual({
    returns: [],
    remarks: [{ kind: 'nothingExpected', place: { sheet: '表' }, received: 'D01', expected: '202403' }],
  });
});

it('is known by the sheet as it is named, not by names that were sent', () => {
  expect(told(dropCustomXml(renameSheet(park.cells, main, '县区月统计'))).returns).toEqual([whole]);
});

function fail(): never {
  throw new Error('no sheet');
}
