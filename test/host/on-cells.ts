import { areaOfAddress } from './model/areas';
import type { SheetModel } from './model/workbook-model';
import { addSheet } from './model/workbook-model';
import { cellClasses } from './members/cell-classes';
import type { Selves } from './members/selves';
import { isOf, type ClassName, type HostObject, type Member } from './protocol/host-type';
import { SimulatedExcel, type HostEvent } from './simulated-excel';

/** Members of classes called on a model as the interpreter calls them, with what they answer. */
export class OnCells {
  readonly excel = new SimulatedExcel();
  /** Events that were raised for the add-in. */
  readonly events: HostEvent[] = [];

  constructor() {
    this.excel.raise = (event) => this.events.push(event);
  }

  /** The first sheet. */
  get sheet(): SheetModel {
    return this.sheetNamed('Sheet1');
  }

  /** A sheet by its name, added where there is none. */
  sheetNamed(name: string): SheetModel {
    return this.excel.workbook.sheets.find((sheet) => sheet.name === name) ?? addSheet(this.excel.workbook, name);
  }

  /** The range of an address. */
  range(address: string, sheet = this.sheet): HostObject<'Range'> {
    const area = areaOfAddress(address);
    if (area === undefined) throw new Error(`no address: ${address}`);
    return { className: 'Range', self: { sheet, area } };
  }

  private member<N extends ClassName>({ className }: HostObject<N>, name: string): Member<Selves[N]> {
    const type = cellClasses[className];
    const member = type?.members[name];
    if (member === undefined) throw new Error(`${className}.${name} is not declared`);
    return member;
  }

  /** What a member reads. */
  get<N extends ClassName>(object: HostObject<N>, name: string): unknown {
    const member = this.member(object, name);
    if (member.kind === 'method' || member.get === undefined) throw new Error(`${name} cannot be read`);
    return member.get(object.self, this.excel);
  }

  /** Writes a member. */
  set<N extends ClassName>(object: HostObject<N>, name: string, value: unknown): void {
    const member = this.member(object, name);
    if (member.kind !== 'value' || member.set === undefined) throw new Error(`${name} cannot be written`);
    member.set(object.self, value, this.excel);
  }

  /** Calls a method. */
  call<N extends ClassName>(object: HostObject<N>, name: string, ...args: unknown[]): unknown {
    const member = this.member(object, name);
    if (member.kind !== 'method') throw new Error(`${name} is no method`);
    return member.call(object.self, args, this.excel);
  }

  /** The object that a member or a method leads to. */
  to<N extends ClassName>(className: N, from: HostObject, name: string, ...args: unknown[]): HostObject<N> {
    const member = this.member(from, name);
    const found = member.kind === 'method' ? this.call(from, name, ...args) : this.get(from, name);
    if (!isOf(className, found)) throw new Error(`${name} leads to no ${className}`);
    return found;
  }

  /** The formats of an address. */
  format(address: string): HostObject<'RangeFormat'> {
    return this.to('RangeFormat', this.range(address), 'format');
  }

  /** Writes values. */
  write(address: string, values: unknown, sheet = this.sheet): void {
    this.set(this.range(address, sheet), 'values', values);
  }

  /** Reads values. */
  values(address: string, sheet = this.sheet): unknown {
    return this.get(this.range(address, sheet), 'values');
  }

  /** Reads formulas. */
  formulas(address: string, sheet = this.sheet): unknown {
    return this.get(this.range(address, sheet), 'formulas');
  }
}

/** Code of the refusal that something ends with; undefined when it does not. */
export function refusal(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : `unexpected: ${String(error)}`;
  }
  return undefined;
}
