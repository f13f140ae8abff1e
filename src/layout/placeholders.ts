import { periodText } from '../model/period';
import type { LayoutModel } from './model';

/** Words that sentences of templates may hold in braces, and what stands for them. */
export const PLACEHOLDERS: Readonly<Record<string, (model: LayoutModel) => string>> = {
  /** The reference period in words. */
  period: ({ period, messages }) => periodText(period, 'cumulativeHeader', messages),
  /** Where 数据台账 begins, and how many figures stay in the book: older ones, texts of lists, later ones. */
  from: ({ projection, messages }) => (projection.from === undefined ? '—' : periodText(projection.from, 'month', messages)),
  older: ({ projection }) => String(projection.left.older),
  texts: ({ projection }) => String(projection.left.texts),
  later: ({ projection }) => String(projection.left.later),
  /** Published figures that stay out of the ledger: retellings, aims without a number, undated ones. */
  repeated: ({ left }) => String(left.repeated),
  worded: ({ left }) => String(left.worded),
  undated: ({ left }) => String(left.undated),
};

/** A sentence with its braces filled; unknown words stay as they are. */
export const filled = (sentence: string, model: LayoutModel): string =>
  sentence.replace(/\{(\w+)\}/g, (braces, word: string) => PLACEHOLDERS[word]?.(model) ?? braces);
