import type { ApiLevel } from './protocol/host-type';
import { emptyWorkbook, type WorkbookModel } from './model/workbook-model';

/** What the simulated Excel is asked to be. */
export interface ExcelOptions {
  /** Highest ExcelApi it knows: members above it do not exist. */
  apiLevel?: ApiLevel;
  /** Bytes of a request or a response above which it refuses: 5 MiB as Excel on the web. */
  payloadLimit?: number;
  /** Language of its screen. */
  locale?: string;
}

/** An event for the add-in. */
export interface HostEvent {
  /** Number of the event's type on the wire. */
  type: number;
  /** Id of the sheet, or `Workbook`. */
  target: string;
  /** Its arguments. */
  args: Readonly<Record<string, unknown>>;
}

/** The simulated Excel: one open workbook, and what the shells and the members share. */
export class SimulatedExcel {
  readonly apiLevel: ApiLevel;
  readonly payloadLimit: number;
  readonly locale: string;
  workbook: WorkbookModel = emptyWorkbook();
  /** Whether somebody is typing in a cell: batches are refused, or wait when the add-in said so. */
  cellEditing = false;
  /** Whether events are raised (Runtime.enableEvents). */
  enableEvents = true;
  /** Screen and calculation stand still until the next sync; what a test may ask. */
  suspended = { screen: false, calculation: false };
  /** Where events go; a shell sets it. */
  raise: (event: HostEvent) => void = () => undefined;
  /** Called before each batch of the add-in, counted from 1, to change the workbook under it or to throw. */
  beforeBatch: (batch: number) => void = () => undefined;

  constructor({ apiLevel = '1.17', payloadLimit = 5 * 1024 * 1024, locale = 'zh-CN' }: ExcelOptions = {}) {
    this.apiLevel = apiLevel;
    this.payloadLimit = payloadLimit;
    this.locale = locale;
  }
}
