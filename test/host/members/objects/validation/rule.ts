import type { ValidationModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { flag, oneOf, record, refuse } from '../argument';
import { dateOperand, deciding, listSource, numberOperand } from './operands';

type Criteria = Readonly<Record<string, unknown>>;

const TERNARY = ['Between', 'NotBetween'] as const;
const OPERATORS = [...TERNARY, 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const;

/** A comparison with one bound or two. Numbers stay numbers in the model; Excel gives them back as formulas. */
function comparison(member: string, criteria: unknown, operand: (member: string, value: unknown) => number | string): Criteria {
  const given = record(member, criteria, ['formula1', 'formula2', 'operator']);
  const operator = oneOf(`${member}.operator`, given['operator'], OPERATORS);
  const formula1 = operand(`${member}.formula1`, given['formula1']);
  // The others have one bound; Excel does not look at a second.
  if (!TERNARY.some((one) => one === operator)) return { formula1, operator };
  const formula2 = operand(`${member}.formula2`, given['formula2']);
  if (typeof formula1 === 'number' && typeof formula2 === 'number' && formula1 > formula2)
    throw new HostError('InvalidArgument', `${member}: the lower bound ${formula1} is above the upper one, ${formula2}`);
  return { formula1, formula2, operator };
}

function list(member: string, criteria: unknown): Criteria {
  const given = record(member, criteria, ['inCellDropDown', 'source']);
  const inCellDropDown = given['inCellDropDown'] === undefined ? true : flag(`${member}.inCellDropDown`, given['inCellDropDown']);
  return { inCellDropDown, source: listSource(`${member}.source`, given['source']) };
}

const custom = (member: string, criteria: unknown): Criteria => ({
  formula: deciding(`${member}.formula`, record(member, criteria, ['formula'])['formula']),
});

/** Kinds of rules by the key of Office.js, with the name of their type. */
const KINDS: Readonly<Record<string, { type: string; read: (member: string, criteria: unknown) => Criteria }>> = {
  wholeNumber: { type: 'WholeNumber', read: (member, criteria) => comparison(member, criteria, numberOperand) },
  decimal: { type: 'Decimal', read: (member, criteria) => comparison(member, criteria, numberOperand) },
  textLength: { type: 'TextLength', read: (member, criteria) => comparison(member, criteria, numberOperand) },
  date: { type: 'Date', read: (member, criteria) => comparison(member, criteria, dateOperand) },
  time: { type: 'Time', read: (member, criteria) => comparison(member, criteria, dateOperand) },
  list: { type: 'List', read: list },
  custom: { type: 'Custom', read: custom },
};

/** A rule as the model keeps it: of one kind, checked, Ranges written as formulas. */
export function ruleOf(member: string, value: unknown): NonNullable<ValidationModel['rule']> {
  const given = record(member, value, Object.keys(KINDS));
  // Absent kinds may be written out as undefined, or null over the wire.
  const [kind, second] = Object.keys(given).filter((key) => given[key] !== undefined && given[key] !== null);
  if (kind === undefined) return refuse(member, value, 'a rule; clear() takes a rule away');
  if (second !== undefined) return refuse(member, value, `one rule: it has ${kind} and ${second}`);
  return { [kind]: KINDS[kind]?.read(`${member}.${kind}`, given[kind]) };
}

/** Office.js's name of a validation's type; one that only prompts accepts everything. */
export const typeOf = ({ rule }: ValidationModel): string => KINDS[Object.keys(rule ?? {})[0] ?? '']?.type ?? 'None';

/** A rule as Excel gives it back: bounds are formulas, `=10`. */
export function readRule({ rule }: ValidationModel): unknown {
  return Object.fromEntries(
    Object.entries(rule ?? {}).map(([kind, criteria]) => [
      kind,
      Object.fromEntries(
        Object.entries(criteria ?? {}).map(([key, value]: [string, unknown]) => [key, typeof value === 'number' ? `=${value}` : value]),
      ),
    ]),
  );
}
