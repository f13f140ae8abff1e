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

/** What each class of Office.js stands for. A class that the host learns gets its line here. */
export interface Selves {
  Workbook: WorkbookModel;
  Application: WorkbookModel;
  Runtime: WorkbookModel;
  WorkbookProtection: WorkbookModel;
  DocumentProperties: WorkbookModel;
  CustomPropertyCollection: WorkbookModel;
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
  ChartTitle: ChartSelf;
  ChartLegend: ChartSelf;
  ChartAxes: ChartSelf;
  ChartAxis: ChartSelf & { axis: AxisModel };
  ChartAxisTitle: ChartSelf & { axis: AxisModel };
  ChartSeriesCollection: ChartSelf;
  ChartSeries: ChartSelf & { series: SeriesModel };
  /** Formats of whatever part of a chart: scalars by path are kept in `format`, below `path` (`title.font`). */
  ChartFormatPart: ChartSelf & { format: Record<string, unknown>; path: string };
  ChartPointsCollection: ChartSelf & { series: SeriesModel };
  ChartPoint: ChartSelf & { series: SeriesModel; index: number };
}
