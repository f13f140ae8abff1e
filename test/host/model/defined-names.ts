import { absoluteArea, quotedSheet } from '../../../src/model/address';
import type { PlanArea } from '../../../src/model/area';
import { mapReferences, type FormulaReference } from '../../../src/model/formula-references';
import { EXCEL } from '../../../src/model/limits';
import { HostError } from '../protocol/host-error';
import { sheetNamed } from './sheets';
import type { NameModel, SheetModel, WorkbookModel } from './workbook-model';

/** A letter, underscore or backslash first, no blanks. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** What formulas read as cells: A1, R1C1, R, C. */
const CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** Refuses a text that is no name, or one that its scope has already. */
export function assertName(workbook: WorkbookModel, name: string, scope: string | undefined, member: string): void {
  if (!NAME.test(name) || CELL.test(name) || name.length > EXCEL.nameCharacters)
    throw new HostError('InvalidArgument', `${member}: ${JSON.stringify(name)} is no name`);
  const upper = name.toUpperCase();
  const isTable = scope === undefined && workbook.sheets.some(({ tables }) => tables.some((table) => table.name.toUpperCase() === upper));
  if (isTable || nameIn(workbook, name, scope) !== undefined)
    throw new HostError('ItemAlreadyExists', `${member}: there is a name ${name}`);
}

/** A name of a scope: the id of a sheet, or undefined for the workbook. */
export const nameIn = ({ names }: WorkbookModel, name: string, scope: string | undefined): NameModel | undefined =>
  names.find((one) => one.sheet === scope && one.name.toUpperCase() === name.toUpperCase());

/** Names of a scope in the order of Excel's name manager. */
export const namesIn = ({ names }: WorkbookModel, scope: string | undefined): readonly NameModel[] =>
  names
    .filter(({ sheet }) => sheet === scope)
    .sort((a, b) => (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : a.name.toUpperCase() > b.name.toUpperCase() ? 1 : 0));

/** Cells as a name refers to them: `='项目库'!$A$3:$F$20`; of one cell `='项目库'!$A$3`. */
export function refersTo({ name }: SheetModel, area: PlanArea): string {
  const isCell = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  const address = absoluteArea(area);
  return `=${quotedSheet(name)}!${isCell ? address.slice(0, address.indexOf(':')) : address}`;
}

/** The reference that a formula is, when it is nothing else. */
export function onlyReference(formula: string): FormulaReference | undefined {
  const found: FormulaReference[] = [];
  const rest = mapReferences(formula, (reference) => {
    found.push(reference);
    return '';
  });
  return found.length === 1 && rest === '=' ? found[0] : undefined;
}

/** The cells that a name refers to; undefined when it refers to none. */
export function cellsOf(
  workbook: WorkbookModel,
  { refersTo: formula }: Pick<NameModel, 'refersTo'>,
): { sheet: SheetModel; area: PlanArea } | undefined {
  const reference = onlyReference(formula);
  const sheet = reference?.sheet === undefined ? undefined : sheetNamed(workbook, reference.sheet);
  return reference === undefined || sheet === undefined ? undefined : { sheet, area: reference.area };
}
