import type { Selves } from '../members/selves';
import type { SimulatedExcel } from '../simulated-excel';

/** A requirement set of ExcelApi, as Office.js's documentation tags members: `1.9`. */
export type ApiLevel = `1.${number}`;

/** Name of a class of Office.js that the host knows. */
export type ClassName = keyof Selves;

/** An object behind one of the library's proxies: its class, and what it stands for. */
export interface HostObject<N extends ClassName = ClassName> {
  className: N;
  self: Selves[N];
}

/** Makes the object behind a proxy. Classes are named, not imported: they lead to each other in circles. */
export const hostObject = <N extends ClassName>(className: N, self: Selves[N]): HostObject<N> => ({ className, self });

/** Whether an argument is an object of a class: proxies that an add-in passes arrive as what they stand for. */
export const isOf = <N extends ClassName>(className: N, argument: unknown): argument is HostObject<N> =>
  typeof argument === 'object' && argument !== null && (argument as Partial<HostObject>).className === className;

/** A member of an Office.js class. `since` is the requirement set that brought it. */
export type Member<T> =
  /** A scalar. Without `set` it is read-only; what `set` is given is whatever the add-in wrote. */
  | {
      kind: 'value';
      since: ApiLevel;
      get?: (self: T, excel: SimulatedExcel) => unknown;
      set?: (self: T, value: unknown, excel: SimulatedExcel) => void;
    }
  /** An object that hangs on another, or null where its proxy is a null object. */
  | { kind: 'object'; since: ApiLevel; get: (self: T, excel: SimulatedExcel) => HostObject | null }
  /** A method. It gives JSON (a ClientResult), an object, null for a null object, or nothing. Missing arguments are undefined. */
  | { kind: 'method'; since: ApiLevel; call: (self: T, args: readonly unknown[], excel: SimulatedExcel) => unknown };

/** A class of Office.js as the host knows it. What is not among its members fails loudly, by name. */
export interface HostType<T> {
  /** Id by which the library addresses an object of it later (sheets, tables, charts …); absent: by a reference it asks to keep. */
  id?: (self: T) => string;
  /** Of a collection: its objects in order. */
  items?: (self: T, excel: SimulatedExcel) => readonly HostObject[];
  /** Members by their name in TypeScript (`numberFormat`), never by their name on the wire. */
  members: Readonly<Record<string, Member<T>>>;
}

/** Classes by name; a room of `members` gives some of them. */
export type HostTypes = { readonly [N in ClassName]?: HostType<Selves[N]> };

/** A scalar that can be read. */
export const readOnly = <T>(since: ApiLevel, get: (self: T, excel: SimulatedExcel) => unknown): Member<T> => ({
  kind: 'value',
  since,
  get,
});

/** A scalar that can be read and written. */
export const scalar = <T>(
  since: ApiLevel,
  get: (self: T, excel: SimulatedExcel) => unknown,
  set: (self: T, value: unknown, excel: SimulatedExcel) => void,
): Member<T> => ({ kind: 'value', since, get, set });

/** An object that hangs on another. */
export const object = <T>(since: ApiLevel, get: (self: T, excel: SimulatedExcel) => HostObject | null): Member<T> => ({
  kind: 'object',
  since,
  get,
});

/** A method. */
export const method = <T>(since: ApiLevel, call: (self: T, args: readonly unknown[], excel: SimulatedExcel) => unknown): Member<T> => ({
  kind: 'method',
  since,
  call,
});
