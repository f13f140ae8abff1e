import type { SimulatedExcel } from '../simulated-excel';

/** What crosses the wire: plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A requirement set of ExcelApi, as Office.js's documentation tags members: `1.9`. */
export type ApiLevel = `1.${number}`;

/** An object behind one of the library's proxies: what it can do, and what it is. */
export interface HostObject<T = unknown> {
  type: HostType<T>;
  self: T;
}

/**
 * Argument of a call: JSON, or the object behind a proxy that was passed. `undefined` where none was given.
 */
export type Argument = unknown;

/** A member of an Office.js class, by its name in TypeScript (`numberFormat`), never by its name on the wire. */
export type Member<T> =
  /** A scalar. Without `set` it is read-only; what `set` is given is whatever the add-in wrote. */
  | {
      kind: 'value';
      since: ApiLevel;
      get?: (self: T, excel: SimulatedExcel) => unknown;
      set?: (self: T, value: unknown, excel: SimulatedExcel) => void;
    }
  /** An object that is always there, or null where its proxy is a null object. */
  | { kind: 'object'; since: ApiLevel; get: (self: T, excel: SimulatedExcel) => HostObject | null }
  /** A method: gives JSON (a ClientResult), an object, null for a null object, or nothing. */
  | { kind: 'method'; since: ApiLevel; call: (self: T, args: readonly Argument[], excel: SimulatedExcel) => unknown };

/** A class of Office.js as the host knows it. What is not among its members fails loudly, by name. */
export interface HostType<T = unknown> {
  /** Name of the class: `Range`. */
  name: string;
  /** Id by which the library addresses an object of it later (sheets, tables, charts …); absent: by a reference it asks to keep. */
  id?: (self: T) => string;
  /** Of a collection: its objects in order. */
  items?: (self: T, excel: SimulatedExcel) => readonly HostObject[];
  /** Members by name. */
  members: Readonly<Record<string, Member<T>>>;
}

/** Declares a class; the objects of a class are made by calling `of`. */
export interface HostClass<T> extends HostType<T> {
  of: (self: T) => HostObject<T>;
}

/** Makes a class out of its members. */
export function hostClass<T>(type: HostType<T>): HostClass<T> {
  const made: HostClass<T> = { ...type, of: (self) => ({ type: made, self }) };
  return made;
}

/** Whether an argument is an object of a class. */
export const isOf = <T>(type: HostType<T>, argument: Argument): argument is HostObject<T> =>
  typeof argument === 'object' && argument !== null && 'type' in argument && (argument as HostObject).type.name === type.name;

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
export const method = <T>(since: ApiLevel, call: (self: T, args: readonly Argument[], excel: SimulatedExcel) => unknown): Member<T> => ({
  kind: 'method',
  since,
  call,
});
