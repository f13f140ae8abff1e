/** Kinds of object path on the wire. */
export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** Kinds of action on the wire that the host knows. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, update: 9 } as const;

/** Numbers of object paths inside arguments: 0 where the argument is itself, else the path of the proxy that was passed. */
export type ReferencedPaths = readonly (number | ReferencedPaths)[];

/** Arguments of a method or an indexer. */
export interface ArgumentInfo {
  Arguments?: readonly unknown[] | null;
  ReferencedObjectPathIds?: ReferencedPaths;
}

/** Where an object is found: a proxy of the library, as it travels. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  /** Name of a property or method, type of a new object, or id of a kept reference. */
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** What a load asks for. */
export interface QueryInfo {
  /** Paths such as `name`, `format/fill/color`, `*`; absent or empty: every scalar. */
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

/** One thing to do. */
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  /** Of an update: scalars by their name in TypeScript. */
  ObjectState?: Readonly<Record<string, unknown>>;
}

/** A batch as the library sends it. Further fields (`L`, `AutoKeepReference`) are hints for disposing and left alone. */
export interface BatchRequest {
  Actions: readonly Action[];
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Why a batch ended early. */
export interface BatchError {
  Code: string;
  Message: string;
  /** Class and member, `WorksheetCollection.getItem`. */
  Location: string;
  /** Which action, from 0. */
  ActionIndex: number;
  HttpStatusCode: number;
}

/** The answer to a batch. */
export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: BatchError;
}

/** Properties that the library writes under another name than it reads them. */
const WRITTEN_AS: Readonly<Record<string, string>> = { 'Worksheet.Gridlines': 'showGridlines', 'Worksheet.Headings': 'showHeadings' };

/** A member's name in TypeScript: `Values` is `values`. Internal members (`_RegisterDataChangedEvent`) keep theirs. */
export const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** The same for a property that is written. */
export const writtenName = (className: string, wireName: string): string => WRITTEN_AS[`${className}.${wireName}`] ?? memberName(wireName);

/** A member's name on the wire. */
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);
