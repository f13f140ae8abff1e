import { areaAddress } from '../../model/address';
import type { PlanName, PlanSheet, WorkbookPlan } from '../../model/workbook-plan';
import { writeCharts, type CellWords } from './charts';
import { writeConditionalFormats } from './conditional-formats';
import { writeLinks } from './links';
import { writeLooks } from './looks';
import { writeMerges } from './merges';
import { writePage } from './page';
import { writeSizes } from './sizes';
import { writeTables } from './tables';
import { writeValidations } from './validations';

/** What a sheet needs to know of the plan around it. */
export interface SheetWork {
  /** The whole plan: its styles and names. */
  plan: WorkbookPlan;
  /** The sheet that is written. */
  sheet: PlanSheet;
  /** Words of cells, for names of series. */
  words: CellWords;
  /** Names of the plan that the workbook has already, left behind by a sheet that was deleted. */
  staleNames: ReadonlySet<string>;
}

/** What comes before the cells of a new sheet. */
export function beginSheet(target: Excel.Worksheet, sheet: PlanSheet): void {
  target.showGridlines = false;
  if (sheet.tabColor !== undefined) target.tabColor = `#${sheet.tabColor}`;
  writeSizes(target, sheet);
}

/** Names that lead to the blocks of a sheet. */
function writeNames(context: Excel.RequestContext, target: Excel.Worksheet, names: readonly PlanName[], stale: ReadonlySet<string>): void {
  for (const { name, area, hidden } of names) {
    if (stale.has(name)) context.workbook.names.getItem(name).delete();
    const made = context.workbook.names.add(name, target.getRange(areaAddress(area)));
    if (hidden) made.visible = false;
  }
}

/** What comes after the cells of a new sheet. A link dresses its cell, so looks follow it; a table needs its cells to be there. */
export function finishSheet(context: Excel.RequestContext, target: Excel.Worksheet, { plan, sheet, words, staleNames }: SheetWork): void {
  writeMerges(target, sheet.merges);
  writeLinks(target, sheet.cells);
  writeLooks(target, sheet.cells, plan.styles);
  writeValidations(target, sheet.validations);
  writeConditionalFormats(target, sheet.conditionalFormats);
  writeTables(target, sheet.tables);
  const { frozen } = sheet;
  if (frozen && frozen.rows > 0 && frozen.columns > 0) target.freezePanes.freezeAt(corner(target, frozen.rows, frozen.columns));
  else if (frozen && frozen.rows > 0) target.freezePanes.freezeRows(frozen.rows);
  else if (frozen && frozen.columns > 0) target.freezePanes.freezeColumns(frozen.columns);
  if (sheet.page) writePage(target, sheet.page);
  writeNames(
    context,
    target,
    plan.names.filter((name) => name.sheet === sheet.name),
    staleNames,
  );
  writeCharts(context, target, sheet.charts, words);
}

const corner = (target: Excel.Worksheet, rows: number, columns: number): Excel.Range =>
  target.getRange(areaAddress({ firstRow: 1, firstColumn: 1, lastRow: rows, lastColumn: columns }));

/** Takes everything off a sheet that was begun and did not come to its end, so that it can be written from the start. */
export function clearSheet(target: Excel.Worksheet, sheet: PlanSheet, charts: readonly string[], tables: ReadonlySet<string>): void {
  for (const name of charts) target.charts.getItem(name).delete();
  for (const { name } of sheet.tables) if (tables.has(name)) target.tables.getItemOrNullObject(name).delete();
  const whole = target.getRange();
  whole.dataValidation.clear();
  whole.conditionalFormats.clearAll();
  whole.unmerge();
  whole.clear();
  target.horizontalPageBreaks.removePageBreaks();
  target.freezePanes.unfreeze();
}
