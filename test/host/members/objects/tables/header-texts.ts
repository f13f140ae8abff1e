import type { PlanArea } from '../../../../../src/model/area';
import type { CellModel, SheetModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { place } from '../place';

/** The text of a header cell as it is shown; formats other than plain ones the host would have to apply. */
function shown(cell: CellModel | undefined, sheet: SheetModel, row: number, column: number): string {
  const { value = null, format = {} } = cell ?? {};
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && ['General', '@', '0', undefined].includes(format.numberFormat)) return String(value);
  const at = place(sheet, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
  throw new HostError('HostNotImplemented', `TableCollection.add: the text of ${JSON.stringify(value)} in ${at} as a column's name`);
}

/** A name that no column has yet: Excel counts up from 2. */
function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
}

/** Writes the names of a table's columns into its header row as Excel does: constants, texts, none empty, none twice. */
export function writeHeaders(sheet: SheetModel, { firstRow: row, firstColumn, lastColumn }: PlanArea): void {
  const cells = sheet.cells.get(row) ?? new Map<number, CellModel>();
  const count = lastColumn - firstColumn + 1;
  const texts = Array.from({ length: count }, (_, index) => shown(cells.get(firstColumn + index), sheet, row, firstColumn + index));
  const taken = new Set<string>();
  texts.forEach((text, index) => {
    const name = free(text === '' ? `Column${index + 1}` : text, taken);
    taken.add(name.toLowerCase());
    // A formula becomes its text.
    cells.set(firstColumn + index, { value: name, format: cells.get(firstColumn + index)?.format ?? {} });
  });
  sheet.cells.set(row, cells);
}
