import type { PlanSheet } from '../../../src/model/workbook-plan';
import { contents, links, looks, values } from './facts/cell-facts';
import { charts, seriesNames } from './facts/chart-facts';
import { chartLooks } from './facts/chart-look-facts';
import { edges } from './facts/edge-facts';
import { factsOf, type Facts } from './facts/facts';
import {
  conditionalFormats,
  heights,
  hiddenLines,
  ignoredErrors,
  merges,
  page,
  tables,
  validations,
  view,
  widths,
} from './facts/sheet-facts';
import { envelope, names, properties, tabs } from './facts/workbook-facts';
import type { Written } from './written';

/** What is compared of a sheet. */
type OfSheet = (sheet: PlanSheet, written: Written) => Facts;

const looked = (facet: Parameters<typeof looks>[0]): OfSheet => {
  const facts = looks(facet);
  return (sheet, { plan }) => facts(sheet, plan.styles);
};

/** Aspects of a sheet. */
export const SHEET_ASPECTS = {
  contents: (sheet) => contents(sheet),
  values: (sheet) => values(sheet),
  font: looked('font'),
  fill: looked('fill'),
  align: looked('align'),
  numberFormat: looked('numberFormat'),
  unlocked: looked('unlocked'),
  borders: (sheet, { plan }) => edges(sheet, plan.styles),
  widths: (sheet) => widths(sheet),
  heights: (sheet) => heights(sheet),
  hiddenLines: (sheet) => hiddenLines(sheet),
  merges: (sheet) => merges(sheet),
  validations: (sheet) => validations(sheet),
  conditionalFormats: (sheet) => conditionalFormats(sheet),
  tables: (sheet) => tables(sheet),
  links: (sheet) => links(sheet),
  page: (sheet) => page(sheet),
  view: (sheet) => view(sheet),
  unsaid: ({ name }, { unsaid }) => factsOf(Object.entries(unsaid.get(name) ?? {})),
  charts: (sheet) => charts(sheet),
  chartLooks: ({ name }, written) => chartLooks(written.chartLooks.get(name) ?? []),
  seriesNames: (sheet) => seriesNames(sheet),
  ignoredErrors: (sheet) => ignoredErrors(sheet),
} as const satisfies Readonly<Record<string, OfSheet>>;

/** Aspects of a workbook as a whole. */
export const WORKBOOK_ASPECTS = {
  tabs: ({ plan }) => tabs(plan),
  names: ({ plan }) => names(plan),
  envelope: ({ plan }) => envelope(plan),
  properties: ({ plan }) => properties(plan),
  losses: ({ losses }) => factsOf(losses.map((loss) => [loss, true] as const)),
} as const satisfies Readonly<Record<string, (written: Written) => Facts>>;

export type SheetAspect = keyof typeof SHEET_ASPECTS;
export type WorkbookAspect = keyof typeof WORKBOOK_ASPECTS;
export type Aspect = SheetAspect | WorkbookAspect;
