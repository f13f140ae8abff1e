import { Interpreter } from '../host/protocol/interpreter';
import { ACTION, memberName, type Action, type BatchRequest, type ObjectPath } from '../host/protocol/wire';

/** One thing that was asked of Excel. */
export interface Asked {
  kind: 'load' | 'call' | 'set' | 'other';
  /** Members from the workbook down, `worksheets.getItem.charts.add`; a call and a set end with their own name. */
  path: string;
  /** Arguments of the call, or the one value that was set. */
  args: readonly unknown[];
  /** Members that a load names; empty: every one. */
  select: readonly string[];
  /** Arguments of the members on the way, in order: sheets, addresses, names. */
  on: readonly unknown[];
}

const KINDS: Readonly<Record<number, Asked['kind']>> = {
  [ACTION.query]: 'load',
  [ACTION.method]: 'call',
  [ACTION.setProperty]: 'set',
};

type Paths = Readonly<Record<string, ObjectPath>>;

/** Where an object is found, through the proxies that the request names. */
function wayTo(paths: Paths, id: number): { names: string[]; args: unknown[] } {
  const path = paths[String(id)];
  if (path?.ParentObjectPathId === undefined) return { names: [], args: [] };
  const { names, args } = wayTo(paths, path.ParentObjectPathId);
  return { names: [...names, memberName(path.Name)], args: [...args, ...(path.ArgumentInfo?.Arguments ?? [])] };
}

function asked({ ObjectPaths: paths }: BatchRequest, action: Action): Asked {
  const { names, args } = wayTo(paths, action.ObjectPathId);
  const kind = KINDS[action.ActionType] ?? 'other';
  return {
    kind,
    path: [...names, ...(kind === 'call' || kind === 'set' ? [memberName(action.Name)] : [])].join('.'),
    args: action.ArgumentInfo?.Arguments ?? [],
    select: action.QueryInfo?.Select ?? [],
    on: args,
  };
}

/** The library's own housekeeping: references kept and let go, arrays announced. */
const isHousekeeping = ({ path }: Asked): boolean => /(?:^|\.)_(?:KeepReference|RemoveReference|ValidateArraySize)$/i.test(path);

/** What some work asks of Excel, as it crosses: a list a request. */
export async function requestsOf(work: () => Promise<unknown>): Promise<Asked[][]> {
  const found: Asked[][] = [];
  const { process } = Interpreter.prototype as { process: Interpreter['process'] };
  const spy = jest.spyOn(Interpreter.prototype, 'process').mockImplementation(function (this: Interpreter, request, failure) {
    found.push(request.Actions.map((action) => asked(request, action)).filter((one) => !isHousekeeping(one)));
    return process.call(this, request, failure);
  });
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return found.filter((request) => request.length > 0);
}
