import type { PlanValidation } from '../../../src/model/workbook-plan';
import { onlyReference } from '../model/defined-names';
import type { SheetModel, ValidationModel } from '../model/workbook-model';
import type { SayLoss } from './losses';

type Rule = PlanValidation['rule'];
type Criteria = Readonly<Record<string, unknown>>;

/** What plans write where a number has no lower bound: the least that Excel reads. */
const LEAST = -9.99999999999999e307;

/** The two bounds of a comparison, where plans have them. */
function bounds({ formula1, formula2, operator }: Criteria): { min?: number; max?: number } | undefined {
  const [one, two] = [formula1, formula2].map((bound) => (typeof bound === 'number' ? bound : undefined));
  if (operator === 'Between' && one !== undefined && two !== undefined) return { min: one, max: two };
  if (operator === 'GreaterThanOrEqualTo' && one !== undefined) return one === LEAST ? {} : { min: one };
  return operator === 'LessThanOrEqualTo' && one !== undefined ? { max: one } : undefined;
}

function listOf({ source, inCellDropDown }: Criteria, sheet: string): Rule | undefined {
  const reference = typeof source === 'string' && source.startsWith('=') ? onlyReference(source) : undefined;
  if (reference === undefined || inCellDropDown === false) return undefined;
  return { kind: 'list', source: { sheet: reference.sheet ?? sheet, area: reference.area } };
}

/** Rules of plans by the kind Office.js calls them; undefined where no plan says them. */
const RULES: Readonly<Record<string, (criteria: Criteria, sheet: string) => Rule | undefined>> = {
  list: listOf,
  decimal: (criteria) => {
    const found = bounds(criteria);
    return found && { kind: 'decimal', ...found };
  },
  wholeNumber: (criteria) => {
    const found = bounds(criteria);
    return found && { kind: 'whole', ...found };
  },
  textLength: (criteria) => {
    const { min, max } = bounds(criteria) ?? {};
    return min === undefined || max === undefined ? undefined : { kind: 'textLength', min, max };
  },
  // What is always true only prompts.
  custom: ({ formula }) => {
    if (typeof formula !== 'string') return undefined;
    return formula.toUpperCase() === '=TRUE' ? { kind: 'any' } : { kind: 'formula', formula: formula.slice(1) };
  },
};

function ruleOf({ rule, area }: ValidationModel, sheet: string, lost: SayLoss): Rule {
  const [entry] = Object.entries(rule ?? {});
  if (entry === undefined) return { kind: 'any' };
  const [kind, criteria] = entry;
  const found = RULES[kind]?.((criteria ?? {}) as Criteria, sheet);
  if (found === undefined) lost(area, `the validation ${JSON.stringify(rule)}`);
  return found ?? { kind: 'any' };
}

function planValidation(validation: ValidationModel, sheet: string, lost: SayLoss): PlanValidation {
  const { area, prompt, errorAlert, ignoreBlanks } = validation;
  if (!ignoreBlanks) lost(area, 'a validation that refuses blanks');
  if (errorAlert?.showAlert === true && errorAlert.style !== 'Stop') lost(area, `a validation that only warns, ${errorAlert.style}`);
  return {
    area,
    rule: ruleOf(validation, sheet, lost),
    ...(prompt?.showPrompt === true && { prompt: { title: prompt.title, text: prompt.message } }),
    ...(errorAlert?.showAlert === true && { error: { title: errorAlert.title, text: errorAlert.message } }),
  };
}

/** The validations of a sheet, as plans have them. */
export const planValidations = ({ name, validations }: SheetModel, lost: SayLoss): PlanValidation[] =>
  validations.map((validation) => planValidation(validation, name, lost));
