import { writeFileSync } from 'node:fs';
import { bareSheet } from '../../src/model/bare-sheet';
import type { PlanAxis, PlanChart } from '../../src/model/chart';
import type { PlacedCell, PlanCell, PlanSheet, PlanValidation, WorkbookPlan } from '../../src/model/workbook-plan';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import type { DescribedChart, DescribedColumn, DescribedValue, Description } from './description';
import { runWriter } from './run-writer';

const CELL: Record<DescribedColumn['kind'], (value: DescribedValue, style: string) => PlanCell> = {
  text: (value, style) => ({ kind: 'text', text: value as string, style }),
  number: (value, style) => ({ kind: 'number', number: value as number, style }),
  date: (value, style) => ({ kind: 'date', date: value as string, style }),
  formula: (value, style) => {
    const [formula, cached] = value as readonly [string, number];
    return { kind: 'computed', formula, cached, style };
  },
};

const cellOf = ({ kind, style, accepts }: DescribedColumn, value: DescribedValue): PlanCell =>
  accepts ? { kind: 'input', value: value as string | number, style } : CELL[kind](value, style);

const amounts: PlanAxis = { numberFormat: '#,##0' };
const shares: PlanAxis = { numberFormat: '0%' };

/** Beside the table, 20 rows high. */
function planChart(
  sheet: string,
  columns: number,
  { title, kind, grouping, categories, series, points, pointColors }: DescribedChart,
): PlanChart {
  const range = (column: number) => ({ sheet, column, firstRow: 2, lastRow: points + 1 });
  return {
    id: '图',
    title,
    altText: title,
    kind,
    grouping,
    series: series.map(({ column, color, drawnAs, axis }) => ({
      name: { sheet, row: 1, column },
      categories: [range(categories)],
      values: range(column),
      drawnAs,
      axis,
      labels: kind === 'doughnut' ? 'percent' : 'value',
      color,
    })),
    ...(pointColors.length > 0 && { pointColors }),
    ...(kind !== 'doughnut' && { valueAxis: amounts }),
    ...(kind === 'combo' && { secondaryAxis: shares }),
    legend: 'bottom',
    plotsHidden: true,
    position: { area: { firstRow: 2, lastRow: 21, firstColumn: columns + 2, lastColumn: columns + 10 }, width: 480, height: 300 },
  };
}

function planSheet({ columns, headerStyle, list, decimal }: Description, { name, rows, chart }: Description['sheets'][number]): PlanSheet {
  const cells: PlacedCell[] = columns.map(({ header }, index) => ({
    row: 1,
    column: index + 1,
    cell: { kind: 'label', text: header, style: headerStyle },
  }));
  rows.forEach((values, row) => {
    columns.forEach((column, index) => {
      cells.push({ row: row + 2, column: index + 1, cell: cellOf(column, values[index] ?? '') });
    });
  });
  const lastRow = rows.length + 1;
  const validations = columns.flatMap(({ accepts }, index): PlanValidation[] => {
    const area = { firstRow: 2, lastRow, firstColumn: index + 1, lastColumn: index + 1 };
    if (accepts === 'list') {
      const source = { sheet: list.sheet, area: { firstRow: 1, lastRow: list.values.length, firstColumn: 1, lastColumn: 1 } };
      return [{ area, rule: { kind: 'list', source } }];
    }
    const { min, max, title, text } = decimal;
    return accepts === 'decimal' ? [{ area, rule: { kind: 'decimal', min, max }, prompt: { title, text } }] : [];
  });
  return {
    ...bareSheet(name),
    cells,
    columns: columns.map(({ width }) => ({ width, hidden: false })),
    frozen: { rows: 1, columns: 0 },
    validations,
    charts: chart ? [planChart(name, columns.length, chart)] : [],
    page: {
      orientation: 'landscape',
      fit: { across: 1, down: 0 },
      repeat: { firstRow: 1, lastRow: 1 },
      area: { firstRow: 1, lastRow, firstColumn: 1, lastColumn: columns.length },
      header: name,
      footer: '&P / &N',
      breaks: [],
    },
  };
}

function planOf(description: Description): WorkbookPlan {
  const { title, creator, styles, list, sheets } = description;
  const listed = list.values.map((text, index): PlacedCell => ({ row: index + 1, column: 1, cell: { kind: 'text', text } }));
  return {
    sheets: [...sheets.map((sheet) => planSheet(description, sheet)), { ...bareSheet(list.sheet), cells: listed }],
    styles,
    names: [],
    properties: { title, subject: title, creator },
  };
}

void runWriter(async (description, file) => writeFileSync(file, await writeWorkbook(planOf(description))));
