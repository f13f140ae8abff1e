import fc from 'fast-check';
import { zhCN } from '../../src/i18n/zh-CN';
import { isNumber } from '../../src/summary/terms';
import { listed } from '../../src/summary/listed';
import { cell, shown } from './scope';

test('the names said stand in their order with 、 between them', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 8 }), (said) => {
      const names = said.map((_, index) => `区${index}`);
      const list = listed(
        names.map((name) => ({ name, said: isNumber(cell(name)) })),
        zhCN,
      );
      const cells = Object.fromEntries(names.map((name, index) => [name, said[index] === true ? 1 : null]));
      expect(shown(list, cells)).toBe(names.filter((_, index) => said[index]).join('、'));
    }),
  );
});
