import type { PlanArea } from '../model/area';
import type { CellLook, Family, LayoutCell } from '../model/sheet-layout';
import type { PlacedCell, PlanCell } from '../model/workbook-plan';
import { formulaText } from './formula';
import { FIRST_COLUMN, KEY_COLUMN, lastPrinted, type PlacedSheet } from './place';
import { styleName } from './theme';
import type { Standpoint, Worth } from './worth';

/** What compiling collects beside the cells. */
export interface Workbench {
  worth: Worth;
  /** Every look used on reports and on forms, with its name in the plan; equal looks have one name. */
  looks: Readonly<Record<Family, Map<CellLook, string>>>;
}

/** A cell that is no formula, its look named. Spelled out by kind: taking the look out of a copy is slow for a ledger's many cells. */
function constantCell(content: Exclude<LayoutCell, { kind: 'computed' }>, style: string): PlanCell {
  // No text is an empty cell: a file could hold a text of no letters, which Excel would not enter.
  if ('text' in content && content.text === '') return { kind: 'blank', style };
  switch (content.kind) {
    case 'label':
      return { kind: 'label', text: content.text, style };
    case 'text': {
      const { text, link } = content;
      return link === undefined ? { kind: 'text', text, style } : { kind: 'text', text, link, style };
    }
    case 'number':
      return { kind: 'number', number: content.number, style };
    case 'date':
      return { kind: 'date', date: content.date, style };
    case 'input':
      return { kind: 'input', value: content.value, style };
    case 'blank':
      return { kind: 'blank', style };
  }
}

/** How the keys of lines outside the rows of tables begin. */
export const LINE_SIGN = '#';

/** Writes the cells of one sheet. */
export class SheetWriter {
  readonly cells: PlacedCell[] = [];
  readonly merges: PlanArea[] = [];
  /** What is one cell in the layout is one in the plan. */
  private readonly constants = new Map<LayoutCell, PlanCell>();
  private readonly printed: number;
  private readonly beside = new Map<CellLook, CellLook>();

  constructor(
    private readonly placed: PlacedSheet,
    private readonly bench: Workbench,
  ) {
    this.printed = lastPrinted(placed);
  }

  /** What stands right of the printed columns of a form is for machines: small and grey, so that nobody takes it for a part of the form. */
  private seen(content: LayoutCell, first: number): LayoutCell {
    const { look } = content;
    if (this.placed.layout.family !== 'form' || first <= this.printed || look.role === 'input' || look.role === 'key') return content;
    let beside = this.beside.get(look);
    if (beside === undefined) this.beside.set(look, (beside = { ...look, role: 'helper' }));
    return { ...content, look: beside };
  }

  private style(look: CellLook): string {
    const { family } = this.placed.layout;
    const looks = this.bench.looks[family];
    let name = looks.get(look);
    if (name === undefined) looks.set(look, (name = styleName(look, family)));
    return name;
  }

  /** Puts a cell over the columns `first` to `last`; all of them carry its style, so that rules run through. */
  put(row: number, first: number, last: number, content: LayoutCell, from: Standpoint): void {
    this.cells.push({ row, column: first, cell: this.planCell(this.seen(content, first), from) });
    if (last === first) return;
    for (let column = first + 1; column <= last; column++)
      this.cells.push({ row, column, cell: { kind: 'blank', style: this.style(content.look) } });
    this.merges.push({ firstRow: row, lastRow: row, firstColumn: first, lastColumn: last });
  }

  private planCell(content: LayoutCell, from: Standpoint): PlanCell {
    const style = this.style(content.look);
    if (content.kind !== 'computed') {
      let cell = this.constants.get(content);
      if (cell === undefined) this.constants.set(content, (cell = constantCell(content, style)));
      return cell;
    }
    const { worth: of } = this.bench;
    // A blank comes back as 0, so a formula's value is never nothing.
    return {
      kind: 'computed',
      formula: formulaText(content.expression, of.addresses(from)),
      cached: of.valueOf(content, from) ?? 0,
      style,
    };
  }

  /** Words over the whole width; `name` is what the line is known by. */
  line(row: number, text: string, role: CellLook['role'], name: string): void {
    this.lineKey(row, name);
    this.put(row, FIRST_COLUMN, lastPrinted(this.placed), { kind: 'label', text, look: { role } }, { sheet: this.placed });
  }

  key(row: number, text: string): void {
    if (text !== '') this.put(row, KEY_COLUMN, KEY_COLUMN, { kind: 'label', text, look: { role: 'key' } }, { sheet: this.placed });
  }
  /**
   * Key of a line outside the rows of tables, so that refreshing finds it wherever it now stands: `#title`, `#parks/note/1`. No code begins
   * with its sign. Forms have none: there only what stands in tables is refreshed, and hidden words beside signatures would puzzle readers.
   */
  lineKey(row: number, name: string): void {
    if (this.placed.layout.family === 'report') this.key(row, `${LINE_SIGN}${name}`);
  }
}
