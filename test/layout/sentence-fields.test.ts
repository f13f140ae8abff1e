import { enUS } from '../../src/i18n/en-US';
import type { FieldValue } from '../../src/layout/row-source';
import { sentenceFields } from '../../src/layout/sentence-fields';
import { ledgerColumns, shown, tax } from '../summary/scope';
import { modelOf, seeds, type Asked } from './planned';

/** What a field of sentences says. */
function said(field: string, asked: Asked = {}): unknown {
  const model = modelOf(asked);
  const value: FieldValue | undefined = sentenceFields(model)[field];
  if (typeof value !== 'object' || value === null || !('expression' in value)) return value;
  return shown(value.expression, {}, ledgerColumns(model.figures));
}

test('the period stands as a number and in words, beside its part of the year', () => {
  expect(said('period')).toBe(202402);
  expect(said('periodWords', { period: 202406 })).toBe('2024年上半年');
  expect(said('linear', { period: 202406 })).toBe(50);
});

const parks = seeds.parks.map(({ id }) => tax({ unit: id }));

test('parks without any figure of the period are named in their order', () => {
  expect(said('unreportedParks', { ledger: parks })).toBe('各单位均已报送');
  expect(said('unreportedParks', { ledger: parks.filter(({ unit }) => unit !== 'PK2' && unit !== 'PK8') })).toBe('未报： 广德园 连州园');
});

test('a form that came back blank was reported', () => {
  const blank = parks.map((figure) => tax({ unit: figure.unit, value: { type: 'empty', state: 'notReported' } }));
  expect(said('unreportedParks', { ledger: blank })).toBe('各单位均已报送');
});

test('figures of another period, or told by somebody else, are no report', () => {
  const others = [...parks.map((figure) => ({ ...figure, period: 202401 })), tax({ unit: 'ZHB', subject: 'PK1' })];
  expect(said('unreportedParks', { ledger: others })).toMatch(/^未报： 广清园 /);
});

test('counties are asked for apart from parks', () => {
  expect(said('unreportedCounties', { ledger: parks })).toBe('未报： 清城 清新 佛冈 阳山 连山 连南 英德 连州');
  const counties = seeds.units.filter(({ kind }) => kind === 'county').map(({ id }) => tax({ unit: id, measure: 'C24' }));
  expect(said('unreportedCounties', { ledger: counties })).toBe('各单位均已报送');
});

test('English has the same', () => {
  expect(said('unreportedParks', { ledger: parks, messages: enUS })).toBe(enUS.workbook.notReportedUnits.none);
});
