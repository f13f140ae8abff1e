import { ENVELOPE_NAMESPACE, type Envelope } from '../../../src/model/envelope';
import { envelopePart, envelopeProperties } from '../../../src/xlsx/write/custom-xml';
import { children } from './chart/elements';

const envelope: Envelope = { templateSet: 'monthly', templateVersion: '1.0', ruleSetHash: 'ab12', unit: 'GQB', period: 202402, issue: 3 };
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

test('the envelope has an element a field, in its namespace', () => {
  expect(envelopePart(envelope)).toBe(
    `${head}<envelope xmlns="${ENVELOPE_NAMESPACE}"><templateSet>monthly</templateSet><templateVersion>1.0</templateVersion>` +
      '<ruleSetHash>ab12</ruleSetHash><unit>GQB</unit><period>202402</period><issue>3</issue></envelope>',
  );
});

test('a field the envelope lacks has no element', () => {
  const without: Envelope = { templateSet: 'monthly', templateVersion: '1.0', unit: 'GQB', period: 202402, issue: 3 };
  expect(children(envelopePart(without).slice(head.length))).toEqual(['templateSet', 'templateVersion', 'unit', 'period', 'issue']);
});

test('what XML claims is escaped', () => {
  expect(envelopePart({ ...envelope, templateSet: '<a> & b' })).toContain('<templateSet>&lt;a&gt; &amp; b</templateSet>');
});

test('the namespace never changes: workbooks out in the field carry it', () => {
  expect(ENVELOPE_NAMESPACE).toBe('urn:guangqing-workbook:envelope:1');
});

test('the properties name the namespace, and the part by a fixed id', () => {
  expect(envelopeProperties()).toContain(`<ds:schemaRef ds:uri="${ENVELOPE_NAMESPACE}"/>`);
  expect(envelopeProperties()).toMatch(/ds:itemID="\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}"/);
  expect(envelopeProperties()).toBe(envelopeProperties());
});
