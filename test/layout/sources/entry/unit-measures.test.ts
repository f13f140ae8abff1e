import { kindOf, unitMeasureRows, unitMeasures } from '../../../../src/layout/sources/entry/unit-measures';
import { unitModel } from '../../entry';
import { seeds, type Asked } from '../../planned';

const codesOf = (unit: string, asked: Asked = {}) => unitMeasures(unitModel(unit, asked)).map(({ id }) => id);
const groupOf = new Map(seeds.measures.map(({ id, group }) => [id, group]));

test.each([
  ['PK1', 'park'],
  ['C441881', 'county'],
  ['D04', 'department'],
  ['G440112', 'partnerDistrict'],
  ['ZHB', undefined],
])('%s is of kind %s', (unit, kind) => {
  expect(kindOf({ unit })).toBe(kind);
});

test.each([
  ['PK1', 'park'],
  ['C441881', 'county'],
])('%s is asked for measures of its kind, in the order of the catalogue', (unit, group) => {
  const codes = codesOf(unit);
  expect(codes.length).toBeGreaterThan(20);
  expect(new Set(codes.map((code) => groupOf.get(code)))).toEqual(new Set([group]));
  expect(codes).toEqual(seeds.measures.map(({ id }) => id).filter((id) => codes.includes(id)));
});

test('texts and measures that are switched off are left out', () => {
  expect(codesOf('C441881')).not.toContain('C91');
  expect(codesOf('PK1')).not.toContain('P15');
});

test('January leaves out what has no January figure, and nothing else', () => {
  const [january, february] = [codesOf('PK1', { period: 202401 }), codesOf('PK1', { period: 202402 })];
  const yearly = seeds.measures.filter(({ frequency }) => frequency === 'monthNoJan').map(({ id }) => id);
  expect(february.filter((code) => !january.includes(code))).toEqual(yearly.filter((code) => february.includes(code)));
  expect(january.length).toBeLessThan(february.length);
});

test.each(['D04', 'G440112', 'ZHB'])('%s has none', (unit) => {
  expect(codesOf(unit)).toEqual([]);
});

test('the programme office has those of the forms it makes', () => {
  const groups = (...sheets: string[]) => new Set(codesOf('ZHB', { sheets }).map((code) => groupOf.get(code)));
  expect([groups('park-monthly'), groups('county-monthly', 'history')]).toEqual([new Set(['park']), new Set(['county'])]);
  expect(groups('park-monthly', 'county-monthly')).toEqual(new Set(['park', 'county']));
});

test('a part is marked and stands under its whole', () => {
  const names = new Map(unitMeasureRows.rows(unitModel('PK1')).map(({ key, fields }) => [key, fields['name']]));
  expect(['P03', 'P04', 'P05'].map((code) => names.get(code))).toEqual(['固定资产投资', '　#工业投资', '　　#技术改造投资']);
});

test('what the list 招商动态 answers comes with its formulas', () => {
  const rows = unitMeasureRows.rows(unitModel('PK1'));
  expect(rows.filter(({ answers }) => answers !== undefined).map(({ key }) => key)).toEqual([
    'P21',
    'P22',
    'P23',
    'P24',
    'P25',
    'P26',
    'P27',
    'P28',
    'P29',
  ]);
});
