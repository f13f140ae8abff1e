import { envelopeOfXml } from '../../../src/layout/locate/envelope-xml';
import type { Envelope } from '../../../src/model/envelope';
import { ENVELOPE_NAMESPACE } from '../../../src/model/envelope';
import { envelopePart } from '../../../src/xlsx/write/custom-xml';

const envelope: Envelope = {
  templateSet: 'guangqing',
  templateVersion: '1.0',
  ruleSetHash: '0123456789abcdef',
  unit: 'PK2',
  period: 202402,
  issue: 2,
};
const part = envelopePart(envelope);

it('comes back as it was written', () => {
  expect(envelopeOfXml(part)).toEqual(envelope);
});

it('is read with prefixes that other programs add', () => {
  const prefixed = part.replace(/<(\/?)(?=[a-z])/gi, '<$1gq:').replace('xmlns=', 'xmlns:gq=');
  expect(envelopeOfXml(prefixed)).toEqual(envelope);
});

it.each([
  ['another namespace', part.replace(ENVELOPE_NAMESPACE, 'urn:other')],
  ['a document type', part.replace('<envelope', '<!DOCTYPE envelope [<!ENTITY a "PK1">]><envelope')],
  ['more text than any envelope has', part + ' '.repeat(30_000)],
  ['nothing', ''],
])('is not looked for in a part with %s', (_, xml) => {
  expect(envelopeOfXml(xml)).toEqual({});
});

it.each([
  ['unit', '<unit>PK2</unit>', '<unit>pk2;DROP</unit>'],
  ['unit', '<unit>PK2</unit>', '<unit>PK2</unit><unit>PK3</unit>'],
  ['period', '202402', '202413'],
  ['period', '202402', '2e5'],
  ['issue', '<issue>2<', '<issue>-1<'],
  ['templateVersion', '>1.0<', '>1.0.0<'],
] as const)('leaves out a fact that is none: %s', (fact, from, to) => {
  const rest = Object.fromEntries(Object.entries(envelope).filter(([name]) => name !== fact));
  expect(envelopeOfXml(part.replace(from, to))).toEqual(rest);
});
