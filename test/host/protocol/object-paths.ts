import type { SheetModel } from '../model/workbook-model';
import type { SimulatedExcel } from '../simulated-excel';
import type { ClassMembers } from './class-members';
import { HostError } from './host-error';
import { hostObject, type HostObject } from './host-type';
import { memberName, PATH, type ArgumentInfo, type ObjectPath, type ReferencedPaths } from './wire';

/** Whether a method gave an object rather than a value. */
const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'self' in value;

/** The sheet that an object is, or lies on. */
function sheetOf({ self }: HostObject): SheetModel | undefined {
  if ('cells' in self) return self;
  const sheet = 'sheet' in self ? self.sheet : undefined;
  return typeof sheet === 'object' ? sheet : undefined;
}

/** The object paths of one batch. Each is followed once, when first needed; null objects lead to null objects. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly members: ClassMembers,
    private readonly excel: SimulatedExcel,
  ) {}

  /** The object behind a path, null where it is a null object. Throws what finding it throws. */
  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known && this.standing(known);
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidReference', `Object path ${id} is not in the request`);
    const object = this.follow(path);
    if (object) this.excel.held.use(object);
    this.found.set(id, object);
    return object;
  }

  /** Class and member of a path, for error messages: `WorksheetCollection.getItem`. */
  place(id: number): string {
    const path = this.paths[id];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.found.get(path.ParentObjectPathId);
    if (!path || !parent) return 'Workbook';
    return `${parent.className}.${path.ObjectPathType === PATH.indexer ? 'getItem' : memberName(path.Name)}`;
  }

  /** Class of an object that was found. */
  classOf(id: number): string | undefined {
    return this.found.get(id)?.className;
  }

  /** The first path that cannot be followed on the way to another: that is where its error belongs. */
  origin(id: number): number {
    const parent = this.paths[id]?.ParentObjectPathId;
    return parent === undefined || this.found.has(parent) ? id : this.origin(parent);
  }

  /** Arguments with the objects that proxies stand for. What the library leaves out it sends as null. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const args = info?.Arguments ?? [];
    return args.map((argument, index) => this.argument(argument, info?.ReferencedObjectPathIds?.[index]) ?? undefined);
  }

  /** One argument; of a property that is written, null is what the add-in wrote. */
  argument(argument: unknown, path: number | ReferencedPaths | undefined): unknown {
    if (typeof path === 'number' && path !== 0) return this.passed(path);
    if (Array.isArray(argument)) {
      const below: ReferencedPaths = typeof path === 'object' ? path : [];
      return argument.map((item: unknown, index) => this.argument(item, below[index]));
    }
    if (typeof argument !== 'object' || argument === null) return argument;
    const inside = (argument as { _ObjectPathId?: number })._ObjectPathId;
    if (inside !== undefined) return this.passed(inside);
    return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, this.argument(value, 0)]));
  }

  /** An object, unless its sheet or its cells have been deleted meanwhile. */
  private standing(object: HostObject): HostObject {
    const lost = this.excel.held.lostPlace(object);
    if (lost !== undefined) throw new HostError('InvalidReference', `${object.className}: ${lost} was deleted`);
    const { sheets } = this.excel.workbook;
    const sheet = sheetOf(object);
    if (!sheet || sheets.includes(sheet)) return object;
    throw new HostError(
      object.className === 'Worksheet' ? 'ItemNotFound' : 'InvalidReference',
      `${object.className}: sheet ${sheet.name} is deleted`,
    );
  }

  private passed(id: number): HostObject {
    const object = this.object(id);
    if (!object) throw new HostError('InvalidArgument', `${this.place(id)}: a null object cannot be passed`);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return hostObject('Workbook', this.excel.workbook);
      case PATH.reference: {
        const object = this.excel.held.byId(path.Name);
        if (!object) throw new HostError('InvalidReference', `Reference ${path.Name} is no longer kept`);
        return this.standing(object);
      }
      case PATH.nullObject:
        return null;
      case PATH.property:
        return this.below(path, (parent) => this.members.child(parent, memberName(path.Name)));
      case PATH.method:
        return this.below(path, (parent) => this.objectOf(parent, memberName(path.Name), this.args(path.ArgumentInfo)));
      case PATH.indexer:
        return this.below(path, (parent) => this.objectOf(parent, 'getItem', this.args(path.ArgumentInfo)));
      default:
        throw new HostError('HostNotImplemented', `${path.Name || 'object'} (object path of kind ${path.ObjectPathType})`);
    }
  }

  private below(path: ObjectPath, find: (parent: HostObject) => HostObject | null): HostObject | null {
    if (path.ParentObjectPathId === undefined) throw new HostError('InvalidReference', `Object path ${path.Id} has no parent`);
    const parent = this.object(path.ParentObjectPathId);
    return parent && find(parent);
  }

  private objectOf(parent: HostObject, method: string, args: readonly unknown[]): HostObject | null {
    const found = this.members.call(parent, method, args);
    if (found === null || isHostObject(found)) return found;
    throw new HostError('HostNotImplemented', `${parent.className}.${method} as a method that gives an object`);
  }
}
