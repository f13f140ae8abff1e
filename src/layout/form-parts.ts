import type { FormLine } from '../model/sheet-layout';
import { textWidth } from './text-width';

/** A part of a line with the columns it covers, counted from 0 at the first that people see. */
export interface FormPart {
  part: 'left' | 'middle' | 'right';
  first: number;
  last: number;
}

/** Characters between a part and the next. */
const SPACE = 2;

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/** Columns from the left that hold so many characters: at least one, at most `most`. */
function columnsFor(characters: number, widths: readonly number[], most: number): number {
  let count = 1;
  while (count < most && sum(widths.slice(0, count)) < characters) count++;
  return count;
}

/**
 * Where the parts of a head's line stand on columns of these widths. The right part takes the last columns that hold the longest text of
 * the head at most half of the width, the same in every line; a middle is about in the middle.
 */
export function formParts(head: readonly FormLine[], line: FormLine, widths: readonly number[]): FormPart[] {
  const count = widths.length;
  if (count < 3) return [{ part: 'left', first: 0, last: 0 }, ...(count === 2 ? [{ part: 'right', first: 1, last: 1 } as const] : [])];
  const longest = Math.max(...head.map(({ right }) => textWidth(right)));
  const fromRight = [...widths].reverse();
  const half = sum(widths) / 2;
  let most = 1;
  while (most < count - 2 && sum(fromRight.slice(0, most + 1)) <= half) most++;
  const right = count - columnsFor(longest + SPACE, fromRight, most);
  if (line.middle === '')
    return [
      { part: 'left', first: 0, last: right - 1 },
      { part: 'right', first: right, last: count - 1 },
    ];
  const mirrored = columnsFor(sum(widths.slice(right)), widths, right - 1);
  const left = Math.min(right - 1, Math.max(mirrored, columnsFor(textWidth(line.left) + SPACE, widths, right - 1)));
  return [
    { part: 'left', first: 0, last: left - 1 },
    { part: 'middle', first: left, last: right - 1 },
    { part: 'right', first: right, last: count - 1 },
  ];
}
