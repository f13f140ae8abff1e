import annualTargetsJson from '../../../templates/annual-targets.json';
import dataLedgerJson from '../../../templates/data-ledger.json';
import dataSourcesJson from '../../../templates/data-sources.json';
import indicatorCompletionJson from '../../../templates/indicator-completion.json';
import industryProjectsJson from '../../../templates/industry-projects.json';
import infrastructureProjectsJson from '../../../templates/infrastructure-projects.json';
import livelihoodProjectsJson from '../../../templates/livelihood-projects.json';
import overviewJson from '../../../templates/overview.json';
import parkDirectoryJson from '../../../templates/park-directory.json';
import projectLibraryJson from '../../../templates/project-library.json';
import parkOperationJson from '../../../templates/park-operation.json';
import projectProgressJson from '../../../templates/project-progress.json';
import projectDistributionJson from '../../../templates/project-distribution.json';
import revisionRecordJson from '../../../templates/revision-record.json';
import seedCheckJson from '../../../templates/seed-check.json';
import parkMonthlyJson from '../../../templates/park-monthly.json';
import countyMonthlyJson from '../../../templates/county-monthly.json';
import indicatorMonthlyJson from '../../../templates/indicator-monthly.json';
import projectMonthlyJson from '../../../templates/project-monthly.json';
import investmentListJson from '../../../templates/investment-list.json';
import fundLedgerJson from '../../../templates/fund-ledger.json';
import partnerAssistanceJson from '../../../templates/partner-assistance.json';
import problemListJson from '../../../templates/problem-list.json';
import historyJson from '../../../templates/history.json';
import entryGuideJson from '../../../templates/entry-guide.json';
import { GqError } from '../errors';
import { readTemplate } from './read';
import type { Template } from './schema';

/** Definitions by id, unchecked, in the order galleries show them. */
const FILES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['overview', overviewJson],
  ['indicator-completion', indicatorCompletionJson],
  ['park-operation', parkOperationJson],
  ['project-progress', projectProgressJson],
  ['annual-targets', annualTargetsJson],
  ['park-directory', parkDirectoryJson],
  ['project-library', projectLibraryJson],
  ['project-distribution', projectDistributionJson],
  ['infrastructure-projects', infrastructureProjectsJson],
  ['industry-projects', industryProjectsJson],
  ['livelihood-projects', livelihoodProjectsJson],
  ['park-monthly', parkMonthlyJson],
  ['county-monthly', countyMonthlyJson],
  ['indicator-monthly', indicatorMonthlyJson],
  ['project-monthly', projectMonthlyJson],
  ['investment-list', investmentListJson],
  ['fund-ledger', fundLedgerJson],
  ['partner-assistance', partnerAssistanceJson],
  ['problem-list', problemListJson],
  ['history', historyJson],
  ['entry-guide', entryGuideJson],
  ['data-ledger', dataLedgerJson],
  ['revision-record', revisionRecordJson],
  ['data-sources', dataSourcesJson],
  ['seed-check', seedCheckJson],
]);

/** Identity of the set in envelopes: its version rises when a template's major version does. */
export const TEMPLATE_SET = { id: 'guangqing', version: '1.0' } as const;

/** Ids of every template. */
export const TEMPLATE_IDS: readonly string[] = [...FILES.keys()];

const checked = new Map<string, Template>();

/** A template, checked on the first call and kept. Throws `templateUnknown` or `templateInvalid`. */
export function template(id: string): Template {
  const known = checked.get(id);
  if (known) return known;
  if (!FILES.has(id)) throw new GqError('templateUnknown', { id, known: TEMPLATE_IDS });
  const read = readTemplate(id, FILES.get(id));
  checked.set(id, read);
  return read;
}
