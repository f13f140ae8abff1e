/** What sent a batch: the add-in's own `context.sync()`, the library letting references go, or the library's greeting. */
export type BatchKind = 'user' | 'cleanup' | 'internal';

/** One batch as it crossed between library and host. */
export interface BatchRecord {
  kind: BatchKind;
  /** How many actions it had. */
  actions: number;
  /** UTF-8 bytes of the request's and the response's body. Excel's own way of counting is not documented. */
  requestBytes: number;
  responseBytes: number;
  /** Code of the error that ended it. */
  error?: string;
}

/** Sums over batches; of the kind `user` unless said otherwise. */
export interface TrafficSummary {
  /** Batches of the add-in itself: what people wait for. */
  syncs: number;
  cleanups: number;
  internal: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Every batch since the last reset, in order. */
export class Traffic {
  readonly list: BatchRecord[] = [];

  record(batch: BatchRecord): void {
    this.list.push(batch);
  }

  /** A mark to count from. */
  get mark(): number {
    return this.list.length;
  }

  /** Batches that came after a mark. */
  since(mark: number): readonly BatchRecord[] {
    return this.list.slice(mark);
  }

  /** Sums of the batches after a mark. Actions and bytes are those of the add-in's own batches. */
  summary(mark = 0): TrafficSummary {
    const batches = this.since(mark);
    const count = (kind: BatchKind) => batches.filter((batch) => batch.kind === kind).length;
    const user = batches.filter(({ kind }) => kind === 'user');
    return {
      syncs: user.length,
      cleanups: count('cleanup'),
      internal: count('internal'),
      actions: sum(user.map(({ actions }) => actions)),
      requestBytes: sum(user.map(({ requestBytes }) => requestBytes)),
      responseBytes: sum(user.map(({ responseBytes }) => responseBytes)),
      largestRequest: Math.max(0, ...user.map(({ requestBytes }) => requestBytes)),
      largestResponse: Math.max(0, ...user.map(({ responseBytes }) => responseBytes)),
    };
  }
}
