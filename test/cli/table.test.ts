import { textTable } from '../../src/cli/table';

test('columns align by display width, a Chinese character counts two', () => {
  expect(
    textTable(
      ['名称', '数'],
      [
        ['ab', 5],
        ['园区', 12],
      ],
    ).split('\n'),
  ).toEqual(['名称  数', '────  ──', 'ab     5', '园区  12']);
});

test('a table without rows keeps its head', () => {
  expect(textTable(['名称'], [])).toBe('名称\n────');
});
