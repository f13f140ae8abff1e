import { blockAreas } from '../../layout/locate/block-names';
import { IDENTITY_SHEET } from '../../layout/identity-sheet';
import type { PlanSheet, WorkbookPlan } from '../../model/workbook-plan';
import type { Standing } from './standing';

/** Excel does not tell sheet names apart by case. */
const folded = (name: string): string => name.toLowerCase();

/** Sheets that the workbook has already: by their name, by their blocks where somebody renamed them, or by a table of the same name. */
export function takenSheets(plan: WorkbookPlan, toAdd: readonly PlanSheet[], { sheets, names, tables }: Standing): string[] {
  const there = new Map([...sheets.values()].map((name) => [folded(name), name]));
  const adding = new Set(toAdd.map(({ name }) => name));
  const blocks = new Map(blockAreas([...names].map(([name, refersTo]) => ({ name, refersTo }))).map(({ name, sheet }) => [name, sheet]));
  // A name that outlived its sheet leads nowhere.
  const isThere = (name: string | undefined) => name !== undefined && there.has(folded(name));
  const renamed = plan.names.flatMap(({ name, sheet }) => (adding.has(sheet) && isThere(blocks.get(name)) ? [blocks.get(name)] : []));
  const doubled = toAdd.flatMap((sheet) => sheet.tables.flatMap(({ name }) => (tables.has(name) ? [name] : [])));
  const taken = toAdd.flatMap(({ name }) => (name === IDENTITY_SHEET ? [] : [there.get(folded(name))]));
  return [...new Set([...taken, ...renamed, ...doubled].filter((name) => name !== undefined))];
}
