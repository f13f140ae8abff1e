import type { RowSource } from '../row-source';
import { anomalies, relationOutcomes, seedCounts } from './checks';
import { indicators } from './indicators';
import { counties } from './counties';
import { codeListRows, reasonRows } from './entry/guide';
import { historyRows } from './entry/history';
import { fundRows, helpedCountyRows, investmentRows, newsRows } from './entry/lists';
import { unitIndicatorRows } from './entry/unit-indicators';
import { unitMeasureRows } from './entry/unit-measures';
import { problemRows, unitProjectRows } from './entry/unit-projects';
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
  unitMeasures: unitMeasureRows,
  unitProjects: unitProjectRows,
  problemRows,
  investments: investmentRows,
  news: newsRows,
  funds: fundRows,
  helpedCounties: helpedCountyRows,
  unitIndicators: unitIndicatorRows,
  history: historyRows,
  codeLists: codeListRows,
  reasons: reasonRows,
  documents,
  places,
  decisions,
  anomalies,
  seedCounts,
  relationOutcomes,
  sheets,
  one,
};
