import type { RawValue } from '../../model/sheet-cells';

/** Excel's error values as Office.js gives them: texts. A text of the same letters cannot be told apart. */
const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|GETTING_DATA|EXTERNAL!|PYTHON!)$/;

/** A value that Office.js gave; an empty cell is ''. */
export function rawValue(value: unknown): RawValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERROR.test(value) ? { error: value } : value;
}

/** The formula of a cell without equals sign; undefined for a constant: of those Office.js gives the value itself. */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  // A text that begins with an equals sign, entered with an apostrophe, reads the same in both.
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;
}
