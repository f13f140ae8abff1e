import { periodText } from '../model/period';
import type { LayoutModel } from './model';

/** Words that sentences of templates may hold in braces, and what stands for them. */
export const PLACEHOLDERS: Readonly<Record<string, (model: LayoutModel) => string>> = {
  /** The reference period in words. */
  period: ({ period, messages }) => periodText(period, 'cumulativeHeader', messages),
  /** Published figures that stay out of the ledger: retellings, aims without a number, undated ones. */
  repeated: ({ left }) => String(left.repeated),
  worded: ({ left }) => String(left.worded),
  undated: ({ left }) => String(left.undated),
};

/** A sentence with its braces filled; unknown words stay as they are. */
export const filled = (sentence: string, model: LayoutModel): string =>
  sentence.replace(/\{(\w+)\}/g, (braces, word: string) => PLACEHOLDERS[word]?.(model) ?? braces);
