import fc from 'fast-check';
import { guarded, unguarded } from '../../../src/ledger/csv/guard';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', "'quoted", '34.0', '003', '2024-02', '50%', '上午8:00', 'TRUE', 'false', '1E5'])(
  'the text %j has the guard, and is itself again without it',
  (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  },
);

test.each(['受春节因素影响', '第一章', '', 'Q'])('the text %j stands as it is', (text) => {
  expect(guarded(text)).toBe(text);
});

test('a long text with numbers in it stands as it is: no spreadsheet takes it for one', () => {
  const text = '受春节因素影响，本月少开工5天，产值比上年同期减少约一成，三月恢复正常生产，全年目标不变';
  expect(guarded(text)).toBe(text);
});

test('every text survives', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => unguarded(guarded(text)) === text));
});
