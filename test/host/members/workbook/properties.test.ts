import { Acting } from './acting';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;

test('title, subject and author are written; who saved last is not', () => {
  const acting = new Acting();
  const properties = acting.to('DocumentProperties', acting.workbook, 'properties');
  acting.write(properties, 'title', '月报');
  expect(acting.read(properties, 'title')).toBe('月报');
  expect(() => acting.write(properties, 'lastAuthor', '某人')).toThrow('cannot be written');
  expect(() => acting.write(properties, 'subject', 1)).toThrow(refusal('InvalidArgument'));
});

test('a property of one’s own is set again under its first key, whatever the case', () => {
  const acting = new Acting();
  const custom = acting.to('CustomPropertyCollection', acting.to('DocumentProperties', acting.workbook, 'properties'), 'custom');
  acting.call(custom, 'add', 'Version', 1);
  acting.call(custom, 'add', 'VERSION', 1.5);
  const property = acting.to('CustomProperty', custom, 'getItem', 'version');
  expect([acting.read(property, 'key'), acting.read(property, 'value'), acting.read(property, 'type')]).toEqual(['Version', 1.5, 'Float']);
  acting.call(property, 'delete');
  expect(acting.call(custom, 'getItemOrNullObject', 'Version')).toBeNull();
  expect(() => acting.read(property, 'value')).toThrow(refusal('ItemNotFound'));
});

test('what Excel would cut off in silence is loud here', () => {
  const acting = new Acting();
  const custom = acting.to('CustomPropertyCollection', acting.to('DocumentProperties', acting.workbook, 'properties'), 'custom');
  expect(() => acting.call(custom, 'add', 'long', 'a'.repeat(256))).toThrow(refusal('HostNotImplemented'));
});

test('settings keep values of any shape under keys whose case counts', () => {
  const acting = new Acting();
  const settings = acting.to('SettingCollection', acting.workbook, 'settings');
  const setting = acting.to('Setting', settings, 'add', 'pane', { tab: 2 });
  expect(acting.read(setting, 'value')).toEqual({ tab: 2 });
  expect(acting.call(settings, 'getItemOrNullObject', 'Pane')).toBeNull();
  acting.call(setting, 'delete');
  expect(() => acting.call(settings, 'getItem', 'pane')).toThrow(refusal('ItemNotFound'));
});
