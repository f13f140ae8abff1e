import { EXCEL } from '../../model/limits';
import type { RawValue, SheetCell } from '../../model/sheet-cells';
import { attributePlace, columnOfPlace, rowOfPlace } from './cell-place';
import { cellType, cellValue, valueOf, type CellType, type ValueContext } from './cell-value';
import { isoFormat } from './iso-date';
import { cellText, richText } from './rich-text';
import type { SharedFormulas } from './shared-formulas';
import { damaged, tooLarge } from './unreadable';
import type { XmlScanner } from './xml-scanner';

/** What is needed to read the cells of a workbook's sheets. */
export interface CellContext extends ValueContext {
  /** Number format codes by the number that cells name their style with. */
  formats: readonly (string | undefined)[];
  /** How many cells the workbook may still have. */
  cellsLeft: number;
}

const [LETTER_R, LETTER_S, LETTER_T] = ['r', 's', 't'].map((letter) => letter.charCodeAt(0));

/** A formula as a cell's element `f` gives it. */
interface FoundFormula {
  text: string;
  /** Number of the shared formula it is or belongs to. */
  shared?: string;
}

/** Reads the element `f` just met. A table of values (dataTable) has no formula of its own: its values are constants to us. */
function formulaIn(xml: XmlScanner): FoundFormula {
  let shared: string | undefined;
  let isShared = false;
  let isTable = false;
  while (xml.attribute()) {
    if (xml.isAttribute('si')) shared = xml.value;
    else if (xml.isAttribute('t')) {
      isShared = xml.value === 'shared';
      isTable = xml.value === 'dataTable';
    }
  }
  const text = cellText(xml.text().trim(), xml.part);
  if (isTable) return { text: '' };
  return isShared && shared !== undefined ? { text, shared } : { text };
}

/** Goes through the element `sheetData` of one sheet. */
export class SheetRows {
  /** Cells that hold something, in the order of the file. */
  readonly cells: SheetCell[] = [];
  /** Rows that are hidden, in the order of the file. */
  readonly hiddenRows: number[] = [];

  private row = 0;
  private column = 0;

  constructor(
    private readonly xml: XmlScanner,
    private readonly context: CellContext,
    private readonly formulas: SharedFormulas,
  ) {}

  /** Reads all rows of the element just met. */
  read(): void {
    const { xml } = this;
    const own = xml.depth;
    while (xml.child(own)) if (xml.is('row')) this.readRow(own + 1);
    this.formulas.finish();
  }

  private readRow(own: number): void {
    const { xml } = this;
    let row = this.row + 1;
    let hidden = false;
    while (xml.attribute()) {
      if (xml.attributeLetter === LETTER_R) row = xml.valueInteger;
      else if (xml.isAttribute('hidden')) hidden ||= xml.valueTrue;
      else if (xml.isAttribute('ht')) hidden ||= Number(xml.value) === 0;
    }
    if (row < 1 || row > EXCEL.rows) throw damaged(xml.part);
    this.row = row;
    this.column = 0;
    if (hidden) this.hiddenRows.push(row);
    while (xml.child(own)) if (xml.is('c')) this.readCell(own + 1);
  }

  private readCell(own: number): void {
    const { xml, context } = this;
    let { row } = this;
    let column = this.column + 1;
    let style = 0;
    let type: CellType = 'number';
    while (xml.attribute()) {
      const letter = xml.attributeLetter;
      if (letter === LETTER_R) {
        const place = attributePlace(xml);
        if (place < 0) throw damaged(xml.part);
        row = rowOfPlace(place);
        column = columnOfPlace(place);
      } else if (letter === LETTER_S) style = xml.valueInteger;
      else if (letter === LETTER_T) type = cellType(xml);
    }
    if (column > EXCEL.columns) throw damaged(xml.part);
    this.column = column;
    let value: RawValue = null;
    let formula: FoundFormula | undefined;
    let format = context.formats[style];
    while (xml.child(own)) {
      if (xml.is('v')) {
        if (type === 'date') {
          const text = xml.text();
          value = valueOf(text, type, xml.part, context);
          if (typeof value === 'number') format ??= isoFormat(text);
        } else value = cellValue(xml, type, context);
      } else if (xml.is('f')) formula = formulaIn(xml);
      else if (xml.is('is')) value = richText(xml);
    }
    const isFormula = formula !== undefined && (formula.text !== '' || formula.shared !== undefined);
    if (value === null && !isFormula) return;
    if (--context.cellsLeft < 0) throw tooLarge('cells');
    const cell: SheetCell = { row, column, value };
    if (format !== undefined) cell.numberFormat = format;
    if (formula !== undefined && isFormula) this.giveFormula(cell, formula);
    this.cells.push(cell);
  }

  private giveFormula(cell: SheetCell, { text, shared }: FoundFormula): void {
    if (text !== '') cell.formula = text;
    if (shared === undefined) return;
    if (text === '') this.formulas.give(cell, shared);
    else this.formulas.define(shared, text, cell.row, cell.column);
  }
}
