import type { SimulatedExcel } from '../simulated-excel';
import type { ClassMembers } from './class-members';
import type { HostObject } from './host-type';
import { memberName, wireName, type QueryInfo } from './wire';

/** What is asked of an object: members by name, each with what is asked below it. `*` asks for every scalar. */
interface Wanted extends Map<string, Wanted> {
  readonly size: number;
}

/** Turns `format/fill/color`, `name` into a tree. */
function wantedOf({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const tree: Wanted = new Map();
  for (const path of [...Select, ...Expand.map((path) => `${path}/*`)]) {
    let node = tree;
    for (const step of path.split('/').filter((part) => part !== '' && part !== 'items')) {
      const name = memberName(step);
      const next = node.get(name) ?? new Map<string, Wanted>();
      node.set(name, next);
      node = next;
    }
  }
  if (tree.size === 0) tree.set('*', new Map());
  return tree;
}

/** Answers loads. */
export class Query {
  constructor(
    private readonly members: ClassMembers,
    private readonly excel: SimulatedExcel,
  ) {}

  /** What a load of an object gives: its members by their names on the wire. */
  answer(object: HostObject, info: QueryInfo): unknown {
    return this.read(object, wantedOf(info), info);
  }

  private read(object: HostObject, wanted: Wanted, page: QueryInfo = {}): Record<string, unknown> {
    const { id, items, members } = this.members.typeOf(object);
    // The id under a name of its own: it finds the object again, but `id` counts as loaded only where it was asked for.
    const found: Record<string, unknown> = id ? { _Id: id(object.self) } : {};
    // Of a collection `name` means its items, `count` means itself.
    const own = items ? new Map([...wanted].filter(([name]) => name === '*' || members[name]?.kind === 'value')) : wanted;
    this.readMembers(object, own, found);
    const below = items ? new Map([...wanted].filter(([name]) => name === '*' || !own.has(name))) : undefined;
    if (items && below && below.size > 0) {
      const { Skip = 0, Top = Infinity } = page;
      found['_Items'] = items(object.self, this.excel)
        .slice(Skip, Skip + Top)
        .map((item) => this.read(item, below));
    }
    return found;
  }

  private readMembers(object: HostObject, wanted: Wanted, found: Record<string, unknown>): void {
    for (const [name, below] of wanted) {
      if (name === '*') {
        for (const scalar of this.members.readable(object)) found[wireName(scalar)] = this.members.read(object, scalar);
      } else if (this.members.find(object, name).kind === 'object') {
        const child = this.members.child(object, name);
        found[wireName(name)] = child && this.read(child, below.size > 0 ? below : new Map([['*', new Map()]]));
      } else found[wireName(name)] = this.members.read(object, name);
    }
  }
}
