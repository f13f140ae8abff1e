import { escapeText } from '../xml';
import { look } from '../../../layout/chart-look';
import { solidFill } from './shape';

/** How letters look. */
export interface Letters {
  /** Points. */
  size: number;
  /** RRGGBB. */
  color: string;
  bold?: boolean;
}

/** Letters of axes and legend. */
export const plain: Letters = { size: look.size.text, color: look.greyInk };

/** How text lies in its box: left to the program, level, or turned to be read from the right. */
type Turn = 'free' | 'level' | 'up';

const bodies: Record<Turn, string> = {
  free: '<a:bodyPr/>',
  level: '<a:bodyPr rot="0" vert="horz"/>',
  up: '<a:bodyPr rot="-5400000" vert="horz"/>',
};

const attributes = ({ size, bold = false }: Letters): string => `sz="${size * 100}" b="${bold ? 1 : 0}"`;

/** Both families are named: Chinese characters follow `ea`, digits and Latin letters follow `latin`. */
const face = ({ color }: Letters): string => `${solidFill(color)}<a:latin typeface="${look.font}"/><a:ea typeface="${look.font}"/>`;

const defaults = (letters: Letters): string => `<a:pPr><a:defRPr ${attributes(letters)}>${face(letters)}</a:defRPr></a:pPr>`;

/** Letters of texts that come from cells or from the program. */
export const textProperties = (letters: Letters, turn: Turn = 'free'): string =>
  `<c:txPr>${bodies[turn]}<a:lstStyle/><a:p>${defaults(letters)}<a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

/** A title with its own words. */
export function title(text: string, letters: Letters, turn: Turn = 'free'): string {
  const run = `<a:r><a:rPr lang="zh-CN" ${attributes(letters)}>${face(letters)}</a:rPr><a:t>${escapeText(text)}</a:t></a:r>`;
  const words = `<a:p>${defaults(letters)}${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${bodies[turn]}<a:lstStyle/>${words}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
