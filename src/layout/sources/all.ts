import type { RowSource } from '../row-source';
import { anomalies, relationOutcomes, seedCounts } from './checks';
import { indicators } from './indicators';
import { counties } from './counties';
import { figures } from './ledger';
import { parks } from './parks';
import { matters } from './matters';
import { projectMonths } from './project-months';
import { projectCategories, projectEndYears, projectLists, projectLocations, projects } from './projects';
import { decisions, documents, places } from './provenance';
import { revisions } from './revisions';
import { one, sheets } from './sheets';
import { zoneResults } from './zone';
import { zoneMonths } from './zone-months';

/** Every row source by the name templates use. */
export const ROW_SOURCES: Readonly<Record<string, RowSource>> = {
  parks,
  indicators,
  projects,
  projectLists,
  projectCategories,
  projectLocations,
  projectEndYears,
  figures,
  revisions,
  zoneResults,
  zoneMonths,
  counties,
  projectMonths,
  matters,
  documents,
  places,
  decisions,
  anomalies,
  seedCounts,
  relationOutcomes,
  sheets,
  one,
};
