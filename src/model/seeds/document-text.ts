import type { DocumentSeed } from './schema/document';
import type { DocumentSource } from '../source';

/** A document's text made comparable: page furniture dropped, white space kept only between Latin letters and digits. */
export interface DocumentText {
  /** The comparable text. */
  text: string;
  /** Each line of the file, furniture too, with its place in `text`. */
  lines: readonly { line: string; offset: number }[];
}

/** Letters and digits whose separation by white space means something: two numbers side by side are not one. */
const WORD = /[0-9A-Za-z.]/;

/** Drops markup, footnote marks and the white space that means nothing. */
export function squeeze(text: string): string {
  const plain = text
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/(?<!m)<sup>\d+<\/sup>/g, '')
    .replace(/<\/?[a-z]+>/g, '')
    .replace(/\*\*/g, '')
    .replace(/［\d+］/g, '')
    .replace(/％/g, '%')
    .trim();
  return plain.replace(/\s+/g, (_, at: number) => joiner(plain.charAt(at - 1), plain.slice(at).trimStart().charAt(0)));
}

const joiner = (before: string, after: string): string => (WORD.test(before) && WORD.test(after) ? ' ' : '');

/** Makes the text of a document comparable. */
export function documentText(raw: string, document: Pick<DocumentSeed, 'noise'>): DocumentText {
  const noise = document.noise.map((pattern) => new RegExp(pattern));
  const lines: { line: string; offset: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  let last = '';
  for (const rawLine of raw.split(/[\r\n\f]+/)) {
    const trimmed = rawLine.trim().replace(/^#+\s*/, '');
    const line = squeeze(trimmed);
    if (line === '') continue;
    if (noise.some((pattern) => pattern.test(trimmed))) {
      lines.push({ line, offset: length });
      continue;
    }
    const join = joiner(last, line.charAt(0));
    lines.push({ line, offset: length + join.length });
    parts.push(join, line);
    length += join.length + line.length;
    last = line.charAt(line.length - 1);
  }
  return { text: parts.join(''), lines };
}

/** Offsets at which words occur. */
function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Whether a number of the text goes on beyond either end of a cutting: 6.2 is not in 16.25. */
const cutsNumber = (text: string, from: number, to: number): boolean =>
  (/[\d.]$/.test(text.slice(Math.max(0, from - 1), from)) && /\d/.test(text.charAt(from))) ||
  (/\d/.test(text.charAt(to - 1)) && /^\.?\d/.test(text.slice(to, to + 2)));

type Place = DocumentSeed['places'][number];

/** Where a place begins and ends in the comparable text; undefined when its anchors are not found. */
export function placeRange({ text, lines }: DocumentText, place: Place): readonly [number, number] | undefined {
  const offsets = (anchor: string) => {
    const words = squeeze(anchor);
    const whole = lines.filter(({ line }) => line === words).map(({ offset }) => offset);
    return whole.length > 0 ? whole : occurrences(text, words);
  };
  const starts = offsets(place.from);
  const start = place.nth === undefined ? starts.at(-1) : starts[place.nth - 1];
  if (start === undefined) return undefined;
  if (place.to === undefined) return [start, text.length];
  const end = offsets(place.to).find((offset) => offset > start);
  return end === undefined ? undefined : [start, end];
}

/** Names this product gives to rows that have neither number nor lead words. */
const NAMED_ROWS = /^(?:标题|目录|表头|封面|署名|脚注\d+)$/;

/** Whether the printed number of a row, or the lead words of a paragraph, stand somewhere up to the end of the quote. */
function rowLeads(row: string, before: string): boolean {
  if (NAMED_ROWS.test(row)) return true;
  return /^\d+$/.test(row) ? new RegExp(`(?<![\\d.])${row}(?![\\d.])`).test(before) : before.includes(squeeze(row));
}

/**
 * What is wrong with a source, if anything: its quote is nowhere, or not wholly in its place; its place is unknown or its bounds are not
 * found; its row or lead words do not stand before the quote's end.
 */
export type SourceFault = 'quoteMissing' | 'quoteElsewhere' | 'placeUnknown' | 'placeNotFound' | 'rowElsewhere';

/** Looks a source up in its document. */
export function findSource(source: DocumentSource, document: DocumentSeed, text: DocumentText): SourceFault | undefined {
  const place = document.places.find(({ id }) => id === source.place);
  if (place === undefined) return 'placeUnknown';
  const range = placeRange(text, place);
  if (range === undefined) return 'placeNotFound';
  const quote = squeeze(source.quote);
  const found = occurrences(text.text, quote).filter((at) => !cutsNumber(text.text, at, at + quote.length));
  if (found.length === 0) return 'quoteMissing';
  const within = found.filter((at) => at >= range[0] && at + quote.length <= range[1]);
  if (within.length === 0) return 'quoteElsewhere';
  return within.some((at) => rowLeads(source.row, text.text.slice(range[0], at + quote.length))) ? undefined : 'rowElsewhere';
}
