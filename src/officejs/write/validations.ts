import { absoluteArea, areaAddress, quotedSheet } from '../../model/address';
import type { PlanValidation } from '../../model/workbook-plan';

/** The least number that Excel reads. */
const LEAST = -9.99999999999999e307;

/** A rule in Office.js's words; undefined for one that accepts everything. */
export function ruleOf(rule: PlanValidation['rule']): Excel.DataValidationRule | undefined {
  switch (rule.kind) {
    case 'list':
      // A text, not a range: the one form that every platform takes.
      return { list: { inCellDropDown: true, source: `=${quotedSheet(rule.source.sheet)}!${absoluteArea(rule.source.area)}` } };
    case 'textLength':
      return { textLength: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'formula':
      return { custom: { formula: `=${rule.formula}` } };
    case 'any':
      return undefined;
    case 'decimal':
    case 'whole': {
      const { min, max } = rule;
      const limits: Excel.BasicDataValidation =
        min !== undefined && max !== undefined
          ? { formula1: min, formula2: max, operator: 'Between' }
          : max !== undefined
            ? { formula1: max, operator: 'LessThanOrEqualTo' }
            : { formula1: min ?? LEAST, operator: 'GreaterThanOrEqualTo' };
      return rule.kind === 'whole' ? { wholeNumber: limits } : { decimal: limits };
    }
  }
}

/** What cells accept. Prompts come before rules: the other way round Excel refuses where areas overlap. */
export function writeValidations(sheet: Excel.Worksheet, validations: readonly PlanValidation[]): void {
  for (const { area, rule, prompt, error } of validations) {
    const validation = sheet.getRange(areaAddress(area)).dataValidation;
    if (prompt) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    const made = ruleOf(rule);
    if (made === undefined) continue;
    validation.ignoreBlanks = true;
    validation.rule = made;
    if (error) validation.errorAlert = { showAlert: true, style: 'Stop', title: error.title, message: error.text };
  }
}
