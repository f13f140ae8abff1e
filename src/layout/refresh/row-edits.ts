import { blockOf, isLine, linePlace } from './named-rows';
import type { PlannedSide } from './planned-side';
import type { RowEdit } from './workbook-refresh';

/** Rows by name as they now stand. */
type Rows = ReadonlyMap<string, number>;

/**
 * New rows of the plan, by the row of the sheet that they come after. Each follows the one before it in the plan wherever people sorted that;
 * what begins a block stands before the row after it.
 */
export function newRows({ rows, blocks }: PlannedSide, present: Rows, headRowsOf: (block: string) => number): Map<number, string[]> {
  const after = new Map<number, string[]>();
  const planned = [...rows];
  const anchors = new Map<string, number>();
  planned.forEach(([name, row], index) => {
    if (present.has(name)) return;
    const anchorOf = (other: string): number => anchors.get(other) ?? present.get(other) ?? 0;
    const [before, rowBefore = 0] = planned[index - 1] ?? [];
    let anchor: number | undefined = before !== undefined && rowBefore === row - 1 ? anchorOf(before) : undefined;
    for (let next = index + 1; anchor === undefined && planned[next]?.[1] === row + next - index; next++) {
      const there = present.get(planned[next]?.[0] ?? '');
      if (there !== undefined) anchor = there - 1;
    }
    // Forms have no keys on the words over a table.
    const head = before !== undefined && blocks.has(before) ? headRowsOf(before) : 0;
    anchor ??= before === undefined ? 0 : anchorOf(before) + head;
    anchors.set(name, anchor);
    after.set(anchor, [...(after.get(anchor) ?? []), name]);
  });
  return after;
}

/** Rows that the plan no longer has: of its tables, and lines of its blocks. */
export function goneRows({ rows, blocks, names }: PlannedSide, present: Rows): [string, number][] {
  const ids = new Set([...blocks.keys()].map((id) => id.slice(id.indexOf('/') + 1)));
  const isNamed = (block: string) => ids.has(block) || names.some(({ name }) => name.endsWith(`.${block.replace(/-/g, '_')}`));
  return [...present].filter(
    ([name]) => !rows.has(name) && (blocks.has(blockOf(name) ?? '') || (isLine(name) && isNamed(linePlace(name).block))),
  );
}

/** Where rows stand once others were put in and taken out. */
export class RowShift {
  /** Rows after which others come, and how many come after them and all before. */
  private readonly anchors: readonly number[];
  private readonly put: readonly number[];
  private readonly taken: readonly number[];

  constructor(
    private readonly added: ReadonlyMap<number, readonly string[]>,
    deleted: readonly number[],
  ) {
    this.anchors = [...added.keys()].sort((a, b) => a - b);
    let sum = 0;
    this.put = this.anchors.map((anchor) => (sum += added.get(anchor)?.length ?? 0));
    this.taken = [...deleted].sort((a, b) => a - b);
  }

  /** Rows put in before a row. */
  private putBefore(row: number): number {
    return this.put[below(this.anchors, row) - 1] ?? 0;
  }

  /** Where a row that stays stands afterwards. */
  after(row: number): number {
    return row + this.putBefore(row) - below(this.taken, row);
  }

  /** Where each new row stands afterwards. */
  newPlaces(): Map<string, number> {
    const found = new Map<string, number>();
    for (const anchor of this.anchors)
      this.added.get(anchor)?.forEach((name, index) => {
        found.set(name, anchor + 1 + this.putBefore(anchor) + index - below(this.taken, anchor + 1));
      });
    return found;
  }

  /** First all that are put in, then what is taken out, from the bottom up: no number changes what is yet to come. */
  edits(): RowEdit[] {
    const inserts = [...this.anchors]
      .reverse()
      .map((anchor): RowEdit => ({ kind: 'insert', row: anchor + 1, count: this.added.get(anchor)?.length ?? 0 }));
    const deletes: RowEdit[] = [];
    for (const row of [...this.taken].reverse()) {
      const at = row + this.putBefore(row);
      const open = deletes.at(-1);
      if (open?.row === at + 1) deletes[deletes.length - 1] = { ...open, row: at, count: open.count + 1 };
      else deletes.push({ kind: 'delete', row: at, count: 1 });
    }
    return [...inserts, ...deletes];
  }
}

/** How many of some numbers in order are less than one. */
function below(numbers: readonly number[], than: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < than) low = middle + 1;
    else high = middle;
  }
  return low;
}
