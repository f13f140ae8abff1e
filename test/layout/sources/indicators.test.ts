import { indicators } from '../../../src/layout/sources/indicators';
import { modelOf, seeds, told } from '../planned';

const factsOf = (id: string, period = 202402) => indicators.rows(modelOf({ period })).find(({ key }) => key === id)?.progress;
const fieldOf = (id: string, field: string, asked: Parameters<typeof modelOf>[0] = {}) =>
  indicators.rows(modelOf(asked)).find(({ key }) => key === id)?.fields[field];

test('an indicator is judged by its nature, pace and frequency, as the seeds have them', () => {
  for (const { id, nature, pace, frequency, unit } of seeds.indicators)
    expect(factsOf(id)).toMatchObject({ nature: nature.value, pace: pace.value, frequency: frequency.value, unit, period: 202402 });
});

test('its base is the printed value of 2020, and there are eight counties', () => {
  expect(factsOf('IND-14')).toMatchObject({ base2020: 360, counties: 8 });
  expect(factsOf('IND-05b')).toMatchObject({ base2020: null });
});

test('its target is meant as the year’s is printed, else as the last one', () => {
  expect(factsOf('IND-03b', 202206)?.operator).toBe('>');
  expect(factsOf('IND-03b')?.operator).toBe('>');
  expect(factsOf('IND-06b', 202512)?.operator).toBe('≥');
  expect(factsOf('IND-01')).not.toHaveProperty('operator');
});

test('the target of the year is the office’s, at December', () => {
  expect(fieldOf('IND-03a', 'targetKey', { period: 202406 })).toBe('202412|ZHB|IND-03a|IND-03a|plan');
});

test('a published target counts in the two years the table prints', () => {
  expect([202203, 202306, 202402, 202512].map((period) => fieldOf('IND-03a', 'publishedStatus', { period }))).toEqual([
    '公开',
    '',
    '',
    '公开',
  ]);
});

test('a current value is shown with the decimals it was reported with, a computed one with those of its unit', () => {
  const format = (asked: Parameters<typeof modelOf>[0]) => {
    const field = fieldOf('IND-06a', 'current', asked);
    return typeof field === 'object' && field !== null && 'expression' in field ? field.format : undefined;
  };
  expect(format({})).toBe('#,##0.00');
  expect(format({ ledger: [told('D10', 'IND-06a', 18.125, { subject: 'IND-06a' })] })).toBe('#,##0.000');
});
