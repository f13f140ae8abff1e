import type { RowSource } from '../row-source';
import { anomalies, relationOutcomes, seedCounts } from './checks';
import { indicators } from './indicators';
import { figures, zoneResults } from './ledger';
import { parks } from './parks';
import { projectCategories, projectEndYears, projectLists, projectLocations, projects } from './projects';
import { decisions, documents, places } from './provenance';
import { sheets } from './sheets';

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
  zoneResults,
  documents,
  places,
  decisions,
  anomalies,
  seedCounts,
  relationOutcomes,
  sheets,
};
