import type { SimulatedExcel } from '../simulated-excel';
import { HostError } from './host-error';
import type { ApiLevel, HostObject, HostType, HostTypes, Member } from './host-type';

/** Whether one requirement set has another in it: 1.9 is older than 1.17. */
export const reaches = (level: ApiLevel, since: ApiLevel): boolean => Number(level.slice(2)) >= Number(since.slice(2));

/** The classes by name, as an Excel of a certain age has them. */
export class ClassMembers {
  constructor(
    private readonly types: HostTypes,
    private readonly excel: SimulatedExcel,
  ) {}

  /** The class of an object. Throws HostNotImplemented for one that is only a name. */
  typeOf({ className }: HostObject): HostType<unknown> {
    const type = this.types[className] as HostType<unknown> | undefined;
    if (!type) throw new HostError('HostNotImplemented', className);
    return type;
  }

  /** A member by its name in TypeScript. Throws HostNotImplemented where it is not declared, ApiNotFound where this Excel is too old. */
  find(object: HostObject, name: string): Member<unknown> {
    const { members } = this.typeOf(object);
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    const place = `${object.className}.${name}`;
    if (!member) throw new HostError('HostNotImplemented', place);
    if (!reaches(this.excel.apiLevel, member.since))
      throw new HostError('ApiNotFound', `${place} came with ExcelApi ${member.since}; this Excel has ${this.excel.apiLevel}`);
    return member;
  }

  /** The scalars that this Excel can read, in the order in which they are declared. */
  readable(object: HostObject): readonly string[] {
    return Object.entries(this.typeOf(object).members)
      .filter(([, member]) => member.kind === 'value' && member.get && reaches(this.excel.apiLevel, member.since))
      .map(([name]) => name);
  }

  /** Reads a scalar. */
  read(object: HostObject, name: string): unknown {
    const member = this.find(object, name);
    if (member.kind !== 'value' || !member.get)
      throw new HostError('InvalidArgument', `${object.className}.${name} is no property that can be read`);
    return member.get(object.self, this.excel);
  }

  /** Writes a scalar. */
  write(object: HostObject, name: string, value: unknown): void {
    const member = this.find(object, name);
    if (member.kind !== 'value' || !member.set)
      throw new HostError('InvalidArgument', `${object.className}.${name} is no property that can be written`);
    member.set(object.self, value, this.excel);
  }

  /** The object that hangs on another by a property. */
  child(object: HostObject, name: string): HostObject | null {
    const member = this.find(object, name);
    if (member.kind !== 'object') throw new HostError('InvalidArgument', `${object.className}.${name} is no object`);
    return member.get(object.self, this.excel);
  }

  /** Calls a method. */
  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const member = this.find(object, name);
    if (member.kind !== 'method') throw new HostError('InvalidArgument', `${object.className}.${name} is no method`);
    return member.call(object.self, args, this.excel);
  }
}
