import type { Figure } from '../../../src/model/figure';
import { figureIndex } from '../../../src/model/figures/figure-index';
import { figure } from './ledger-line';

const empty = { type: 'empty', state: 'notReported' } as const;
const number = (value: number) => ({ type: 'number', number: value }) as const;
const aspect = { period: 202402, subject: 'PK1', measure: 'P08', valueKind: 'month' } as const;
const said = (more: Partial<Figure>): Figure => figure({ ...aspect, unit: 'PK1', ...more });

test('a figure is found by the text of its key', () => {
  const one = said({});
  expect(figureIndex([one]).byKey.get('202402|PK1|PK1|P08|month')).toBe(one);
});

test('nobody says what is not among the figures', () => {
  const { find, latest } = figureIndex([said({})]);
  expect(find({ ...aspect, measure: 'P01' })).toBeUndefined();
  expect(find({ ...aspect, period: 202401 })).toBeUndefined();
  expect(latest({ ...aspect, period: 202401 })).toBeUndefined();
});

test('the preferred reporter comes first, then any unit, a document last', () => {
  const [document, office, unit] = ['DOC003', 'ZHB', 'PK1'].map((reporter) => said({ unit: reporter }));
  const all = [document, office, unit].filter((each) => each !== undefined);
  expect(figureIndex(all).find(aspect, 'PK1')).toBe(unit);
  expect(figureIndex(all).find(aspect, 'PK9')).toBe(office);
  expect(figureIndex(all).find(aspect, 'DOC003')).toBe(document);
  expect(figureIndex([...all].reverse()).find(aspect)).toBe(unit);
});

test('a figure with a value comes before one without, whoever reports it', () => {
  const [blank, published] = [said({ value: empty }), said({ unit: 'DOC003', value: number(3) })];
  expect(figureIndex([blank, published]).find(aspect, 'PK1')).toBe(published);
  expect(figureIndex([blank]).find(aspect, 'PK1')).toBe(blank);
});

test('the latest figure is that of the last period up to the one asked for that has a value', () => {
  const months = [202312, 202401, 202402, 202403].map((period) => said({ period, value: period === 202402 ? empty : number(period) }));
  expect(figureIndex(months).latest(aspect)).toBe(months[1]);
  expect(figureIndex([...months].reverse()).latest(aspect)).toBe(months[1]);
  expect(figureIndex(months).latest({ ...aspect, period: 202403 })).toBe(months[3]);
});

test('of the last period the preferred reporter is taken, and a blank of theirs is not', () => {
  const [own, document] = [said({ value: number(1) }), said({ unit: 'DOC003', value: number(2) })];
  expect(figureIndex([document, own]).latest(aspect, 'PK1')).toBe(own);
  expect(figureIndex([document, said({ value: empty })]).latest(aspect, 'PK1')).toBe(document);
});
