import { MARGINS } from '../../../src/layout/page-look';
import type { PlanSheet, WorkbookPlan } from '../../../src/model/workbook-plan';
import type { Unsaid, Written } from './written';

const expected = ({ page, tables, protected: isProtected }: PlanSheet): Unsaid => ({
  ...Object.fromEntries(tables.map(({ name }) => [`table ${name}`, { style: null, bands: false }])),
  gridlines: false,
  ...(isProtected && { allowed: ['formatColumns', 'formatRows'] }),
  ...(page && { margins: { ...MARGINS }, paper: 'A4', centered: [true, false] }),
});

/**
 * A plan as it would be told if a hand wrote it without loss: what it leaves to the hands is the same for all sheets. `chartLooks`: those of
 * the file, which Excel's are held against.
 */
export const asPlanned = (plan: WorkbookPlan, chartLooks: Written['chartLooks'] = new Map()): Written => ({
  chartLooks,
  plan,
  unsaid: new Map(plan.sheets.map((sheet) => [sheet.name, expected(sheet)])),
  losses: [],
});
