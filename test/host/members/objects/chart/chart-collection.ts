import type { AxisModel, ChartModel, SeriesModel, SheetModel } from '../../../model/workbook-model';
import { nextId } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { hostObject, isOf, method, readOnly, type HostObject, type HostTypes } from '../../../protocol/host-type';
import type { SimulatedExcel } from '../../../simulated-excel';
import { itemAt, oneOf, refuse, text } from '../argument';
import { mayChange } from '../protection';
import { seriesOf } from './chart-source';
import { CHART_TYPES, isRound } from './chart-types';

const charts = (sheet: SheetModel): HostObject<'Chart'>[] => sheet.charts.map((chart) => hostObject('Chart', { sheet, chart }));

/** The first chart of a name; the library comes back with the id that a chart was given. */
const find = (sheet: SheetModel, key: unknown): HostObject<'Chart'> | undefined => {
  const wanted = text('ChartCollection.getItem', key);
  return charts(sheet).find(({ self: { chart } }) => chart.name === wanted || chart.id === wanted);
};

const axis = (visible: boolean): AxisModel => ({ visible, format: {} });

/** A chart of some series as Excel makes it: a single series gives its name to the title and needs no legend. */
function chartOf(sheet: SheetModel, chartType: string, series: SeriesModel[], id: string): ChartModel {
  const [first, second] = series;
  const round = isRound(chartType);
  return {
    id,
    name: `Chart ${sheet.charts.length + 1}`,
    chartType,
    title: { text: first !== undefined && second === undefined ? first.name : 'Chart Title', visible: true, format: {} },
    legend: { visible: round || second !== undefined, position: 'Bottom', format: {} },
    axes: { category: axis(!round), value: axis(!round), secondaryValue: axis(false), secondaryCategory: axis(false) },
    series,
    plotVisibleOnly: true,
    displayBlanksAs: 'NotPlotted',
    format: {},
    // Excel puts it in the middle of what is seen; the host at the sheet's corner, so that a chart nobody placed is noticed.
    position: { firstRow: 1, firstColumn: 1, lastRow: 15, lastColumn: 8 },
  };
}

function add(sheet: SheetModel, [type, source, seriesBy]: readonly unknown[], excel: SimulatedExcel): HostObject<'Chart'> {
  mayChange(sheet, 'ChartCollection.add', 'allowEditObjects');
  const chartType = oneOf('ChartCollection.add', type, CHART_TYPES);
  if (!isOf('Range', source)) refuse('ChartCollection.add', source, 'a Range');
  const series = seriesOf('ChartCollection.add', source.self, seriesBy, chartType);
  const chart = chartOf(sheet, chartType, series, nextId(excel.workbook));
  sheet.charts.push(chart);
  return hostObject('Chart', { sheet, chart });
}

/** The charts of a sheet. */
export const chartCollectionClasses: HostTypes = {
  ChartCollection: {
    items: charts,
    members: {
      count: readOnly('1.1', (sheet) => sheet.charts.length),
      add: method('1.1', add),
      getCount: method('1.4', (sheet) => sheet.charts.length),
      getItem: method('1.1', (sheet, [name]) => {
        const chart = find(sheet, name);
        if (chart === undefined) throw new HostError('ItemNotFound', `ChartCollection.getItem: no chart ${String(name)} on ${sheet.name}`);
        return chart;
      }),
      getItemAt: method('1.1', (sheet, [index]) => itemAt('ChartCollection.getItemAt', charts(sheet), index)),
      getItemOrNullObject: method('1.4', (sheet, [name]) => find(sheet, name) ?? null),
    },
  },
};
