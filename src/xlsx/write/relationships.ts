import { escapeAttribute, XML_HEAD } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relation of a part to another. */
export interface Relation {
  id: string;
  /** Last part of the type's address: drawing, table, customXml. */
  type: string;
  /** Relative to the part. */
  target: string;
}

const element = ({ id, type, target }: Relation): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeAttribute(target)}"/>`;

/** Adds relations to a part's relations; makes them when it has none. */
export function withRelations(xml: string | undefined, relations: readonly Relation[]): string {
  const added = relations.map(element).join('');
  if (xml === undefined) return `${XML_HEAD}<Relationships xmlns="${PACKAGE}">${added}</Relationships>`;
  return /<Relationships[^>]*\/>/.test(xml)
    ? xml.replace(/<Relationships([^>]*)\/>/, (_, attributes: string) => `<Relationships${attributes}>${added}</Relationships>`)
    : xml.replace('</Relationships>', () => `${added}</Relationships>`);
}
