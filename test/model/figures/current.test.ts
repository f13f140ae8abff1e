import { figureKeyText } from '../../../src/model/figure';
import { currentFigures } from '../../../src/model/figures/current';
import { figure } from './ledger-line';

const published = figure({ period: 202312, unit: 'DOC003', subject: 'ZH1', status: 'published' });
const corrected = figure({ ...published, value: { type: 'number', number: 244 }, status: 'revised' });

test('figures of both are current', () => {
  expect(currentFigures([published], [figure()])).toEqual({ figures: [figure(), published], superseded: 0 });
});

test('where both have a key the ledger’s figure is current, and that is counted', () => {
  expect(currentFigures([published], [corrected])).toEqual({ figures: [corrected], superseded: 1 });
});

test.each([{ period: 202311 }, { unit: 'DOC004' }, { subject: 'PK1' }, { measure: 'P02' }, { valueKind: 'growth' as const }])(
  'another %j is another figure',
  (other) => {
    const { figures, superseded } = currentFigures([published], [{ ...corrected, ...other }]);
    expect([figures.length, superseded]).toEqual([2, 0]);
  },
);

test('without a ledger the published figures stand alone, without both there are none', () => {
  expect(currentFigures([published], [])).toEqual({ figures: [published], superseded: 0 });
  expect(currentFigures([], [])).toEqual({ figures: [], superseded: 0 });
});

test('the newest period stands first, then reporter, subject, measure and value kind decide', () => {
  const sorted = [
    figure({ period: 202402, unit: 'C441802' }),
    figure({ period: 202402, measure: 'P01', valueKind: 'growth' }),
    figure({ period: 202402, measure: 'P01', valueKind: 'ytd' }),
    figure({ period: 202402, measure: 'P02', valueKind: 'growth' }),
    figure({ period: 202402, unit: 'PK1', subject: 'PK2', measure: 'P01' }),
    figure({ period: 202402, unit: 'PK2', subject: 'PK1', measure: 'P01' }),
    figure({ period: 202401, unit: 'C441802' }),
    figure({ period: 202312 }),
  ];
  const keys = sorted.map(figureKeyText);
  expect(currentFigures([], [...sorted].reverse()).figures.map(figureKeyText)).toEqual(keys);
  expect(
    currentFigures(
      sorted.filter((_, i) => i % 2 === 0).reverse(),
      sorted.filter((_, i) => i % 2 === 1),
    ).figures.map(figureKeyText),
  ).toEqual(keys);
});

test('a code that begins with another stands after it', () => {
  const sorted = [figure({ subject: 'PK1', measure: 'C61' }), figure({ subject: 'PK1', measure: 'C61b' }), figure({ subject: 'PK1-001' })];
  expect(currentFigures([], sorted).figures.map(figureKeyText)).toEqual(sorted.map(figureKeyText));
});

test('what was given stays as it was', () => {
  const given = [figure({ period: 202401 }), figure()];
  currentFigures(given, [corrected]);
  expect(given).toEqual([figure({ period: 202401 }), figure()]);
});
