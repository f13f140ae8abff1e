import type { Expression, ExpressionKind } from '../expression';

/** The expression of a kind; `Extract` finds none for kinds that share one shape, such as `and` and `or`. */
export type ExpressionOf<K extends ExpressionKind, E = Expression> = E extends { kind: infer Kinds }
  ? K extends Kinds
    ? E
    : never
  : never;
