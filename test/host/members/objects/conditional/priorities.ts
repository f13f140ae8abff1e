import type { PlanArea } from '../../../../../src/model/area';
import type { ConditionalFormatModel, SheetModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { contains } from '../../../model/areas';
import { overlaps, without } from '../geometry';
import { place } from '../place';

const byPriority = (sheet: SheetModel): ConditionalFormatModel[] => [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

/** Writes formats back in an order: priorities have no gaps. */
function number(sheet: SheetModel, formats: readonly ConditionalFormatModel[]): void {
  formats.forEach((format, priority) => (format.priority = priority));
  sheet.conditionalFormats = [...formats];
}

/** Formats that hold for some of the cells, the one that decides first. */
export const formatsOf = (sheet: SheetModel, areas: readonly PlanArea[]): ConditionalFormatModel[] =>
  byPriority(sheet).filter((format) => areas.some((area) => overlaps(format.area, area)));

/** Puts a new format before all others, as Excel does. */
export const putFirst = (sheet: SheetModel, format: ConditionalFormatModel): void => number(sheet, [format, ...byPriority(sheet)]);

/** Moves a format to a priority: negative ones count from the back, those beyond the ends mean the ends. */
export function move(sheet: SheetModel, format: ConditionalFormatModel, priority: number): void {
  const others = byPriority(sheet).filter((one) => one !== format);
  const wanted = priority < 0 ? others.length + 1 + priority : priority;
  const at = Math.min(Math.max(wanted, 0), others.length);
  number(sheet, [...others.slice(0, at), format, ...others.slice(at)]);
}

/** Takes a format away. */
export const remove = (sheet: SheetModel, format: ConditionalFormatModel): void =>
  number(
    sheet,
    byPriority(sheet).filter((one) => one !== format),
  );

/** Takes the formats off some cells. */
export function clearFormats(sheet: SheetModel, area: PlanArea): void {
  for (const format of formatsOf(sheet, [area])) {
    if (contains(area, format.area)) remove(sheet, format);
    else {
      const [left, second] = without(format.area, area);
      // A format of the model has one rectangle.
      if (left === undefined || second !== undefined)
        throw new HostError(
          'HostNotImplemented',
          `ConditionalFormatCollection.clearAll: a hole in the format of ${place(sheet, format.area)}`,
        );
      format.area = left;
    }
  }
}
