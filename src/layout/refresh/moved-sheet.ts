import { mapReferences, referenceText } from '../../model/formula-references';
import type { PlanArea } from '../../model/area';
import type { PlanConditionalFormat, PlanSheet, PlanTable, PlanValidation } from '../../model/workbook-plan';
import { isLine } from './named-rows';
import type { PlannedSide } from './planned-side';
import type { SheetState } from './sheet-state';
import type { WorkbookMoves } from './workbook-moves';
import type { WrittenCells } from './written-cells';
import { movedCell } from './written-cells';

/** Where a rule's list stands, and the cells its formula speaks of. */
function movedRule(rule: PlanValidation['rule'], on: string, moves: WorkbookMoves): PlanValidation['rule'] {
  switch (rule.kind) {
    case 'list': {
      const { sheet, area } = rule.source;
      return { kind: 'list', source: { sheet: moves.name(sheet), area: moves.area(sheet, area) } };
    }
    case 'formula':
      return { kind: 'formula', formula: moves.formula(rule.formula, on) };
    case 'decimal':
    case 'whole':
    case 'textLength':
    case 'any':
      return rule;
  }
}

/** A formula for cells further down: what is not fixed by a dollar sign moves along. Rules speak of cells in their own row. */
const shifted = (formula: string, rows: number): string =>
  rows === 0
    ? formula
    : mapReferences(formula, (reference) => {
        const { area, absolute, kind } = reference;
        if (kind === 'columns') return reference.text;
        const by = (side: 'firstRow' | 'lastRow') => area[side] + (absolute[side] ? 0 : rows);
        const last = kind === 'cell' ? 'firstRow' : 'lastRow';
        return referenceText({ ...reference, area: { ...area, firstRow: by('firstRow'), lastRow: by(last) } });
      });

/** An area's runs of rows, each with a formula for its first row. */
function formulaRuns(area: PlanArea, formula: string, state: SheetState, moves: WorkbookMoves): { area: PlanArea; formula: string }[] {
  const moved = moves.formula(formula, state.planned.sheet.name);
  const first = state.moves.cell(area.firstRow, area.firstColumn).row;
  return state.moves.runs(area).map((run) => ({ area: run, formula: shifted(moved, run.firstRow - first) }));
}

function movedValidation(validation: PlanValidation, state: SheetState, moves: WorkbookMoves): PlanValidation[] {
  const { area, rule } = validation;
  if (rule.kind !== 'formula')
    return state.moves.runs(area).map((run) => ({ ...validation, area: run, rule: movedRule(rule, state.planned.sheet.name, moves) }));
  return formulaRuns(area, rule.formula, state, moves).map((run) => ({
    ...validation,
    area: run.area,
    rule: { kind: 'formula', formula: run.formula },
  }));
}

const movedFormat = (format: PlanConditionalFormat, state: SheetState, moves: WorkbookMoves): PlanConditionalFormat[] =>
  formulaRuns(format.area, format.formula, state, moves).map((run) => ({ ...format, ...run }));

/** An Excel table with the columns that people put into it under the names they have. */
function movedTable(table: PlanTable, { moves, sheet, planned, blocks, present }: SheetState): PlanTable {
  const area = moves.area(table.area);
  const own = new Map(table.columns.map((name, index) => [moves.cell(table.area.firstRow, table.area.firstColumn + index).column, name]));
  const id = [...planned.blocks.values()].find((block) => block.table?.firstRow === table.area.firstRow + 1)?.id ?? '';
  const headerRow = (blocks.get(id)?.table?.firstRow ?? 1) - 1;
  const columns: string[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++)
    columns.push(own.get(column) ?? (present.size > 0 ? sheet.text(headerRow, column) : ''));
  return { ...table, area, columns, keyColumn: moves.cell(table.area.firstRow, table.keyColumn).column };
}

/** Merged areas of rows that are written, unless somebody keeps something in what they would cover. */
function movedMerges({ planned, sheet, present, moves }: SheetState): PlanArea[] {
  const names = new Map([...planned.rows].map(([name, row]) => [row, name]));
  return planned.sheet.merges.flatMap((merge): PlanArea[] => {
    if (moves.row(merge.firstRow) === undefined) return [];
    const area = moves.area(merge);
    const name = names.get(merge.firstRow) ?? '';
    const now = present.get(name);
    const own = new Set<number | undefined>();
    // On a line nothing but its first cell is ours.
    if (!isLine(name))
      for (let column = merge.firstColumn; column <= merge.lastColumn; column++) own.add(moves.column(merge.firstRow, column));
    const isTaken =
      now !== undefined &&
      sheet.filledRow(now).some(({ column }) => column > area.firstColumn && column <= area.lastColumn && !own.has(column));
    return isTaken || area.firstColumn === area.lastColumn ? [] : [area];
  });
}

/** Heights of new rows, and of those whose words changed: the others are as people set them. */
function movedRows({ planned, sheet, present, moves }: SheetState): PlanSheet['rows'] {
  const names = new Map([...planned.rows].map(([name, row]) => [row, name]));
  return planned.sheet.rows
    .flatMap((each): PlanSheet['rows'] => {
      const row = moves.row(each.row);
      const now = present.get(names.get(each.row) ?? '');
      if (row === undefined) return [];
      if (now === undefined) return names.has(each.row) ? [{ ...each, row }] : [];
      return hasNewWords(planned, each.row, (column) => {
        const there = moves.column(each.row, column);
        return there === undefined ? undefined : sheet.cells.at(now, there)?.value;
      })
        ? [{ ...each, row, hidden: sheet.hiddenRows.has(now) }]
        : [];
    })
    .sort((a, b) => a.row - b.row);
}

const hasNewWords = ({ cells }: PlannedSide, row: number, now: (column: number) => unknown): boolean =>
  cells.row(row).some(({ column, cell }) => {
    const words = cell.kind === 'label' || cell.kind === 'text' ? cell.text : cell.kind === 'computed' ? cell.cached : undefined;
    return typeof words === 'string' && words !== '' && words !== now(column);
  });

function movedPage({ page }: PlanSheet, { moves }: SheetState): Pick<PlanSheet, 'page'> {
  if (page === undefined) return {};
  const { repeat } = page;
  const rows = (row: number) => moves.cell(row, page.area.firstColumn).row;
  return {
    page: {
      ...page,
      area: moves.area(page.area),
      ...(repeat && { repeat: { firstRow: rows(repeat.firstRow), lastRow: rows(repeat.lastRow) } }),
      breaks: page.breaks.map(rows),
    },
  };
}

/** What is to be written of a planned sheet, where it stands on the sheet that people worked in. */
export function movedSheet(state: SheetState, written: WrittenCells, moves: WorkbookMoves): PlanSheet {
  const { sheet } = state.planned;
  const { frozen } = sheet;
  return {
    ...sheet,
    name: state.sheet.name,
    visibility: state.sheet.visibility,
    cells: written.cells,
    columns: [],
    rows: movedRows(state),
    merges: movedMerges(state),
    ...(frozen && {
      frozen: {
        rows: frozen.rows === 0 ? 0 : state.moves.cell(frozen.rows, 1).row,
        columns: frozen.columns === 0 ? 0 : state.moves.cell(frozen.rows || 1, frozen.columns).column,
      },
    }),
    validations: sheet.validations.flatMap((validation) => movedValidation(validation, state, moves)),
    conditionalFormats: sheet.conditionalFormats.flatMap((format) => movedFormat(format, state, moves)),
    tables: sheet.tables.map((table) => movedTable(table, state)),
    charts: sheet.charts.map((chart) => moves.chart(chart, sheet.name)),
    textNumbers: sheet.textNumbers.flatMap((area) => state.moves.runs(area)),
    chartHelpers: sheet.chartHelpers.flatMap((area) => state.moves.runs(area)),
    ...movedPage(sheet, state),
  };
}

/** A sheet that is not there yet, leading to where the cells of the others stand. */
export const addedSheet = (sheet: PlanSheet, moves: WorkbookMoves): PlanSheet => ({
  ...sheet,
  cells: sheet.cells.map((placed) => {
    const cell = movedCell(placed.cell, sheet.name, moves);
    return cell === placed.cell ? placed : { ...placed, cell };
  }),
  validations: sheet.validations.map((validation) => ({ ...validation, rule: movedRule(validation.rule, sheet.name, moves) })),
  conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, formula: moves.formula(format.formula, sheet.name) })),
  charts: sheet.charts.map((chart) => moves.chart(chart, sheet.name)),
});
