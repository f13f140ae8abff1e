import type { ChartModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { stacksOntoSource } from './chart-types';

const TRAP = 'series added beside those of the source range stand on a wrong base (office-js issue 2927); delete the latter first, add all';

/**
 * Refuses what Excel does, but wrongly: in area and stacked charts a series that was added beside those of the source range. Excel shows a
 * wrong chart without a word, which no test would notice.
 */
export function refuseWrongStacks(chart: ChartModel, chartType: string, member: string, adding = false): void {
  const fromSource = chart.series.some((series) => series.fromSource === true);
  const added = adding || chart.series.some((series) => series.fromSource !== true);
  if (stacksOntoSource(chartType) && fromSource && added) throw new HostError('InvalidOperation', `${member}: on ${chart.name}, ${TRAP}`);
}
