import { GqError } from '../model/errors';
import type { LayoutRow } from '../model/sheet-layout';
import type { PlanTable } from '../model/workbook-plan';
import { FIRST_COLUMN, type PlacedBlock, type PlacedSheet } from './place';

type PlacedTableBlock = Extract<PlacedBlock, { kind: 'table' }>;

/** The sheet column of an Excel table whose texts are the keys of its rows. Throws `templateInvalid` when there is none. */
function keyColumnOf({ table, columns }: PlacedTableBlock, { layout }: PlacedSheet): number {
  const holdsKey = ({ key, cells }: LayoutRow, index: number): boolean => {
    const cell = cells[index];
    return key === '' || (cell?.kind === 'text' && cell.text === key);
  };
  const data = table.rows.filter(({ role }) => role === 'data');
  const index = table.columns.findIndex((_, at) => data.every((row) => holdsKey(row, at)));
  const column = columns.get(table.columns[index]?.id ?? '');
  if (column === undefined)
    throw new GqError('templateInvalid', {
      problems: [{ template: layout.template, place: table.id, fault: 'tableKeys', received: table.excelTable ?? '' }],
    });
  return column.first;
}

/** The Excel table that a block asks for; none where it asks for none. */
export function excelTable(block: PlacedBlock, sheet: PlacedSheet): PlanTable[] {
  if (block.kind !== 'table') return [];
  const { table, columns, headerRow, lastDataRow } = block;
  const { excelTable: name } = table;
  if (name === undefined) return [];
  const lastColumn = Math.max(...[...columns.values()].map(({ last }) => last));
  return [
    {
      name,
      area: { firstRow: headerRow, lastRow: lastDataRow, firstColumn: FIRST_COLUMN, lastColumn },
      columns: table.columns.map(({ header }) => header),
      keyColumn: keyColumnOf(block, sheet),
    },
  ];
}
