import { HostError } from '../../../protocol/host-error';
import { hostObject, method, object, type HostObject, type HostTypes, type Member } from '../../../protocol/host-type';
import type { SimulatedExcel } from '../../../simulated-excel';
import type { ChartSelf } from '../../selves';
import { axisAt } from './axis-groups';

function reach({ sheet, chart }: ChartSelf, [type, group]: readonly unknown[], excel: SimulatedExcel): HostObject<'ChartAxis'> {
  const axis = axisAt('ChartAxes.getItem', chart, type, group);
  if (group === 'Secondary' && excel.chartCosmeticsFail)
    throw new HostError('GeneralException', `ChartAxes.getItem: this Excel has no second axes, on ${chart.name}`);
  return hostObject('ChartAxis', { sheet, chart, axis });
}

const primary = (type: 'Category' | 'Value'): Member<ChartSelf> => object('1.1', (self, excel) => reach(self, [type, 'Primary'], excel));

/** The axes of a chart. */
export const chartAxesClasses: HostTypes = {
  ChartAxes: {
    members: {
      categoryAxis: primary('Category'),
      valueAxis: primary('Value'),
      getItem: method('1.7', reach),
    },
  },
};
