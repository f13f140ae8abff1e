import { quotedSheet } from '../../model/address';
import { GqError } from '../../model/errors';
import type { PlanSheet, WorkbookPlan } from '../../model/workbook-plan';
import { IDENTITY_SHEET } from '../../layout/identity-sheet';
import { codeOf, refusal, TOO_LARGE } from '../refusal';
import { Session } from '../session';
import { writeChartCosmetics } from './chart-cosmetics';
import { cellWords } from './charts';
import { identityOf, writeEnvelope, type Identity } from './identity';
import type { SheetOutcome, Shortfall, WriteOptions, WriteOutcome } from './outcome';
import { PROTECTION } from './protection';
import { beginSheet, clearSheet, finishSheet } from './sheet';
import { readStanding, type Standing } from './standing';
import { takenSheets } from './taken';
import { BATCH_BYTES, enter, entriesOf, halves, inBatches } from './values';

/** A sheet of the plan on its way into Excel. */
interface Job extends SheetOutcome {
  plan: PlanSheet;
}

const byName = (plan: WorkbookPlan, name: string): PlanSheet | undefined => plan.sheets.find((sheet) => sheet.name === name);

/** Whether formulas of a sheet lead to another. */
const refersTo = (sheet: PlanSheet, name: string): boolean =>
  sheet.cells.some(({ cell }) => cell.kind === 'computed' && cell.formula.includes(`${quotedSheet(name)}!`));

/** The sheets of a plan and how far they are: where a former try stopped, as Excel has them now. */
function jobsOf(plan: WorkbookPlan, before: WriteOutcome | undefined, standing: Standing): Job[] {
  const jobs = plan.sheets.map((sheet): Job => {
    const former = before?.sheets.find(({ name }) => name === sheet.name);
    // One that somebody renamed is theirs now; the plan's formulas would not find it.
    const there = former?.id !== undefined && standing.sheets.get(former.id) === sheet.name;
    return former && there ? { ...former, plan: sheet } : { name: sheet.name, state: 'untouched', added: false, plan: sheet };
  });
  // Formulas that led to a sheet that is gone are broken, also on sheets that were finished.
  const lost = jobs.filter(
    ({ name, id }) => id === undefined && before?.sheets.some((former) => former.name === name && former.id !== undefined),
  );
  for (const job of jobs) if (job.state === 'finished' && lost.some(({ name }) => refersTo(job.plan, name))) job.state = 'begun';
  return jobs;
}

/** Writes a plan into the open workbook, sheet after sheet. */
class PlanWriter {
  private readonly shortfalls: Shortfall[] = [];
  private readonly words;
  private readonly jobs: Job[];
  private readonly identity: Identity;
  /** Sheet that messages name. */
  at: string;
  /** Whether sheets are being added: what is refused then is the workbook's protection. */
  adding = true;

  constructor(
    private readonly session: Session,
    private readonly plan: WorkbookPlan,
    private readonly standing: Standing,
    before: WriteOutcome | undefined,
    private readonly options: WriteOptions,
  ) {
    this.identity = identityOf(plan, standing);
    this.jobs = jobsOf(plan, before, standing);
    const mirror = [...standing.sheets].find(([, name]) => name === IDENTITY_SHEET)?.[0];
    for (const job of this.jobs)
      if (job.name === IDENTITY_SHEET && this.identity.sheet) {
        job.plan = this.identity.sheet;
        // One that was there before is written over, and stays when the work is undone.
        if (mirror !== undefined && job.id === undefined) Object.assign(job, { id: mirror, state: 'begun' });
      }
    this.words = cellWords(plan.sheets);
    this.at = plan.sheets[0]?.name ?? '';
    if (this.identity.kept) this.shortfalls.push({ what: 'identityKept' });
  }

  /** What came of it so far. */
  outcome(cause?: GqError | 'cancelled'): WriteOutcome {
    const sheets = this.jobs.map(({ name, state, id, added }): SheetOutcome => ({ name, state, added, ...(id !== undefined && { id }) }));
    return { state: cause === undefined ? 'done' : 'stopped', sheets, shortfalls: [...this.shortfalls], ...(cause && { cause }) };
  }

  fallShort(shortfall: Shortfall): void {
    this.shortfalls.push(shortfall);
  }

  /** Throws `sheetsTaken` and `workbookProtected` before anything is changed. */
  check(): void {
    const toAdd = this.jobs.filter(({ id }) => id === undefined).map(({ plan }) => plan);
    if (toAdd.length === 0) return;
    const sheets = takenSheets(this.plan, toAdd, this.standing);
    if (sheets.length > 0) throw new GqError('sheetsTaken', { sheets });
    if (this.standing.structureProtected) throw new GqError('workbookProtected', toAdd[0] ? { sheet: toAdd[0].name } : {});
  }

  /** Adds every sheet that is missing, as part of a request: formulas must find the sheets they lead to. */
  private addSheets(context: Excel.RequestContext): () => void {
    const { worksheets } = context.workbook;
    const added = this.jobs
      .filter(({ id }) => id === undefined)
      .map((job) => {
        const sheet = worksheets.add(job.name);
        sheet.load('id');
        return { job, sheet };
      });
    return () => {
      for (const { job, sheet } of added) Object.assign(job, { id: sheet.id, added: true });
    };
  }

  /** Writes one sheet: a request, and one more for each further 2 MB of values. */
  private async writeSheet(job: Job, beforeFirst: (context: Excel.RequestContext) => () => void): Promise<void> {
    const queue = inBatches(entriesOf(job.plan.cells, true), this.options.batchBytes ?? BATCH_BYTES);
    if (queue.length === 0) queue.push([]);
    const anew = job.state === 'begun';
    let first = true;
    for (let entries = queue.shift(); entries !== undefined; entries = queue.shift()) {
      const part = entries;
      const last = queue.length === 0;
      let after: () => void = () => undefined;
      try {
        await this.session.send((context) => {
          if (first) after = beforeFirst(context);
          const target = context.workbook.worksheets.getItem(job.id ?? job.name);
          if (first && anew) clearSheet(context, target, job.plan, this.standing.charts.get(job.id ?? '') ?? [], this.standing.tables);
          if (first) beginSheet(target, job.plan);
          enter(target, part);
          if (last) finishSheet(context, target, { plan: this.plan, sheet: job.plan, words: this.words, staleNames: this.staleNames() });
        });
      } catch (error) {
        // Refused whole: nothing of it was done, and half of it may pass.
        const parts = TOO_LARGE.has(codeOf(error)) ? halves(part) : undefined;
        if (parts === undefined) throw error;
        queue.unshift(...parts);
        continue;
      }
      after();
      first = false;
      this.adding = false;
      job.state = 'begun';
    }
  }

  private staleNames(): ReadonlySet<string> {
    return new Set(this.standing.names.keys());
  }

  /** Gives a sheet's charts their looks. What a platform does not know costs the looks, not the sheet. */
  private async dressCharts(job: Job): Promise<void> {
    if (job.plan.charts.length === 0) return;
    try {
      await this.session.send((context) => writeChartCosmetics(context.workbook.worksheets.getItem(job.id ?? job.name), job.plan.charts));
    } catch (error) {
      const code = codeOf(error);
      if (!['ApiNotFound', 'GeneralException', 'NotImplemented', 'InvalidArgument', 'InvalidOperation'].includes(code)) throw error;
      this.fallShort({ what: 'chartLooks', sheet: job.name, code });
    }
  }

  /** Writes all sheets, then protects them: what is protected cannot be mended any more. */
  async write(): Promise<'cancelled' | undefined> {
    const { standing, session } = this;
    const left = this.jobs.filter(({ state }) => state !== 'finished');
    let isFirst = true;
    for (const [index, job] of left.entries()) {
      if (this.options.cancelled?.() === true) return 'cancelled';
      this.at = job.name;
      this.options.onProgress?.({ sheet: job.name, index: index + 1, count: left.length });
      const begins = isFirst;
      await this.writeSheet(job, (context) => {
        if (!begins) return () => undefined;
        session.hold(standing.calculationMode, standing.events);
        return this.addSheets(context);
      });
      isFirst = false;
      await this.dressCharts(job);
      job.state = 'finished';
    }
    if (this.options.cancelled?.() === true) return 'cancelled';
    await this.protect();
    return undefined;
  }

  private async protect(): Promise<void> {
    const { session, standing, identity } = this;
    await session.send((context) => {
      const { worksheets, properties } = context.workbook;
      for (const { id, name, plan } of this.jobs) {
        const target = worksheets.getItem(id ?? name);
        // Excel refuses to protect what is protected.
        if (plan.protected && !standing.protectedSheets.has(id ?? '')) target.protection.protect(PROTECTION);
        if (plan.visibility !== 'visible') target.visibility = plan.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
      }
      if (identity.xml !== undefined) writeEnvelope(context, identity.xml, standing.envelopes);
      // A workbook that has a title is somebody's.
      if (standing.title === '') properties.title = this.plan.properties.title;
      const top = this.jobs.find(({ plan }) => plan.visibility === 'visible');
      if (top) worksheets.getItem(top.id ?? top.name).activate();
      session.release();
    });
    session.released();
  }
}

/**
 * Writes a plan into the open workbook as new sheets: one request to read, one a sheet, one more for the looks of a sheet's charts, one to
 * protect, one for each further 2 MB of values. Nothing that is there is changed. Whatever happens, the outcome says how far it came: given
 * back as `before`, the rest is written; `undoWrite` takes back what was added.
 *
 * Never throws for what Excel refuses; a fault of ours is thrown.
 */
export async function writePlan(plan: WorkbookPlan, options: WriteOptions = {}, before?: WriteOutcome): Promise<WriteOutcome> {
  let place = plan.sheets[0]?.name ?? '';
  const nothing = (cause: GqError): WriteOutcome =>
    before ?? {
      state: 'stopped',
      cause,
      shortfalls: [],
      sheets: plan.sheets.map(({ name }) => ({ name, state: 'untouched', added: false })),
    };
  try {
    // Somebody who is just typing in a cell is waited for.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const begun = (before?.sheets ?? []).flatMap((outcome) => {
        const sheet = byName(plan, outcome.name);
        return sheet && outcome.state !== 'untouched' ? [{ outcome, plan: sheet }] : [];
      });
      const standing = await readStanding(context, begun);
      const session = new Session(context);
      const writer = new PlanWriter(session, plan, standing, before, options);
      let cause: GqError | 'cancelled' | undefined;
      try {
        writer.check();
        cause = await writer.write();
      } catch (error) {
        place = writer.at;
        cause = refusal(error, { sheet: place }, writer.adding);
      } finally {
        if (!(await session.letGo())) writer.fallShort({ what: 'calculationManual' });
      }
      return writer.outcome(cause);
    });
  } catch (error) {
    return { ...nothing(refusal(error, { sheet: place }, true)), state: 'stopped', cause: refusal(error, { sheet: place }, true) };
  }
}
