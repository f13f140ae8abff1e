import type { HostObject } from './host-type';

/**
 * The objects that proxies of the add-in stand for: those of the batch that is being done, and those that it asked to keep.
 * Whatever moves cells moves the areas of held ranges too, as Excel does.
 */
export class HeldObjects {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private used = new Set<HostObject>();
  private readonly lost = new WeakMap<object, string>();
  private last = 0;

  /** An object has come up in this batch. */
  use(object: HostObject): void {
    this.used.add(object);
  }

  /** Keeps an object beyond its batch and gives the id by which later batches name it. */
  keep(object: HostObject): string {
    const id = this.ids.get(object) ?? `ref${++this.last}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** The id under which an object is kept. */
  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  byId(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  /** The cells that something stood for are gone: whoever uses it is told where they were. */
  lose(self: object, place: string): void {
    this.lost.set(self, place);
  }

  /** Where the cells of an object were, if they are gone. */
  lostPlace({ self }: HostObject): string | undefined {
    return this.lost.get(self);
  }

  /** Lets an object go. Letting go twice is no error: the library does. */
  release(id: string): void {
    const object = this.kept.get(id);
    this.kept.delete(id);
    if (object) this.ids.delete(object);
  }

  /** The batch is done: what was not kept is gone. */
  endBatch(): void {
    this.used = new Set();
  }

  /** How many are kept: what an add-in forgets to untrack is seen here. */
  get keptCount(): number {
    return this.kept.size;
  }

  /** Every held object, once. */
  all(): readonly HostObject[] {
    return [...new Set([...this.used, ...this.kept.values()])];
  }
}
