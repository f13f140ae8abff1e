import { bootExcel, type BootedExcel, type BootOptions } from '../host/boot';
import { dumpWorkbook } from '../host/dump/dump-workbook';
import type { SheetModel, WorkbookModel } from '../host/model/workbook-model';
import { planned } from '../layout/planned';
import { cellAddress } from '../../src/model/address';
import type { WorkbookPlan } from '../../src/model/workbook-plan';

/** Sheets of every kind of content: charts, formulas over another sheet, links, an Excel table. */
export const SHEETS: readonly string[] = [
  'overview',
  'indicator-completion',
  'park-operation',
  'project-progress',
  'park-directory',
  'data-ledger',
];

/** A report of these sheets from published figures alone: small enough to be written many times. */
export const smallReport = (period = 202402): WorkbookPlan => planned({ sheets: SHEETS, period }).plan;

/** The library with a simulated Excel that does not calculate: what formulas are worth is tested elsewhere. */
export async function bootWithoutCalculating(options: BootOptions = {}): Promise<BootedExcel> {
  const booted = await bootExcel(options);
  booted.excel.calculate = () => void (booted.excel.workbook.stale = false);
  return booted;
}

/** A sheet of the open workbook. Throws for one that is not there. */
export function sheetOf({ sheets }: WorkbookModel, name: string): SheetModel {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name} among ${sheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

/**
 * Everything in the open workbook that can be said, to be compared with itself later: a line a cell, for comparing objects takes longer than
 * making them. Styles are spelled out: their names are by order.
 */
export function everything(workbook: WorkbookModel): unknown {
  const { plan } = dumpWorkbook(workbook);
  const looks = new Map(Object.entries(plan.styles).map(([name, style]) => [name, JSON.stringify(style)]));
  return {
    ...plan,
    styles: undefined,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(
        ({ row, column, cell: { style, ...cell } }) =>
          `${cellAddress(row, column)} ${JSON.stringify(cell)} ${style === undefined ? '' : (looks.get(style) ?? style)}`,
      ),
    })),
  };
}

/** What a person does in Excel, all at once. */
export const doing = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
