import { absoluteArea, areaAddress, quotedSheet } from '../../model/address';
import type { PlacedCell, PlanCell, PlanName, PlanTable, WorkbookPlan } from '../../model/workbook-plan';
import type { RowEdit, SheetRewritten } from '../../layout/refresh/workbook-refresh';
import { saysAnotherPeriod } from '../../layout/refresh/period-words';
import { rectangles } from '../areas';
import { has } from '../capability';
import { rebindCharts, writeCharts, type CellWords } from '../write/charts';
import { writeConditionalFormats } from '../write/conditional-formats';
import { writeLinks } from '../write/links';
import { writeLooks } from '../write/looks';
import { writeMerges } from '../write/merges';
import type { Shortfall } from '../write/outcome';
import { pageHead } from '../write/page';
import type { SheetJob } from '../write/sheet-job';
import { writeHeights } from '../write/sizes';
import { writeTables } from '../write/tables';
import { writeValidations } from '../write/validations';
import { enter, entriesOf } from '../write/values';
import type { SheetObjects } from './ask-objects';
import { lastRowAfter } from './table-areas';

/** What rewriting a sheet needs. */
export interface Rewriting {
  /** The new plan: its styles. */
  plan: WorkbookPlan;
  /** What is to be done to the sheet. */
  refresh: SheetRewritten;
  /** Excel's id of the sheet. */
  id: string;
  /** Names of its blocks, and all names that the workbook has. */
  names: readonly PlanName[];
  known: ReadonlySet<string>;
  /** What lies over its cells now. */
  objects: SheetObjects | undefined;
  /** Its tables with the cells they are to have. */
  tables: readonly PlanTable[];
  /** Words of cells, for names of series. */
  words: CellWords;
}

/** Inserts and deletes whole rows: what stands beside our cells moves along. */
function editRows(sheet: Excel.Worksheet, edits: readonly RowEdit[]): void {
  for (const { kind, row, count } of edits) {
    const rows = sheet.getRange(`${row}:${row + count - 1}`);
    if (kind === 'insert') rows.insert('Down');
    else rows.delete('Up');
  }
}

/** The keys of new rows: entered with the rows themselves, or work that stopped between the two would leave rows nobody knows. */
function keysOf({ sheet, inserted }: SheetRewritten): PlacedCell[] {
  const rows = new Set(inserted);
  const keyColumns = new Set([1, ...sheet.tables.map(({ keyColumn }) => keyColumn)]);
  return sheet.cells.filter(({ row, column }) => rows.has(row) && keyColumns.has(column));
}

/** Names lead to where their blocks are now; one that somebody deleted is made again. */
function leadNames(context: Excel.RequestContext, target: Excel.Worksheet, { names, known, refresh: { sheet } }: Rewriting): void {
  for (const { name, area, hidden } of names) {
    if (known.has(name)) context.workbook.names.getItem(name).formula = `=${quotedSheet(sheet.name)}!${absoluteArea(area)}`;
    else {
      const made = context.workbook.names.add(name, target.getRange(areaAddress(area)));
      if (hidden) made.visible = false;
    }
  }
}

/** Makes tables as long as their rows are now, unless inserted rows have done so already. Those that had to be made anew are given back. */
function fitTables(context: Excel.RequestContext, target: Excel.Worksheet, { refresh, tables, objects }: Rewriting): Shortfall[] {
  const there: SheetObjects['tables'] = objects?.tables ?? new Map();
  const fits = ({ name, area }: PlanTable): boolean => {
    const present = there.get(name);
    return present !== undefined && lastRowAfter(present.lastRow, refresh.edits) === area.lastRow;
  };
  const other = tables.filter((table) => there.has(table.name) && !fits(table));
  const missing = tables.filter(({ name }) => !there.has(name));
  if (has('tableResize')) {
    for (const { name, area } of other) context.workbook.tables.getItem(name).resize(areaAddress(area));
    writeTables(target, missing);
    return [];
  }
  for (const { name } of other) context.workbook.tables.getItem(name).convertToRange();
  writeTables(target, [...missing, ...other]);
  return other.map(({ name }) => ({ what: 'tableRemade', sheet: refresh.name, table: name }));
}

/** Charts that show as many series as before are pointed at their cells again; the others are made anew. */
function refreshCharts(context: Excel.RequestContext, target: Excel.Worksheet, { refresh: { sheet }, objects, words }: Rewriting): void {
  const series = objects?.charts ?? new Map<string, number>();
  const kept = sheet.charts.filter((chart) => series.get(chart.id) === chart.series.length);
  const made = sheet.charts.filter((chart) => !kept.includes(chart));
  for (const { id } of made) if (series.has(id)) target.charts.getItem(id).delete();
  rebindCharts(context, target, kept, words);
  writeCharts(context, target, made, words);
}

/**
 * What of our own cells is set anew before they are written again: rules and merges would lie upon each other, and a cell that somebody made a
 * text takes formulas for texts. New rows have the looks of the row above, a header perhaps: those go.
 */
function clearCells(target: Excel.Worksheet, { sheet, inserted }: SheetRewritten): void {
  const rows = new Set(inserted);
  for (const area of rectangles(sheet.cells.filter(({ row }) => rows.has(row)))) target.getRange(areaAddress(area)).clear('Formats');
  for (const area of rectangles(sheet.cells)) {
    const range = target.getRange(areaAddress(area));
    range.numberFormat = 'General' as unknown as string[][];
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.unmerge();
  }
  // A cell that a person filled in is not written, but what it accepts is said anew; laid upon the old rule Excel refuses it.
  for (const { area } of sheet.validations) target.getRange(areaAddress(area)).dataValidation.clear();
}

const isOpenAndEmpty = (cell: PlanCell): boolean => cell.kind === 'input' && cell.value === null;

/** What prints above a sheet names the month; what a person prints there instead stays. */
function refreshPageHead(target: Excel.Worksheet, { plan, refresh: { sheet }, objects }: Rewriting): void {
  if (sheet.page === undefined || plan.envelope === undefined) return;
  const head = pageHead(sheet.page);
  if (saysAnotherPeriod(objects?.pageHead ?? '', head, plan.envelope.period))
    target.pageLayout.headersFooters.defaultForAllPages.centerHeader = head;
}

/**
 * The job that brings one sheet up to date. Looks, rules and charts are those of our own cells; what people set up beside them stays, as do
 * widths, page (but for the month in its head) and places of charts.
 */
export function rewriteJob(work: Rewriting): SheetJob {
  const { plan, refresh, objects, id } = work;
  const { sheet, edits, name } = refresh;
  const rows = new Set(refresh.inserted);
  return {
    name,
    id,
    state: 'untouched',
    added: false,
    // Looks of charts that are there are the user's.
    plan: { ...sheet, charts: sheet.charts.filter((chart) => objects?.charts.get(chart.id) !== chart.series.length) },
    protect: sheet.protected,
    isLocked: objects?.isProtected === true,
    isInPlace: true,
    // An empty cell to fill in is left as it is: somebody may be filling it in just now.
    entries: () =>
      entriesOf(
        sheet.cells.filter(({ row, cell }) => !isOpenAndEmpty(cell) || rows.has(row)),
        false,
      ),
    prepare: (target) => {
      if (objects?.isProtected === true) target.protection.unprotect();
      editRows(target, edits);
      enter(target, entriesOf(keysOf(refresh), false));
    },
    begin: (_context, target) => clearCells(target, refresh),
    finish: (context, target) => {
      writeHeights(target, sheet.rows);
      writeMerges(target, sheet.merges);
      writeLinks(target, sheet.cells);
      writeLooks(target, sheet.cells, plan.styles);
      writeValidations(target, sheet.validations);
      writeConditionalFormats(target, sheet.conditionalFormats);
      const remade = fitTables(context, target, work);
      leadNames(context, target, work);
      refreshCharts(context, target, work);
      refreshPageHead(target, work);
      return remade;
    },
  };
}
