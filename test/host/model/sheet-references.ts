import { mapReferences, referenceText, type FormulaReference } from '../../../src/model/formula-references';
import { HostError } from '../protocol/host-error';
import type { ChartReference, SheetModel, WorkbookModel } from './workbook-model';

/** How a reference to one sheet is written anew. */
type Rewrite = (reference: FormulaReference) => string;

/** A formula whose references to a sheet, by its name until now, are written anew. */
function rewritten(formula: string, name: string, rewrite: Rewrite): string {
  const upper = name.toUpperCase();
  if (!formula.toUpperCase().includes(upper.replace(/'/g, "''"))) return formula;
  return mapReferences(formula, (reference) => {
    const sheet = reference.sheet?.toUpperCase();
    if (sheet === upper) return rewrite(reference);
    if (sheet?.split(':').includes(upper) === true) throw new HostError('HostNotImplemented', `formula over several sheets: ${formula}`);
    return reference.text;
  });
}

/** A value of a rule in Office.js's words, formulas in it written anew: only texts with an equals sign are formulas. */
function rewrittenRule(value: unknown, rewriteText: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? rewriteText(value) : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewrittenRule(part, rewriteText)]));
}

function rewriteSheet(sheet: SheetModel, rewriteText: (formula: string) => string): void {
  for (const row of sheet.cells.values())
    for (const cell of row.values()) if (cell.formula !== undefined) cell.formula = rewriteText(cell.formula);
  for (const format of sheet.conditionalFormats) format.formula = rewriteText(format.formula);
  for (const validation of sheet.validations)
    if (validation.rule !== undefined) validation.rule = rewrittenRule(validation.rule, rewriteText) as Readonly<Record<string, unknown>>;
}

function rewriteWorkbook(workbook: WorkbookModel, name: string, rewrite: Rewrite): void {
  const rewriteText = (formula: string) => rewritten(formula, name, rewrite);
  for (const sheet of workbook.sheets) rewriteSheet(sheet, rewriteText);
  for (const defined of workbook.names) defined.refersTo = rewriteText(defined.refersTo);
}

/** Formulas, names, rules and links follow a sheet to its new name. */
export function followRename(workbook: WorkbookModel, from: string, to: string): void {
  rewriteWorkbook(workbook, from, (reference) => referenceText({ ...reference, sheet: to }));
}

/** What referred to a sheet that is gone refers to nothing: `#REF!$A$1`, as Excel writes it. */
export function forgetSheet(workbook: WorkbookModel, gone: SheetModel): void {
  const withoutSheet = ({ kind, area, absolute }: FormulaReference) => referenceText({ kind, area, absolute });
  rewriteWorkbook(workbook, gone.name, (reference) => `#REF!${withoutSheet(reference)}`);
  const isGone = (cells: ChartReference | undefined) => cells?.sheet === gone.id;
  for (const { charts } of workbook.sheets)
    for (const { series } of charts)
      for (const one of series) {
        if (isGone(one.values)) delete one.values;
        if (isGone(one.categories)) delete one.categories;
      }
}
