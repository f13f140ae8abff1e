import type { PlanChart } from '../../../model/chart';
import { XML_HEAD } from '../xml';
import type { ChartCells } from './chart-cells';
import { look } from '../../../layout/chart-look';
import { plotArea } from './plot';
import { shape } from './shape';
import { plain, textProperties, title } from './text-properties';

export type { ChartCells } from './chart-cells';

const namespaces = [
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

const legendPositions: Record<Exclude<PlanChart['legend'], 'none'>, 'b' | 'r' | 't'> = { bottom: 'b', right: 'r', top: 't' };

const legend = ({ legend: position }: PlanChart): string =>
  position === 'none'
    ? ''
    : `<c:legend><c:legendPos val="${legendPositions[position]}"/><c:overlay val="0"/>${shape({})}${textProperties(plain)}</c:legend>`;

/** The xl/charts/chartN.xml of a chart: ECMA-376 first edition, transitional, without extensions. */
export function chartPart(chart: PlanChart, cells: ChartCells): string {
  return [
    `${XML_HEAD}<c:chartSpace ${namespaces}>`,
    '<c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/>',
    '<c:chart>',
    title(chart.title, { size: look.size.title, color: look.ink, bold: true }),
    '<c:autoTitleDeleted val="0"/>',
    plotArea({ chart, cells }),
    legend(chart),
    `<c:plotVisOnly val="${chart.plotsHidden ? 0 : 1}"/>`,
    '<c:dispBlanksAs val="gap"/>',
    '</c:chart>',
    shape({ fill: look.paper, line: { width: look.line.hair, color: look.frame } }),
    textProperties(plain),
    '</c:chartSpace>',
  ].join('');
}
