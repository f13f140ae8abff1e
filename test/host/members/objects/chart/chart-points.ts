import { hostObject, method, object, readOnly, type HostObject, type HostTypes } from '../../../protocol/host-type';
import type { Selves } from '../../selves';
import { cellCountOf } from '../../../model/areas';
import { itemAt } from '../argument';
import { seriesPart } from './series-looks';

type Self = Selves['ChartPointsCollection'];

/** As many points as the series has cells. */
const points = ({ sheet, chart, series }: Self): HostObject<'ChartPoint'>[] =>
  Array.from({ length: series.values === undefined ? 0 : cellCountOf(series.values.area) }, (_, index) =>
    hostObject('ChartPoint', { sheet, chart, series, index }),
  );

/** The points of a series: a doughnut's pieces have colours of their own. */
export const chartPointClasses: HostTypes = {
  ChartPointsCollection: {
    items: points,
    members: {
      count: readOnly('1.1', (self) => points(self).length),
      getCount: method('1.4', (self) => points(self).length),
      getItemAt: method('1.1', (self, [index]) => itemAt('ChartPointsCollection.getItemAt', points(self), index)),
    },
  },
  ChartPoint: {
    members: {
      format: object('1.1', (self) => hostObject('ChartPointFormat', seriesPart(self, `points.${self.index}`))),
    },
  },
};
