import ExcelJS from 'exceljs/dist/exceljs.min.js';
import { areaAddress, absoluteArea, quotedSheet } from '../../model/address';
import { serialDate } from '../../model/serial-date';
import type { PlanLine, PlanStyle } from '../../model/style';
import type { PlanCell, PlanCellKind, PlanSheet, PlanValidation, WorkbookPlan } from '../../model/workbook-plan';

/** A4 in Excel's list of papers. */
const A4 = 9;
/** Inches; the head and foot stand within the upper and lower margin. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 };

const argb = (rgb: string) => ({ argb: `FF${rgb}` });

const border = ({ line, color }: PlanLine): ExcelJS.Border => ({ style: line, color: argb(color) });

/** A style as the library takes it. One object a style, shared by its cells: the library then keeps it once and looks it up by identity. */
function styleOf({ font, fill, border: lines, align, numberFormat, unlocked }: PlanStyle): Partial<ExcelJS.Style> {
  const { color, ...face } = font ?? {};
  return {
    ...(font && { font: { ...face, ...(color !== undefined && { color: argb(color) }) } }),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } }),
    ...(lines && { border: Object.fromEntries(Object.entries(lines).map(([side, line]) => [side, border(line as PlanLine)])) }),
    ...(align && {
      alignment: {
        ...(align.horizontal && { horizontal: align.horizontal }),
        ...(align.vertical && { vertical: align.vertical }),
        ...(align.wrap !== undefined && { wrapText: align.wrap }),
        ...(align.indent !== undefined && { indent: align.indent }),
      },
    }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(unlocked === true && { protection: { locked: false } }),
  };
}

/** What the library stores for each kind of cell. Dates go as their serial number: the format makes them dates, whatever the clock's zone. */
const VALUE: { [K in PlanCellKind]: (cell: Extract<PlanCell, { kind: K }>) => ExcelJS.CellValue } = {
  label: ({ text }) => text,
  text: ({ text }) => text,
  number: ({ number }) => number,
  date: ({ date }) => serialDate(date),
  input: ({ value }) => value,
  computed: ({ formula, cached }) => ({ formula, result: cached }),
  blank: () => null,
};

const valueOf = (cell: PlanCell): ExcelJS.CellValue => (VALUE[cell.kind] as (cell: PlanCell) => ExcelJS.CellValue)(cell);

/** Validations by range: the library's typed way, cell by cell, writes overlapping ranges. */
interface RangeValidations {
  add(address: string, validation: ExcelJS.DataValidation): void;
}

function validationOf({ rule, prompt, error }: PlanValidation): ExcelJS.DataValidation {
  const words = {
    allowBlank: true,
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
    ...(error && { showErrorMessage: true, errorStyle: 'stop', errorTitle: error.title, error: error.text }),
  };
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulae: [`${quotedSheet(rule.source.sheet)}!${absoluteArea(rule.source.area)}`], ...words };
    case 'any':
      // The library knows no type that accepts everything; a formula that is always true does.
      return { type: 'custom', formulae: ['TRUE'], ...words };
    case 'textLength':
      return { type: 'textLength', operator: 'between', formulae: [rule.min, rule.max], ...words };
    case 'decimal':
    case 'whole': {
      const { min, max } = rule;
      if (min !== undefined && max !== undefined) return { type: rule.kind, operator: 'between', formulae: [min, max], ...words };
      if (max !== undefined) return { type: rule.kind, operator: 'lessThanOrEqual', formulae: [max], ...words };
      // Without limits every number is accepted, and nothing else.
      return { type: rule.kind, operator: 'greaterThanOrEqual', formulae: [min ?? -Number.MAX_VALUE], ...words };
    }
  }
}

function addSheet(workbook: ExcelJS.Workbook, plan: PlanSheet, styles: ReadonlyMap<string, Partial<ExcelJS.Style>>): void {
  const { page, frozen } = plan;
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.visibility,
    properties: { ...(plan.tabColor !== undefined && { tabColor: argb(plan.tabColor) }) },
    views: [
      frozen
        ? { state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns, showGridLines: false }
        : { state: 'normal', showGridLines: false },
    ],
    ...(page && {
      pageSetup: {
        paperSize: A4,
        orientation: page.orientation,
        fitToPage: true,
        fitToWidth: page.fit.across,
        fitToHeight: page.fit.down,
        margins: MARGINS,
        horizontalCentered: true,
      },
      headerFooter: { oddHeader: `&C&9${page.header}`, oddFooter: `&C&9${page.footer}` },
    }),
  });
  plan.columns.forEach(({ width, hidden }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (hidden) column.hidden = true;
  });
  for (const { row: number, height, hidden } of plan.rows) {
    const row = sheet.getRow(number);
    if (height !== undefined) row.height = height;
    if (hidden) row.hidden = true;
  }
  let at = 0;
  let row: ExcelJS.Row | undefined;
  for (const { row: number, column, cell: content } of plan.cells) {
    if (row === undefined || number !== at) {
      row = sheet.getRow(number);
      at = number;
    }
    const cell = row.getCell(column);
    const value = valueOf(content);
    if (value !== null) cell.value = value;
    const style = content.style === undefined ? undefined : styles.get(content.style);
    if (style) cell.style = style;
  }
  for (const after of page?.breaks ?? []) sheet.getRow(after).addPageBreak();
  const validations = (sheet as unknown as { dataValidations: RangeValidations }).dataValidations;
  for (const validation of plan.validations) validations.add(areaAddress(validation.area), validationOf(validation));
}

/** A plan in the library's model, but for what the library lacks or writes wrongly: that is for the pass over its parts. */
export async function toExceljs(plan: WorkbookPlan): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const { title, subject, creator } = plan.properties;
  workbook.title = title;
  workbook.subject = subject;
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  const styles = new Map(Object.entries(plan.styles).map(([name, style]) => [name, styleOf(style)]));
  for (const sheet of plan.sheets) addSheet(workbook, sheet, styles);
  for (const sheet of plan.sheets)
    // No password: protection shows where to write, it does not lock anybody out.
    if (sheet.protected)
      await workbook
        .getWorksheet(sheet.name)
        ?.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true });
  return workbook;
}
