import type { SheetCells } from '../../model/sheet-cells';
import { IDENTITY_SHEET } from '../identity-sheet';
import { blockAreas, type NamedArea } from '../locate/block-names';
import type { PlannedSide } from './planned-side';
import { keyCells } from './present-blocks';
import { PresentSheet } from './present-sheet';

/** A workbook as it now is. */
export interface PresentWorkbook {
  sheets: readonly PresentSheet[];
  /** Names of blocks that belong to the workbook: those of one sheet came with a copy of it. */
  names: readonly NamedArea[];
}

export const presentWorkbook = ({ sheets, names }: SheetCells): PresentWorkbook => ({
  sheets: sheets.map((sheet) => new PresentSheet(sheet)),
  names: blockAreas(names.filter(({ sheet }) => sheet === undefined)),
});

/** What a sheet of the plan is in the workbook. */
export type OwnSheet = { is: 'absent' } | { is: 'foreign'; sheet: PresentSheet } | { is: 'own'; sheet: PresentSheet };

/** The one that most speak for; the first of equals. */
function mostOf<T>(votes: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0];
}

/** Excel takes names that differ in capitals alone for the same. */
const isCalled = (name: string, sheet: PresentSheet): boolean => sheet.name.toUpperCase() === name.toUpperCase();

/** Finds a sheet of the plan by where the names of its blocks lead, which follow it when it is renamed, else by its hidden key cells. */
export function ownSheet(planned: PlannedSide, { sheets, names }: PresentWorkbook): OwnSheet {
  const called = sheets.find((sheet) => isCalled(planned.sheet.name, sheet));
  if (planned.sheet.name === IDENTITY_SHEET) return called === undefined ? { is: 'absent' } : { is: 'own', sheet: called };
  const own = new Set(planned.names.map(({ name }) => name));
  const named = mostOf(names.flatMap(({ name, sheet: on }) => (own.has(name) ? sheets.filter((sheet) => sheet.name === on) : [])));
  if (named !== undefined) return { is: 'own', sheet: named };
  const counted = sheets.map((sheet) => ({ sheet, found: keyCells(sheet, planned.blocks).size }));
  const [best] = counted.filter(({ found }) => found > 0).sort((a, b) => b.found - a.found);
  if (best !== undefined) return { is: 'own', sheet: best.sheet };
  return called === undefined ? { is: 'absent' } : { is: 'foreign', sheet: called };
}
