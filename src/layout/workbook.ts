import { localized, type Messages } from '../i18n/messages';
import type { Envelope } from '../model/envelope';
import { GqError } from '../model/errors';
import type { Figure } from '../model/figure';
import { codeBook } from '../model/figures/code-book';
import { currentFigures } from '../model/figures/current';
import { figureIndex } from '../model/figures/figure-index';
import { publishedFigures } from '../model/figures/published';
import { periodText, type Period } from '../model/period';
import { PROGRAMME_OFFICE } from '../model/reporter';
import { seedReport } from '../model/seeds/report';
import type { Seeds } from '../model/seeds/seeds';
import { template, TEMPLATE_SET } from '../model/templates/files';
import type { WorkbookPlan } from '../model/workbook-plan';
import { compile } from './compile';
import { layOut } from './lay-out';
import type { LayoutModel } from './model';

/** Sheets of the report workbook (工作版) in the order of their tabs. */
export const REPORT_SHEETS: readonly string[] = [
  'overview',
  'indicator-completion',
  'park-directory',
  'project-library',
  'data-ledger',
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
  /** Published figures that the ledger has a value of its own for. */
  superseded: number;
}

/** Says what is being done to which sheet (counted from 1), for a screen that shows progress. */
export type OnSheet = (phase: 'layingOut' | 'compiling', name: string, index: number, count: number) => void;

/** What the sheets of a request are laid out from, and how many published figures the ledger stands in for. */
export function layoutModel({ seeds, period, ledger, sheets, messages }: WorkbookRequest): { model: LayoutModel; superseded: number } {
  const published = publishedFigures([...seeds.bulletin, ...seeds.district], seeds.measures);
  const { figures, superseded } = currentFigures(published.figures, ledger);
  const model: LayoutModel = {
    seeds,
    report: seedReport(seeds),
    period,
    figures,
    index: figureIndex(figures),
    left: published.left,
    codes: codeBook(seeds),
    sheets: sheets.map(template).map(({ sheetName, description }) => ({ name: sheetName, description: localized(description, messages) })),
    messages,
  };
  return { model, superseded };
}

/** Templates that the expressions and charts of a template refer to: whatever stands under the key `sheet`. */
function needs(json: unknown): string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]: [string, unknown]) =>
    name === 'sheet' && typeof value === 'string' ? [value] : needs(value),
  );
}

/** Throws `sheetsMissing` when a sheet takes figures from one that is not made with it. */
function checkNeeds(sheets: readonly string[]): void {
  for (const id of sheets) {
    const missing = [...new Set(needs(template(id)))].filter((needed) => !sheets.includes(needed));
    if (missing.length > 0) throw new GqError('sheetsMissing', { sheet: template(id).sheetName, needs: missing });
  }
}

/** Plans a workbook of the programme office. Throws `templateUnknown`, `sheetsMissing` and `templateInvalid`. */
export function planWorkbook(request: WorkbookRequest, onSheet: OnSheet = () => undefined): PlannedWorkbook {
  const { period, ledger, sheets, messages } = request;
  checkNeeds(sheets);
  const { model, superseded } = layoutModel(request);
  const layouts = sheets.map((id, index) => {
    const definition = template(id);
    onSheet('layingOut', definition.sheetName, index + 1, sheets.length);
    return layOut(definition, model);
  });
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
  return { plan, published: model.figures.length - ledger.length, ledger: ledger.length, superseded };
}
