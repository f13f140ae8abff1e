import { enUS } from '../../src/i18n/en-US';
import { layOutCharts } from '../../src/layout/lay-out-charts';
import type { LayoutModel } from '../../src/layout/model';
import { readTemplate } from '../../src/model/templates/read';
import { label, parkTemplate } from './model';
import { modelOf } from './planned';

const words = (zh: string, en = zh) => ({ zh, en });
const plain = modelOf();
const sample: LayoutModel = { ...plain, hasSample: true };

/** The chart of a template with one, changed as a test needs it. */
function chartOf(more: object = {}, model = plain, series: object = {}) {
  const chart = {
    id: 'tax',
    title: words('税收', 'Tax'),
    altText: words('税收柱形图', 'Tax by park'),
    kind: 'column',
    block: 'parks',
    categories: ['code'],
    series: [{ values: 'tax', color: 'accent', ...series }],
    legend: 'none',
    ...more,
  };
  const table = { kind: 'table', id: 'parks', rows: { source: 'parks' }, columns: [label('code'), label('tax', 'tax2025')] };
  const template = readTemplate(
    'probe',
    parkTemplate({}, { blocks: [table, { kind: 'charts', id: 'charts', height: 200, charts: [chart] }] }),
  );
  const block = template.blocks.find((candidate) => candidate.kind === 'charts');
  const laidOut = block && layOutCharts(template, block, model).charts[0];
  if (laidOut === undefined) throw new Error('no chart');
  return laidOut;
}

describe('the title', () => {
  test('of a chart over the ledger says when figures are samples', () => {
    expect(chartOf({ fromLedger: true }, sample).title).toBe('税收（示例数据）');
    expect(chartOf({ fromLedger: true }).title).toBe('税收');
  });

  test('of a chart over the documents never does', () => {
    expect(chartOf({}, sample).title).toBe('税收');
    expect(chartOf({ fromLedger: false }, sample).title).toBe('税收');
  });

  test('is in the language of labels', () => {
    expect(chartOf({ fromLedger: true }, { ...sample, messages: enUS })).toMatchObject({
      title: `Tax${enUS.workbook.sampleTitle}`,
      altText: 'Tax by park',
    });
  });
});

describe('a series', () => {
  test('is called by the words given', () => {
    expect(chartOf({}, plain, { name: words('税收，万元', 'tax') }).series[0]).toMatchObject({ name: '税收，万元' });
    expect(chartOf({}, { ...plain, messages: enUS }, { name: words('税收，万元', 'tax') }).series[0]).toMatchObject({ name: 'tax' });
  });

  test('without a name is called by its column', () => {
    expect(chartOf().series[0]).not.toHaveProperty('name');
  });

  test('takes values and categories from its own sheet unless told', () => {
    expect(chartOf()).toMatchObject({
      categories: [{ sheet: 'probe', block: 'parks', column: 'code' }],
      series: [{ values: { sheet: 'probe', block: 'parks', column: 'tax' }, axis: 'primary', labels: 'none' }],
    });
    expect(chartOf({ sheet: 'other' }).series[0]).toMatchObject({ values: { sheet: 'other' } });
  });
});
