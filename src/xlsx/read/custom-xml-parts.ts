import { ENVELOPE_NAMESPACE } from '../../model/envelope';
import { READ } from './limits';
import type { Package } from './package';
import { partKey } from './part-name';
import type { PartRelation } from './relations';
import type { XmlScanner } from './xml-scanner';

/** What Excel calls these parts; a program that loses the relation to one may still keep it. */
const USUAL_NAME = /^customxml\/item\d+\.xml$/;

/** Whether the root element of a part stands in our namespace; the part is read to its end, so that a damaged one is found out. */
function isOurs(xml: XmlScanner): boolean {
  xml.next();
  const { prefix } = xml;
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  const namespace = xml.attributes(declaration).get(declaration);
  while (xml.next());
  return namespace === ENVELOPE_NAMESPACE;
}

/**
 * Custom XML parts of our namespace as text, found by relation or by their usual name. Those of others may be as large or broken as they like:
 * they are left out, as is one of ours that is damaged, because identity also stands in the sheets.
 */
export function customXmlParts(parts: Package, relations: Iterable<PartRelation>): string[] {
  const related = Array.from(relations).flatMap(({ type, target }) => (type === 'customXml' ? [target] : []));
  const usual = [...parts.keys].filter((key) => USUAL_NAME.test(key)).sort();
  const names = new Map([...related, ...usual].map((name) => [partKey(name), name]));
  return [...names.values()]
    .filter((name) => parts.size(name) <= READ.customXmlBytes)
    .slice(0, READ.customXmlParts)
    .flatMap((name) => parts.optional(name, (xml, text) => (isOurs(xml) ? [text] : [])) ?? []);
}
