import { ENVELOPE_NAMESPACE, type Envelope } from '../model/envelope';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The root element of the custom XML part that is a workbook's envelope: one element a field. Both hands write it. */
export function envelopeXml(envelope: Envelope): string {
  const fields = Object.entries(envelope).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`);
  return `<envelope xmlns="${ENVELOPE_NAMESPACE}">${fields.join('')}</envelope>`;
}
