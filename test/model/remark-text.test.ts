import { enUS } from '../../src/i18n/en-US';
import { zhCN } from '../../src/i18n/zh-CN';
import type { Remark } from '../../src/model/reading';
import { remarkText } from '../../src/model/remark-text';

const place = { sheet: '园区月报', cell: 'F12', label: '税收（本年累计）' };
const text: Remark = { kind: 'otherUnit', place, received: '2000万', suggestions: [2000], unitOfMeasure: '万元' };

test('a sentence names place, cause and remedy', () => {
  expect(remarkText(text, zhCN)).toBe(
    '园区月报!F12 税收（本年累计） 填的是文字“2000万”，未取数；如为2000万元，请填 2000。单元格里只填数字，不带单位。',
  );
  expect(remarkText(text, enUS)).toContain('if 2000 万元 is meant, enter 2000.');
});

test('where nobody can tell what was meant, none is suggested', () => {
  expect(remarkText({ ...text, received: '12%', suggestions: [] }, zhCN)).toBe(
    '园区月报!F12 税收（本年累计） 填的是文字“12%”，未取数；请按规定的计量单位填写数字。单元格里只填数字，不带单位。',
  );
});

test('what comes by mail is shown short and without control characters', () => {
  const sentence = remarkText({ kind: 'notNumber', place, received: `\u001b[31m${'长'.repeat(500)}` }, zhCN);
  expect(sentence).toMatch(/·\[31m长+…/);
  expect(sentence.length).toBeLessThan(150);
});

test('a blank, an error value and a place of their own are named', () => {
  expect(remarkText({ kind: 'formulaReplaced', place, received: 0 }, zhCN)).toContain('“0”');
  expect(remarkText({ kind: 'errorValue', place, received: { error: '#REF!' } }, zhCN)).toContain('#REF!');
  expect(remarkText({ kind: 'differs', place, received: 5, expected: '', other: { sheet: '园区月报 (2)', cell: 'F12' } }, zhCN)).toContain(
    '（“5”与“（空）”）',
  );
  expect(remarkText({ kind: 'sheetMissing', expected: '招商动态' }, zhCN)).toBe('缺少工作表“招商动态”；请补齐后重新报送。');
});

test('a contradiction says what counts only where something does', () => {
  const unclear: Remark = { kind: 'unclearUnit', place: { sheet: '园区月报' }, received: '单位代码 PK9' };
  expect(remarkText({ ...unclear, expected: 'PK2' }, zhCN)).toContain('按工作簿标识归 PK2');
  expect(remarkText(unclear, zhCN)).not.toContain('工作簿标识');
});
