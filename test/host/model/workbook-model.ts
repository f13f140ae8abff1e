import type { PlanArea } from '../../../src/model/area';
import type { RawValue } from '../../../src/model/sheet-cells';
import type { PlanStyle } from '../../../src/model/style';

/** One cell of the simulated workbook. */
export interface CellModel {
  /** What it holds; of a formula what it was worth when last calculated. */
  value: RawValue;
  /** Formula without equals sign. */
  formula?: string;
  /** How it looks: shared by all cells that look alike, never changed. */
  format: PlanStyle;
  /** Where a click leads. */
  link?: LinkModel;
}

/** A hyperlink within the workbook or out of it. */
export interface LinkModel {
  documentReference?: string;
  address?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** A data validation in Office.js's own words. */
export interface ValidationModel {
  area: PlanArea;
  /** One of Office.js's rules: `{ wholeNumber: … }`, `{ decimal: … }`, `{ list: … }`, `{ textLength: … }`, `{ date: … }`, `{ custom: … }`; absent: any. */
  rule?: Readonly<Record<string, unknown>>;
  prompt?: { showPrompt: boolean; title: string; message: string };
  errorAlert?: { showAlert: boolean; style: string; title: string; message: string };
  ignoreBlanks: boolean;
  /** Which setting laid it over another validation: Excel then refuses the next one (office-js issue 2594). */
  laidOverBy?: string;
}

/** A conditional format of kind Custom, the only one that plans have. */
export interface ConditionalFormatModel {
  id: string;
  area: PlanArea;
  /** With equals sign, as Office.js has it. */
  formula: string;
  /** From 0: the first decides. */
  priority: number;
  stopIfTrue: boolean;
  /** Colours `#RRGGBB`. */
  style: { color?: string; bold?: boolean; fill?: string };
}

/** An Excel table. */
export interface TableModel {
  id: string;
  name: string;
  /** Header row and data rows. */
  area: PlanArea;
  style: string;
  showHeaders: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** Cells that a chart shows. They follow when rows are inserted; undefined when they are gone. */
export interface ChartReference {
  /** Id of the sheet. */
  sheet: string;
  area: PlanArea;
}

/** A series of a chart. `format` holds scalars by path, such as `fill.color` or `markerStyle` (members/objects/chart/chart-paths.ts). */
export interface SeriesModel {
  /** Whether the chart made it from its source range; absent: somebody added it. */
  fromSource?: true;
  name: string;
  chartType: string;
  axisGroup: 'Primary' | 'Secondary';
  values?: ChartReference;
  categories?: ChartReference;
  format: Record<string, unknown>;
}

/** An axis of a chart. */
export interface AxisModel {
  visible: boolean;
  title?: string;
  format: Record<string, unknown>;
}

/** A native chart. Distances in points from the sheet's upper left corner. */
export interface ChartModel {
  id: string;
  name: string;
  chartType: string;
  title: { text: string; visible: boolean; format: Record<string, unknown> };
  legend: { visible: boolean; position: string; format: Record<string, unknown> };
  /** Value and category axes by side, once they were touched. */
  axes: { category: AxisModel; value: AxisModel; secondaryValue: AxisModel; secondaryCategory: AxisModel };
  series: SeriesModel[];
  plotVisibleOnly: boolean;
  displayBlanksAs: string;
  format: Record<string, unknown>;
  /** Cells whose corners it is bound to. */
  position: PlanArea;
}

/** How a sheet prints, in Office.js's words; margins in points. */
export interface PageModel {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea?: PlanArea;
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Rows that begin a new page. */
  breaksBefore: number[];
}

/** One sheet. Rows and columns count from 1. */
export interface SheetModel {
  /** As Excel has it: `{00000000-0001-0000-0000-000000000000}`. */
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`; '' without. */
  tabColor: string;
  gridlines: boolean;
  /** Whether letters and numbers stand beside the cells; absent: they do. */
  headings?: boolean;
  /** Cells by row, then column. */
  cells: Map<number, Map<number, CellModel>>;
  /** Rows and columns that differ from the default: height and width in points. */
  rows: Map<number, { height?: number; hidden: boolean }>;
  columns: Map<number, { width?: number; hidden: boolean }>;
  merges: PlanArea[];
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  tables: TableModel[];
  charts: ChartModel[];
  /** Notes (批注) that people put on cells. */
  notes: { row: number; column: number; text: string }[];
  frozen: { rows: number; columns: number };
  page: PageModel;
  /** Absent: not protected. */
  protection?: { password?: string; options: Readonly<Record<string, unknown>> };
}

/** A defined name; `refersTo` follows inserted rows and renamed sheets, with equals sign: `='项目库'!$A$3:$F$20`. */
export interface NameModel {
  name: string;
  refersTo: string;
  visible: boolean;
  /** What the name manager says of it; absent: nothing. */
  comment?: string;
  /** Id of the sheet it belongs to; absent: the workbook. */
  sheet?: string;
}

/** A part of custom XML. */
export interface CustomXmlModel {
  id: string;
  xml: string;
  namespace: string;
}

/** The workbook that the simulated Excel has open. Plain data: rooms beside it change it. */
export interface WorkbookModel {
  /** Name of its file; absent: never saved. */
  fileName?: string;
  sheets: SheetModel[];
  names: NameModel[];
  /** Id of the sheet that is on top. */
  active: string;
  calculationMode: 'Automatic' | 'Manual' | 'AutomaticExceptTables';
  date1904: boolean;
  customXml: CustomXmlModel[];
  properties: { title: string; subject: string; author: string; lastAuthor: string; custom: Map<string, unknown> };
  settings: Map<string, unknown>;
  /** Whether its structure is protected: no sheet can be added, deleted, renamed. */
  protection?: { password?: string };
  /** Whether formulas must be calculated before a value is read. */
  stale: boolean;
  /** Last number given to an object. */
  lastId: number;
}

/** The default size of rows and columns, in points. */
export const DEFAULT_SIZE = { row: 15, column: 48 } as const;

/** Gives the next id of a workbook, written as Excel writes those of sheets. */
export function nextId(workbook: WorkbookModel): string {
  workbook.lastId++;
  return `{${workbook.lastId.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
}

/** How a sheet prints before anybody set it. */
export const emptyPage = (): PageModel => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  breaksBefore: [],
});

/** Adds an empty sheet behind the others. */
export function addSheet(workbook: WorkbookModel, name: string): SheetModel {
  const sheet: SheetModel = {
    id: nextId(workbook),
    name,
    visibility: 'Visible',
    tabColor: '',
    gridlines: true,
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
    charts: [],
    notes: [],
    frozen: { rows: 0, columns: 0 },
    page: emptyPage(),
  };
  workbook.sheets.push(sheet);
  return sheet;
}

/** A new workbook as Excel opens it: one empty sheet. */
export function emptyWorkbook(): WorkbookModel {
  const workbook: WorkbookModel = {
    sheets: [],
    names: [],
    active: '',
    calculationMode: 'Automatic',
    date1904: false,
    customXml: [],
    properties: { title: '', subject: '', author: '', lastAuthor: '', custom: new Map() },
    settings: new Map(),
    stale: false,
    lastId: 0,
  };
  workbook.active = addSheet(workbook, 'Sheet1').id;
  return workbook;
}
