import { areaAddress, cellAddress } from '../../src/model/address';
import type { PlanChart, PlanRange } from '../../src/model/chart';
import type { PlacedCell, PlanCell, PlanSheet, WorkbookPlan } from '../../src/model/workbook-plan';

/** Sheets with more rows than this show their first and last ones. */
const WHOLE = 120;
const FIRST = 14;
const LAST = 4;

function contentText(cell: PlanCell): string {
  switch (cell.kind) {
    case 'label':
      return JSON.stringify(cell.text);
    case 'text':
      return JSON.stringify(cell.text) + (cell.link ? ` → ${cell.link.sheet}!${cell.link.cell}` : '');
    case 'number':
      return String(cell.number);
    case 'date':
      return cell.date;
    case 'input':
      return cell.value === null ? '' : JSON.stringify(cell.value);
    case 'computed':
      return `${JSON.stringify(cell.cached)} = ${cell.formula}`;
    case 'blank':
      return '';
  }
}

const cellText = ({ row, column, cell }: PlacedCell): string =>
  `${cellAddress(row, column)} ${cell.kind} ${contentText(cell)} [${cell.style ?? ''}]`.replace('  ', ' ');

const rangeText = ({ sheet, column, firstRow, lastRow }: PlanRange): string =>
  `${sheet}!${areaAddress({ firstRow, lastRow, firstColumn: column, lastColumn: column })}`;

function chartText({ series, position, ...chart }: PlanChart): string[] {
  return [
    `chart ${chart.id} ${areaAddress(position.area)} ${Math.round(position.width)}×${Math.round(position.height)} ${JSON.stringify(chart)}`,
    ...series.map(
      ({ name, categories, values, ...look }) =>
        `  series ${'text' in name ? JSON.stringify(name.text) : `${name.sheet}!${cellAddress(name.row, name.column)}`} ${categories.map(rangeText).join(' ')} → ${rangeText(values)} ${JSON.stringify(look)}`,
    ),
  ];
}

/** So many rows of the same make are shown one after another. */
const SAME = 4;

/** Cells row by row without what merges cover. Of rows that differ in what they hold alone the first few are shown, the others counted. */
function rowTexts({ cells, merges }: PlanSheet): string[] {
  const covered = ({ row, column }: PlacedCell): boolean =>
    merges.some((area) => row === area.firstRow && column > area.firstColumn && column <= area.lastColumn);
  const rows = new Map<number, PlacedCell[]>();
  for (const placed of cells) rows.set(placed.row, [...(rows.get(placed.row) ?? []), ...(covered(placed) ? [] : [placed])]);
  const texts: string[] = [];
  let [make, run] = ['', 0];
  for (const [row, placed] of rows) {
    const own = placed.map(({ column, cell }) => `${column} ${cell.kind} ${cell.style ?? ''}`).join('|');
    [make, run] = own === make ? [make, run + 1] : [own, 1];
    if (run <= SAME) texts.push(...placed.map(cellText));
    else {
      if (run > SAME + 1) texts.pop();
      texts.push(`… rows of the same make to ${row}`);
    }
  }
  return texts;
}

function sheetText(sheet: PlanSheet, compact: boolean): string[] {
  const last = sheet.cells.at(-1)?.row ?? 0;
  const shown = (row: number) => last <= WHOLE || row <= FIRST || row > last - LAST;
  const passed = last <= WHOLE ? [] : [`… rows ${FIRST + 1} to ${last - LAST} not shown`];
  const { cells, columns, rows, merges, validations, conditionalFormats, tables, charts, textNumbers, chartHelpers, ...rest } = sheet;
  return [
    `sheet ${JSON.stringify(rest)}`,
    `columns ${columns.map(({ width, hidden }) => `${width}${hidden ? 'h' : ''}`).join(' ')}`,
    `rows ${rows
      .filter(({ row }) => shown(row))
      .map(({ row, height, hidden }) => `${row}:${height ?? ''}${hidden ? 'h' : ''}`)
      .join(' ')}`,
    `merges ${merges
      .filter(({ firstRow }) => shown(firstRow))
      .map(areaAddress)
      .join(' ')}`,
    ...(textNumbers.length > 0 ? [`text numbers ${textNumbers.map(areaAddress).join(' ')}`] : []),
    ...(chartHelpers.length > 0 ? [`chart helpers ${chartHelpers.map(areaAddress).join(' ')}`] : []),
    ...validations.map(({ area, ...validation }) => `validation ${areaAddress(area)} ${JSON.stringify(validation)}`),
    ...conditionalFormats.map(({ area, ...format }) => `conditional format ${areaAddress(area)} ${JSON.stringify(format)}`),
    ...tables.map(({ area, ...table }) => `table ${areaAddress(area)} ${JSON.stringify(table)}`),
    ...charts.flatMap(chartText),
    ...(compact ? rowTexts(sheet) : []),
    ...(compact ? [] : cells).filter(({ row }) => row <= (last <= WHOLE ? last : FIRST)).map(cellText),
    ...(compact ? [] : passed),
    ...(passed.length > 0 && !compact ? cells.filter(({ row }) => row > last - LAST).map(cellText) : []),
  ];
}

/** A plan as lines of text, a cell a line, so that a difference can be read. `compact`: cells under merges and most rows of the same make are left out. */
export function planText(plan: WorkbookPlan, sheets: readonly PlanSheet[] = plan.sheets, compact = false): string {
  const used = new Set(sheets.flatMap(({ cells }) => cells.map(({ cell }) => cell.style ?? '')));
  const names = plan.names.filter(({ sheet }) => sheets.some(({ name }) => name === sheet));
  return [
    ...sheets.flatMap((sheet) => [...sheetText(sheet, compact), '']),
    ...names.map(({ name, sheet, area, hidden }) => `name ${name} ${sheet}!${areaAddress(area)}${hidden ? ' hidden' : ''}`),
    ...Object.entries(plan.styles)
      .filter(([name]) => used.has(name))
      .map(([name, style]) => `style ${name}: ${JSON.stringify(style)}`),
    '',
  ].join('\n');
}
