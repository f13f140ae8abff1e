import { absoluteArea, quotedSheet } from '../../../../src/model/address';
import type { WorkbookPlan } from '../../../../src/model/workbook-plan';
import { factsOf, type Facts } from './facts';

/** Order of the tabs. */
export const tabs = ({ sheets }: WorkbookPlan): Facts => factsOf(sheets.map(({ name }, index) => [String(index + 1), name]));

/** Defined names. */
export const names = (plan: WorkbookPlan): Facts =>
  factsOf(plan.names.map(({ name, sheet, area, hidden }) => [name, [`${quotedSheet(sheet)}!${absoluteArea(area)}`, hidden]]));

/** Whose workbook it is, and for when. */
export const envelope = (plan: WorkbookPlan): Facts => factsOf(Object.entries(plan.envelope ?? {}));

/** What file managers show. */
export const properties = (plan: WorkbookPlan): Facts => factsOf(Object.entries(plan.properties));
