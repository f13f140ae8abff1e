import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { cellAddress, quotedSheet } from '../../../src/model/address';
import type { RawValue } from '../../../src/model/sheet-cells';
import { HostError } from '../protocol/host-error';

/** How the engine names the kind of a cell's value. */
const TYPE = { number: 1, boolean: 4, error: 16 } as const;

/** Formulas that are worth an error on purpose; the engine has no other way to be told one. */
const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '=NA()',
  '#DIV/0!': '=1/0',
  '#NUM!': '=SQRT(-1)',
  '#VALUE!': '=VALUE("x")',
  '#REF!': '=#REF!',
};

/** What the engine says of formulas that it cannot read or calculate; a misspelt function too. */
const UNKNOWN = ['#ERROR!', '#NAME?', '#N/IMPL!', '#CIRC!', '#SPILL!', '#CALC!'];

/** What is typed into a cell for it to hold a value. */
function typed(value: RawValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value === '' ? '=""' : `'${value}`;
  if (typeof value !== 'object') return String(value).toUpperCase();
  const formula = ERRORS[value.error];
  if (formula === undefined) throw new HostError('HostNotImplemented', `calculation with the value ${value.error}`);
  return formula;
}

/** Sheet on which every formula has its text: of a number the engine shows no more digits than its format has. */
const TEXTS = '§texts';

/** The formula engine: sheets by place, cells that hold values or formulas, typed results. */
export class IronCalc {
  private static isLoaded = false;
  private readonly model: Model;
  /** Place of the text of each formula, by its sheet and address. */
  private readonly texts = new Map<string, number>();

  constructor(private readonly sheets: readonly string[]) {
    if (!IronCalc.isLoaded) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    IronCalc.isLoaded = true;
    this.model = new Model('计算', 'en', 'UTC', 'en');
    this.model.pauseEvaluation();
    const names = [...sheets, TEXTS];
    for (let sheet = 1; sheet < names.length; sheet++) this.model.newSheet();
    // Names that the engine gives by itself must be out of the way first.
    for (const [sheet] of names.entries()) this.model.renameSheet(sheet, `§${sheet}`);
    for (const [sheet, name] of names.entries()) this.model.renameSheet(sheet, name);
  }

  /** Puts a value into a cell. */
  value(sheet: number, row: number, column: number, value: RawValue): void {
    this.model.setUserInput(sheet, row, column, typed(value));
  }

  /** Puts a formula, without equals sign, into a cell. */
  formula(sheet: number, row: number, column: number, formula: string): void {
    const address = cellAddress(row, column);
    const key = `${sheet} ${address}`;
    this.model.setUserInput(sheet, row, column, `=${formula}`);
    if (this.texts.has(key)) return;
    this.texts.set(key, this.texts.size + 1);
    this.model.setUserInput(this.sheets.length, this.texts.size, 1, `=${quotedSheet(this.sheets[sheet] ?? '')}!${address}&""`);
  }

  /** Calculates. */
  evaluate(): void {
    this.model.resumeEvaluation();
    this.model.evaluate();
    this.model.pauseEvaluation();
  }

  /** What a formula is worth. Throws HostNotImplemented for one that the engine cannot calculate. */
  result(sheet: number, row: number, column: number): RawValue {
    const shown = this.model.getFormattedCellValue(sheet, row, column);
    switch (this.model.getCellType(sheet, row, column)) {
      case TYPE.number:
        return Number(this.model.getFormattedCellValue(this.sheets.length, this.texts.get(`${sheet} ${cellAddress(row, column)}`) ?? 0, 1));
      case TYPE.boolean:
        return shown === 'TRUE';
      case TYPE.error:
        if (UNKNOWN.includes(shown))
          throw new HostError(
            'HostNotImplemented',
            `calculation of ${this.sheets[sheet] ?? ''}!${cellAddress(row, column)}, ${shown}: ${this.model.getCellContent(sheet, row, column)}`,
          );
        return { error: shown };
      default:
        return shown;
    }
  }

  /** Frees the engine's memory. */
  free(): void {
    this.model.free();
  }
}
