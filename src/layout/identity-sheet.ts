import { bareSheet } from '../model/bare-sheet';
import type { Envelope } from '../model/envelope';
import type { SheetLayout } from '../model/sheet-layout';
import type { PlacedCell, PlanSheet } from '../model/workbook-plan';

/** Name of the very hidden sheet that mirrors the envelope. */
export const IDENTITY_SHEET = '_gq';

/** The sheet that mirrors the envelope, for programs that drop custom XML: one fact a row, then the sheets with their templates. */
export function identitySheet(envelope: Envelope, layouts: readonly SheetLayout[]): PlanSheet {
  const facts = Object.entries(envelope).map(([name, value]) => [name, String(value)]);
  const sheets = layouts.map(({ name, template, version }) => ['sheet', name, template, version]);
  const cells: PlacedCell[] = [...facts, ...sheets].flatMap((texts, row) =>
    texts.map((text, column): PlacedCell => ({ row: row + 1, column: column + 1, cell: { kind: 'text', text } })),
  );
  return { ...bareSheet(IDENTITY_SHEET), visibility: 'veryHidden', cells };
}
