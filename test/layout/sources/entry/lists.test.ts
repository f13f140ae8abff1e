import { fundRows, helpedCounties, helpedCountyRows, investmentRows, newsRows } from '../../../../src/layout/sources/entry/lists';
import type { RowSource } from '../../../../src/layout/row-source';
import { unitModel } from '../../entry';
import { seeds, told, type Asked } from '../../planned';

const rowsOf = (source: RowSource, unit: string, asked: Asked = {}) => source.rows(unitModel(unit, asked));
const keysOf = (source: RowSource, unit: string, asked: Asked = {}) => rowsOf(source, unit, asked).map(({ key }) => key);
const named = (unit: string, measure: string, subject: string, period: number) =>
  told(unit, measure, 0, { period, subject, valueKind: 'none', value: { type: 'text', text: '名称' } });

describe('招商动态', () => {
  test('has what was reported so far, then twenty spare rows', () => {
    const keys = keysOf(investmentRows, 'PK1', {
      ledger: [named('PK1', 'Z01', 'PK1-004', 202311), named('PK1', 'Z01', 'PK1-002', 202402)],
    });
    expect(keys.slice(0, 3)).toEqual(['PK1-002', 'PK1-004', 'PK1-005']);
    expect(keys).toHaveLength(22);
  });

  test.each([
    [202401, [45292, 45292, 45323]],
    [202402, [45292, 45323, 45352]],
    [202412, [45292, 45627, 45658]],
  ])('of %i knows the first days of year, month and next month', (period, days) => {
    const [row] = rowsOf(investmentRows, 'PK1', { period });
    expect(['yearStart', 'monthStart', 'monthEnd'].map((field) => row?.fields[field])).toEqual(days);
  });

  test('knows the words for 广州 of the catalogue', () => {
    const words = seeds.measures.find(({ id }) => id === 'Z03')?.codes?.find(({ code }) => code === 'W01')?.zh;
    expect(words).toContain('广州');
    expect(rowsOf(investmentRows, 'PK1')[0]?.fields['home']).toBe(words);
  });
});

test('工作动态 begins anew each month, but keeps what this very month has reported', () => {
  const ledger = [named('C441881', 'C91c', 'C441881-001', 202402), named('C441881', 'C91c', 'C441881-002', 202403)];
  const keys = keysOf(newsRows, 'C441881', { ledger });
  expect(keys[0]).toBe('C441881-002');
  expect(keys).not.toContain('C441881-001');
  expect(keys).toHaveLength(9);
});

describe('资金台账', () => {
  const kinds = seeds.measures.find(({ id }) => id === 'F00')?.codes?.map(({ code }) => code) ?? [];

  test.each(['C441881', 'ZHB'])('of %s has the kinds of fund, then three spare rows', (unit) => {
    const keys = keysOf(fundRows, unit);
    expect(keys.slice(0, -3)).toEqual(kinds);
    expect(keys.slice(-3).every((key) => key.startsWith(`${unit}-`))).toBe(true);
  });

  test('of a partner district has the counties it helps, all of one kind', () => {
    const rows = rowsOf(fundRows, 'G440112');
    expect(rows.slice(0, -3).map(({ key }) => key)).toEqual(helpedCounties({ seeds, unit: 'G440112' }));
    const category = seeds.measures.find(({ id }) => id === 'F00')?.codes?.find(({ code }) => code === 'K02')?.zh;
    expect(rows.slice(0, -3).map(({ fields }) => fields['category'])).toEqual(rows.slice(0, -3).map(() => category));
  });

  test('has funds that the unit added, without a name of ours', () => {
    const rows = rowsOf(fundRows, 'C441881', { ledger: [named('C441881', 'F00b', 'C441881-040', 202402)] });
    expect(rows.find(({ key }) => key === 'C441881-040')?.fields).toMatchObject({ name: null, category: null });
  });
});

describe('counties that a district helps', () => {
  test('are those its pairs name, parks left out', () => {
    for (const { id, kind, helps } of seeds.units) {
      if (kind !== 'partnerDistrict') continue;
      const counties = helps.map(({ unit }) => unit).filter((code) => code.startsWith('C'));
      expect([...helpedCounties({ seeds, unit: id })].sort()).toEqual([...new Set(counties)].sort());
      expect(keysOf(helpedCountyRows, id)).toEqual(helpedCounties({ seeds, unit: id }));
    }
  });

  test('are none for who is no partner district', () => {
    expect(['PK1', 'C441881', 'ZHB'].flatMap((unit) => keysOf(helpedCountyRows, unit))).toEqual([]);
  });
});
