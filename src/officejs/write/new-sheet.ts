import { quotedSheet } from '../../model/address';
import type { PlanSheet, WorkbookPlan } from '../../model/workbook-plan';
import { IDENTITY_SHEET } from '../../layout/identity-sheet';
import { cellWords } from './charts';
import type { Identity } from './identity';
import type { SheetOutcome, WriteOutcome } from './outcome';
import { beginSheet, clearSheet, finishSheet } from './sheet';
import type { SheetJob } from './sheet-job';
import type { Standing } from './standing';
import { entriesOf } from './values';

/** Whether formulas of a sheet lead to another. */
const refersTo = (sheet: PlanSheet, name: string): boolean =>
  sheet.cells.some(({ cell }) => cell.kind === 'computed' && cell.formula.includes(`${quotedSheet(name)}!`));

/** How far the sheets of a plan are: where a former try stopped, as Excel has them now. */
function outcomesOf(sheets: readonly PlanSheet[], before: WriteOutcome | undefined, standing: Standing): SheetOutcome[] {
  const outcomes = sheets.map(({ name }): SheetOutcome => {
    const former = before?.sheets.find((sheet) => sheet.name === name);
    // One that somebody renamed is theirs now; the plan's formulas would not find it.
    const isThere = former?.id !== undefined && standing.sheets.get(former.id) === name;
    return former && isThere ? { ...former } : { name, state: 'untouched', added: false };
  });
  // Formulas that led to a sheet that is gone are broken, on sheets that were finished too.
  const gone = outcomes.filter(
    ({ name, id }) => id === undefined && before?.sheets.some((sheet) => sheet.name === name && sheet.id !== undefined),
  );
  sheets.forEach((sheet, index) => {
    const outcome = outcomes[index];
    if (outcome?.state === 'finished' && gone.some(({ name }) => refersTo(sheet, name))) outcome.state = 'begun';
  });
  return outcomes;
}

/** Jobs that make the sheets of a plan. What a former try left unfinished is taken off its sheet first. */
export function newSheetJobs(plan: WorkbookPlan, identity: Identity, standing: Standing, before?: WriteOutcome): SheetJob[] {
  const words = cellWords(plan.sheets);
  const staleNames = new Set(standing.names.keys());
  const mirror = [...standing.sheets].find(([, name]) => name === IDENTITY_SHEET)?.[0];
  const outcomes = outcomesOf(plan.sheets, before, standing);
  return plan.sheets.map((planned, index): SheetJob => {
    const isMirror = planned.name === IDENTITY_SHEET;
    const sheet = (isMirror ? identity.sheet : undefined) ?? planned;
    const outcome: SheetOutcome = outcomes[index] ?? { name: sheet.name, state: 'untouched', added: false };
    // The mirror that was there before is written over, and stays when the work is undone.
    const there: SheetOutcome =
      isMirror && outcome.id === undefined && mirror !== undefined ? { ...outcome, id: mirror, state: 'begun' } : outcome;
    const isAnew = there.state === 'begun';
    const isProtected = standing.protectedSheets.has(there.id ?? '');
    return {
      ...there,
      plan: sheet,
      protect: sheet.protected && (!isProtected || isAnew),
      entries: () => entriesOf(sheet.cells, true),
      begin: (_context, target) => {
        // Protected by a former try; what a person protected otherwise is not undone.
        if (isAnew && isProtected && sheet.protected) target.protection.unprotect();
        if (isAnew) clearSheet(target, sheet, standing.charts.get(there.id ?? '') ?? [], standing.tables);
        beginSheet(target, sheet);
      },
      finish: (context, target) => {
        finishSheet(context, target, { plan, sheet, words, staleNames });
        return [];
      },
    };
  });
}
