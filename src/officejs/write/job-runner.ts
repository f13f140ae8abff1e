import type { GqError } from '../../model/errors';
import { codeOf, refusal, TOO_LARGE } from '../refusal';
import type { Requests } from '../requests';
import { writeChartCosmetics } from './chart-cosmetics';
import { cellWords } from './charts';
import { writeEnvelope } from './identity';
import type { Running, SheetOutcome, Shortfall, WriteOptions, WriteOutcome } from './outcome';
import { idsByName, placeOf } from './failure-place';
import { PROTECTION } from './protection';
import { RowWatch } from './row-watch';
import type { SheetJob } from './sheet-job';
import { BATCH_BYTES, enter, halves, inBatches } from './values';

/** What is done to the workbook as a whole. */
export interface WorkbookWork {
  /** Calculation and events as they were, and are to be again. */
  running: Running;
  /** XML of the envelope, and the ids of the parts it replaces; absent: identity stays as it is. */
  envelope?: { xml: string; former: readonly string[] };
  /** Title and subject for a workbook that has no title, or (`former`) in place of those of another month. */
  words?: { title: string; subject: string; former?: string };
}

/** What single members answer on platforms that report a requirement set and lack some of it. */
const COSMETIC: ReadonlySet<string> = new Set([
  'ApiNotFound',
  'GeneralException',
  'NotImplemented',
  'InvalidArgument',
  'InvalidOperation',
  'UnsupportedOperation',
  'UnsupportedFeature',
  'UnsupportedFillType',
  'EmptyChartSeries',
]);

/** Does jobs one after the other and knows how far each has come. */
export class JobRunner {
  /** Sheet that messages name. */
  private at: string;
  private readonly watch = new RowWatch();
  /** What the last request wrote about the workbook; not known to have been done until it came back. */
  private marks: WriteOutcome['marks'] = { envelope: false, title: false };
  /** Whether sheets are being added: what is refused then is the workbook's protection. */
  private adding: boolean;

  constructor(
    private readonly requests: Requests,
    private readonly jobs: readonly SheetJob[],
    private readonly whole: WorkbookWork,
    private readonly options: WriteOptions,
    private readonly shortfalls: Shortfall[],
  ) {
    this.at = jobs[0]?.name ?? '';
    this.adding = jobs.some(({ id }) => id === undefined);
  }

  /** What came of it so far. */
  outcome(cause?: GqError | 'cancelled'): WriteOutcome {
    const sheets = this.jobs.map(({ name, state, id, added }): SheetOutcome => ({ name, state, added, ...(id !== undefined && { id }) }));
    const base = { sheets, shortfalls: [...this.shortfalls], marks: this.marks };
    return cause === undefined ? { state: 'done', ...base } : { state: 'stopped', cause, ...base };
  }

  /** Checks, then does all jobs. Why it stopped, or undefined; calculation goes on as before either way. */
  async attempt(check: () => void): Promise<GqError | 'cancelled' | undefined> {
    try {
      check();
      return await this.run();
    } catch (error) {
      const place = await placeOf(error, this.requests.context, this.jobs, this.at, this.adding);
      return refusal(error, place, this.adding);
    } finally {
      if (!(await this.requests.letGo())) this.shortfalls.push({ what: 'calculationManual', ...this.whole.running });
    }
  }

  /** Does all jobs that are not finished, then protects: what is protected cannot be mended any more. */
  private async run(): Promise<'cancelled' | undefined> {
    const left = this.jobs.filter(({ state }) => state !== 'finished');
    for (const [index, job] of left.entries()) {
      if (this.options.cancelled?.() === true) return 'cancelled';
      this.at = job.name;
      this.options.onProgress?.({ sheet: job.name, index: index + 1, count: left.length });
      const next = left[index + 1];
      await this.writeSheet(job, next);
      await this.dressCharts(job, next);
      job.state = 'finished';
    }
    if (this.options.cancelled?.() === true) return 'cancelled';
    await this.conclude();
    return undefined;
  }

  /** Holds calculation, adds every sheet that is missing and moves rows, as part of the first request: formulas must find what they lead to. */
  private prepare(context: Excel.RequestContext): () => void {
    this.requests.hold();
    const missing = this.jobs.filter(({ id }) => id === undefined);
    const added = missing.map((job) => {
      const sheet = context.workbook.worksheets.add(job.name);
      sheet.load('id');
      return { job, sheet };
    });
    for (const { id, prepare } of this.jobs) if (id !== undefined) prepare?.(context.workbook.worksheets.getItem(id));
    this.watch.hold(context, this.jobs);
    return () => {
      for (const { job, sheet } of added) Object.assign(job, { id: sheet.id, added: true });
    };
  }

  /** A first request that was not allowed: the structure was found open, so it is a sheet whose protection has a password. */
  private nameLocked(): void {
    const locked = this.jobs.find(({ isLocked }) => isLocked === true);
    if (locked === undefined) return;
    this.at = locked.name;
    this.adding = false;
  }

  /** A first request that failed halfway has added sheets nobody told the ids of; before it there were none of their names. */
  private async adopt(): Promise<void> {
    this.requests.held(this.whole.running);
    const ids = await idsByName(this.requests.context);
    // Excel does not answer any more: what is there cannot be told.
    if (ids === undefined) return;
    for (const job of this.jobs) {
      const id = ids.get(job.name);
      if (job.id === undefined && id !== undefined) Object.assign(job, { id, added: true });
    }
  }

  /** Writes one sheet: a request, and one more for each further 2 MB of values. */
  private async writeSheet(job: SheetJob, next: SheetJob | undefined): Promise<void> {
    const queue = inBatches(job.entries(), this.options.batchBytes ?? BATCH_BYTES);
    if (queue.length === 0) queue.push([]);
    let isFirst = true;
    for (let entries = queue.shift(); entries !== undefined; entries = queue.shift()) {
      const part = entries;
      const isLast = queue.length === 0;
      let added: () => void = () => undefined;
      let short: readonly Shortfall[] = [];
      let checkNext: () => void = () => undefined;
      try {
        await this.requests.send((context) => {
          if (!this.requests.isHeld) added = this.prepare(context);
          const sheet = context.workbook.worksheets.getItem(job.id ?? job.name);
          if (isFirst) job.begin(context, sheet);
          enter(sheet, part);
          if (isLast) short = job.finish(context, sheet);
          checkNext = this.watch.ask(isLast ? next : job);
        });
      } catch (error) {
        const isRefusedWhole = TOO_LARGE.has(codeOf(error));
        // Nothing of it was done, and half of it may pass.
        const parts = isRefusedWhole ? halves(part) : undefined;
        if (parts !== undefined) {
          queue.unshift(...parts);
          continue;
        }
        if (codeOf(error) === 'AccessDenied' && !this.requests.isHeld) this.nameLocked();
        if (!isRefusedWhole && !this.requests.isHeld) await this.adopt();
        if (!isRefusedWhole && job.id !== undefined) job.state = 'begun';
        throw error;
      }
      added();
      if (!this.requests.isHeld) this.requests.held(this.whole.running);
      this.shortfalls.push(...short);
      this.adding = false;
      isFirst = false;
      job.state = 'begun';
      checkNext();
    }
  }

  /** Gives a sheet's charts their looks. What a platform does not know costs the looks, not the sheet. */
  private async dressCharts(job: SheetJob, next: SheetJob | undefined): Promise<void> {
    if (job.plan.charts.length === 0) return;
    const words = cellWords(this.jobs.map(({ plan }) => plan));
    let checkNext: () => void = () => undefined;
    try {
      await this.requests.send(({ workbook }) => {
        checkNext = this.watch.ask(next);
        writeChartCosmetics(workbook.worksheets.getItem(job.id ?? job.name), job.plan.charts, words);
      });
    } catch (error) {
      const code = codeOf(error);
      if (!COSMETIC.has(code)) throw error;
      this.shortfalls.push({ what: 'chartLooks', sheet: job.name, code });
      return;
    }
    checkNext();
  }

  /** Protects, hides, says whose workbook it is, and lets Excel calculate: one request for the whole workbook. */
  private async conclude(): Promise<void> {
    const { requests, whole } = this;
    // From here on, even if it fails halfway.
    this.marks = { envelope: whole.envelope?.former.length === 0, title: whole.words !== undefined && whole.words.former === undefined };
    await requests.send((context) => {
      const { worksheets, properties } = context.workbook;
      for (const { id, name, plan, protect } of this.jobs) {
        const sheet = worksheets.getItem(id ?? name);
        if (protect) sheet.protection.protect(PROTECTION);
        if (plan.visibility !== 'visible') sheet.visibility = plan.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
      }
      if (whole.envelope) writeEnvelope(context, whole.envelope.xml, whole.envelope.former);
      if (whole.words !== undefined) {
        properties.title = whole.words.title;
        properties.subject = whole.words.subject;
      }
      const top = this.jobs.find(({ plan }) => plan.visibility === 'visible');
      if (top) worksheets.getItem(top.id ?? top.name).activate();
      requests.release();
    });
    requests.released();
  }
}
