import { hostObject, object, type HostTypes } from '../../../protocol/host-type';
import type { ChartPartSelf, ChartSelf } from '../../selves';
import { flag, oneOf, text } from '../argument';
import { chartScalar, keptScalar } from './chart-scalar';

const title = ({ sheet, chart }: ChartSelf): ChartPartSelf => ({ sheet, chart, owner: 'title', format: chart.title.format, path: '' });
const legend = ({ sheet, chart }: ChartSelf): ChartPartSelf => ({ sheet, chart, owner: 'legend', format: chart.legend.format, path: '' });

/** The title and the legend of a chart. */
export const chartTextClasses: HostTypes = {
  ChartTitle: {
    members: {
      text: chartScalar(
        '1.1',
        'ChartTitle.text',
        ({ chart }) => chart.title.text,
        ({ chart }, value, member) => {
          chart.title.text = text(member, value, 255);
          chart.title.visible = true;
        },
      ),
      visible: chartScalar(
        '1.1',
        'ChartTitle.visible',
        ({ chart }) => chart.title.visible,
        ({ chart }, value, member) => {
          chart.title.visible = flag(member, value);
        },
      ),
      overlay: keptScalar({ since: '1.1', member: 'ChartTitle.overlay', at: title, check: flag, initial: false }),
      format: object('1.1', (self) => hostObject('ChartTitleFormat', title(self))),
    },
  },
  ChartLegend: {
    members: {
      visible: chartScalar(
        '1.1',
        'ChartLegend.visible',
        ({ chart }) => chart.legend.visible,
        ({ chart }, value, member) => {
          chart.legend.visible = flag(member, value);
        },
      ),
      position: chartScalar(
        '1.1',
        'ChartLegend.position',
        ({ chart }) => chart.legend.position,
        ({ chart }, value, member) => {
          // Custom is what Excel says of one that was dragged.
          chart.legend.position = oneOf(member, value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']);
        },
      ),
      overlay: keptScalar({ since: '1.1', member: 'ChartLegend.overlay', at: legend, check: flag, initial: false }),
      format: object('1.1', (self) => hostObject('ChartLegendFormat', legend(self))),
    },
  },
};
