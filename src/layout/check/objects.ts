import type { PlanRange } from '../../model/chart';
import type { PlanSheet } from '../../model/workbook-plan';
import { isArea } from './areas';
import type { Fault, PlacedFault } from './fault';
import { doubles, nameFaults } from './words';

/** Tables whose header cells do not hold their column names, which Excel would repair, or whose keys stand outside of them. */
function tableFaults({ tables, cells }: PlanSheet): Fault[] {
  if (tables.length === 0) return [];
  const heads = new Set(tables.map(({ area }) => area.firstRow));
  const texts = new Map(
    cells.filter(({ row }) => heads.has(row)).map(({ row, column, cell }) => [`${row},${column}`, 'text' in cell ? cell.text : undefined]),
  );
  return tables.flatMap(({ name, area, columns, keyColumn }): Fault[] => {
    const fits =
      columns.every((column, index) => column === texts.get(`${area.firstRow},${area.firstColumn + index}`) && !/[\r\n]/.test(column)) &&
      doubles(columns).length === 0 &&
      area.lastColumn - area.firstColumn + 1 === columns.length &&
      area.lastRow > area.firstRow;
    const hasKeys = keyColumn >= area.firstColumn && keyColumn <= area.lastColumn;
    return [
      ...nameFaults(name),
      ...(fits ? [] : [{ fault: 'table' as const, received: name }]),
      ...(hasKeys ? [] : [{ fault: 'tableKeys' as const, received: name }]),
    ];
  });
}

const rangeArea = ({ column, firstRow, lastRow }: PlanRange) => ({ firstRow, lastRow, firstColumn: column, lastColumn: column });

/** Whether category labels are none, one column, or two that stand side by side over the same rows. */
function categoriesFit(categories: readonly PlanRange[]): boolean {
  const [outer, inner, ...more] = categories;
  if (more.length > 0) return false;
  if (outer === undefined || inner === undefined) return true;
  return (
    inner.sheet === outer.sheet && inner.column === outer.column + 1 && inner.firstRow === outer.firstRow && inner.lastRow === outer.lastRow
  );
}

/** Charts that point at sheets or cells that do not exist, or whose grouped categories do not stand side by side. */
function chartFaults({ charts }: PlanSheet, sheets: ReadonlySet<string>): Fault[] {
  const valid = (range: PlanRange) => sheets.has(range.sheet) && isArea(rangeArea(range));
  return charts
    .filter(({ series }) =>
      series.some(
        ({ name, values, categories }) =>
          ('sheet' in name && !sheets.has(name.sheet)) || !categoriesFit(categories) || ![values, ...categories].every(valid),
      ),
    )
    .map(({ id }) => ({ fault: 'chart', received: id }));
}

/** Faults of tables, charts and lists of a sheet. */
export function checkObjects(sheet: PlanSheet, sheets: ReadonlySet<string>): PlacedFault[] {
  const lists = sheet.validations.flatMap(({ rule }) =>
    rule.kind === 'list' && !sheets.has(rule.source.sheet) ? [rule.source.sheet] : [],
  );
  return [
    ...tableFaults(sheet).map((fault) => ({ place: 'tables', fault })),
    ...chartFaults(sheet, sheets).map((fault) => ({ place: 'charts', fault })),
    ...lists.map((received): PlacedFault => ({ place: 'validations', fault: { fault: 'unknownSheet', received } })),
  ];
}
