import type { ChartKind, PlanChart, PlanRange, PlanSeries } from '../../../../src/model/chart';
import type { SheetOfCells } from './sheet-of-cells';

/** A name that every kind of quoting must survive. */
export const AWKWARD = `园区's "A&B" <1>`;

const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

export const sheets: readonly SheetOfCells[] = [
  {
    name: '数据',
    rows: [
      ['月份', '固定资产投资', '规上工业总产值', '同比增速'],
      ...months.map((month, index) => [month, 820 + index * 97, index === 6 ? null : 1490 + ((index * 613) % 900), 0.14 - index * 0.016]),
    ],
    formats: ['General', '#,##0', '#,##0', '0.0%'],
  },
  {
    name: AWKWARD,
    rows: [
      ['园区', '已投产', '在建', '筹建'],
      ['广州（清远）产业转移工业园', 26, 12, 7],
      ['广东顺德清远（英德）经济合作区', 14, 9, 11],
      ['广清空港现代物流产业新城', 5, 16, 8],
      ['清远国家高新技术产业开发区', 41, 18, 3],
      ['佛冈汤塘环保制造产业园', 9, 4, 6],
      ['广佛（佛冈）产业园', 17, 8, 2],
    ],
  },
  {
    name: '县区',
    rows: [
      ['市', '县区', '本年', '上年'],
      ['清远', '清城区', 31.2, 28.4],
      [null, '清新区', 19.8, 20.1],
      [null, '英德市', 24.6, 21.3],
      [null, '佛冈县', 12.1, 11.7],
      ['广州', '花都区', 42.3, 38.8],
      [null, '白云区', 39.5, 40.2],
      [null, '从化区', 15.7, 13.9],
    ],
    formats: ['General', 'General', '0.0', '0.0'],
  },
];

const range = (sheet: string, column: number, rows: number): PlanRange => ({ sheet, column, firstRow: 2, lastRow: rows + 1 });

/** A series of a sheet's column; categories in the columns before it. */
function series(sheet: string, column: number, color: string, more: Partial<PlanSeries> = {}, categoryColumns = [1]): PlanSeries {
  const rows = (sheets.find(({ name }) => name === sheet)?.rows.length ?? 1) - 1;
  return {
    name: { sheet, row: 1, column },
    categories: categoryColumns.map((category) => range(sheet, category, rows)),
    values: range(sheet, column, rows),
    axis: 'primary',
    labels: 'none',
    color,
    ...more,
  };
}

const chart = (id: string, title: string, kind: ChartKind, more: Partial<PlanChart> & Pick<PlanChart, 'series'>): PlanChart => ({
  id,
  title,
  altText: `${title}，示例。`,
  kind,
  legend: 'bottom',
  plotsHidden: true,
  position: { area: { firstRow: 1, firstColumn: 1, lastRow: 18, lastColumn: 10 }, width: 480, height: 270 },
  ...more,
});

/** A chart of each kind. */
export const samples: Record<ChartKind, PlanChart> = {
  column: chart('column', '固定资产投资与规上工业总产值', 'column', {
    series: [
      series('数据', 2, '1F4E79', { labels: 'value', labelFormat: '#,##0' }),
      series('数据', 3, '9DC3E6', { labels: 'value', labelFormat: '#,##0' }),
    ],
    valueAxis: { title: '万元', numberFormat: '#,##0' },
  }),
  bar: chart('bar', '各园区项目进度', 'bar', {
    grouping: 'stacked',
    categoriesReversed: true,
    series: [
      series(AWKWARD, 2, '1F4E79', { labels: 'value' }),
      series(AWKWARD, 3, '5B9BD5', { labels: 'value' }),
      series(AWKWARD, 4, 'DEEBF7', { labels: 'value' }),
    ],
    valueAxis: { title: '个', numberFormat: '0', min: 0 },
  }),
  line: chart('line', '当月走势', 'line', {
    series: [series('数据', 2, '1F4E79', { labels: 'value', labelFormat: '#,##0' }), series('数据', 3, 'C55A11')],
    valueAxis: { title: '万元', numberFormat: '#,##0' },
    legend: 'top',
  }),
  doughnut: chart('doughnut', '项目按园区分布', 'doughnut', {
    series: [series(AWKWARD, 2, '1F4E79', { labels: 'percent' })],
    pointColors: ['1F4E79', '2E75B6', '9DC3E6', 'DEEBF7', '7F7F7F'],
    legend: 'right',
  }),
  combo: chart('combo', '投资与增速', 'combo', {
    series: [
      series('数据', 2, '9DC3E6', { labels: 'value', labelFormat: '#,##0', drawnAs: 'column' }),
      series('数据', 4, 'C55A11', { labels: 'value', labelFormat: '0.0%', drawnAs: 'line', axis: 'secondary' }),
    ],
    valueAxis: { title: '万元', numberFormat: '#,##0', min: 0 },
    secondaryAxis: { title: '同比增速', numberFormat: '0%', min: -0.1, max: 0.2 },
  }),
};

/** Charts that ask for more than the plainest of their kind. */
export const variants: readonly PlanChart[] = [
  chart('grouped', '两市县区对照', 'column', {
    series: [series('县区', 3, '1F4E79', { labels: 'value' }, [1, 2]), series('县区', 4, 'BDD7EE', { labels: 'value' }, [1, 2])],
    valueAxis: { numberFormat: '0' },
  }),
  chart('shares', '各园区项目构成', 'column', {
    grouping: 'percentStacked',
    series: [
      series(AWKWARD, 2, '1F4E79', { labels: 'value' }),
      series(AWKWARD, 3, '9DC3E6', { labels: 'value' }),
      series(AWKWARD, 4, 'D9D9D9', { labels: 'value' }),
    ],
    valueAxis: { numberFormat: '0%' },
  }),
  chart('negative', '同比增速', 'bar', {
    series: [series('数据', 4, '2E75B6', { labels: 'value' })],
    valueAxis: { numberFormat: '0%' },
    legend: 'none',
    gapWidth: 40,
  }),
  chart('shades', '投产项目', 'doughnut', { series: [series(AWKWARD, 2, '1F4E79', { labels: 'value' })] }),
  chart('twoScales', '两种量纲', 'bar', {
    series: [series('县区', 3, '1F4E79', {}, [2]), series('县区', 4, 'BDD7EE', { axis: 'secondary' }, [2])],
    categoriesReversed: true,
    valueAxis: { numberFormat: '0' },
    secondaryAxis: { numberFormat: '0.0' },
  }),
  chart('fourLines', '四条线', 'line', {
    series: [
      series('县区', 3, '1F4E79', {}, [2]),
      series('县区', 4, 'C55A11', {}, [2]),
      series(AWKWARD, 2, '548235'),
      series(AWKWARD, 3, '7F7F7F'),
    ],
    valueAxis: { numberFormat: '0' },
  }),
];
