import { Acting } from './acting';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;
const XML = '<?xml version="1.0" encoding="UTF-8"?><envelope xmlns="urn:gq:1"><unit>PK1</unit></envelope>';

function acted() {
  const acting = new Acting();
  return { acting, parts: acting.to('CustomXmlPartCollection', acting.workbook, 'customXmlParts') };
}

test('a part is added, found by its id and namespace, and gives its text back', () => {
  const { acting, parts } = acted();
  const part = acting.to('CustomXmlPart', parts, 'add', XML);
  acting.call(parts, 'add', '<other/>');
  expect([acting.read(part, 'namespaceUri'), acting.call(part, 'getXml')]).toEqual(['urn:gq:1', XML]);
  expect(acting.to('CustomXmlPart', parts, 'getItem', acting.read(part, 'id')).self).toBe(part.self);
  const scoped = acting.to('CustomXmlPartScopedCollection', parts, 'getByNamespace', 'urn:gq:1');
  expect(acting.to('CustomXmlPart', scoped, 'getOnlyItemOrNullObject').self).toBe(part.self);
});

test('the only part of a namespace is null when there are none or two', () => {
  const { acting, parts } = acted();
  const scoped = () => acting.to('CustomXmlPartScopedCollection', parts, 'getByNamespace', 'urn:gq:1');
  expect(acting.call(scoped(), 'getOnlyItemOrNullObject')).toBeNull();
  acting.call(parts, 'add', XML);
  acting.call(parts, 'add', XML);
  expect(acting.call(scoped(), 'getOnlyItemOrNullObject')).toBeNull();
  expect(acting.call(scoped(), 'getCount')).toBe(2);
  expect(() => acting.call(scoped(), 'getOnlyItem')).toThrow(refusal('InvalidOperation'));
});

test.each(['', 'text', '<a>', '<a></b>', '<a/><b/>', '<a x=1/>', '<a>&</a>', '<!DOCTYPE a><a/>', '<a>a < b</a>'])(
  '%j is no part',
  (xml) => {
    const { acting, parts } = acted();
    expect(() => acting.call(parts, 'add', xml)).toThrow(refusal('InvalidArgument'));
  },
);

test('the namespace is that of the first element, by prefix too', () => {
  const { acting, parts } = acted();
  const part = acting.to('CustomXmlPart', parts, 'add', `<!-- x --><g:a xmlns="urn:no" xmlns:g='urn:yes'><b>1 &lt; 2</b></g:a>`);
  expect(acting.read(part, 'namespaceUri')).toBe('urn:yes');
  acting.call(part, 'setXml', '<a/>');
  expect(acting.read(part, 'namespaceUri')).toBe('');
});

test('a deleted part is gone', () => {
  const { acting, parts } = acted();
  const part = acting.to('CustomXmlPart', parts, 'add', XML);
  acting.call(part, 'delete');
  expect(acting.items(parts)).toEqual([]);
  expect(() => acting.call(part, 'getXml')).toThrow(refusal('ItemNotFound'));
});
