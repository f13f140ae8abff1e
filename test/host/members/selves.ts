import type { PlanArea } from '../../../src/model/area';
import type {
  AxisModel,
  ChartModel,
  ConditionalFormatModel,
  CustomXmlModel,
  NameModel,
  SeriesModel,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../model/workbook-model';

/** One rectangle of a sheet. */
export interface RangeSelf {
  sheet: SheetModel;
  area: PlanArea;
}

/** Several rectangles of a sheet; formats, validations and looks of a Range have one. */
export interface AreasSelf {
  sheet: SheetModel;
  areas: readonly PlanArea[];
}

/** One side of the borders of some cells: `EdgeTop`, `InsideHorizontal` … */
export interface BorderSelf extends AreasSelf {
  side: string;
}

/** A chart, or a part of it, with the sheet it lies on. */
export interface ChartSelf {
  sheet: SheetModel;
  chart: ChartModel;
}

/** A format of some part of a chart: its scalars are kept in `format` of that part, below `path` (`majorGridlines.line`; '' is the part itself). */
export interface ChartPartSelf extends ChartSelf {
  /** What the record belongs to: charts of one kind know one list of paths (objects/chart/chart-paths.ts). */
  owner: 'chart' | 'title' | 'legend' | 'axis' | 'series';
  format: Record<string, unknown>;
  path: string;
}

/** What each class of Office.js stands for. A class that the host learns gets its line here. */
export interface Selves {
  Workbook: WorkbookModel;
  Application: WorkbookModel;
  Runtime: WorkbookModel;
  Functions: WorkbookModel;
  FunctionResult: { value: unknown };
  WorkbookProtection: WorkbookModel;
  DocumentProperties: WorkbookModel;
  CustomPropertyCollection: WorkbookModel;
  CustomProperty: { key: string };
  CustomXmlPartCollection: WorkbookModel;
  /** Parts of one namespace. */
  CustomXmlPartScopedCollection: readonly CustomXmlModel[];
  CustomXmlPart: CustomXmlModel;
  SettingCollection: WorkbookModel;
  Setting: { key: string };
  WorksheetCollection: WorkbookModel;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  NamedItemCollection: { workbook: WorkbookModel; sheet?: SheetModel };
  NamedItem: NameModel;
  Range: RangeSelf;
  RangeAreas: AreasSelf;
  RangeFormat: AreasSelf;
  RangeFont: AreasSelf;
  RangeFill: AreasSelf;
  RangeBorderCollection: AreasSelf;
  RangeBorder: BorderSelf;
  FormatProtection: AreasSelf;
  DataValidation: AreasSelf;
  ConditionalFormatCollection: AreasSelf;
  ConditionalFormat: { sheet: SheetModel; format: ConditionalFormatModel };
  CustomConditionalFormat: { sheet: SheetModel; format: ConditionalFormatModel };
  ConditionalFormatRule: { sheet: SheetModel; format: ConditionalFormatModel };
  ConditionalRangeFormat: { sheet: SheetModel; format: ConditionalFormatModel };
  ConditionalRangeFont: { sheet: SheetModel; format: ConditionalFormatModel };
  ConditionalRangeFill: { sheet: SheetModel; format: ConditionalFormatModel };
  TableCollection: { workbook: WorkbookModel; sheet?: SheetModel };
  Table: { sheet: SheetModel; table: TableModel };
  PageLayout: SheetModel;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: SheetModel;
  PageBreakCollection: SheetModel;
  PageBreak: { sheet: SheetModel; row: number };
  ChartCollection: SheetModel;
  Chart: ChartSelf;
  ChartAreaFormat: ChartPartSelf;
  ChartPlotArea: ChartSelf;
  ChartPlotAreaFormat: ChartPartSelf;
  ChartTitle: ChartSelf;
  ChartTitleFormat: ChartPartSelf;
  ChartLegend: ChartSelf;
  ChartLegendFormat: ChartPartSelf;
  ChartAxes: ChartSelf;
  ChartAxis: ChartSelf & { axis: AxisModel };
  ChartAxisFormat: ChartPartSelf;
  ChartAxisTitle: ChartSelf & { axis: AxisModel };
  ChartAxisTitleFormat: ChartPartSelf;
  /** `path` says which: `majorGridlines` or `minorGridlines`. */
  ChartGridlines: ChartSelf & { axis: AxisModel; path: string };
  ChartGridlinesFormat: ChartPartSelf;
  ChartSeriesCollection: ChartSelf;
  ChartSeries: ChartSelf & { series: SeriesModel };
  ChartSeriesFormat: ChartPartSelf;
  ChartDataLabels: ChartSelf & { series: SeriesModel };
  ChartDataLabelFormat: ChartPartSelf;
  ChartPointsCollection: ChartSelf & { series: SeriesModel };
  ChartPoint: ChartSelf & { series: SeriesModel; index: number };
  ChartPointFormat: ChartPartSelf;
  ChartFill: ChartPartSelf;
  ChartLineFormat: ChartPartSelf;
  ChartBorder: ChartPartSelf;
  ChartFont: ChartPartSelf;
}
