import type { PlanArea } from '../../../../src/model/area';
import { EXCEL } from '../../../../src/model/limits';
import { bounding, cellArea, columnsOf, intersection, rowsOf } from '../../model/areas';
import { usedArea } from '../../model/used-range';
import { HostError } from '../../protocol/host-error';
import { method, type ApiLevel, type HostObject, type Member } from '../../protocol/host-type';
import type { RangeSelf } from '../selves';
import { areaArgument, booleanArgument, integerArgument, placeOf, rangeAt } from './range-arguments';

/** A method that gives the range of another area of the same sheet; null where there is none. */
function leading(
  name: string,
  since: ApiLevel,
  where: (self: RangeSelf, args: readonly unknown[], place: string) => PlanArea | undefined,
  absent: 'refuse' | 'null' = 'refuse',
): Member<RangeSelf> {
  return method(since, (self, args): HostObject | null => {
    const place = placeOf(`Range.${name}`, self.sheet, [self.area]);
    const area = where(self, args, place);
    if (area !== undefined) return rangeAt(self.sheet, area, place);
    if (absent === 'null') return null;
    throw new HostError('ItemNotFound', `${place}: there are no such cells`);
  });
}

/** Counts a row or column from 0 within the range; what lies outside is refused. */
function within(argument: unknown, count: number, place: string): number {
  const index = integerArgument(argument, place);
  if (index < 0 || index >= count) throw new HostError('InvalidArgument', `${place}: ${index} is outside of the range`);
  return index;
}

const shared = (self: RangeSelf, [other]: readonly unknown[], place: string) => intersection(self.area, areaArgument(self, other, place));

const used = ({ sheet, area }: RangeSelf, [valuesOnly]: readonly unknown[], place: string) =>
  usedArea(sheet, { within: area, valuesOnly: booleanArgument(valuesOnly, place, false) });

/** Lines beside a range, or at its edge inside where the count is negative. */
const beside =
  (axis: 'row' | 'column', side: 'before' | 'after') =>
  ({ area }: RangeSelf, [argument]: readonly unknown[], place: string): PlanArea => {
    const count = integerArgument(argument, place, 1);
    if (count === 0) throw new HostError('InvalidArgument', `${place}: 0 lines`);
    const [from, to] = axis === 'row' ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
    const edge = side === 'after' ? to : from;
    const outward = side === 'after' ? [edge + 1, edge + count] : [edge - count, edge - 1];
    const inward = side === 'after' ? [edge + count + 1, edge] : [edge, edge - count - 1];
    const [first = 0, last = 0] = count > 0 ? outward : inward;
    return axis === 'row' ? { ...area, firstRow: first, lastRow: last } : { ...area, firstColumn: first, lastColumn: last };
  };

/** Ranges that are found from a range. */
export const rangeNavigation: Readonly<Record<string, Member<RangeSelf>>> = {
  getCell: leading('getCell', '1.1', ({ area }, [row, column], place) =>
    cellArea(area.firstRow + integerArgument(row, place), area.firstColumn + integerArgument(column, place)),
  ),
  getRow: leading('getRow', '1.1', ({ area }, [index], place) => {
    const row = area.firstRow + within(index, rowsOf(area), place);
    return { ...area, firstRow: row, lastRow: row };
  }),
  getColumn: leading('getColumn', '1.1', ({ area }, [index], place) => {
    const column = area.firstColumn + within(index, columnsOf(area), place);
    return { ...area, firstColumn: column, lastColumn: column };
  }),
  getLastRow: leading('getLastRow', '1.1', ({ area }) => ({ ...area, firstRow: area.lastRow })),
  getLastColumn: leading('getLastColumn', '1.1', ({ area }) => ({ ...area, firstColumn: area.lastColumn })),
  getLastCell: leading('getLastCell', '1.1', ({ area }) => cellArea(area.lastRow, area.lastColumn)),
  getEntireRow: leading('getEntireRow', '1.1', ({ area }) => ({ ...area, firstColumn: 1, lastColumn: EXCEL.columns })),
  getEntireColumn: leading('getEntireColumn', '1.1', ({ area }) => ({ ...area, firstRow: 1, lastRow: EXCEL.rows })),
  getRowsAbove: leading('getRowsAbove', '1.2', beside('row', 'before')),
  getRowsBelow: leading('getRowsBelow', '1.2', beside('row', 'after')),
  getColumnsBefore: leading('getColumnsBefore', '1.2', beside('column', 'before')),
  getColumnsAfter: leading('getColumnsAfter', '1.2', beside('column', 'after')),
  getOffsetRange: leading('getOffsetRange', '1.1', ({ area }, [down, right], place) => {
    const [rows, columns] = [integerArgument(down, place), integerArgument(right, place)];
    return {
      firstRow: area.firstRow + rows,
      firstColumn: area.firstColumn + columns,
      lastRow: area.lastRow + rows,
      lastColumn: area.lastColumn + columns,
    };
  }),
  getResizedRange: leading('getResizedRange', '1.2', ({ area }, [rows, columns], place) => ({
    ...area,
    lastRow: area.lastRow + integerArgument(rows, place),
    lastColumn: area.lastColumn + integerArgument(columns, place),
  })),
  getBoundingRect: leading('getBoundingRect', '1.1', (self, [other], place) => bounding(self.area, areaArgument(self, other, place))),
  getIntersection: leading('getIntersection', '1.1', shared),
  getIntersectionOrNullObject: leading('getIntersectionOrNullObject', '1.4', shared, 'null'),
  getUsedRange: leading('getUsedRange', '1.1', used),
  getUsedRangeOrNullObject: leading('getUsedRangeOrNullObject', '1.4', used, 'null'),
};
