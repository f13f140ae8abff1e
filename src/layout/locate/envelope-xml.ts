import { isCode } from '../../model/code';
import { ENVELOPE_NAMESPACE, type Envelope } from '../../model/envelope';
import { isPeriod } from '../../model/period';

/** Longest part that is looked at; ours has a few hundred characters. */
const LONGEST = 20_000;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);

const VERSION = /^\d{1,4}\.\d{1,4}$/;
const fitting = (text: string, fits: boolean): string | undefined => (fits ? text : undefined);
const counted = (text: string, fits: (number: number) => boolean): number | undefined =>
  /^\d{1,9}$/.test(text) && fits(Number(text)) ? Number(text) : undefined;

/** What each fact of an envelope may be; anything else is no fact. */
const FACTS: { [F in keyof Envelope]-?: (text: string) => Envelope[F] | undefined } = {
  templateSet: (text) => fitting(text, /^[a-z][a-z0-9-]{0,63}$/.test(text)),
  templateVersion: (text) => fitting(text, VERSION.test(text)),
  ruleSetHash: (text) => fitting(text, /^[0-9a-f]{8,128}$/i.test(text)),
  unit: (text) => fitting(text, isCode(text) && text.length <= 64),
  period: (text) => counted(text, isPeriod),
  issue: (text) => counted(text, (issue) => issue > 0),
};

/** The facts that texts by name state; a fact stated twice differently is none. */
export function envelopeFacts(stated: readonly (readonly [string, string])[]): Partial<Envelope> {
  const names = Object.keys(FACTS) as (keyof Envelope)[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const texts = new Set(stated.filter(([key]) => key === name).map(([, text]) => text.trim()));
      const [text] = texts;
      const fact = texts.size === 1 && text !== undefined ? FACTS[name](text) : undefined;
      return fact === undefined ? [] : [[name, fact]];
    }),
  );
}

/**
 * The envelope of a custom XML part. It comes by mail: nothing is expanded or fetched, and a part with a document type is refused. Other
 * programs write the same elements with a prefix.
 */
export function envelopeOfXml(xml: string): Partial<Envelope> {
  if (xml.length > LONGEST || !xml.includes(ENVELOPE_NAMESPACE) || /<!(DOCTYPE|ENTITY)/i.test(xml)) return {};
  const stated = [...xml.matchAll(/<(?:[\w-]+:)?(\w+)>([^<>]*)<\/(?:[\w-]+:)?\1\s*>/g)];
  return envelopeFacts(stated.map(([, name = '', text = '']) => [name, decoded(text)] as const));
}
