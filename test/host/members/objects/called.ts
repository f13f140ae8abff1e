import { areaOf } from '../../../../src/model/address';
import type { PlanArea } from '../../../../src/model/area';
import type { CellModel, SheetModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { hostObject, isOf, type ClassName, type HostObject, type Member } from '../../protocol/host-type';
import type { SimulatedExcel } from '../../simulated-excel';
import { objectClasses } from '../object-classes';
import type { Selves } from '../selves';

/** The area of an address that a test writes. */
export function area(address: string): PlanArea {
  const found = areaOf(address);
  if (found === undefined) throw new Error(`no address: ${address}`);
  return found;
}

/** The first sheet of the open workbook. */
export function firstSheet(excel: SimulatedExcel): SheetModel {
  const [sheet] = excel.workbook.sheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  return sheet;
}

/** A Range as an argument. */
export const range = (sheet: SheetModel, address: string): HostObject<'Range'> => hostObject('Range', { sheet, area: area(address) });

/** Writes values into cells, row by row from A1. */
export function fill(sheet: SheetModel, values: readonly (readonly CellModel['value'][])[]): void {
  values.forEach((row, index) => {
    sheet.cells.set(index + 1, new Map(row.map((value, column) => [column + 1, { value, format: {} }])));
  });
}

function member<N extends ClassName>({ className }: HostObject<N>, name: string): Member<Selves[N]> {
  const found = objectClasses[className]?.members[name];
  if (found === undefined) throw new Error(`${className} has no member ${name}`);
  return found;
}

/** Calls members without a protocol between, as the interpreter will. */
export const called = (excel: SimulatedExcel) => ({
  /** Reads a scalar. */
  get: <N extends ClassName>(target: HostObject<N>, name: string): unknown => {
    const found = member(target, name);
    if (found.kind !== 'value' || found.get === undefined) throw new Error(`${name} cannot be read`);
    return found.get(target.self, excel);
  },
  /** Writes a scalar. */
  set: <N extends ClassName>(target: HostObject<N>, name: string, value: unknown): void => {
    const found = member(target, name);
    if (found.kind !== 'value' || found.set === undefined) throw new Error(`${name} cannot be written`);
    found.set(target.self, value, excel);
  },
  /** Calls a method. */
  call: <N extends ClassName>(target: HostObject<N>, name: string, ...args: unknown[]): unknown => {
    const found = member(target, name);
    if (found.kind !== 'method') throw new Error(`${name} is no method`);
    return found.call(target.self, args, excel);
  },
  /** Calls a method, or follows a property, that leads to an object of a class. */
  follow: <N extends ClassName, M extends ClassName>(
    target: HostObject<N>,
    name: string,
    className: M,
    ...args: unknown[]
  ): HostObject<M> => {
    const found = member(target, name);
    if (found.kind === 'value') throw new Error(`${name} is a scalar`);
    const reached = found.kind === 'method' ? found.call(target.self, args, excel) : found.get(target.self, excel);
    if (!isOf(className, reached)) throw new Error(`${name} does not lead to a ${className}`);
    return reached;
  },
  /** Objects of a collection. */
  items: <N extends ClassName>(target: HostObject<N>): readonly HostObject[] => {
    const items = objectClasses[target.className]?.items;
    if (items === undefined) throw new Error(`${target.className} is no collection`);
    return items(target.self, excel);
  },
});

/** Code and words of a refusal. */
export function refusal(act: () => unknown): { code: string; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was refused');
}
