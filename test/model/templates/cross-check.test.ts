import { GqError } from '../../../src/model/errors';
import { readTemplate } from '../../../src/model/templates/read';
import { label, parkTemplate } from '../../layout/model';

const faults = (table: object, rest: object = {}): unknown => {
  try {
    readTemplate('probe', parkTemplate(table, rest));
  } catch (error) {
    return error instanceof GqError ? (error as GqError<'templateInvalid'>).details.problems : error;
  }
  return [];
};
const input = (more: object) => ({ id: 'goal', kind: 'input', header: { zh: '目标', en: 'Goal' }, width: 9, valueKind: 'plan', ...more });

test('a sound template has no faults', () => {
  expect(faults({})).toEqual([]);
});

test('a total that names a column that is not there is named with those there are', () => {
  const totals = [{ key: 'sum', words: { name: { zh: '合计', en: 'Total' } }, expressions: {} }];
  expect(faults({ totals })).toEqual([{ template: 'probe', place: 'parks.sum', fault: 'unknownName', received: 'name', expected: 'code' }]);
});

test('a table to keep in view or to repeat must be there', () => {
  expect(faults({}, { freeze: { block: 'park', columns: 1 } })).toMatchObject([
    { place: 'freeze.block', received: 'park', expected: 'parks' },
  ]);
  const page = { orientation: 'portrait', pagesDown: 0, repeat: 'park' };
  expect(faults({}, { page })).toMatchObject([{ place: 'page.repeat', received: 'park' }]);
});

test('the last block that prints must be there, and is no matter for a form, whose foot stands last', () => {
  const page = { orientation: 'portrait', pagesDown: 0, printThrough: 'park' };
  const sound = { ...page, printThrough: 'parks' };
  expect(faults({}, { page })).toMatchObject([{ place: 'page.printThrough', fault: 'unknownName', received: 'park', expected: 'parks' }]);
  const form = { number: '表1', issuer: { zh: '机关', en: 'Issuer' }, unit: { zh: '个', en: 'Count' } };
  expect(faults({}, { page: sound, form })).toMatchObject([{ place: 'page.printThrough', fault: 'formFoot', received: 'parks' }]);
  expect(faults({}, { page: sound })).toEqual([]);
});

test('columns have ids of their own', () => {
  expect(faults({ columns: [label('code'), label('code')] })).toMatchObject([{ fault: 'doubleId', received: 'code' }]);
});

test('a quote of a number format must close', () => {
  expect(faults({ columns: [label('tax', 'tax2025', { format: '#,##0"万' })] })).toMatchObject([{ place: 'parks.tax', fault: 'format' }]);
  expect(faults({ columns: [label('tax', 'tax2025', { format: '#,##0"万"' })] })).toEqual([]);
});

test('a mark that one before it hides is named with that one', () => {
  const marked = (...signs: string[]) =>
    faults({ columns: [label('name', 'name', { marks: signs.map((startsWith) => ({ startsWith, tone: 'bad' })) })] });
  expect(marked('▼', '▼▼')).toMatchObject([{ place: 'parks.name', fault: 'hiddenMark', received: '▼▼', expected: '▼' }]);
  expect(marked('▲', '▲')).toMatchObject([{ fault: 'hiddenMark', received: '▲' }]);
  expect(marked('▼▼', '▼', '▲')).toEqual([]);
});

test('an input has a period that is one, and a lower limit below the upper', () => {
  expect(faults({ columns: [input({ period: 202113 })] })).toMatchObject([{ place: 'parks.goal', fault: 'period', received: '202113' }]);
  expect(faults({ columns: [input({ validation: { accepts: 'whole', min: 5, max: 1 } })] })).toMatchObject([
    { fault: 'limits', received: '5 > 1' },
  ]);
});

test('a chart shows columns of a table that is there', () => {
  const words = { zh: '图', en: 'chart' };
  const chart = (more: object) => ({
    kind: 'charts',
    id: 'charts',
    height: 100,
    charts: [
      {
        id: 'one',
        title: words,
        altText: words,
        kind: 'bar',
        block: 'parks',
        categories: ['code'],
        series: [{ values: 'code', color: 'accent' }],
        legend: 'none',
        ...more,
      },
    ],
  });
  const table = { kind: 'table', id: 'parks', rows: { source: 'parks' }, columns: [label('code')] };
  expect(faults({}, { blocks: [table, chart({ block: 'park' })] })).toMatchObject([{ place: 'one', received: 'park', expected: 'parks' }]);
  expect(faults({}, { blocks: [table, chart({ categories: ['name'] })] })).toMatchObject([
    { place: 'one', received: 'name', expected: 'code' },
  ]);
  expect(faults({}, { blocks: [table, chart({})] })).toEqual([]);
});

test('no line and no marker is pale: paper would swallow it', () => {
  const words = { zh: '图', en: 'chart' };
  const pale = (kind: string, drawnAs?: string) => {
    const series = [{ values: 'code', color: 'pale', ...(drawnAs !== undefined && { drawnAs }) }];
    const chart = { id: 'one', title: words, altText: words, kind, block: 'parks', categories: ['code'], series, legend: 'none' };
    const table = { kind: 'table', id: 'parks', rows: { source: 'parks' }, columns: [label('code')] };
    return faults({}, { blocks: [table, { kind: 'charts', id: 'charts', height: 100, charts: [chart] }] });
  };
  for (const lost of [pale('line'), pale('combo', 'line'), pale('combo', 'markers')])
    expect(lost).toMatchObject([{ place: 'one.code', fault: 'paleLine', received: 'pale' }]);
  for (const filled of [pale('column'), pale('bar'), pale('combo'), pale('combo', 'column')]) expect(filled).toEqual([]);
});
