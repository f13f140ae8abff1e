import type { Running } from './write/outcome';

/**
 * One piece of work in Excel: requests one after the other, each with screen and calculation standing still, and both as they were in the end,
 * whatever happens in between.
 */
export class Requests {
  /** Mode of calculation to go back to; undefined while nothing was changed. */
  private mode: Excel.CalculationMode | undefined;
  private events = true;

  constructor(readonly context: Excel.RequestContext) {}

  /** Whether calculation is held up. */
  get isHeld(): boolean {
    return this.mode !== undefined;
  }

  /** Sends one request. Screen and calculation rest until it is done; both must be said for each request anew. */
  async send(work: (context: Excel.RequestContext) => void): Promise<void> {
    const { application } = this.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    work(this.context);
    await this.context.sync();
  }

  /** Holds up calculation and events, as part of the request that is being put together; `held` says that it was sent. */
  hold(): void {
    this.context.workbook.application.calculationMode = 'Manual';
    this.context.runtime.enableEvents = false;
  }

  /** Both are held up since a request, and were like this before. */
  held({ mode, events }: Running): void {
    [this.mode, this.events] = [mode, events];
  }

  /** Lets both go on as they were, as part of the request that is being put together. */
  release(): void {
    if (this.mode === undefined) return;
    const { application } = this.context.workbook;
    this.context.runtime.enableEvents = this.events;
    application.calculationMode = this.mode;
    // What was entered meanwhile was not calculated: that is left to whoever held it up.
    application.calculate('Full');
  }

  /** Nothing is held up any more. */
  released(): void {
    this.mode = undefined;
  }

  /** Releases what is still held up, by a request of its own. False when even that failed. */
  async letGo(): Promise<boolean> {
    if (this.mode === undefined) return true;
    try {
      this.release();
      await this.context.sync();
      this.released();
      return true;
    } catch {
      return false;
    }
  }
}
