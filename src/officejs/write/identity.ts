import { envelopeXml } from '../../layout/envelope-xml';
import { IDENTITY_SHEET } from '../../layout/identity-sheet';
import { envelopeFacts } from '../../layout/locate/envelope-xml';
import type { PlacedCell, PlanSheet, WorkbookPlan } from '../../model/workbook-plan';
import type { Standing } from './standing';

/** What is done about the identity of the workbook. */
export interface Identity {
  /** The hidden sheet as it must become; absent: the plan has none. */
  sheet?: PlanSheet;
  /** XML of the envelope that replaces what is there; absent: it stays as it is. */
  xml?: string;
  /** Whether the workbook says already that it is somebody else's, or another month's of somebody's, and keeps saying so. */
  kept: boolean;
}

const textsOf = ({ cells }: PlanSheet): string[][] => {
  const rows: string[][] = [];
  for (const { row, column, cell } of cells) if (cell.kind === 'text') (rows[row - 1] ??= [])[column - 1] = cell.text;
  return rows.filter((row) => row.length > 0);
};

const isSheetRow = ([kind]: readonly string[]): boolean => kind === 'sheet';

/**
 * Sheets may be inserted into a workbook that has an identity: one that somebody reports with keeps its own, so that what is returned is still
 * theirs; the programme office's own follows the newest plan. Either way the list of sheets knows all of them.
 */
export function identityOf(plan: WorkbookPlan, standing: Standing): Identity {
  const planned = plan.sheets.find(({ name }) => name === IDENTITY_SHEET);
  if (plan.envelope === undefined || planned === undefined) return { kept: false };
  const rows = textsOf(planned);
  const there = standing.identity.filter((row) => row.some((text) => text !== ''));
  const facts = there.filter((row) => !isSheetRow(row));
  const former = envelopeFacts(facts.map(([name = '', text = '']) => [name, text] as const));
  const known = there.length > 0 || standing.envelopes.length > 0;
  const kept = known && former.unit !== plan.envelope.unit;
  const names = new Set(rows.filter(isSheetRow).map(([, name]) => name));
  const others = there.filter((row) => isSheetRow(row) && !names.has(row[1]));
  const all = [...(kept ? facts : rows.filter((row) => !isSheetRow(row))), ...others, ...rows.filter(isSheetRow)];
  const cells = all.flatMap((texts, row) =>
    texts.flatMap((text, column): PlacedCell[] =>
      text === '' ? [] : [{ row: row + 1, column: column + 1, cell: { kind: 'text', text } }],
    ),
  );
  return { sheet: { ...planned, cells }, kept, ...(!kept && { xml: envelopeXml(plan.envelope) }) };
}

/** Puts the envelope into custom XML in place of the parts that were there. */
export function writeEnvelope(context: Excel.RequestContext, xml: string, former: readonly string[]): void {
  const { customXmlParts } = context.workbook;
  for (const id of former) customXmlParts.getItem(id).delete();
  customXmlParts.add(xml);
}
