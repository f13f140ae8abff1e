import type { Value } from '../expression';

/** A function of a column, computed once for each array: thousands of expressions ask the same columns. */
export function indexByArray<T>(build: (column: readonly Value[]) => T): (column: readonly Value[]) => T {
  const known = new WeakMap<readonly Value[], T>();
  return (column) => {
    const found = known.get(column);
    if (found !== undefined) return found;
    const built = build(column);
    known.set(column, built);
    return built;
  };
}

/** Adds a row under a key, rows in order. */
export function addRow<K>(rows: Map<K, number[]>, key: K, row: number): void {
  const list = rows.get(key);
  if (list) list.push(row);
  else rows.set(key, [row]);
}
