import { figureKeyText } from '../../../src/model/figure';
import { figureFaults } from '../../../src/model/figures/check-figure';
import { codeBook } from '../../../src/model/figures/code-book';
import { currentFigures } from '../../../src/model/figures/current';
import { publishedFigures } from '../../../src/model/figures/published';
import { readLedger } from '../../../src/model/figures/read-ledger';
import { isDue, isKindDue } from '../../../src/model/reporting-calendar';
import { SAMPLE_BOOK, sampleBook } from '../../../src/model/sample/book';
import { SAMPLE_SOURCE } from '../../../src/model/sample/figures';
import { inEveryBook, sample, seeds } from './books';

const codes = codeBook(seeds);
const frequencies = new Map(seeds.measures.map(({ id, frequency }) => [id, frequency]));

test('the same request gives the same figures', () => {
  expect(sampleBook({ seeds, ...SAMPLE_BOOK })).toEqual(sample.figures);
});

test('another seed gives other figures under almost the same keys', () => {
  const other = sampleBook({ seeds, ...SAMPLE_BOOK, seed: 77 });
  const values = new Map(other.map((figure) => [figureKeyText(figure), JSON.stringify(figure.value)]));
  const shared = sample.figures.filter((figure) => values.has(figureKeyText(figure)));
  expect(shared.length).toBeGreaterThan(sample.figures.length * 0.85);
  expect(shared.filter((figure) => values.get(figureKeyText(figure)) === JSON.stringify(figure.value)).length).toBeLessThan(
    shared.length / 2,
  );
});

test('the book of the report has 7,000 to 10,000 figures', () => {
  expect(sample.figures.length).toBeGreaterThan(7000);
  expect(sample.figures.length).toBeLessThan(10_000);
});

test('no figures where the last month lies before the first', () => {
  expect(sampleBook({ seeds, first: 202402, last: 202401, seed: 1 })).toEqual([]);
});

inEveryBook('every figure says that it is a sample', ({ figures }) => {
  expect(figures.filter(({ status, source }) => status !== 'sample' || source !== SAMPLE_SOURCE)).toEqual([]);
});

inEveryBook('no figure has a fault', ({ figures }) => {
  expect(figures.flatMap((figure) => figureFaults(figure, codes).map((fault) => [figureKeyText(figure), fault]))).toEqual([]);
});

inEveryBook('every key stands once', ({ figures }) => {
  expect(new Set(figures.map(figureKeyText)).size).toBe(figures.length);
});

test('written as a ledger file it is read back the same', () => {
  const lines = sample.figures.map((figure) => JSON.stringify(figure)).join('\n');
  expect(readLedger(lines, '示例.ndjson', codes)).toEqual(sample.figures);
});

test('it supersedes no published figure: documents report under their own code', () => {
  const published = publishedFigures([...seeds.facts, ...seeds.bulletin, ...seeds.district], seeds.measures).figures;
  expect(currentFigures(published, sample.figures).superseded).toBe(0);
});

inEveryBook('only what is due is reported, plans at December', ({ figures, first, last }) => {
  const wrong = figures.filter(({ measure, period, valueKind }) => {
    const frequency = frequencies.get(measure);
    if (valueKind === 'plan') return frequency !== 'event' && period % 100 !== 12;
    if (period < first || period > last) return true;
    return frequency !== undefined && !(isDue(frequency, period) && isKindDue(frequency, valueKind, period));
  });
  expect(wrong.map(figureKeyText)).toEqual([]);
});

inEveryBook('an explanation is bound to the value it explains', ({ figures }) => {
  const explained = figures.filter(({ explanation }) => explanation !== undefined);
  expect(explained.length).toBeGreaterThan(20);
  for (const { value, explanation } of explained) {
    const bound = value.type === 'number' ? value.number : value.type === 'code' ? value.code : value.type === 'month' ? value.month : null;
    expect(explanation?.boundTo).toBe(bound);
  }
});
