import type { ClassName, HostObject, Member } from '../../protocol/host-type';
import { SimulatedExcel, type ExcelOptions, type HostEvent } from '../../simulated-excel';
import { hostObject } from '../../protocol/host-type';
import { workbookClasses } from '../workbook-classes';

/** Members called as the interpreter calls them, without the protocol between. */
export class Acting {
  readonly excel: SimulatedExcel;
  readonly events: HostEvent[] = [];

  constructor(options: ExcelOptions = {}) {
    this.excel = new SimulatedExcel(options);
    this.excel.raise = (event) => this.events.push(event);
  }

  get workbook(): HostObject<'Workbook'> {
    return hostObject('Workbook', this.excel.workbook);
  }

  private member({ className }: HostObject, name: string): Member<unknown> {
    const found = workbookClasses[className]?.members[name] as Member<unknown> | undefined;
    if (found === undefined) throw new Error(`${className}.${name} is not declared`);
    return found;
  }

  read(object: HostObject, name: string): unknown {
    const member = this.member(object, name);
    if (member.kind !== 'value' || !member.get) throw new Error(`${name} cannot be read`);
    return member.get(object.self, this.excel);
  }

  write(object: HostObject, name: string, value: unknown): void {
    const member = this.member(object, name);
    if (member.kind !== 'value' || !member.set) throw new Error(`${name} cannot be written`);
    member.set(object.self, value, this.excel);
  }

  call(object: HostObject, name: string, ...args: readonly unknown[]): unknown {
    const member = this.member(object, name);
    if (member.kind !== 'method') throw new Error(`${name} is no method`);
    return member.call(object.self, args, this.excel);
  }

  /** An object of a class that a property or method leads to. */
  to<N extends ClassName>(className: N, object: HostObject, name: string, ...args: readonly unknown[]): HostObject<N> {
    const member = this.member(object, name);
    const found = member.kind === 'object' ? member.get(object.self, this.excel) : this.call(object, name, ...args);
    if (!isObject(found) || found.className !== className) throw new Error(`${name} led to ${JSON.stringify(found)}`);
    return found as HostObject<N>;
  }

  items(object: HostObject): readonly HostObject[] {
    const items = workbookClasses[object.className]?.items as ((self: unknown, excel: SimulatedExcel) => readonly HostObject[]) | undefined;
    if (items === undefined) throw new Error(`${object.className} is no collection`);
    return items(object.self, this.excel);
  }

  get sheets(): HostObject<'WorksheetCollection'> {
    return this.to('WorksheetCollection', this.workbook, 'worksheets');
  }

  /** Adds a sheet. */
  sheet(name: string): HostObject<'Worksheet'> {
    return this.to('Worksheet', this.sheets, 'add', name);
  }

  get sheetNames(): string[] {
    return this.excel.workbook.sheets.map(({ name }) => name);
  }
}

const isObject = (value: unknown): value is HostObject => typeof value === 'object' && value !== null && 'className' in value;
