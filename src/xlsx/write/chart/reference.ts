import type { PlanRange, PlanSeries } from '../../../model/chart';
import { absoluteAddress, quotedSheet } from '../../../model/address';
import { escapeText } from '../xml';
import type { ChartCells } from './chart-cells';

function block(sheet: string, first: { row: number; column: number }, last: { row: number; column: number }): string {
  const [from, to] = [absoluteAddress(first.row, first.column), absoluteAddress(last.row, last.column)];
  // Always quoted: which names may go bare differs between programs.
  return `${quotedSheet(sheet)}!${from === to ? from : `${from}:${to}`}`;
}

const formula = (text: string): string => `<c:f>${escapeText(text)}</c:f>`;

const rowsOf = ({ firstRow, lastRow }: PlanRange): number[] =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);

const count = (length: number): string => `<c:ptCount val="${length}"/>`;

/** Points with an index each; those without a value are left out, and stay gaps. */
const points = (values: readonly (string | number | null)[]): string =>
  values
    .map((value, index) => (value === null || value === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`))
    .join('');

/** Texts of a range. */
export const textsOf = (range: PlanRange, cells: ChartCells): string[] =>
  rowsOf(range).map((row) => cells.text(range.sheet, row, range.column));

/** Numbers of a range. */
export const numbersOf = (range: PlanRange, cells: ChartCells): (number | null)[] =>
  rowsOf(range).map((row) => cells.number(range.sheet, row, range.column));

const textReference = (address: string, texts: readonly string[]): string =>
  `<c:strRef>${formula(address)}<c:strCache>${count(texts.length)}${points(texts)}</c:strCache></c:strRef>`;

const rangeAddress = (first: PlanRange, last: PlanRange): string =>
  block(first.sheet, { row: first.firstRow, column: first.column }, { row: last.lastRow, column: last.column });

/** Number of points of a range. */
export const length = ({ firstRow, lastRow }: PlanRange): number => lastRow - firstRow + 1;

/** The name of a series. */
export function nameReference(name: PlanSeries['name'], cells: ChartCells): string {
  if ('text' in name) return `<c:tx><c:v>${escapeText(name.text)}</c:v></c:tx>`;
  const { sheet, row, column } = name;
  return `<c:tx>${textReference(block(sheet, { row, column }, { row, column }), [cells.text(sheet, row, column)])}</c:tx>`;
}

/** Both levels of a grouped axis as one block of cells: Excel reads the outer group from the column left of the inner one. */
function levels(outer: PlanRange, inner: PlanRange): string {
  const level = outer.sheet === inner.sheet && outer.firstRow === inner.firstRow && outer.lastRow === inner.lastRow;
  if (!level || outer.column + 1 !== inner.column)
    throw new Error('The levels of a grouped category axis must be neighbouring columns of the same rows, the outer group on the left.');
  return rangeAddress(outer, inner);
}

/** Category labels. */
export function categoryReference([outer, inner]: readonly PlanRange[], cells: ChartCells): string {
  if (outer === undefined) return '';
  if (inner === undefined) return `<c:cat>${textReference(rangeAddress(outer, outer), textsOf(outer, cells))}</c:cat>`;
  // The file names the innermost level first.
  const cache = [inner, outer].map((range) => `<c:lvl>${points(textsOf(range, cells))}</c:lvl>`).join('');
  const texts = `<c:multiLvlStrCache>${count(length(inner))}${cache}</c:multiLvlStrCache>`;
  return `<c:cat><c:multiLvlStrRef>${formula(levels(outer, inner))}${texts}</c:multiLvlStrRef></c:cat>`;
}

/** Values. */
export function valueReference(range: PlanRange, cells: ChartCells): string {
  const { sheet, column, firstRow } = range;
  const numbers = numbersOf(range, cells);
  const format = `<c:formatCode>${escapeText(cells.format(sheet, firstRow, column))}</c:formatCode>`;
  const cache = `<c:numCache>${format}${count(numbers.length)}${points(numbers)}</c:numCache>`;
  return `<c:val><c:numRef>${formula(rangeAddress(range, range))}${cache}</c:numRef></c:val>`;
}
