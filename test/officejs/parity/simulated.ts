import { dumpWorkbook } from '../../host/dump/dump-workbook';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook-model';
import { openLook } from './chart-looks/open-look';
import type { Unsaid, Written } from './written';

const POINTS_PER_INCH = 72;

const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1000) / 1000;

/** Permissions by the names files have: allowFormatColumns → formatColumns. */
const allowed = (options: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(options)
    .filter(([, value]) => value === true)
    .map(([name]) => name.replace(/^allow(.)/, (_, letter: string) => letter.toLowerCase()))
    .sort();

function unsaid({ gridlines, protection, page, tables }: SheetModel): Unsaid {
  const { margins, paperSize, centerHorizontally, centerVertically, printArea } = page;
  return {
    ...Object.fromEntries(
      tables.map(({ name, style, showBandedRows, showBandedColumns }) => [
        `table ${name}`,
        { style, bands: showBandedRows || showBandedColumns },
      ]),
    ),
    gridlines,
    ...(protection && { allowed: allowed(protection.options) }),
    ...(printArea && {
      margins: Object.fromEntries(Object.entries(margins).map(([side, points]) => [side, inches(points)])),
      paper: paperSize,
      centered: [centerHorizontally, centerVertically],
    }),
  };
}

/** What the simulated Excel has open. */
export function asOpen(workbook: WorkbookModel): Written {
  const { plan, losses } = dumpWorkbook(workbook);
  return {
    plan,
    unsaid: new Map(workbook.sheets.map((sheet) => [sheet.name, unsaid(sheet)])),
    chartLooks: new Map(workbook.sheets.map(({ name, charts }) => [name, charts.map(openLook)])),
    losses,
  };
}
