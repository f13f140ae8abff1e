import { areaOf } from '../../../../src/model/address';
import type { PlanValidation } from '../../../../src/model/workbook-plan';
import { elements } from '../../../xlsx/write/chart/elements';
import { attributes, textIn } from './attributes';
import { placeOf } from './reference';

/** What files write where a number has no lower bound. */
const LEAST = -9.99999999999999e307;

function ruleOf(type: string, operator: string | undefined, [one = '', two = '']: readonly string[]): PlanValidation['rule'] {
  switch (type) {
    case 'list':
      return { kind: 'list', source: placeOf(one) };
    case 'custom':
      return { kind: 'formula', formula: one };
    case 'textLength':
      return { kind: 'textLength', min: Number(one), max: Number(two) };
    case 'decimal':
    case 'whole':
      if (operator === undefined || operator === 'between') return { kind: type, min: Number(one), max: Number(two) };
      if (operator === 'lessThanOrEqual') return { kind: type, max: Number(one) };
      return Number(one) === LEAST ? { kind: type } : { kind: type, min: Number(one) };
    default:
      throw new Error(`no validation of plans: ${type}`);
  }
}

function validation(element: string): PlanValidation {
  const {
    type = '',
    operator,
    sqref = '',
    promptTitle,
    prompt,
    errorTitle,
    error,
    showInputMessage,
    showErrorMessage,
  } = attributes(element);
  const area = areaOf(sqref);
  if (area === undefined) throw new Error(`a validation of several areas: ${sqref}`);
  const formulas = [1, 2].flatMap((place) => elements(element, `formula${place}`).map(textIn));
  return {
    area,
    rule: ruleOf(type, operator, formulas),
    ...(showInputMessage === '1' && { prompt: { title: promptTitle ?? '', text: prompt ?? '' } }),
    ...(showErrorMessage === '1' && { error: { title: errorTitle ?? '', text: error ?? '' } }),
  };
}

/** The validations of a sheet's part. */
export const fileValidations = (xml: string): PlanValidation[] => elements(xml, 'dataValidation').map(validation);
