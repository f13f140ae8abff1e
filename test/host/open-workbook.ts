import type { DefinedName, SheetCells, SheetCellsSheet } from '../../src/model/sheet-cells';
import { areaOf } from '../../src/model/address';
import type { PlanArea } from '../../src/model/area';
import { madeCell } from './model/cell-grid';
import { onlyReference } from './model/defined-names';
import { sharedFormat } from './model/formats';
import { sheetNamed } from './model/sheets';
import { addSheet, emptyWorkbook, nextId, type SheetModel, type WorkbookModel } from './model/workbook-model';
import { rootNamespace } from './model/xml-root';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function areaFrom(reference: string, place: string): PlanArea {
  const area = areaOf(reference);
  if (area === undefined) throw new Error(`${place}: ${reference} is no area`);
  return area;
}

function fill(sheet: SheetModel, from: SheetCellsSheet): void {
  sheet.visibility = VISIBILITY[from.visibility];
  for (const { row, column, value, formula, numberFormat } of from.cells) {
    const cell = madeCell(sheet, row, column);
    cell.value = value;
    if (formula !== undefined) cell.formula = formula;
    if (numberFormat !== undefined) cell.format = sharedFormat({ numberFormat });
  }
  sheet.merges = from.merges.map((merge) => areaFrom(merge, from.name));
  for (const row of from.hiddenRows) sheet.rows.set(row, { hidden: true });
  for (const column of from.hiddenColumns) sheet.columns.set(column, { hidden: true });
}

/** What a print area or print titles refer to; of several areas the reader's first. */
function printed(sheet: SheetModel, name: string, refersTo: string): void {
  const references = refersTo.split(',').flatMap((part) => onlyReference(`=${part}`) ?? []);
  if (name.endsWith('Print_Area')) {
    const [area] = references;
    if (area !== undefined) sheet.page.printArea = area.area;
    return;
  }
  for (const { kind, area } of references) {
    if (kind === 'rows') sheet.page.titleRows = { first: area.firstRow, last: area.lastRow };
    if (kind === 'columns') sheet.page.titleColumns = { first: area.firstColumn, last: area.lastColumn };
  }
}

function addName(workbook: WorkbookModel, { name, refersTo, sheet: scope }: DefinedName): void {
  const sheet = scope === undefined ? undefined : sheetNamed(workbook, scope);
  if (/^_xlnm\.Print_(Area|Titles)$/.test(name)) {
    if (sheet) printed(sheet, name, refersTo);
    return;
  }
  workbook.names.push({
    name,
    refersTo: `=${refersTo.replace(/^=/, '')}`,
    // The reader does not tell hidden names; ours are hidden and begin with an underscore.
    visible: !name.startsWith('_'),
    ...(sheet && { sheet: sheet.id }),
  });
}

/**
 * The workbook of a file as Excel has it open. It knows what the reader reads: values, formulas, number formats, merges, hidden rows and
 * columns, names, print areas, custom XML, the date system. Looks, validations, tables, charts and protection of the file are not there.
 */
export function openWorkbook(cells: SheetCells, fileName?: string): WorkbookModel {
  const workbook = emptyWorkbook();
  workbook.sheets = [];
  for (const sheet of cells.sheets) fill(addSheet(workbook, sheet.name), sheet);
  for (const name of cells.names) addName(workbook, name);
  workbook.active = (workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? workbook.sheets[0])?.id ?? '';
  workbook.date1904 = cells.date1904;
  workbook.customXml = cells.customXml.map((xml) => ({ id: nextId(workbook), xml, namespace: rootNamespace(xml) ?? '' }));
  const { title = '', creator = '', lastModifiedBy = '' } = cells.properties ?? {};
  workbook.properties = { ...workbook.properties, title, author: creator, lastAuthor: lastModifiedBy };
  if (fileName !== undefined) workbook.fileName = fileName;
  return workbook;
}
