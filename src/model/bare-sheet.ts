import type { PlanSheet } from './workbook-plan';

/** A visible sheet that holds nothing yet. */
export const bareSheet = (name: string): PlanSheet => ({
  name,
  visibility: 'visible',
  cells: [],
  columns: [],
  rows: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  charts: [],
  textNumbers: [],
  chartHelpers: [],
  protected: false,
});
