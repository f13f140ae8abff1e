import { envelopeXml } from '../../layout/envelope-xml';
import { ENVELOPE_NAMESPACE, type Envelope } from '../../model/envelope';
import { XML_HEAD } from './xml';

/** Id of the part in Excel's store of custom XML; a fixed one, so that the same plan gives the same bytes. */
const STORE_ITEM = '{6B1F3C1E-7A54-4C0B-9C55-2F1D8E4A9B01}';

/** customXml/item1.xml: the envelope. */
export const envelopePart = (envelope: Envelope): string => `${XML_HEAD}${envelopeXml(envelope)}`;

/** customXml/itemProps1.xml: names the part for Excel. */
export const envelopeProperties = (): string =>
  `${XML_HEAD}<ds:datastoreItem ds:itemID="${STORE_ITEM}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${ENVELOPE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
