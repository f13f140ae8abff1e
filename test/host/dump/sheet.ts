import type { PlanConditionalFormat, PlanSheet, PlanTable } from '../../../src/model/workbook-plan';
import { EXCEL } from '../../../src/model/limits';
import { DEFAULT_SIZE, type SheetModel, type TableModel, type WorkbookModel } from '../model/workbook-model';
import { planCells } from './cells';
import { planCharts } from './charts';
import type { Losses, SayLoss } from './losses';
import { planPage } from './page';
import type { Styles } from './styles';
import { planValidations } from './validations';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Points of a pixel, and pixels of a digit of the default font: a column's width in points becomes characters. */
const PIXEL = 0.75;
const DIGIT = 7;

/** `#RRGGBB` as plans write it. */
export const plainColor = (color: string): string => color.replace(/^#/, '');

/** Columns from the first to the last that differs from the default. */
function planColumns({ columns }: SheetModel): PlanSheet['columns'] {
  const last = Math.max(0, ...columns.keys());
  return Array.from({ length: last }, (_, index) => {
    const { width = DEFAULT_SIZE.column, hidden = false } = columns.get(index + 1) ?? {};
    return { width: Math.min(width / PIXEL / DIGIT, EXCEL.columnWidth), hidden };
  });
}

const planRows = ({ rows }: SheetModel): PlanSheet['rows'] =>
  [...rows].sort(([a], [b]) => a - b).map(([row, { height, hidden }]) => ({ row, ...(height !== undefined && { height }), hidden }));

function planFormats({ conditionalFormats }: SheetModel): PlanConditionalFormat[] {
  const ordered = [...conditionalFormats].sort((a, b) => a.priority - b.priority);
  return ordered.map(({ area, formula, style: { color, bold, fill } }) => {
    const font = { ...(color !== undefined && { color: plainColor(color) }), ...(bold !== undefined && { bold }) };
    return {
      area,
      formula: formula.replace(/^=/, ''),
      style: { ...(Object.keys(font).length > 0 && { font }), ...(fill !== undefined && { fill: plainColor(fill) }) },
    };
  });
}

function planTable({ cells }: SheetModel, { name, area, showHeaders }: TableModel, lost: SayLoss): PlanTable {
  if (!showHeaders) lost(area, `the table ${name} without header row`);
  const heads = cells.get(area.firstRow);
  const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => {
    const head = heads?.get(area.firstColumn + index)?.value;
    if (typeof head !== 'string') lost(area, `the table ${name} with a header that is no text`);
    return typeof head === 'string' ? head : '';
  });
  // Which column names the rows Excel does not keep.
  return { name, area, columns, keyColumn: area.firstColumn };
}

/** What sheets of plans are without saying it. */
function unsaid(sheet: SheetModel, lost: SayLoss): void {
  if (sheet.gridlines) lost('view', 'gridlines');
  if (sheet.headings === false) lost('view', 'hidden headings');
  if (sheet.protection?.password !== undefined) lost('protection', 'a password');
  for (const { row, column } of sheet.notes) lost({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }, 'a note');
}

/** A sheet as plans have it. Which numbers are texts on purpose, and where #N/A is, Excel does not keep. */
export function planSheet(workbook: WorkbookModel, sheet: SheetModel, styles: Styles, losses: Losses): PlanSheet {
  const lost = losses.on(sheet.name);
  const { name, visibility, tabColor, merges, frozen, tables, protection } = sheet;
  const page = planPage(sheet, lost);
  unsaid(sheet, lost);
  return {
    name,
    visibility: VISIBILITY[visibility],
    ...(tabColor !== '' && { tabColor: plainColor(tabColor) }),
    cells: planCells(sheet, styles, lost),
    columns: planColumns(sheet),
    rows: planRows(sheet),
    merges,
    ...((frozen.rows > 0 || frozen.columns > 0) && { frozen }),
    validations: planValidations(sheet, lost),
    conditionalFormats: planFormats(sheet),
    tables: tables.map((table) => planTable(sheet, table, lost)),
    charts: planCharts(workbook, sheet, lost),
    textNumbers: [],
    chartHelpers: [],
    ...(page && { page }),
    protected: protection !== undefined,
  };
}
