import type { Code } from '../../model/code';
import type { Remark } from '../../model/reading';
import type { LayoutRow, LayoutTable, SheetLayout } from '../../model/sheet-layout';
import { inputTables, isOpen } from './find-blocks';
import type { BlockReading } from './read-block';
import { isSpare } from './spare-row';

const hasInput = ({ cells }: LayoutRow): boolean => cells.some(isOpen);

/** Columns and rows of a table that nowhere were found. */
function missingParts(table: LayoutTable, readings: readonly BlockReading[], unit: Code): Remark[] {
  const [first] = readings;
  if (first === undefined) return [];
  const place = { sheet: first.grid.name };
  const columns = new Set(
    readings.flatMap((reading) => [...reading.columns.columns.map(({ index }) => index), ...reading.columns.refused]),
  );
  const rows = new Set(readings.flatMap((reading) => [...reading.rows.rows.map(({ key }) => key), ...reading.rows.refused]));
  const takesInput = (index: number) => table.rows.some(({ cells }) => cells[index] !== undefined && isOpen(cells[index]));
  const words = (row: LayoutRow) =>
    [row.key, ...row.cells.flatMap((cell) => (cell.kind === 'text' && cell.look.role !== 'code' ? [cell.text] : []))].slice(0, 2).join(' ');
  return [
    ...table.columns.flatMap(({ header }, index): Remark[] =>
      columns.has(index) || !takesInput(index) ? [] : [{ kind: 'columnMissing', place, expected: header.replace(/\n/g, '') }],
    ),
    ...table.rows.flatMap((row): Remark[] =>
      rows.has(row.key) || !hasInput(row) || isSpare(row, unit) ? [] : [{ kind: 'rowMissing', place, expected: words(row) }],
    ),
  ];
}

/** What was sent and did not come back: sheets, tables, columns, rows. `refused` are templates whose sheets were not read at all. */
export function missing(
  layouts: readonly SheetLayout[],
  readings: readonly BlockReading[],
  unit: Code,
  refused: ReadonlySet<string>,
): Remark[] {
  return layouts.flatMap((layout): Remark[] => {
    const tables = inputTables(layout);
    if (tables.length === 0 || refused.has(layout.template)) return [];
    const ofLayout = readings.filter(({ block }) => block.layout.template === layout.template);
    if (ofLayout.length === 0) return [{ kind: 'sheetMissing', expected: layout.name }];
    return tables.flatMap((table): Remark[] => {
      const ofTable = ofLayout.filter(({ block }) => block.table.id === table.id);
      const [{ grid } = { grid: undefined }] = ofLayout;
      if (ofTable.length === 0)
        return [{ kind: 'blockMissing', ...(grid && { place: { sheet: grid.name } }), expected: table.title ?? table.id }];
      return missingParts(table, ofTable, unit);
    });
  });
}
