import type { Figure } from '../figure';
import { sampleContext, type SampleRequest } from './context';
import { countyFigures } from './counties';
import { withGaps } from './gaps';
import { indicatorFigures } from './indicators';
import { parkFlows } from './park-flows';
import { parkProjects } from './park-projects';
import { parkRegisters } from './park-registers';
import { projectFigures } from './projects';
import { zoneFigures } from './zone';

/** The sample book that reports and demonstrations use. */
export const SAMPLE_BOOK = { first: 202301, last: 202402, seed: 2024 } as const;

/**
 * The figures of a sample book (示例台账): parks, zone, projects, counties and indicators, every one with status 示例 and a source that says
 * so. It adds up, agrees with what documents published and has the holes of `PLANTED_GAPS`. The same request gives the same figures.
 */
export function sampleBook(request: SampleRequest): readonly Figure[] {
  if (request.last < request.first) return [];
  const context = sampleContext(request);
  const figures = [parkFlows, parkRegisters, parkProjects, zoneFigures, projectFigures, countyFigures, indicatorFigures].flatMap((room) =>
    room(context),
  );
  return withGaps(figures, request.last);
}
