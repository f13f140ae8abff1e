import type { EmptyState } from '../figure';
import { faulty, type Entered } from './entered';

/** Signs of a state without a value, as forms explain them. Blanks around a sign do not change it. */
const SIGNS: ReadonlyMap<string, EmptyState> = new Map([
  ['', 'notReported'],
  ['—', 'notApplicable'],
  ['——', 'notApplicable'],
  ['…', 'negligible'],
  ['……', 'negligible'],
]);

/** Dashes, strokes and words that stand for nothing, but do not say whether that is none (0) or not applicable (—). */
const NOTHING = /^([-–―─━－ー−﹣/／\\＼xX×]+|[无無没]|没有|暂无|none|nil|n\/?a)$/i;

/** Dots that are meant for …, or for nothing in particular. */
const DOTS = /^([.。．·⋯]{2,}|⋯)$/;

/** A state that a text stands for; a fault where it only looks like one; undefined for every other text. */
export function enteredSign(text: string, isWord: boolean): Entered | undefined {
  const sign = text.trim();
  const state = SIGNS.get(sign);
  if (state !== undefined) return { value: { type: 'empty', state } };
  if (DOTS.test(sign)) return faulty('signLookalike', text, '…');
  // 无 is a sentence where words are asked for; a lone dash is none.
  if (isWord) return /^[-–―─━－−/]+$/.test(sign) ? faulty('signLookalike', text, '—') : undefined;
  return NOTHING.test(sign) ? faulty('chooseSign', text, '—', 0) : undefined;
}
