import { areaAddress } from '../../model/address';
import type { PlanArea } from '../../model/area';
import { EXCEL } from '../../model/limits';
import type { SheetCellsSheet, SheetValidation } from '../../model/sheet-cells';
import { areaOf } from '../../model/address';
import { uncovered } from './merges';
import { inOrder } from './sheet-cell-list';
import { SheetRows, type CellContext } from './sheet-rows';
import { SharedFormulas, type FormulaAllowance } from './shared-formulas';
import { damaged, tooLarge } from './unreadable';
import { validationsIn, type AreaAllowance } from './validations';
import type { XmlScanner } from './xml-scanner';

/** What the sheets of a workbook have in common, and what they may still cost together. */
export interface SheetContext extends CellContext {
  /** What shared formulas may still cost. */
  formulas: FormulaAllowance;
  /** Merged areas and areas of validations that may still come. */
  areas: AreaAllowance;
}

/** What a worksheet part says; its name and visibility stand in the workbook's. */
export type SheetContent = Omit<SheetCellsSheet, 'name' | 'visibility'>;

/** Columns of the element `cols` just met that are hidden or have no width. More ranges than columns are damage. */
function hiddenColumnsIn(xml: XmlScanner): number[] {
  // Marks by number, so that ranges over one another cost their width and no more; most sheets need none.
  let hidden: Uint8Array | undefined;
  let highest = 0;
  for (let ranges = 1; xml.child(2); ranges++) {
    if (ranges > EXCEL.columns) throw damaged(xml.part);
    let [first, last, isHidden] = [0, 0, false];
    while (xml.attribute()) {
      if (xml.isAttribute('min')) first = xml.valueInteger;
      else if (xml.isAttribute('max')) last = xml.valueInteger;
      else if (xml.isAttribute('hidden')) isHidden ||= xml.valueTrue;
      else if (xml.isAttribute('width')) isHidden ||= Number(xml.value) === 0;
    }
    if (!isHidden || first < 1) continue;
    hidden ??= new Uint8Array(EXCEL.columns + 1);
    hidden.fill(1, first, Math.max(first, last + 1));
    highest = Math.max(highest, Math.min(last, EXCEL.columns));
  }
  const columns: number[] = [];
  // As far as any is hidden: going through all that a sheet may have took a third of the time of a small workbook.
  for (let column = 1; column <= highest; column++) if (hidden?.[column] === 1) columns.push(column);
  return columns;
}

/** Merged areas of the element `mergeCells` just met. */
function mergesIn(xml: XmlScanner, merges: PlanArea[], references: string[], allowance: AreaAllowance): void {
  while (xml.child(2)) {
    const area = areaOf(xml.attributes('ref').get('ref') ?? '');
    if (area === undefined) throw damaged(xml.part);
    if (--allowance.merges < 0) throw tooLarge('merges');
    merges.push(area);
    references.push(areaAddress(area));
  }
}

const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Reads a worksheet part. Whatever is not about cells, what covers or hides them and what they accept is passed over. */
export function sheetContent(xml: XmlScanner, context: SheetContext): SheetContent {
  const rows = new SheetRows(xml, context, new SharedFormulas(context.formulas, xml.part));
  let hiddenColumns: readonly number[] | undefined;
  const merges: PlanArea[] = [];
  const references: string[] = [];
  const validations: SheetValidation[] = [];
  xml.next();
  if (!xml.is('worksheet')) throw damaged(xml.part);
  while (xml.child(1)) {
    if (xml.is('sheetData')) rows.read();
    else if (xml.is('cols')) hiddenColumns ??= hiddenColumnsIn(xml);
    else if (xml.is('mergeCells')) mergesIn(xml, merges, references, context.areas);
    else if (xml.is('dataValidations')) validationsIn(xml, validations, context.areas);
    // Lists from other sheets are often written in Excel's newer form, which stands among the extensions.
    else if (xml.is('extLst'))
      while (xml.child(2)) while (xml.child(3)) if (xml.is('dataValidations')) validationsIn(xml, validations, context.areas);
  }
  return {
    cells: uncovered(inOrder(rows.cells), merges),
    merges: references,
    hiddenRows: ascending(rows.hiddenRows),
    hiddenColumns: hiddenColumns ?? [],
    validations,
  };
}
