import { localized, type Messages } from '../i18n/messages';
import type { Envelope } from '../model/envelope';
import { GqError } from '../model/errors';
import type { Figure } from '../model/figure';
import { codeBook } from '../model/figures/code-book';
import { currentFigures } from '../model/figures/current';
import { figureIndex } from '../model/figures/figure-index';
import { projection, type Projection } from '../model/figures/projection';
import { publishedFigures } from '../model/figures/published';
import type { Revision } from '../model/ledger';
import { periodText, type Period } from '../model/period';
import { PROGRAMME_OFFICE } from '../model/reporter';
import { seedReport } from '../model/seeds/report';
import type { Seeds } from '../model/seeds/seeds';
import type { SheetLayout } from '../model/sheet-layout';
import { template, TEMPLATE_IDS, TEMPLATE_SET } from '../model/templates/files';
import type { WorkbookPlan } from '../model/workbook-plan';
import { compile } from './compile';
import { layOut } from './lay-out';
import type { LayoutModel } from './model';
import { listedSheets, sheetNameOf } from './sheet-names';

/** Sheets of the report workbook (工作版) in the order of their tabs. */
export const REPORT_SHEETS: readonly string[] = [
  'overview',
  'indicator-completion',
  'park-operation',
  'project-progress',
  'park-directory',
  'project-library',
  'project-distribution',
  'data-ledger',
  'revision-record',
  'data-sources',
  'seed-check',
];

/** What a workbook is made from. */
export interface WorkbookRequest {
  seeds: Seeds;
  /** Reference period. */
  period: Period;
  /** Figures of the ledger beside the published ones; none when the seeds stand alone. */
  ledger: readonly Figure[];
  /** Values of the ledger that others replaced; absent: it keeps no history. */
  revisions?: readonly Revision[];
  /** Ids of the templates, in the order of the tabs. */
  sheets: readonly string[];
  /** Language of labels. */
  messages: Messages;
}

/** A planned workbook and what to tell about it. */
export interface PlannedWorkbook {
  plan: WorkbookPlan;
  /** Current figures on 数据台账: published ones, and those of the ledger. */
  published: number;
  ledger: number;
  /** Last period the ledger has reported figures of, up to the workbook's; undefined when it has none. Plans do not count. */
  lastReported: Period | undefined;
  /** Figures that stay in the book: of older months, texts of lists, of months after the period. */
  left: Projection['left'];
  /** Published figures that the ledger has a value of its own for. */
  superseded: number;
}

/** Says what is being done to which sheet (counted from 1), for a screen that shows progress. */
export type OnSheet = (phase: 'layingOut' | 'compiling', name: string, index: number, count: number) => void;

/** What the sheets of a request are laid out from, and how many published figures the ledger stands in for. */
export function layoutModel({ seeds, period, ledger, revisions = [], sheets, messages }: WorkbookRequest): {
  model: LayoutModel;
  superseded: number;
} {
  const published = publishedFigures([...seeds.bulletin, ...seeds.district], seeds.measures);
  const { figures: current, superseded } = currentFigures(published.figures, ledger);
  const { figures, ...projected } = projection(current, period);
  const model: LayoutModel = {
    seeds,
    report: seedReport(seeds),
    unit: PROGRAMME_OFFICE,
    period,
    figures,
    index: figureIndex(current),
    projection: projected,
    hasSample: figures.some(({ status }) => status === 'sample'),
    revisions: revisions.filter(({ former }) => former.period <= period),
    left: published.left,
    codes: codeBook(seeds),
    sheets: listedSheets(sheets.map(template), messages),
    messages,
  };
  return { model, superseded };
}

/** Sheets that the expressions and charts of a layout refer to: whatever stands under the key `sheet`. */
function needs(part: unknown, found: Set<string>): Set<string> {
  if (typeof part !== 'object' || part === null) return found;
  for (const [name, value] of Object.entries(part) as [string, unknown][])
    if (name === 'sheet' && typeof value === 'string') found.add(value);
    else needs(value, found);
  return found;
}

/** Sheets a layout takes figures from. Data rows of an Excel table hold values, not questions. */
function sheetsBehind({ blocks }: SheetLayout): Set<string> {
  const found = new Set<string>();
  for (const block of blocks)
    if (block.kind === 'charts') needs(block.charts, found);
    else if (block.kind === 'text') needs(block.lines, found);
    else if (block.excelTable === undefined) needs(block.rows, found);
  return found;
}

/** Throws `sheetsMissing` when a sheet takes figures from one that is not made with it. */
function checkNeeds(layouts: readonly SheetLayout[]): void {
  const made = new Set(layouts.map((layout) => layout.template));
  for (const layout of layouts) {
    const missing = [...sheetsBehind(layout)].filter((id) => TEMPLATE_IDS.includes(id) && !made.has(id));
    if (missing.length > 0) throw new GqError('sheetsMissing', { sheet: layout.name, needs: missing });
  }
}

/** Plans a workbook of the programme office. Throws `templateUnknown`, `sheetsMissing` and `templateInvalid`. */
export function planWorkbook(request: WorkbookRequest, onSheet: OnSheet = () => undefined): PlannedWorkbook {
  const { period, sheets, messages } = request;
  const { model, superseded } = layoutModel(request);
  const layouts = sheets.map((id, index) => {
    const definition = template(id);
    onSheet('layingOut', sheetNameOf(definition, model), index + 1, sheets.length);
    return layOut(definition, model);
  });
  checkNeeds(layouts);
  const envelope: Envelope = {
    templateSet: TEMPLATE_SET.id,
    templateVersion: TEMPLATE_SET.version,
    unit: PROGRAMME_OFFICE,
    period,
    issue: 1,
  };
  const office = model.codes.reporter(PROGRAMME_OFFICE);
  const title = messages.workbook.reportTitle(periodText(period, 'cumulativeHeader', messages));
  const properties = { title, subject: title, creator: office ? localized(office, messages) : PROGRAMME_OFFICE };
  const plan = compile(layouts, properties, envelope, (name, index) => onSheet('compiling', name, index + 1, sheets.length));
  const owned = new Set(request.ledger);
  const fromLedger = model.figures.filter((figure) => owned.has(figure)).length;
  const reported = request.ledger.filter((figure) => figure.period <= period && figure.valueKind !== 'plan');
  const lastReported = reported.reduce<Period | undefined>((last, figure) => Math.max(last ?? 0, figure.period), undefined);
  return { plan, lastReported, published: model.figures.length - fromLedger, ledger: fromLedger, left: model.projection.left, superseded };
}
