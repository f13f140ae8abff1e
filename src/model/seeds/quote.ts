import type { Operator } from '../indicator';
import type { Claim, NumberClaim } from './claims';
import { squeeze } from './document-text';

/** Words beside a printed number that say how it relates to the true one: right before it, or right after it and its unit. 不超过 stands before 超过. */
const OPERATOR_WORDS: readonly { operator: Operator; before: RegExp; after?: RegExp }[] = [
  { operator: '≤', before: /(?:不超过|≤)$/, after: /^[^\d，。；、（）]{0,3}(?:以内|以下|(?<=小时|分钟|天|日)内)/ },
  { operator: '>', before: /(?:超|突破|破|逾|[>＞]|(?<![通经])过)$/, after: /^[百千万亿年]*[多余]/ },
  { operator: '≥', before: /(?:不少于|不低于|至少|≥|(?<!以)上)$/, after: /^[^\d，。；、（）]{0,4}以上/ },
  { operator: '<', before: /(?:不到|不足|低于|[<＜])$/ },
  { operator: '≈', before: /(?:(?<!节)约为?|近)$/, after: /^[^\d，。；、（）]{0,4}左右/ },
];

/** The operator that the words beside a number say; undefined when they say none. */
function operatorBeside(text: string, [start, end]: readonly [number, number]): Operator | undefined {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 10);
  return OPERATOR_WORDS.find((words) => words.before.test(before) || words.after?.test(after))?.operator;
}

const NUMERAL = /^[一二两三四五六七八九十百千万亿]/;

/** Where printed digits stand in a text as a number of their own, from an offset on, each as [start, end]. */
function findNumbers(text: string, printed: string, from: number): (readonly [number, number])[] {
  const escaped = squeeze(printed).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A number must not be part of a longer one, a numeral not of a longer numeral; marks such as — just stand there.
  const digits = `(?<![0-9.]|[0-9],)${escaped}(?![0-9]|[.,][0-9])`;
  const bounded = /^\d/.test(printed) ? digits : NUMERAL.test(printed) ? `(?<![二三四五六七八九十百千])${escaped}` : escaped;
  return [...text.slice(from).matchAll(new RegExp(bounded, 'g'))].map(
    ({ index }) => [from + index, from + index + squeeze(printed).length] as const,
  );
}

/** The first number that does not stand in the quote where it must, with the operator its words say. */
function missingNumber(quote: string, numbers: readonly NumberClaim[], anyOrder: boolean): string | undefined {
  let from = 0;
  for (const { printed, operator, operatorFree } of numbers) {
    const found = findNumbers(quote, printed, anyOrder ? 0 : from).find(
      (place) => operatorFree === true || operatorBeside(quote, place) === operator,
    );
    if (found === undefined) return `${operator ?? ''}${printed}`;
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
