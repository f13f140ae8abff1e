import { ENVELOPE_NAMESPACE } from '../../model/envelope';
import type { PlanSheet } from '../../model/workbook-plan';
import { IDENTITY_SHEET } from '../../layout/identity-sheet';
import type { SheetOutcome } from './outcome';

/** What stands in the workbook before anything is written to it. */
export interface Standing {
  /** Names of its sheets by their id. */
  sheets: ReadonlyMap<string, string>;
  /** What its defined names refer to, by name. */
  names: ReadonlyMap<string, string>;
  /** Names of its tables. */
  tables: ReadonlySet<string>;
  /** Charts of the plan that a sheet already has, by the sheet's id: only of sheets that were begun before. */
  charts: ReadonlyMap<string, readonly string[]>;
  /** Sheets of a former try, by id, that are protected. */
  protectedSheets: ReadonlySet<string>;
  calculationMode: Excel.CalculationMode;
  /** Whether events were on. */
  events: boolean;
  /** Whether sheets cannot be added or deleted. */
  structureProtected: boolean;
  /** Rows of the hidden sheet that says whose workbook this is; empty without one. */
  identity: readonly (readonly string[])[];
  /** Ids of the custom XML that says so too. */
  envelopes: readonly string[];
  /** Title and subject in the workbook's properties; '' where nobody gave any. */
  title: string;
  subject: string;
}

/** A sheet that was begun and did not come to its end. */
export interface Begun {
  outcome: SheetOutcome;
  plan: PlanSheet;
}

/** Reads what stands in the workbook: one request, whatever its size. */
export async function readStanding(context: Excel.RequestContext, begun: readonly Begun[]): Promise<Standing> {
  const { workbook } = context;
  const { worksheets, names, tables, application, protection, properties } = workbook;
  worksheets.load('items/id, items/name');
  names.load('items/name, items/formula');
  tables.load('items/name');
  application.load('calculationMode');
  context.runtime.load('enableEvents');
  protection.load('protected');
  properties.load('title, subject');
  const parts = workbook.customXmlParts.getByNamespace(ENVELOPE_NAMESPACE);
  parts.load('items/id');
  const identity = worksheets.getItemOrNullObject(IDENTITY_SHEET).getUsedRangeOrNullObject();
  identity.load('values');
  const charts = begun.flatMap(({ outcome: { id }, plan }) => {
    if (id === undefined) return [];
    const sheet = worksheets.getItemOrNullObject(id);
    return plan.charts.map((chart) => {
      const found = sheet.charts.getItemOrNullObject(chart.id);
      found.load('name');
      return { sheet: id, name: chart.id, found };
    });
  });
  const protections = begun.flatMap(({ outcome: { id } }) => {
    if (id === undefined) return [];
    const found = worksheets.getItemOrNullObject(id).protection;
    found.load('protected');
    return { sheet: id, found };
  });
  await context.sync();
  const made = new Map<string, string[]>();
  for (const { sheet, name, found } of charts) if (!found.isNullObject) made.set(sheet, [...(made.get(sheet) ?? []), name]);
  return {
    sheets: new Map(worksheets.items.map(({ id, name }) => [id, name])),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    tables: new Set(tables.items.map(({ name }) => name)),
    charts: made,
    protectedSheets: new Set(protections.flatMap(({ sheet, found }) => (!found.isNullObject && found.protected ? [sheet] : []))),
    calculationMode: application.calculationMode as Excel.CalculationMode,
    events: context.runtime.enableEvents,
    structureProtected: protection.protected,
    identity: identity.isNullObject ? [] : identity.values.map((row: unknown[]) => row.map(String)),
    envelopes: parts.items.map(({ id }) => id),
    title: properties.title,
    subject: properties.subject,
  };
}
