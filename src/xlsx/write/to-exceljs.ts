import ExcelJS from 'exceljs/dist/exceljs.min.js';
import { areaAddress, absoluteArea, quotedSheet } from '../../model/address';
import type { PlanArea } from '../../model/area';
import type { PlanSheet, PlanValidation, WorkbookPlan } from '../../model/workbook-plan';
import { argb, differenceOf } from './library-style';
import { MARGINS, SMALL } from '../../layout/page-look';

/** A4 in Excel's list of papers. */
const A4 = 9;

/** The least number that Excel reads. */
const LEAST = -9.99999999999999e307;

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
    case 'formula':
      return { type: 'custom', formulae: [rule.formula], ...words };
    case 'textLength':
      return { type: 'textLength', operator: 'between', formulae: [rule.min, rule.max], ...words };
    case 'decimal':
    case 'whole': {
      const { min, max } = rule;
      if (min !== undefined && max !== undefined) return { type: rule.kind, operator: 'between', formulae: [min, max], ...words };
      if (max !== undefined) return { type: rule.kind, operator: 'lessThanOrEqual', formulae: [max], ...words };
      // Without limits every number is accepted, and nothing else.
      return { type: rule.kind, operator: 'greaterThanOrEqual', formulae: [min ?? LEAST], ...words };
    }
  }
}

/** Always a range, of one cell too: single cells the library joins in the order of their texts, A10 before A9, and they overlap. */
function rangeAddress(area: PlanArea): string {
  const address = areaAddress(area);
  return address.includes(':') ? address : `${address}:${address}`;
}

function addSheet(workbook: ExcelJS.Workbook, plan: PlanSheet): void {
  const { page, frozen } = plan;
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.visibility,
    properties: { ...(plan.tabColor !== undefined && { tabColor: argb(plan.tabColor) }) },
    views: [
      frozen && (frozen.rows > 0 || frozen.columns > 0)
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
      headerFooter: { oddHeader: `&C${SMALL}${page.header}`, oddFooter: `&C${SMALL}${page.footer}` },
    }),
  });
  for (const after of page?.breaks ?? []) sheet.getRow(after).addPageBreak();
  const validations = (sheet as unknown as { dataValidations: RangeValidations }).dataValidations;
  for (const validation of plan.validations) validations.add(rangeAddress(validation.area), validationOf(validation));
  // Priorities are said outright: left to itself the library gives some twice.
  for (const [index, { area, formula, style }] of plan.conditionalFormats.entries())
    sheet.addConditionalFormatting({
      ref: areaAddress(area),
      rules: [{ type: 'expression', formulae: [formula], style: differenceOf(style), priority: index + 1 }],
    });
}

/** A plan in the library's model, but for cells and for what the library lacks or writes wrongly: that is for the pass over its parts. */
export async function toExceljs(plan: WorkbookPlan): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const { title, subject, creator } = plan.properties;
  workbook.title = title;
  workbook.subject = subject;
  workbook.creator = creator;
  workbook.lastModifiedBy = creator;
  for (const sheet of plan.sheets) addSheet(workbook, sheet);
  for (const sheet of plan.sheets)
    // No password: protection shows where to write, it does not lock anybody out.
    if (sheet.protected)
      await workbook
        .getWorksheet(sheet.name)
        ?.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true });
  return workbook;
}
