import { ENVELOPE_NAMESPACE } from '../../../src/model/envelope';
import { READ } from '../../../src/xlsx/read/limits';
import { oneSheet, read, relations, rows, type Parts } from './small-workbook';

const ENVELOPE = `<envelope xmlns="${ENVELOPE_NAMESPACE}"><unit>PK1</unit></envelope>`;
const withParts = (more: Parts) => read(oneSheet(rows(''), more));
const customXml = (more: Parts) => withParts(more).customXml;

describe('custom XML', () => {
  test('of our namespace is read as text, found by its name', () => {
    expect(customXml({ 'customXml/item3.xml': ENVELOPE, 'customXml/itemProps3.xml': ENVELOPE })).toEqual([ENVELOPE]);
  });

  test('is found by its relation where it has another name, and once only', () => {
    const found = {
      r1: ['worksheet', 'worksheets/sheet1.xml'],
      r5: ['customXml', '../custom/gq.xml'],
      r6: ['customXml', '../customXml/item1.xml'],
    } as const;
    const parts = { 'xl/_rels/workbook.xml.rels': relations(found), 'custom/gq.xml': ENVELOPE, 'customXml/item1.xml': ENVELOPE };
    expect(customXml(parts)).toEqual([ENVELOPE, ENVELOPE]);
  });

  test('may have a prefix', () => {
    const prefixed = `<?xml version="1.0"?><!-- x --><g:envelope xmlns:a="b" xmlns:g='${ENVELOPE_NAMESPACE}'/>`;
    expect(customXml({ 'customXml/item1.xml': prefixed })).toEqual([prefixed]);
  });

  test.each([
    ['of another namespace', '<a xmlns="urn:other"><b/></a>'],
    ['that names ours only inside', `<a><b xmlns="${ENVELOPE_NAMESPACE}"/></a>`],
    ['that declares ours for another prefix', `<a xmlns:g="${ENVELOPE_NAMESPACE}"/>`],
    ['that is damaged', `<envelope xmlns="${ENVELOPE_NAMESPACE}">`],
    ['with a document type', `<!DOCTYPE a>${ENVELOPE}`],
    ['that is no XML', 'PK'],
    ['that is too large', ENVELOPE.replace('PK1', 'x'.repeat(READ.customXmlBytes))],
  ])('%s is left out, and the workbook is read', (_, part) => {
    expect(customXml({ 'customXml/item1.xml': part, 'customXml/item2.xml': ENVELOPE })).toEqual([ENVELOPE]);
  });
});

describe('properties', () => {
  const core = (content: string): Parts => ({
    '_rels/.rels': relations({ r1: ['officeDocument', 'xl/workbook.xml'], r2: ['metadata/core-properties', 'docProps/core.xml'] }),
    'docProps/core.xml': content,
  });

  test('are title, who made it, who saved it last and when, as text', () => {
    const part =
      '<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>月报 &amp; 表</dc:title><dc:subject>x</dc:subject><dc:creator>张三</dc:creator>' +
      '<cp:lastModifiedBy>李四</cp:lastModifiedBy><dcterms:modified type="W3CDTF">2024-03-01T08:00:00Z</dcterms:modified></cp:coreProperties>';
    expect(withParts(core(part)).properties).toEqual({
      title: '月报 & 表',
      creator: '张三',
      lastModifiedBy: '李四',
      modified: '2024-03-01T08:00:00Z',
    });
  });

  test('that are empty, damaged or not there are none', () => {
    expect(withParts(core('<p><title> </title><creator/></p>')).properties).toEqual({});
    expect(withParts(core('<p><title>')).properties).toEqual({});
    expect(withParts({}).properties).toEqual({});
  });
});
