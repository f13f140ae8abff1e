import type { Operator } from '../indicator';
import type { Claim, NumberClaim } from './claims';
import { squeeze } from './document-text';

/** Words that say how a printed number relates to the true one. */
const OPERATOR_WORDS: Readonly<Record<Operator, RegExp>> = {
  '>': /[>＞超逾破余多过]/,
  '≥': /[≥上]|不少于|不低于|至少/,
  '<': /[<＜]|不到|不足|低于/,
  '≤': /≤|内|以下|控制在|不超过/,
  '≈': /约|近|左右|上下/,
};

/** Where printed digits stand in a text as a number of their own, from an offset on: [start, end]; undefined when they do not. */
function findNumber(text: string, printed: string, from: number): readonly [number, number] | undefined {
  const escaped = squeeze(printed).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A number must not be part of a longer one, a numeral not of a longer numeral; marks such as — just stand there.
  const bounded = /^\d/.test(printed)
    ? `(?<![0-9.]|[0-9],)${escaped}(?![0-9]|[.,][0-9])`
    : `(?<![二三四五六七八九十百千]${NUMERAL.test(printed) ? '' : '(?!)'})${escaped}`;
  const pattern = new RegExp(bounded, 'g');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? [match.index, match.index + match[0].length] : undefined;
}

const NUMERAL = /^[一二两三四五六七八九十百千万亿]/;

/** The first number that does not stand in the quote where it must. */
function missingNumber(quote: string, numbers: readonly NumberClaim[], anyOrder: boolean): string | undefined {
  let from = 0;
  for (const { printed, operator } of numbers) {
    const found = findNumber(quote, printed, anyOrder ? 0 : from);
    if (found === undefined) return printed;
    if (operator !== undefined && !OPERATOR_WORDS[operator].test(quote)) return `${operator}${printed}`;
    from = found[1];
  }
  return undefined;
}

/** Whether words stand in a quote; 余 and 多 may part a unit: 527万余元. */
const standsIn = (quote: string, words: string): boolean =>
  quote.includes(words) || quote.replace(/(?<=[万亿])[余多](?=元)/g, '').includes(words);

/** What a record claims and its quote lacks: a word taken over, or a number in its order; undefined when all stands there. */
export function missingInQuote({ source, words, numbers, anyOrder = false }: Claim): string | undefined {
  const quote = squeeze(source.quote);
  return words.find((word) => !standsIn(quote, squeeze(word))) ?? missingNumber(quote, numbers, anyOrder);
}
