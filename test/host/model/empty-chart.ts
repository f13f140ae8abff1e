import type { PlanArea } from '../../../src/model/area';
import type { AxisModel, ChartModel } from './workbook-model';

/** An axis that nobody touched. */
const emptyAxis = (): AxisModel => ({ visible: true, format: {} });

/** A chart without series. */
export const emptyChart = (position: PlanArea): ChartModel => ({
  id: 'chart',
  name: '图',
  chartType: 'Line',
  title: { text: '', visible: false, format: {} },
  legend: { visible: false, position: 'Bottom', format: {} },
  axes: { category: emptyAxis(), value: emptyAxis(), secondaryValue: emptyAxis(), secondaryCategory: emptyAxis() },
  series: [],
  plotVisibleOnly: true,
  displayBlanksAs: 'NotPlotted',
  format: {},
  position,
});
