import { cellAddress } from '../../model/address';
import { GqError } from '../../model/errors';
import { withoutSheet } from '../read/sheet-shape';
import type { SheetJob } from './sheet-job';

/** A cell that Excel moves along when rows or columns before it come or go, and where it must be. */
interface Watched {
  cell: Excel.Range;
  address: string;
}

/**
 * Watches sheets that wait to be written in place: somebody may insert a row between two requests, and what is written by address would stand in
 * rows that are not ours. The last cell of each is held from the first request on and asked for with every request before it is that sheet's turn.
 */
export class RowWatch {
  private readonly held = new Map<SheetJob, Watched>();

  /** Holds the last cells of sheets that are there, as part of the first request, after its rows have moved. */
  hold(context: Excel.RequestContext, jobs: readonly SheetJob[]): void {
    for (const job of jobs) {
      const last = job.isInPlace === true ? job.plan.cells.at(-1) : undefined;
      if (last === undefined || job.id === undefined) continue;
      const address = cellAddress(last.row, last.column);
      this.held.set(job, { cell: context.workbook.worksheets.getItem(job.id).getRange(address), address });
    }
  }

  /** Asks where a sheet's last cell is, as part of a request. What comes back throws `sheetChanged` when it has moved. */
  ask(job: SheetJob | undefined): () => void {
    const watched = job && this.held.get(job);
    if (job === undefined || watched === undefined) return () => undefined;
    watched.cell.load('address');
    return () => {
      if (withoutSheet(watched.cell.address) !== watched.address) throw new GqError('sheetChanged', { sheet: job.name });
    };
  }
}
