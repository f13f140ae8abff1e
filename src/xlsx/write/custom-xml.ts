import { ENVELOPE_NAMESPACE, type Envelope } from '../../model/envelope';
import { escapeText, XML_HEAD } from './xml';

/** Id of the part in Excel's store of custom XML; a fixed one, so that the same plan gives the same bytes. */
const STORE_ITEM = '{6B1F3C1E-7A54-4C0B-9C55-2F1D8E4A9B01}';

/** customXml/item1.xml: the envelope, one element a field. */
export function envelopePart(envelope: Envelope): string {
  const fields = Object.entries(envelope).map(([name, value]) => `<${name}>${escapeText(String(value))}</${name}>`);
  return `${XML_HEAD}<envelope xmlns="${ENVELOPE_NAMESPACE}">${fields.join('')}</envelope>`;
}

/** customXml/itemProps1.xml: names the part for Excel. */
export const envelopeProperties = (): string =>
  `${XML_HEAD}<ds:datastoreItem ds:itemID="${STORE_ITEM}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${ENVELOPE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
