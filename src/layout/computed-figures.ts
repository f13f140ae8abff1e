import type { Figure, FigureValue, ObsStatus } from '../model/figure';
import type { CodeBook } from '../model/figures/code-book';
import { EXCEL } from '../model/limits';
import type { SheetLayout } from '../model/sheet-layout';
import type { DoubtfulAnswer } from './doubtful-answers';
import { place } from './place';
import { worth } from './worth';

/** A calculated number as Excel shows it: what stands beyond its digits is noise of binary fractions. */
const withoutNoise = (value: number): number => Number(value.toPrecision(EXCEL.digits));

/** Unit of growth, whatever grows. */
const PERCENT = '%';

/**
 * The figures that formulas of laid-out sheets answer: counts from lists, growth, balances. They are calculated here, from the very
 * expressions behind the formulas, so that a program that drops cached values or somebody who pastes over a formula changes none.
 * Cells that answer nothing give no figure, nor do those whose answer `isDoubtful`. `status` is that of the figures they are calculated from.
 */
export function computedFigures(
  layouts: readonly SheetLayout[],
  codes: CodeBook,
  isDoubtful: DoubtfulAnswer = () => false,
  status: ObsStatus = 'reported',
): Figure[] {
  const sheets = layouts.map(place);
  const { valueOf } = worth(sheets);
  const found: Figure[] = [];
  for (const sheet of sheets)
    for (const block of sheet.blocks) {
      if (block.kind !== 'table') continue;
      for (const sent of block.table.rows) {
        const { key: row, cells, bindings } = sent;
        block.table.columns.forEach(({ id }, index) => {
          const key = bindings[id];
          const cell = cells[index];
          if (key === undefined || cell?.kind !== 'computed' || isDoubtful(key, cell, sent, block.table)) return;
          const value = valueOf(cell, { sheet, table: block, row });
          if (typeof value !== 'number') return;
          const unit = key.valueKind === 'growth' ? PERCENT : codes.measure(key.measure)?.unit;
          const number: FigureValue = { type: 'number', number: withoutNoise(value) };
          found.push({ ...key, value: number, status, ...(unit && { unitOfMeasure: unit }) });
        });
      }
    }
  return found;
}
