import { areaAddress } from '../../../../src/model/address';
import { assertName, cellsOf, nameIn, namesIn, onlyReference, refersTo } from '../../model/defined-names';
import { assertThere, sheetById, sheetNamed } from '../../model/sheets';
import type { NameModel, SheetModel, WorkbookModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { hostObject, isOf, method, object, readOnly, scalar, type HostObject, type HostType } from '../../protocol/host-type';
import { flag, optionalText, text } from './argument';
import { guarded } from './guard';

interface Scope {
  workbook: WorkbookModel;
  sheet?: SheetModel;
}

const item = (name: NameModel): HostObject => hostObject('NamedItem', name);

/** A formula as a name keeps it. Refused: a text that is none, a sheet that is not there, cells that move with the selected one. */
function formulaOf(workbook: WorkbookModel, formula: string, member: string): string {
  if (!/^=\s*\S/.test(formula)) throw new HostError('InvalidArgument', `${member}: ${JSON.stringify(formula)} is no formula`);
  const reference = onlyReference(formula);
  if (reference === undefined) return formula;
  if (reference.sheet === undefined || Object.values(reference.absolute).includes(false))
    throw new HostError('HostNotImplemented', `${member}: a name for relative cells, ${formula}`);
  if (sheetNamed(workbook, reference.sheet) === undefined)
    throw new HostError('InvalidArgument', `${member}: there is no sheet ${reference.sheet}`);
  return formula;
}

/** The names of the workbook, or of one sheet; hidden ones are among them. */
export const namedItemCollection: HostType<Scope> = {
  items: ({ workbook, sheet }) => namesIn(workbook, sheet?.id).map(item),
  members: guarded(({ workbook, sheet }: Scope) => sheet && assertThere(workbook, sheet), {
    add: method('1.4', ({ workbook, sheet }, [name, reference, comment]) => {
      const given = text('NamedItemCollection.add', name);
      const note = optionalText('NamedItemCollection.add', comment);
      const formula = isOf('Range', reference)
        ? refersTo(reference.self.sheet, reference.self.area)
        : formulaOf(workbook, text('NamedItemCollection.add', reference), 'NamedItemCollection.add');
      assertName(workbook, given, sheet?.id, 'NamedItemCollection.add');
      const made: NameModel = {
        name: given,
        refersTo: formula,
        visible: true,
        ...(note && { comment: note }),
        ...(sheet && { sheet: sheet.id }),
      };
      workbook.names.push(made);
      return item(made);
    }),
    getCount: method('1.4', ({ workbook, sheet }) => namesIn(workbook, sheet?.id).length),
    getItem: method('1.1', ({ workbook, sheet }, [name]) => {
      const found = nameIn(workbook, text('NamedItemCollection.getItem', name), sheet?.id);
      if (found === undefined) throw new HostError('ItemNotFound', `NamedItemCollection.getItem: there is no name ${String(name)}`);
      return item(found);
    }),
    getItemOrNullObject: method('1.4', ({ workbook, sheet }, [name]) => {
      const found = nameIn(workbook, text('NamedItemCollection.getItemOrNullObject', name), sheet?.id);
      return found ? item(found) : null;
    }),
  }),
};

/** What a name is worth that refers to no cells: a constant or an error. */
function constantOf({ refersTo: formula }: NameModel): string | number | boolean {
  const body = formula.slice(1).trim();
  if (body.includes('#REF!')) return '#REF!';
  if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === 'TRUE';
  if (/^[-+]?\d+(\.\d+)?$/.test(body)) return Number(body);
  throw new HostError('HostNotImplemented', `NamedItem.value: a name for a formula, ${formula}`);
}

function typeOf(name: NameModel, workbook: WorkbookModel): string {
  if (cellsOf(workbook, name)) return 'Range';
  const value = constantOf(name);
  if (value === '#REF!') return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** The sheet a name belongs to, as an object; null for the workbook's. */
function sheetOf({ sheet }: NameModel, workbook: WorkbookModel): HostObject | null {
  const scope = sheet === undefined ? undefined : sheetById(workbook, sheet);
  return scope ? hostObject('Worksheet', scope) : null;
}

function assertNameThere(name: NameModel, workbook: WorkbookModel): void {
  if (!workbook.names.includes(name)) throw new HostError('ItemNotFound', `NamedItem ${name.name}: it was deleted`);
}

/** One defined name. */
export const namedItem: HostType<NameModel> = {
  id: ({ name }) => name,
  members: guarded((name: NameModel, { workbook }) => assertNameThere(name, workbook), {
    name: readOnly('1.1', ({ name }) => name),
    type: readOnly('1.1', (name, { workbook }) => typeOf(name, workbook)),
    value: readOnly('1.1', (name, { workbook }) => {
      const cells = cellsOf(workbook, name);
      return cells ? `${cells.sheet.name}!${areaAddress(cells.area)}` : constantOf(name);
    }),
    visible: scalar(
      '1.1',
      ({ visible }) => visible,
      (name, value) => {
        name.visible = flag('NamedItem.visible', value);
      },
    ),
    scope: readOnly('1.4', ({ sheet }) => (sheet === undefined ? 'Workbook' : 'Worksheet')),
    comment: scalar(
      '1.4',
      ({ comment }) => comment ?? '',
      (name, value) => {
        name.comment = text('NamedItem.comment', value);
      },
    ),
    formula: scalar(
      '1.7',
      (name) => name.refersTo,
      (name, value, { workbook }) => {
        name.refersTo = formulaOf(workbook, text('NamedItem.formula', value), 'NamedItem.formula');
        workbook.stale = true;
      },
    ),
    worksheet: object('1.4', (name, { workbook }) => {
      const sheet = sheetOf(name, workbook);
      if (sheet === null) throw new HostError('ItemNotFound', `NamedItem.worksheet: ${name.name} belongs to the workbook`);
      return sheet;
    }),
    worksheetOrNullObject: object('1.4', (name, { workbook }) => sheetOf(name, workbook)),
    delete: method('1.4', (name, _, { workbook }) => {
      workbook.names = workbook.names.filter((other) => other !== name);
      workbook.stale = true;
    }),
    getRange: method('1.1', (name, _, { workbook }) => {
      const cells = cellsOf(workbook, name);
      if (cells === undefined)
        throw new HostError('InvalidReference', `NamedItem.getRange: ${name.name} refers to no cells, ${name.refersTo}`);
      return hostObject('Range', cells);
    }),
    getRangeOrNullObject: method('1.4', (name, _, { workbook }) => {
      const cells = cellsOf(workbook, name);
      return cells ? hostObject('Range', cells) : null;
    }),
  }),
};
