import type { PlanArea } from '../../../../src/model/area';
import { areaOfAddress } from '../../model/areas';
import type { SheetModel, WorkbookModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { isOf } from '../../protocol/host-type';
import type { RangeSelf } from '../selves';
import { refuse } from './argument';

const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The sheet of a name; Excel does not tell large letters from small ones. */
const sheetOf = (workbook: WorkbookModel, name: string): SheetModel | undefined =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** The cells that an argument names: a Range, or an address, which means cells of `here` when it names no sheet. */
export function rangeArgument(member: string, argument: unknown, here: SheetModel, workbook: WorkbookModel): RangeSelf {
  if (isOf('Range', argument)) return argument.self;
  if (typeof argument !== 'string') return refuse(member, argument, 'a Range or an address');
  const [, quoted, plain, cells = argument] = QUALIFIED.exec(argument) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const sheet = name === undefined ? here : sheetOf(workbook, name);
  if (sheet === undefined) throw new HostError('ItemNotFound', `${member}: there is no sheet ${name}`);
  return { sheet, area: areaOfAddress(cells) ?? refuse(member, argument, 'an address') };
}

/** The same where only cells of one sheet will do. */
export function areaArgument(member: string, argument: unknown, here: SheetModel, workbook: WorkbookModel): PlanArea {
  const { sheet, area } = rangeArgument(member, argument, here, workbook);
  if (sheet !== here) throw new HostError('InvalidArgument', `${member}: cells of ${sheet.name} where those of ${here.name} are asked for`);
  return area;
}
