import type { PlanArea } from '../../../src/model/area';
import { mapReferences, referenceText } from '../../../src/model/formula-references';
import type { RawValue } from '../../../src/model/sheet-cells';
import { HostError } from '../protocol/host-error';
import { outsideQuotes, withoutNames } from './formula-words';

/** Cells that a formula reads. Sheets are told by their place in the engine. */
export interface Read {
  sheet: number;
  area: PlanArea;
}

/** A formula of a cell, or a call that several formulas share. */
export interface FormulaNode {
  sheet: number;
  row: number;
  column: number;
  /** As it stands in the workbook; of a shared call as it is calculated. */
  source: string;
  /** As it is calculated: every reference names its sheet, names are written out, shared calls are cells. */
  formula: string;
  reads: readonly Read[];
  /** What it was worth when last calculated. */
  value: RawValue;
  /** Whether the engine's cell holds the formula; else it holds the value. */
  isLive: boolean;
}

/** What reading a formula needs to know of its workbook. */
export interface FormulaContext {
  /** Name of the sheet on which the formula stands. */
  sheet: string;
  /** The engine's place of a sheet; undefined where there is none of that name. */
  placeOf: (sheet: string) => number | undefined;
  /** What a defined name refers to, without equals sign. */
  meaning: (name: string) => string | undefined;
  date1904: boolean;
}

/** Functions whose worth depends on more than the cells they name. */
const UNTRACEABLE = /\b(?:INDIRECT|OFFSET|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\(/i;
/** Functions that know dates: the engine counts them from 1900. */
const DATES = /\b(?:DATE|DATEVALUE|DAY|MONTH|YEAR|EDATE|EOMONTH|TEXT|WEEKDAY)\(/i;
/** What lost its sheet: the engine reads the error alone. */
const LOST = /#REF!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g;

function refuseUntraceable(formula: string, { date1904 }: FormulaContext): void {
  outsideQuotes(formula, (part) => {
    const found = UNTRACEABLE.exec(part) ?? (date1904 ? DATES.exec(part) : null);
    if (found) throw new HostError('HostNotImplemented', `calculation with ${found[0]}): ${formula}`);
    return part;
  });
}

/** A formula as the engine takes it, every reference with its sheet. */
export function engineFormula(source: string, context: FormulaContext): string {
  refuseUntraceable(source, context);
  const named = withoutNames(
    outsideQuotes(source, (part) => part.replace(LOST, '#REF!')),
    context.meaning,
  );
  return mapReferences(named, ({ sheet = context.sheet, ...reference }) => referenceText({ ...reference, sheet }));
}

/** The cells that a formula reads. Throws HostNotImplemented for other workbooks and for several sheets at once. */
export function readsOf(formula: string, placeOf: FormulaContext['placeOf']): Read[] {
  const reads: Read[] = [];
  mapReferences(formula, ({ sheet = '', area, text }) => {
    const place = placeOf(sheet);
    if (place === undefined) throw new HostError('HostNotImplemented', `calculation with ${text}, which is no sheet of this workbook`);
    reads.push({ sheet: place, area });
    return text;
  });
  return reads;
}
