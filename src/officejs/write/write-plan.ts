import { checkPlan } from '../../layout/check/check-plan';
import { GqError } from '../../model/errors';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { refusal } from '../refusal';
import { Requests } from '../requests';
import { identityOf } from './identity';
import { JobRunner } from './job-runner';
import { newSheetJobs } from './new-sheet';
import { runningBefore, type Shortfall, type WriteOptions, type WriteOutcome } from './outcome';
import type { SheetJob } from './sheet-job';
import { readStanding, type Begun, type Standing } from './standing';
import { takenSheets } from './taken';

/** Throws `planInvalid`, `sheetsTaken` and `workbookProtected` before anything is changed. */
function check(plan: WorkbookPlan, jobs: readonly SheetJob[], standing: Standing): void {
  checkPlan(plan);
  const toAdd = jobs.filter(({ id }) => id === undefined).map((job) => job.plan);
  const [first] = toAdd;
  if (first === undefined) return;
  const sheets = takenSheets(plan, toAdd, standing);
  if (sheets.length > 0) throw new GqError('sheetsTaken', { sheets });
  if (standing.structureProtected) throw new GqError('workbookProtected', { sheet: first.name });
}

/** What came of work that never began. */
export const notBegun = (plan: WorkbookPlan, cause: GqError): WriteOutcome => ({
  state: 'stopped',
  cause,
  shortfalls: [],
  marks: { envelope: false, title: false },
  sheets: plan.sheets.map(({ name }) => ({ name, state: 'untouched', added: false })),
});

/** Sheets that a former try has touched. */
const begunOf = (plan: WorkbookPlan, before: WriteOutcome | undefined): Begun[] =>
  (before?.sheets ?? []).flatMap((outcome) => {
    const sheet = plan.sheets.find(({ name }) => name === outcome.name);
    return sheet && outcome.id !== undefined ? [{ outcome, plan: sheet }] : [];
  });

/**
 * Writes a plan into the open workbook as new sheets: one request to read, one a sheet, one more for the looks of a sheet's charts, one to
 * protect, one for each further 2 MB of values. Nothing that is there is changed. Whatever happens, the outcome says how far it came: given
 * back as `before`, the rest is written; `undoWrite` takes back what was added.
 *
 * Does not throw for what Excel refuses; a fault of ours is thrown.
 */
export async function writePlan(plan: WorkbookPlan, options: WriteOptions = {}, before?: WriteOutcome): Promise<WriteOutcome> {
  try {
    // Somebody who is just typing in a cell is waited for.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const standing = await readStanding(context, begunOf(plan, before));
      const identity = identityOf(plan, standing);
      const jobs = newSheetJobs(plan, identity, standing, before);
      const requests = new Requests(context);
      const shortfalls: Shortfall[] = identity.kept ? [{ what: 'identityKept' }] : [];
      const whole = {
        running: runningBefore(before, { mode: standing.calculationMode, events: standing.events }),
        ...(identity.xml !== undefined && { envelope: { xml: identity.xml, former: standing.envelopes } }),
        // A workbook that has a title or a subject is somebody's.
        ...(standing.title === '' &&
          standing.subject === '' && { words: { title: plan.properties.title, subject: plan.properties.subject } }),
      };
      const runner = new JobRunner(requests, jobs, whole, options, shortfalls);
      const outcome = runner.outcome(await runner.attempt(() => check(plan, jobs, standing)));
      // What a former try marked is still to be undone.
      const { envelope = false, title = false } = before?.marks ?? {};
      return { ...outcome, marks: { envelope: outcome.marks.envelope || envelope, title: outcome.marks.title || title } };
    });
  } catch (error) {
    return { ...(before ?? notBegun(plan, refused(plan, error))), state: 'stopped', cause: refused(plan, error) };
  }
}

const refused = (plan: WorkbookPlan, error: unknown): GqError => refusal(error, { sheet: plan.sheets[0]?.name ?? '' }, true);
