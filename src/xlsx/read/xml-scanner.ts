import { READ } from './limits';
import { damaged, Unreadable } from './unreadable';
import { characters, entityFree } from './xml-text';

const [TAB, LINE, RETURN, BLANK] = [9, 10, 13, 32];
const [BANG, DOUBLE, SINGLE, SLASH, COLON, LESS, EQUALS, GREATER, QUESTION] = [33, 34, 39, 47, 58, 60, 61, 62, 63];

const [ZERO, NINE, MINUS, POINT] = [48, 57, 45, 46];

/** Digits of a number that is exact whatever it is, and the powers of ten that such a number may be divided by. */
const MOST_PLAIN = 15;
const POWERS = Array.from({ length: MOST_PLAIN + 1 }, (_, power) => 10 ** power);

/** How many tags are read between two looks at the clock. */
const TAGS_BETWEEN_LOOKS = 1 << 14;

const isSpace = (code: number): boolean => code === BLANK || code === LINE || code === RETURN || code === TAB;

/**
 * Goes through the tags of a part, one after the other, without making a tree or an object of any: names are places in the text, attributes
 * are read only when asked for. One scanner serves ordinary and odd files alike, because comments, CDATA and prefixes cost nothing where there are
 * none. A document type is refused, so no entity is ever expanded; nothing recurses, so depth costs no stack.
 */
export class XmlScanner {
  /** Number of elements that are open: the root is 1. After an end tag, its element no longer counts. */
  depth = 0;
  /** Whether the last tag was a start tag. */
  opened = false;

  private at = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private inTag = false;
  private isEmpty = false;
  private looks = 0;
  private attributeStart = 0;
  private attributeEnd = 0;
  private valueStart = 0;
  private valueEnd = 0;
  private readonly starts = new Int32Array(READ.nesting + 1);
  private readonly ends = new Int32Array(READ.nesting + 1);

  constructor(
    private readonly xml: string,
    /** Name of the part, for messages. */
    readonly part: string,
    /** Whether the caller's time is over. */
    private readonly expired: () => boolean,
  ) {}

  /** Moves to the next start or end tag; an empty element has both. False at the end of the part. */
  next(): boolean {
    if (this.inTag) this.finishTag();
    if (this.isEmpty) return this.leaveEmpty();
    for (;;) {
      let { at } = this;
      if (this.xml.charCodeAt(at) !== LESS) {
        at = this.xml.indexOf('<', at);
        if (at < 0) return this.end();
        this.at = at;
      }
      if (!this.passOther()) {
        this.tag();
        return true;
      }
    }
  }

  /** Moves to the next child of the element at a depth, over whatever stands deeper; false when that element has ended. */
  child(parent: number): boolean {
    while (this.next()) {
      if (this.opened) {
        if (this.depth === parent + 1) return true;
      } else if (this.depth < parent) {
        // After the root there must be nothing.
        if (this.depth === 0) this.next();
        return false;
      }
    }
    return false;
  }

  /** Whether the last start tag has this name, whatever its prefix. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  /** The name of the last start tag, without prefix. */
  get name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  /** The prefix of the last start tag's name; '' for none. */
  get prefix(): string {
    const start = this.starts[this.depth] ?? 0;
    return this.xml.slice(start, Math.max(start, this.nameStart - 1));
  }

  /** Moves to the next attribute of the start tag just met; false when there is none. */
  attribute(): boolean {
    if (!this.inTag) return false;
    const { xml } = this;
    let { at } = this;
    let code = xml.charCodeAt(at);
    while (isSpace(code)) code = xml.charCodeAt(++at);
    if (code === GREATER || code === SLASH) {
      if (code === SLASH) {
        this.isEmpty = true;
        if (xml.charCodeAt(++at) !== GREATER) throw damaged(this.part);
      }
      this.inTag = false;
      this.at = at + 1;
      return false;
    }
    this.attributeStart = at;
    while (code !== EQUALS && !isSpace(code)) {
      if (code === GREATER || code === LESS || code !== code) throw damaged(this.part);
      code = xml.charCodeAt(++at);
    }
    this.attributeEnd = at;
    while (isSpace(code)) code = xml.charCodeAt(++at);
    if (code !== EQUALS) throw damaged(this.part);
    do code = xml.charCodeAt(++at);
    while (isSpace(code));
    if (code !== DOUBLE && code !== SINGLE) throw damaged(this.part);
    const quote = code;
    this.valueStart = ++at;
    for (code = xml.charCodeAt(at); code !== quote; code = xml.charCodeAt(++at))
      if (code === LESS || code !== code) throw damaged(this.part);
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /** Whether the attribute just met has this name, its prefix included. */
  isAttribute(name: string): boolean {
    return this.attributeEnd - this.attributeStart === name.length && this.xml.startsWith(name, this.attributeStart);
  }

  /** The name of the attribute just met, its prefix included. */
  get attributeName(): string {
    return this.xml.slice(this.attributeStart, this.attributeEnd);
  }

  /** The code of a one-letter attribute's name; 0 for longer ones. */
  get attributeLetter(): number {
    return this.attributeEnd - this.attributeStart === 1 ? this.xml.charCodeAt(this.attributeStart) : 0;
  }

  /** The value of the attribute just met. */
  get value(): string {
    const raw = this.xml.slice(this.valueStart, this.valueEnd);
    return entityFree(raw) ? raw : characters(raw.replace(/[\t\r\n]/g, ' '), this.part);
  }

  /** The length of that value as it is written, and the code of one of its characters: for reading it without making a text of it. */
  get valueLength(): number {
    return this.valueEnd - this.valueStart;
  }

  /** @see valueLength */
  valueCode(index: number): number {
    return this.xml.charCodeAt(this.valueStart + index);
  }

  /** The whole number that the attribute just met is; -1 when it is none. */
  get valueInteger(): number {
    return integerIn(this.xml, this.valueStart, this.valueEnd);
  }

  /** Whether the attribute just met says yes. */
  get valueTrue(): boolean {
    return /^(1|true|on)$/.test(this.value);
  }

  /** Those of the start tag's attributes that are asked for, by name. Others are not kept: there may be millions. */
  attributes(...names: readonly string[]): Map<string, string> {
    const found = new Map<string, string>();
    while (this.attribute()) {
      const name = names.find((one) => this.isAttribute(one));
      if (name !== undefined) found.set(name, this.value);
    }
    return found;
  }

  /**
   * Reads the element just met to its end when it holds a plain number of at most 15 digits (-12.50) and nothing else. Otherwise NaN, and nothing
   * is read: most cells of a sheet need no text made of them. Such digits are exact, and so are these powers of ten, so that their quotient is
   * the very number that the text means.
   */
  plainNumber(): number {
    if (this.inTag) this.finishTag();
    if (this.isEmpty) return NaN;
    const { xml } = this;
    let { at } = this;
    const negative = xml.charCodeAt(at) === MINUS;
    if (negative) at++;
    const first = at;
    let digits = 0;
    let point = -1;
    let code = xml.charCodeAt(at);
    for (const last = at + MOST_PLAIN; at <= last; code = xml.charCodeAt(++at)) {
      if (code >= ZERO && code <= NINE) digits = digits * 10 + code - ZERO;
      else if (code === POINT && point < 0) point = at;
      else break;
    }
    if (code !== LESS || xml.charCodeAt(at + 1) !== SLASH) return NaN;
    const [count, decimals] = point < 0 ? [at - first, 0] : [at - first - 1, at - point - 1];
    if (count === 0 || count > MOST_PLAIN) return NaN;
    this.at = at;
    this.tag();
    const number = decimals === 0 ? digits : digits / (POWERS[decimals] as number);
    return negative && number !== 0 ? -number : number;
  }

  /** Reads the element just met to its end: its own text, without that of elements inside. */
  text(): string {
    if (this.inTag) this.finishTag();
    if (this.isEmpty) {
      this.leaveEmpty();
      return '';
    }
    const end = this.xml.indexOf('<', this.at);
    if (end < 0 || this.xml.charCodeAt(end + 1) !== SLASH) return this.mixedText(false);
    const raw = this.xml.slice(this.at, end);
    this.at = end;
    this.tag();
    return entityFree(raw) ? raw : characters(raw, this.part);
  }

  /** The same with the text of elements inside. */
  allText(): string {
    if (this.inTag) this.finishTag();
    return this.isEmpty ? this.text() : this.mixedText(true);
  }

  private mixedText(deep: boolean): string {
    const own = this.depth;
    let found = '';
    for (;;) {
      const start = this.at;
      const end = this.xml.indexOf('<', start);
      if (end < 0) throw damaged(this.part);
      if (deep || this.depth === own) found += characters(this.xml.slice(start, end), this.part);
      this.at = end;
      const isData = this.xml.startsWith('<![CDATA[', end);
      if (this.passOther()) {
        if (isData && (deep || this.depth === own)) found += this.xml.slice(end + 9, this.at - 3).replace(/\r\n?/g, '\n');
        continue;
      }
      this.tag();
      if (this.inTag) this.finishTag();
      if (this.isEmpty) this.leaveEmpty();
      if (this.depth < own) return found;
    }
  }

  private finishTag(): void {
    while (this.attribute());
  }

  private leaveEmpty(): true {
    this.isEmpty = false;
    this.opened = false;
    this.depth--;
    return true;
  }

  private end(): false {
    if (this.depth > 0 || this.starts[1] === 0) throw damaged(this.part);
    return false;
  }

  /** Passes what is neither start nor end tag: comment, CDATA, processing instruction. */
  private passOther(): boolean {
    const { xml, at } = this;
    const code = xml.charCodeAt(at + 1);
    if (code !== BANG && code !== QUESTION) return false;
    const end = code === QUESTION ? '?>' : xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : '';
    // What is left is a document type.
    const found = end === '' ? -1 : xml.indexOf(end, at + 2);
    if (found < 0) throw damaged(this.part);
    this.at = found + end.length;
    return true;
  }

  /** Reads the tag that begins here; of a start tag only the name. */
  private tag(): void {
    if (++this.looks === TAGS_BETWEEN_LOOKS) {
      this.looks = 0;
      if (this.expired()) throw new Unreadable('tooSlow');
    }
    if (this.xml.charCodeAt(this.at + 1) === SLASH) this.endTag();
    else this.startTag();
  }

  private startTag(): void {
    const { xml } = this;
    // A second root.
    if (this.depth === 0 && this.starts[1] !== 0) throw damaged(this.part);
    const start = this.at + 1;
    let at = start;
    let local = start;
    let code = xml.charCodeAt(at);
    while (code !== GREATER && code !== SLASH && !isSpace(code)) {
      if (code === LESS || code !== code) throw damaged(this.part);
      at++;
      if (code === COLON) local = at;
      code = xml.charCodeAt(at);
    }
    if (at === local || this.depth === READ.nesting) throw damaged(this.part);
    this.depth++;
    this.starts[this.depth] = start;
    this.ends[this.depth] = at;
    this.nameStart = local;
    this.nameEnd = at;
    this.opened = true;
    this.inTag = code !== GREATER;
    this.at = this.inTag ? at : at + 1;
  }

  private endTag(): void {
    const { xml } = this;
    let at = this.at + 2;
    if (this.depth === 0) throw damaged(this.part);
    const last = this.ends[this.depth] ?? 0;
    for (let from = this.starts[this.depth] ?? 0; from < last; from++, at++)
      if (xml.charCodeAt(from) !== xml.charCodeAt(at)) throw damaged(this.part);
    let code = xml.charCodeAt(at);
    while (isSpace(code)) code = xml.charCodeAt(++at);
    if (code !== GREATER) throw damaged(this.part);
    this.depth--;
    this.opened = false;
    this.at = at + 1;
  }
}

/** The whole number between two places of a text, at most 15 digits; -1 when there is something else. */
function integerIn(text: string, start: number, end: number): number {
  if (start === end || end - start > 15) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}
