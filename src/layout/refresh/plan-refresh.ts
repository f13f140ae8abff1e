import type { SheetCells } from '../../model/sheet-cells';
import type { PlanName, PlanSheet, WorkbookPlan } from '../../model/workbook-plan';
import { rewrittenMirror } from './identity-mirror';
import { addedSheet, movedSheet } from './moved-sheet';
import { ownSheet, presentWorkbook, type PresentWorkbook } from './own-sheets';
import { plannedSide } from './planned-side';
import type { PresentSheet } from './present-sheet';
import { sheetState, type SheetState } from './sheet-state';
import { WorkbookMoves, type MovedSheet } from './workbook-moves';
import type { SheetRefresh, WorkbookRefresh } from './workbook-refresh';
import { writtenCells } from './written-cells';

/** What a planned sheet meets in the workbook. */
type Met =
  | { kind: 'absent'; sheet: PlanSheet }
  | { kind: 'mirror'; sheet: PlanSheet; present: PresentSheet }
  | { kind: 'blocked'; sheet: PlanSheet; present: PresentSheet; why: 'foreign' | 'blocksLost'; blocks: readonly string[] }
  | { kind: 'own'; sheet: PlanSheet; state: SheetState };

function meet(sheet: PlanSheet, plan: WorkbookPlan, workbook: PresentWorkbook): Met {
  const planned = plannedSide(sheet, plan.names);
  const found = ownSheet(planned, workbook);
  if (found.is === 'absent') return { kind: 'absent', sheet };
  const present = found.sheet;
  if (found.is === 'foreign') return { kind: 'blocked', sheet, present, why: 'foreign', blocks: [] };
  if (planned.names.length === 0) return { kind: 'mirror', sheet, present };
  const state = sheetState(planned, present, workbook.names, plan.styles);
  return 'lost' in state ? { kind: 'blocked', sheet, present, why: 'blocksLost', blocks: state.lost } : { kind: 'own', sheet, state };
}

function movedSheetOf(met: Met): MovedSheet {
  switch (met.kind) {
    case 'absent':
      return { name: met.sheet.name };
    case 'mirror':
    case 'blocked':
      return { name: met.present.name };
    case 'own':
      return { name: met.state.sheet.name, moves: met.state.moves };
  }
}

function refreshOf(met: Met, moves: WorkbookMoves, { styles }: WorkbookPlan): SheetRefresh {
  switch (met.kind) {
    case 'absent':
      return { kind: 'add', sheet: addedSheet(met.sheet, moves) };
    case 'blocked':
      return { kind: 'blocked', sheet: met.sheet, name: met.present.name, why: met.why, blocks: met.blocks };
    case 'mirror': {
      const sheet = rewrittenMirror(met.sheet, met.present, moves);
      return { kind: 'rewrite', name: met.present.name, edits: [], sheet, inserted: [], kept: [], entered: [] };
    }
    case 'own': {
      const { state } = met;
      const written = writtenCells(state, moves, styles);
      return {
        kind: 'rewrite',
        name: state.sheet.name,
        edits: state.edits,
        sheet: movedSheet(state, written, moves),
        inserted: state.inserted,
        kept: state.kept.map(({ row, key }) => ({ row, key })),
        entered: written.entered,
      };
    }
  }
}

/** Where a block's name leads afterwards: over rows that are kept at its end too, whose keys are still its own. */
function movedName(planName: PlanName, met: Met, moves: WorkbookMoves): PlanName[] {
  if (met.kind === 'blocked') return [];
  const { sheet } = planName;
  const area = moves.area(sheet, planName.area);
  const id =
    met.kind === 'own' ? [...met.state.planned.blocks.values()].find(({ keyRow }) => keyRow === planName.area.firstRow)?.id : undefined;
  const kept = met.kind === 'own' ? met.state.kept.flatMap(({ row, block }) => (block !== undefined && block === id ? [row] : [])) : [];
  return [{ ...planName, sheet: moves.name(sheet), area: { ...area, lastRow: Math.max(area.lastRow, ...kept) } }];
}

/**
 * Says how a plan is brought into a workbook that people worked in: which rows are put in and taken out, what is written where, and where
 * everything leads that refers to cells. What people added stays; whoever applies it needs no thought of its own.
 */
export function planRefresh(plan: WorkbookPlan, now: SheetCells): WorkbookRefresh {
  const workbook = presentWorkbook(now);
  const met = new Map(plan.sheets.map((sheet) => [sheet.name, meet(sheet, plan, workbook)]));
  const moves = new WorkbookMoves(new Map([...met].map(([name, each]) => [name, movedSheetOf(each)])));
  return {
    sheets: [...met.values()].map((each) => refreshOf(each, moves, plan)),
    names: plan.names.flatMap((name) => {
      const each = met.get(name.sheet);
      return each === undefined ? [] : movedName(name, each, moves);
    }),
  };
}
