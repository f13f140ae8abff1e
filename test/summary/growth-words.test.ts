import fc from 'fast-check';
import { enUS } from '../../src/i18n/en-US';
import { zhCN } from '../../src/i18n/zh-CN';
import { growthWords } from '../../src/summary/growth-words';
import { cell, shown, type Cells } from './scope';

const wordsOf = (growth: Cells[string], messages = zhCN) => shown(growthWords(cell('growth'), messages), { growth });

test.each([
  [16.7, '增长16.7%'],
  [24.28, '增长24.3%'],
  [-3.2, '下降3.2%'],
  [-62.5, '下降62.5%'],
  [0, '持平'],
  [0.049, '持平'],
  [-0.049, '持平'],
  [0.05, '增长0.1%'],
  [-0.05, '下降0.1%'],
  [0.1, '增长0.1%'],
  [200, '增长200.0%'],
  [201, '增长2.0倍（上年同期基数较低）'],
  [250, '增长2.5倍（上年同期基数较低）'],
  [2300, '增长23.0倍（上年同期基数较低）'],
  [-100, '下降100.0%'],
  [-350, '下降350.0%'],
])('%p %% is said as %s', (growth, words) => {
  expect(wordsOf(growth)).toBe(words);
});

test.each(['', null, '—', '…', '16.7'])('%p is no growth and says nothing', (growth) => {
  expect(wordsOf(growth)).toBe('');
});

test('digits follow the format asked for', () => {
  expect(shown(growthWords(cell('growth'), zhCN, '0.00'), { growth: 24.28 })).toBe('增长24.28%');
});

test('no growth is said with a minus, and none to one decimal as nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 400_000 }), (thousandths) => {
      const words = wordsOf(thousandths / 1000);
      expect(words).not.toMatch(/[-−]/);
      expect(words).not.toMatch(/(增长|下降)0\.0%/);
    }),
  );
});

test('English says the same', () => {
  const { up, down, flat } = enUS.workbook.change;
  expect([wordsOf(16.7, enUS), wordsOf(-3.2, enUS), wordsOf(0, enUS)]).toEqual([`${up}16.7%`, `${down}3.2%`, flat]);
});
