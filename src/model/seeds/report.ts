import { danglingCodes, type DanglingCode } from './integrity';
import { numberLookup } from './lookup';
import { FAILURES, recompute, type RelationOutcome, type RelationResult } from './recompute';
import { repetitions } from './repetitions';
import type { AnomalySeed } from './schema/anomaly';
import type { Seeds } from './seeds';

/** What is counted; the documents' own numbering says how many there must be. */
export const COUNTED = [
  'documents',
  'dimensions',
  'indicatorItems',
  'indicators',
  'parks',
  'infrastructure',
  'industry',
  'livelihood',
  'projects',
  'counties',
  'transfers',
  'clusters',
  'twoCities',
  'risks',
] as const;
export type Counted = (typeof COUNTED)[number];

/** How many there must be: printed row numbers of the tables, and for risks the ten factors of 第九章第一节. */
const EXPECTED: Readonly<Record<Counted, number>> = {
  documents: 5,
  dimensions: 3,
  indicatorItems: 16,
  indicators: 28,
  parks: 8,
  infrastructure: 16,
  industry: 53,
  livelihood: 15,
  projects: 84,
  counties: 8,
  transfers: 10,
  clusters: 7,
  twoCities: 11,
  risks: 10,
};

/** One count against what must be. */
export interface SeedCount {
  /** What is counted. */
  what: Counted;
  /** How many the seeds hold. */
  found: number;
  /** How many there must be. */
  expected: number;
}

/** A stated total of a project list against the sum of its rows, 万元. */
export interface SeedTotal {
  /** List. */
  list: 'infrastructure' | 'industry' | 'livelihood';
  /** Total as the annex states it. */
  stated: number;
  /** Sum of the rows. */
  sum: number;
}

/** Everything `gqbook seeds` and the sheet 种子核对 say about the seeds. */
export interface SeedReport {
  /** Counts that must hold. */
  counts: readonly SeedCount[];
  /** Number of records of each seed file. */
  records: Readonly<Record<keyof Seeds, number>>;
  /** Stated totals. */
  totals: readonly SeedTotal[];
  /** Each relation with its outcome. */
  relations: readonly RelationResult[];
  /** How many relations had each outcome. */
  outcomes: Readonly<Record<RelationOutcome, number>>;
  /** Codes that lead nowhere. */
  dangling: readonly DanglingCode[];
  /** Inconsistencies of the documents, with what the product does. */
  anomalies: readonly AnomalySeed[];
  /** Whether every check passed. Anomalies are facts about the documents, no failure. */
  passed: boolean;
}

function countAll(seeds: Seeds): readonly SeedCount[] {
  const list = (name: string) => seeds.projects.filter((project) => project.list === name).length;
  const found: Record<Counted, number> = {
    documents: seeds.documents.length,
    dimensions: new Set(seeds.indicators.map(({ dimension }) => dimension)).size,
    indicatorItems: new Set(seeds.indicators.map(({ item }) => item)).size,
    indicators: seeds.indicators.length,
    parks: seeds.parks.length,
    infrastructure: list('infrastructure'),
    industry: list('industry'),
    livelihood: list('livelihood'),
    projects: seeds.projects.length,
    counties: seeds.units.filter(({ kind }) => kind === 'county').length,
    transfers: seeds.industries.filter(({ kind }) => kind === 'transfer').length,
    clusters: seeds.industries.filter(({ kind }) => kind === 'cluster').length,
    twoCities: seeds.twoCities.length,
    risks: seeds.risks.length,
  };
  return COUNTED.map((what) => ({ what, found: found[what], expected: EXPECTED[what] }));
}

/** Counts, recomputes and cross-checks the seeds. */
export function seedReport(seeds: Seeds): SeedReport {
  const counts = countAll(seeds);
  const totals = seeds.projectTotals.map(({ list, investment }) => ({
    list,
    stated: investment.value ?? NaN,
    sum: seeds.projects.filter((project) => project.list === list).reduce((sum, project) => sum + (project.investment.value ?? 0), 0),
  }));
  const lookup = numberLookup(seeds);
  const relations = [...seeds.relations, ...repetitions(seeds)].map((relation) => recompute(relation, lookup));
  const outcomes: Record<RelationOutcome, number> = { agrees: 0, differs: 0, notRecomputable: 0, unexplained: 0, stale: 0, broken: 0 };
  for (const { outcome } of relations) outcomes[outcome] += 1;
  const dangling = danglingCodes(seeds);
  const records = Object.fromEntries(Object.entries(seeds).map(([file, list]) => [file, list.length])) as Record<keyof Seeds, number>;
  const passed =
    counts.every(({ found, expected }) => found === expected) &&
    totals.every(({ stated, sum }) => stated === sum) &&
    FAILURES.every((outcome) => outcomes[outcome] === 0) &&
    dangling.length === 0;
  return { counts, records, totals, relations, outcomes, dangling, anomalies: seeds.anomalies, passed };
}
