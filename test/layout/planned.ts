import type { Messages } from '../../src/i18n/messages';
import { zhCN } from '../../src/i18n/zh-CN';
import { layoutModel, planWorkbook } from '../../src/layout/workbook';
import { GqError } from '../../src/model/errors';
import type { EmptyState, Figure } from '../../src/model/figure';
import { codeBook } from '../../src/model/figures/code-book';
import { loadSeeds } from '../../src/model/seeds/seeds';
import type { PlacedCell, PlanSheet, WorkbookPlan } from '../../src/model/workbook-plan';

export const seeds = loadSeeds();

/** What a workbook of a test is made from; February 2024 in Chinese unless told. */
export interface Asked {
  ledger?: readonly Figure[];
  period?: number;
  sheets?: readonly string[];
  messages?: Messages;
}

/** The model that sheets of a test are laid out from. */
export const modelOf = ({ ledger = [], period = 202402, messages = zhCN }: Asked = {}) =>
  layoutModel({ seeds, period, ledger, sheets: [], messages }).model;

/** A planned workbook, read by key and column id as people who know the sheet would. */
export interface Planned {
  plan: WorkbookPlan;
  sheet: (name: string) => PlanSheet;
  /** What a row of a block shows, by the ids of its columns. Throws for a row that is not there. */
  row: (name: string, block: string, key: string) => Readonly<Record<string, unknown>>;
  /** Keys of the rows of a block. */
  keys: (name: string, block: string) => readonly string[];
  /** Every text that a sheet shows, cached ones too. */
  texts: (name: string) => readonly string[];
}

/** What a cell shows: its number, its text, or what its formula is worth. */
export function shownIn(cell: PlacedCell['cell'] | undefined): unknown {
  if (cell === undefined) return undefined;
  if (cell.kind === 'blank') return '';
  if (cell.kind === 'computed') return cell.cached;
  if (cell.kind === 'number') return cell.number;
  return 'text' in cell ? cell.text : undefined;
}

/** Rows of a sheet's blocks: the columns by id, and the cells of each key. */
function blocksOf({ cells }: PlanSheet) {
  const rows = new Map<number, Map<number, PlacedCell['cell']>>();
  for (const { row, column, cell } of cells) {
    const found = rows.get(row) ?? new Map<number, PlacedCell['cell']>();
    rows.set(row, found.set(column, cell));
  }
  const blocks = new Map<string, { ids: Map<number, string>; rows: Map<string, Map<number, PlacedCell['cell']>> }>();
  let block: ReturnType<typeof blocks.get>;
  for (const row of rows.values()) {
    const key = shownIn(row.get(1));
    if (typeof key !== 'string' || key.startsWith('#')) continue;
    if (!key.includes('/')) block?.rows.set(key, row);
    else {
      const ids = [...row].filter(([column]) => column > 1).map(([column, cell]) => [column, String(shownIn(cell) as string)] as const);
      block = { ids: new Map(ids), rows: new Map() };
      blocks.set(key.replace(/^.*\//, ''), block);
    }
  }
  return blocks;
}

/** A plan with its rows at hand. */
export function readable(plan: WorkbookPlan): Planned {
  const sheet = (name: string): PlanSheet => {
    const found = plan.sheets.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  const known = new Map<string, ReturnType<typeof blocksOf>>();
  const block = (name: string, id: string) => {
    const blocks = known.get(name) ?? blocksOf(sheet(name));
    known.set(name, blocks);
    const found = blocks.get(id);
    if (found === undefined) throw new Error(`no block ${id} on ${name}`);
    return found;
  };
  return {
    plan,
    sheet,
    row: (on, id, key) => {
      const { ids, rows } = block(on, id);
      const cells = rows.get(key);
      if (cells === undefined) throw new Error(`no row ${key} in ${id} of ${on}`);
      return Object.fromEntries([...ids].map(([column, name]) => [name, shownIn(cells.get(column))]));
    },
    keys: (name, id) => [...block(name, id).rows.keys()],
    texts: (name) => sheet(name).cells.flatMap(({ cell }) => (typeof shownIn(cell) === 'string' ? [shownIn(cell) as string] : [])),
  };
}

/** Sheets that indicators are computed on. */
export const INDICATOR_SHEETS = ['indicator-completion', 'park-operation', 'data-ledger'];

/** A planned workbook of some sheets. */
export const planned = ({ ledger = [], period = 202402, sheets = INDICATOR_SHEETS, messages = zhCN }: Asked = {}): Planned =>
  readable(planWorkbook({ seeds, period, ledger, sheets, messages }).plan);

/** What a template is refused for; throws when it is taken. */
export function refusalOf(attempt: () => unknown): unknown {
  try {
    attempt();
  } catch (error) {
    if (error instanceof GqError && error.code === 'templateInvalid') return error.details;
    throw error;
  }
  throw new Error('not refused');
}

const codes = codeBook(seeds);

/** A number that a unit reports of itself or another subject for the year to February 2024, in the unit of its measure. */
export function told(unit: string, measure: string, number: number, more: Partial<Figure> = {}): Figure {
  const unitOfMeasure = more.valueKind === 'growth' ? '%' : (codes.measure(measure)?.unit ?? undefined);
  return {
    period: 202402,
    unit,
    subject: unit,
    measure,
    valueKind: 'ytd',
    value: { type: 'number', number },
    status: 'reported',
    ...(unitOfMeasure !== undefined && { unitOfMeasure }),
    ...more,
  };
}

/** The same figure without a value: as a form that came back blank, or with a sign. */
export function emptied(figure: Figure, state: EmptyState = 'notReported'): Figure {
  const empty: Figure = { ...figure, value: { type: 'empty', state } };
  delete empty.unitOfMeasure;
  return empty;
}
