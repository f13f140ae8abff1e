import type { Dice } from '../../../../src/model/sample/dice';
import { pick } from './pick';

/** Changes the text of a part and says how; null when the part has nothing to change in this way. */
export type XmlMutation = (xml: string, dice: Dice) => { xml: string; what: string } | null;

/** A piece of a text. */
interface Span {
  start: number;
  end: number;
}

/** A tag somewhere in a text: of its start, its end or without content. */
function tagIn(xml: string, dice: Dice): Span | null {
  const start = xml.indexOf('<', dice.whole(0, xml.length));
  const end = xml.indexOf('>', start) + 1;
  return start < 0 || end === 0 ? null : { start, end };
}

/** An attribute's value somewhere in a text, without its quotes. */
function valueIn(xml: string, dice: Dice): Span | null {
  const start = xml.indexOf('="', dice.whole(0, xml.length)) + 2;
  const end = xml.indexOf('"', start);
  return start === 1 || end < 0 ? null : { start, end };
}

/** What stands between two tags somewhere in a text. */
function textIn(xml: string, dice: Dice): Span | null {
  const found = />([^<]+)<\//g;
  found.lastIndex = dice.whole(0, xml.length);
  const match = found.exec(xml);
  return match ? { start: match.index + 1, end: match.index + 1 + (match[1]?.length ?? 0) } : null;
}

const put = (xml: string, { start, end }: Span, text: string): string => xml.slice(0, start) + text + xml.slice(end);

/** A piece of a text for a recipe. */
const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}… (${text.length})` : text);

/** What no attribute and no cell should say. */
const EXTREMES: readonly string[] = [
  '',
  '0',
  '-1',
  '-0',
  '1.5',
  '1e308',
  '1e309',
  '-1e309',
  '1e-400',
  'NaN',
  'Infinity',
  '0x10',
  '+1',
  ' 7 ',
  '1,5',
  '９',
  '2147483648',
  '4294967296',
  '9007199254740993',
  '1048577',
  '16385',
  '9'.repeat(400),
  'A0',
  'A1',
  'A1048577',
  'XFD1048577',
  'XFE1',
  'ZZZZ99999999',
  'a1',
  '$A$1',
  '1A',
  'A1:XFD1048576',
  'A1:A1 B2:B3',
  'B2:A1',
  'A:A',
  '1:1048576',
  'A1:',
  'true',
  'TRUE',
  'b',
  's',
  'e',
  'd',
  'str',
  'n',
  'inlineStr',
  'shared',
  'array',
  'dataTable',
  'veryHidden',
  '2024-02-30',
  '2024-02-29T25:61:00Z',
  '-271822-01-01',
  '1900-02-29',
  '#REF!',
  '#广!',
  'constructor',
  '__proto__',
  'toString',
  '../../../../etc/passwd',
  'http://example.com/a.xml',
  'file:///etc/passwd',
  '/xl/workbook.xml',
  'worksheets/../workbook.xml',
  '\\\\host\\share',
  '广清',
  '_x000D_',
  '_x0000_',
  '_xD800_',
  '_x005F_x000D_',
  'x'.repeat(40_000),
];

/** References to characters, most of them to none. */
const REFERENCES = [
  '&',
  '&amp',
  '&amp;amp;',
  '&bogus;',
  '&#0;',
  '&#x0;',
  '&#xD800;',
  '&#x110000;',
  '&#99999999999999999999;',
  '&#x;',
  '&#;',
  '&#-1;',
  '&lol9;',
  '&#xFFFE;',
  '&#x1F600;',
] as const;

const LAUGHS =
  '<!DOCTYPE lolz [<!ENTITY lol "lollollollol">' +
  Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i === 0 ? '' : i};`.repeat(10)}">`).join('') +
  ']>';

const DOCTYPES: readonly string[] = [
  LAUGHS,
  '<!DOCTYPE a [<!ENTITY bogus SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE a SYSTEM "http://example.com/a.dtd">',
  '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.com/p"> %p;]>',
  '<!DOCTYPE a [',
];

/** Where the root element begins. */
const rootOf = (xml: string): number => Math.max(0, xml.search(/<[^?!]/));

export const XML_MUTATIONS: Readonly<Record<string, XmlMutation>> = {
  dropTag: (xml, dice) => {
    const tag = tagIn(xml, dice);
    return tag && { xml: put(xml, tag, ''), what: shown(xml.slice(tag.start, tag.end)) };
  },
  doubleTag: (xml, dice) => {
    const tag = tagIn(xml, dice);
    if (!tag) return null;
    const text = xml.slice(tag.start, tag.end);
    return { xml: put(xml, tag, text + text), what: shown(text) };
  },
  swapTags: (xml, dice) => {
    const [one, two] = [tagIn(xml, dice), tagIn(xml, dice)];
    if (!one || !two || one.end > two.start) return null;
    const [first, second] = [xml.slice(one.start, one.end), xml.slice(two.start, two.end)];
    return { xml: put(put(xml, two, first), one, second), what: `${shown(first)} and ${shown(second)}` };
  },
  moveTag: (xml, dice) => {
    const [from, to] = [tagIn(xml, dice), tagIn(xml, dice)];
    if (!from || !to) return null;
    const text = xml.slice(from.start, from.end);
    return { xml: put(xml, { start: to.start, end: to.start }, text), what: `${shown(text)} to ${to.start}` };
  },
  unended: (xml, dice) => {
    const tag = tagIn(xml, dice);
    if (!tag) return null;
    const end = tag.start + dice.whole(1, tag.end - tag.start - 1 || 1);
    return dice.chance(0.5)
      ? { xml: xml.slice(0, end), what: `cut at ${end}` }
      : { xml: put(xml, { start: end, end: tag.end }, ''), what: `${shown(xml.slice(tag.start, tag.end))} unended` };
  },
  extremeAttribute: (xml, dice) => {
    const value = valueIn(xml, dice);
    if (!value) return null;
    const extreme = pick(EXTREMES, dice);
    return { xml: put(xml, value, extreme), what: `${shown(xml.slice(Math.max(0, value.start - 12), value.end))} → ${shown(extreme)}` };
  },
  dropAttribute: (xml, dice) => {
    const value = valueIn(xml, dice);
    if (!value) return null;
    const start = xml.lastIndexOf(' ', value.start);
    return start < 0 ? null : { xml: put(xml, { start, end: value.end + 1 }, ''), what: shown(xml.slice(start, value.end + 1)) };
  },
  doubleAttribute: (xml, dice) => {
    const value = valueIn(xml, dice);
    if (!value) return null;
    const start = Math.max(0, xml.lastIndexOf(' ', value.start));
    const text = xml.slice(start, value.end + 1);
    return { xml: put(xml, { start, end: start }, text), what: shown(text) };
  },
  quotes: (xml, dice) => {
    const value = valueIn(xml, dice);
    if (!value) return null;
    const quote = pick(["'", '', '`', '"'], dice);
    const span = { start: value.start - 1, end: value.end + 1 };
    return { xml: put(xml, span, `${quote}${xml.slice(value.start, value.end)}${dice.chance(0.8) ? quote : ''}`), what: quote };
  },
  apostrophes: (xml) => ({ xml: xml.replace(/"/g, "'"), what: 'all quotes' }),
  spacedAttributes: (xml) => ({ xml: xml.replace(/="/g, ' =\n\t"'), what: 'blanks around every =' }),
  extremeText: (xml, dice) => {
    const text = textIn(xml, dice);
    if (!text) return null;
    const extreme = pick(EXTREMES, dice);
    return { xml: put(xml, text, extreme), what: `${shown(xml.slice(text.start, text.end))} → ${shown(extreme)}` };
  },
  reference: (xml, dice) => {
    const span = dice.chance(0.7) ? textIn(xml, dice) : valueIn(xml, dice);
    if (!span) return null;
    const reference = pick(REFERENCES, dice);
    return { xml: put(xml, { start: span.start, end: span.start }, reference), what: `${reference} at ${span.start}` };
  },
  illegalCharacter: (xml, dice) => {
    const at = dice.whole(0, xml.length);
    const character = pick(['\0', '\u0001', '\ufffe', '\ud800', '\u2028', '\r', '<', '>', '"', ']]>'], dice);
    return { xml: put(xml, { start: at, end: at }, character), what: `${shown(character)} at ${at}` };
  },
  cdata: (xml, dice) => {
    const text = textIn(xml, dice);
    if (!text) return null;
    const end = dice.chance(0.8) ? ']]>' : '';
    const inside = pick([xml.slice(text.start, text.end), '</v></c><c r="A1"><v>1', '<![CDATA[', '&lol9;'], dice);
    return { xml: put(xml, text, `<![CDATA[${inside}${end}`), what: shown(inside + end) };
  },
  comment: (xml, dice) => {
    const tag = tagIn(xml, dice);
    if (!tag) return null;
    const inserted = pick(
      ['<!-- <c r="Z9"><v>1</v></c> -->', '<!--', '<!-- -- -->', '-->', '<?gq a="<c>"?>', '<?', '<!', '<!>', '<>', '</>', '< c>'],
      dice,
    );
    return { xml: put(xml, { start: tag.start, end: tag.start }, inserted), what: `${inserted} at ${tag.start}` };
  },
  doctype: (xml, dice) => {
    const root = rootOf(xml);
    const doctype = pick(DOCTYPES, dice);
    const used = textIn(xml, dice);
    const laughing = used ? put(xml, used, pick(['&lol9;', '&bogus;', '&lol1;'], dice)) : xml;
    return { xml: put(laughing, { start: root, end: root }, doctype), what: shown(doctype) };
  },
  nesting: (xml, dice) => {
    const tag = tagIn(xml, dice);
    if (!tag) return null;
    const name = pick(['a', 'row', 'c', 'is', 'r', 't', 'si', 'extLst', 'x:c'], dice);
    const depth = pick([50, 5_000, 200_000], dice);
    const closed = dice.chance(0.5) ? `</${name}>`.repeat(depth) : '';
    return {
      xml: put(xml, { start: tag.start, end: tag.start }, `<${name}>`.repeat(depth) + closed),
      what: `${depth} <${name}> at ${tag.start}`,
    };
  },
  prefixes: (xml, dice) => {
    const prefix = pick(['x', 's', 'r', 'xml', 'a.b-c', '广'], dice);
    const prefixed = xml.replace(/<(\/?)(?=[A-Za-z][\w]*[\s/>])/g, `<$1${prefix}:`);
    return { xml: dice.chance(0.7) ? prefixed.replace(' xmlns=', ` xmlns:${prefix}=`) : prefixed, what: prefix };
  },
  namespace: (xml, dice) => {
    const other = pick(['http://purl.oclc.org/ooxml/spreadsheetml/main', 'urn:nobody', ''], dice);
    return { xml: xml.replace(/xmlns="[^"]*"/, `xmlns="${other}"`), what: other };
  },
  repeatPiece: (xml, dice) => {
    const [one, two] = [tagIn(xml, dice), tagIn(xml, dice)];
    if (!one || !two || one.start >= two.start) return null;
    const piece = xml.slice(one.start, two.start);
    const times = Math.max(1, Math.min(dice.whole(1, 300), Math.floor(4_000_000 / piece.length)));
    return { xml: put(xml, { start: one.start, end: one.start }, piece.repeat(times)), what: `${shown(piece)} ${times} times` };
  },
};
