import { columnLetters, quotedSheet } from './address';
import type { PlanArea } from './area';
import { isWord, scanFormula, type FormulaPoint } from './formula-scanner';
import { EXCEL } from './limits';

/** What a formula refers to: one cell, cells between two corners, whole columns or whole rows. */
export type FormulaReferenceKind = 'cell' | 'range' | 'columns' | 'rows';

/** A reference to cells. */
export interface FormulaReference {
  kind: FormulaReferenceKind;
  /**
   * Sheet as written before the exclamation mark, out of its quotes; absent: the formula's own. Other workbooks (`[1]Sheet1`) and several
   * sheets (`Sheet1:Sheet3`) keep what no name of one sheet can hold.
   */
  sheet?: string;
  /** The cells from upper left to lower right; whole columns run over all rows, whole rows over all columns. */
  area: PlanArea;
  /** Which of its sides are written with a dollar sign; sides that are not written are not. */
  absolute: Readonly<Record<keyof PlanArea, boolean>>;
  /** The reference as written, with its sheet. */
  text: string;
}

/** A reference between two points, the second absent where it is a cell. */
function referenceOf(first: FormulaPoint, last: FormulaPoint | undefined): Omit<FormulaReference, 'text' | 'sheet'> {
  const end = last ?? first;
  const whole = { at: 1, absolute: false };
  const rows = [first.row ?? whole, end.row ?? { at: EXCEL.rows, absolute: false }] as const;
  const columns = [first.column ?? whole, end.column ?? { at: EXCEL.columns, absolute: false }] as const;
  const [top, bottom] = rows[0].at <= rows[1].at ? rows : [rows[1], rows[0]];
  const [left, right] = columns[0].at <= columns[1].at ? columns : [columns[1], columns[0]];
  return {
    kind: first.row === undefined ? 'columns' : first.column === undefined ? 'rows' : last === undefined ? 'cell' : 'range',
    area: { firstRow: top.at, firstColumn: left.at, lastRow: bottom.at, lastColumn: right.at },
    absolute: { firstRow: top.absolute, firstColumn: left.absolute, lastRow: bottom.absolute, lastColumn: right.absolute },
  };
}

/** Where a sheet name that ends before the exclamation mark at `mark` begins; `mark` itself when there is none. */
function sheetStart(formula: string, mark: number, least: number): number {
  let at = mark;
  if (formula.charAt(at - 1) === "'") {
    at -= 2;
    while (at > least && (formula.charAt(at) !== "'" || formula.charAt(at - 1) === "'")) at -= formula.charAt(at) === "'" ? 2 : 1;
    return Math.max(least, at);
  }
  const word = (from: number): number => {
    let start = from;
    while (start > least && isWord(formula.charAt(start - 1))) start--;
    return start;
  };
  at = word(at);
  // Sheet1:Sheet3!A1 refers to several sheets; what follows a reference and a colon names one.
  const other = formula.charAt(at - 1) === ':' ? word(at - 1) : at;
  if (other < at - 1) at = other;
  if (formula.charAt(at - 1) === ']') {
    const open = formula.lastIndexOf('[', at);
    if (open >= least) at = open;
  }
  return at;
}

const unquoted = (name: string): string => (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name);

/**
 * A formula with every reference as `map` writes it, its sheet included. Texts, names, functions, table columns and references that lost
 * their cells or sheet (`#REF!`) stay as they are.
 */
export function mapReferences(formula: string, map: (reference: FormulaReference) => string): string {
  const points: { start: number; end: number; point: FormulaPoint }[] = [];
  scanFormula(formula, (start, end, point) => points.push({ start, end, point }));
  if (points.length === 0) return formula;
  const texts: string[] = [];
  let done = 0;
  for (let index = 0; index < points.length; index++) {
    const first = points[index];
    const next = points[index + 1];
    if (first === undefined) break;
    const isPair =
      next !== undefined &&
      next.start === first.end + 1 &&
      formula.charAt(first.end) === ':' &&
      (first.point.row === undefined) === (next.point.row === undefined) &&
      (first.point.column === undefined) === (next.point.column === undefined);
    if (isPair) index++;
    const end = isPair ? next.end : first.end;
    const hasSheet = first.start > done && formula.charAt(first.start - 1) === '!';
    const start = hasSheet ? sheetStart(formula, first.start - 1, done) : first.start;
    // The sheet of #REF!A1 is gone.
    if (hasSheet && (start === first.start - 1 || formula.charAt(start - 1) === '#')) continue;
    const sheet = hasSheet ? unquoted(formula.slice(start, first.start - 1)) : undefined;
    texts.push(
      formula.slice(done, start),
      map({
        ...referenceOf(first.point, isPair ? next.point : undefined),
        ...(sheet !== undefined && { sheet }),
        text: formula.slice(start, end),
      }),
    );
    done = end;
  }
  texts.push(formula.slice(done));
  return texts.join('');
}

/** A reference as formulas write it, with its sheet in quotes: `'项目库'!$B$5:C9`, `$A:$C`, `5:7`. */
export function referenceText({ kind, sheet, area, absolute }: Omit<FormulaReference, 'text'>): string {
  const column = (side: 'firstColumn' | 'lastColumn') => `${absolute[side] ? '$' : ''}${columnLetters(area[side])}`;
  const row = (side: 'firstRow' | 'lastRow') => `${absolute[side] ? '$' : ''}${area[side]}`;
  const first = column('firstColumn') + row('firstRow');
  const written = {
    cell: () => first,
    range: () => `${first}:${column('lastColumn')}${row('lastRow')}`,
    columns: () => `${column('firstColumn')}:${column('lastColumn')}`,
    rows: () => `${row('firstRow')}:${row('lastRow')}`,
  }[kind]();
  return sheet === undefined ? written : `${quotedSheet(sheet)}!${written}`;
}
