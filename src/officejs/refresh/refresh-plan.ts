import { checkPlan } from '../../layout/check/check-plan';
import { GqError } from '../../model/errors';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { IDENTITY_SHEET } from '../../layout/identity-sheet';
import { saysAnotherPeriod } from '../../layout/refresh/period-words';
import { planRefresh } from '../../layout/refresh/plan-refresh';
import type { SheetRefresh } from '../../layout/refresh/workbook-refresh';
import { readOpenWorkbook, type OpenWorkbook } from '../read/read-workbook';
import { refusal } from '../refusal';
import { Requests } from '../requests';
import { cellWords } from '../write/charts';
import { identityOf, type Identity } from '../write/identity';
import { JobRunner, type WorkbookWork } from '../write/job-runner';
import { newSheetJobs } from '../write/new-sheet';
import { runningBefore, type Shortfall, type WriteOptions, type WriteOutcome } from '../write/outcome';
import type { SheetJob } from '../write/sheet-job';
import type { Standing } from '../write/standing';
import { notBegun } from '../write/write-plan';
import { askObjects, type SheetObjects } from './ask-objects';
import { rewriteJob } from './rewrite-sheet';
import { tableAreas } from './table-areas';

/** What refreshing a sheet left as it was, for people to know. */
export interface Left {
  /** Name of the sheet as it is now. */
  sheet: string;
  /** Rows that the plan no longer has but that hold something of a person's, counted as they are now. */
  kept: readonly { row: number; key: string }[];
  /** Addresses of cells that a person filled in. */
  entered: readonly string[];
}

/** What came of a refresh. */
export interface RefreshOutcome extends WriteOutcome {
  /** What stays because it is people's, by sheet; sheets without such are not among them. */
  left: readonly Left[];
}

/** Throws what stands in the way, before anything is changed. */
function check(plan: WorkbookPlan, sheets: readonly SheetRefresh[], objects: ReadonlyMap<string, SheetObjects>): void {
  checkPlan(plan);
  const blocked = sheets.filter((sheet) => sheet.kind === 'blocked');
  const foreign = blocked.filter(({ why }) => why === 'foreign');
  if (foreign.length > 0) throw new GqError('sheetsNotOurs', { sheets: foreign.map(({ name }) => name) });
  if (blocked.length > 0) throw new GqError('blocksLost', { sheets: blocked.map(({ name, blocks }) => ({ sheet: name, blocks })) });
  // Ours are protected without a password and are protected again; what a person protected is the person's to open.
  for (const each of sheets)
    if (each.kind === 'rewrite' && !each.sheet.protected && objects.get(each.name)?.isProtected === true)
      throw new GqError('sheetProtected', { sheet: each.name });
}

/** What was read, as far as adding sheets needs it. */
function standingOf(
  { cells, ids, envelopes }: OpenWorkbook,
  objects: ReadonlyMap<string, SheetObjects>,
  workbook: WorkbookState,
): Standing {
  const mirror = cells.sheets.find(({ name }) => name === IDENTITY_SHEET);
  const rows: string[][] = [];
  for (const { row, column, value } of mirror?.cells ?? [])
    (rows[row - 1] ??= [])[column - 1] = typeof value === 'object' ? '' : String(value);
  return {
    sheets: new Map([...ids].map(([name, id]) => [id, name])),
    names: new Map(cells.names.filter(({ sheet }) => sheet === undefined).map(({ name, refersTo }) => [name, refersTo])),
    tables: new Set([...objects.values()].flatMap(({ tables }) => [...tables.keys()])),
    charts: new Map(),
    protectedSheets: new Set(),
    identity: rows.map((row) => Array.from(row, (text) => text ?? '')),
    envelopes,
    ...workbook,
  };
}

type WorkbookState = Pick<Standing, 'calculationMode' | 'events' | 'structureProtected' | 'title' | 'subject'>;

/** Reads the workbook with all that refreshing needs: as many requests as reading takes. */
async function readAll(context: Excel.RequestContext, plan: WorkbookPlan) {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const { application, protection, properties } = context.workbook;
  const asked = new Map<Excel.Worksheet, () => SheetObjects>();
  const open = await readOpenWorkbook(context, (sheet, index) => {
    if (index === 0) {
      application.load('calculationMode');
      context.runtime.load('enableEvents');
      protection.load('protected');
      properties.load('title, subject');
    }
    asked.set(sheet, askObjects(sheet, tables));
  });
  const objects = new Map([...asked].map(([sheet, give]) => [sheet.name, give()]));
  const state: WorkbookState = {
    calculationMode: application.calculationMode as Excel.CalculationMode,
    events: context.runtime.enableEvents,
    structureProtected: protection.protected,
    title: properties.title,
    subject: properties.subject,
  };
  return { open, objects, standing: standingOf(open, objects, state) };
}

/** Title and subject of a former plan follow the month; what a person wrote there stays. */
function newWords({ envelope, properties }: WorkbookPlan, { title, subject }: Standing): Pick<WorkbookWork, 'words'> {
  if (envelope === undefined || !saysAnotherPeriod(title, properties.title, envelope.period)) return {};
  const isOurs = saysAnotherPeriod(subject, properties.subject, envelope.period);
  return { words: { title: properties.title, subject: isOurs ? properties.subject : subject, former: title } };
}

/** Jobs in the order of the plan: sheets that are missing are made, the others rewritten. */
function jobsOf(
  plan: WorkbookPlan,
  refresh: ReturnType<typeof planRefresh>,
  { open, objects, standing }: Awaited<ReturnType<typeof readAll>>,
  identity: Identity,
): SheetJob[] {
  const moved = refresh.sheets.flatMap((sheet) => (sheet.kind === 'blocked' ? [] : [sheet.sheet]));
  const words = cellWords(moved);
  const made = newSheetJobs({ ...plan, sheets: moved, names: refresh.names }, identity, standing);
  const known = new Set(standing.names.keys());
  return refresh.sheets.flatMap((sheet, index): SheetJob[] => {
    const job = made[index];
    if (sheet.kind === 'blocked' || job === undefined) return [];
    // The mirror of the identity is written whole either way.
    if (sheet.kind === 'add' || job.name === IDENTITY_SHEET) return [job];
    const names = refresh.names.filter((name) => name.sheet === sheet.name);
    const there = objects.get(sheet.name);
    const tables = there ? tableAreas(sheet.sheet.tables, names, open.cells.names, there) : sheet.sheet.tables;
    return [rewriteJob({ plan, refresh: sheet, names, known, words, tables, objects: there, id: open.ids.get(sheet.name) ?? '' })];
  });
}

/**
 * Brings a plan into the open workbook in place (更新): blocks of ours are rewritten, rows inserted and deleted in them, what people added stays,
 * sheets that are missing are added. As many requests as reading the workbook takes, then one a sheet, one more for the looks of new charts, one
 * to protect, one for each further 2 MB of values. Repeating it after it stopped goes on where it was; given back as `before`, the outcome
 * says how calculation was.
 *
 * Does not throw for what Excel refuses; a fault of ours is thrown.
 */
export async function refreshPlan(plan: WorkbookPlan, options: WriteOptions = {}, before?: RefreshOutcome): Promise<RefreshOutcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const read = await readAll(context, plan);
      const { standing } = read;
      const refresh = planRefresh(plan, read.open.cells);
      const identity = identityOf(plan, standing);
      const jobs = jobsOf(plan, refresh, read, identity);
      const requests = new Requests(context);
      const shortfalls: Shortfall[] = identity.kept ? [{ what: 'identityKept' }] : [];
      const whole = {
        running: runningBefore(before, { mode: standing.calculationMode, events: standing.events }),
        ...(identity.xml !== undefined && { envelope: { xml: identity.xml, former: standing.envelopes } }),
        ...newWords(plan, standing),
      };
      const runner = new JobRunner(requests, jobs, whole, options, shortfalls);
      const cause = await runner.attempt(() => {
        check(plan, refresh.sheets, read.objects);
        const missing = jobs.find(({ id }) => id === undefined);
        if (missing && standing.structureProtected) throw new GqError('workbookProtected', { sheet: missing.name });
      });
      const left = refresh.sheets.flatMap((sheet) =>
        sheet.kind === 'rewrite' && sheet.kept.length + sheet.entered.length > 0
          ? [{ sheet: sheet.name, kept: sheet.kept, entered: sheet.entered }]
          : [],
      );
      return { ...runner.outcome(cause), left };
    });
  } catch (error) {
    // What a former try could not set back still waits to be.
    const { shortfalls = [] } = before ?? {};
    return { ...notBegun(plan, refusal(error, { sheet: plan.sheets[0]?.name ?? '' }, true)), shortfalls, left: [] };
  }
}
