import type { PlanArea } from '../../src/model/area';
import { Traffic } from './counters';
import { hasFormulas } from './model/cell-grid';
import { emptyWorkbook, type WorkbookModel } from './model/workbook-model';
import { HeldObjects } from './protocol/held-objects';
import { HostError } from './protocol/host-error';
import type { ApiLevel } from './protocol/host-type';

/** What the simulated Excel is asked to be. */
export interface ExcelOptions {
  /** Highest ExcelApi it knows: members above it do not exist. */
  apiLevel?: ApiLevel;
  /** Bytes of a request or a response above which it refuses: 5 MiB as Excel on the web; Infinity: never, as Excel for Windows. */
  payloadLimit?: number;
  /** Language of its screen. */
  locale?: string;
  /** Whether markers and second axes fail although the requirement set has them, as on some iPads. */
  chartCosmeticsFail?: boolean;
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
  readonly chartCosmeticsFail: boolean;
  workbook: WorkbookModel = emptyWorkbook();
  /** Whether events are raised (Runtime.enableEvents). */
  enableEvents = true;
  /** Screen and calculation stand still until the next sync; what a test may ask. */
  suspended = { screen: false, calculation: false };
  /** Objects that proxies stand for: ranges among them follow when cells move. */
  held = new HeldObjects();
  /** Every batch that was sent. */
  traffic = new Traffic();
  /** Members the host does not know (`Range.sort`), and what broke in it. A test that ends with any of them has proved nothing. */
  faults: string[] = [];
  /** Where events go; a shell sets it. */
  raise: (event: HostEvent) => void = () => undefined;
  /** Ids of the sheets whose changes are listened to; `Workbook`: all of them. Other events are kept as `11:Workbook`. */
  readonly listeners = new Set<string>();
  /** What is selected, once something was. */
  selection: { sheet: string; area: PlanArea } | undefined;
  /** Calculates what changed, or all formulas. Without a calculator there must be none. */
  calculate: (everything?: boolean) => void = () => {
    if (this.workbook.sheets.some(hasFormulas))
      throw new HostError('HostNotImplemented', 'Application.calculate: formulas without a calculator');
    this.workbook.stale = false;
  };
  /** Called before each batch of the add-in, counted from 1, to change the workbook under it or to throw. */
  beforeBatch: (batch: number) => void = () => undefined;
  private editing = false;
  private waiting: (() => void)[] = [];

  constructor({ apiLevel = '1.17', payloadLimit = 5 * 1024 * 1024, locale = 'zh-CN', chartCosmeticsFail = false }: ExcelOptions = {}) {
    this.apiLevel = apiLevel;
    this.payloadLimit = payloadLimit;
    this.locale = locale;
    this.chartCosmeticsFail = chartCosmeticsFail;
  }

  /** Whether somebody is typing in a cell: batches are refused, or wait when the add-in said so. */
  get cellEditing(): boolean {
    return this.editing;
  }

  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Resolves as soon as nobody is typing in a cell. */
  cellEditingEnded(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  /** A new workbook, as if Excel had been started anew; what was counted, kept and injected is gone. */
  reset(): void {
    this.workbook = emptyWorkbook();
    this.enableEvents = true;
    this.listeners.clear();
    this.selection = undefined;
    this.suspended = { screen: false, calculation: false };
    this.held = new HeldObjects();
    this.traffic = new Traffic();
    this.faults = [];
    this.beforeBatch = () => undefined;
    this.cellEditing = false;
  }
}
