import type { ChartLook } from '../chart-looks/chart-look';
import { factsOf, type Facts } from './facts';

/** Looks of charts, part by part. What a chart has not is left out. */
export const chartLooks = (looks: readonly ChartLook[]): Facts =>
  factsOf(
    looks.flatMap(({ id, series, ...chart }) => [
      ...Object.entries(chart).map(([part, look]) => [`${id} ${part}`, look] as const),
      ...series.flatMap((one, index) => Object.entries(one).map(([part, look]) => [`${id} series ${index + 1} ${part}`, look] as const)),
    ]),
  );
