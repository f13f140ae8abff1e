import type { PlanArea } from '../../../src/model/area';
import { contains, intersection } from './areas';
import { cellsIn, settle } from './cell-grid';
import { DEFAULT_FORMAT } from './formats';
import { HostError } from '../protocol/host-error';
import type { SheetModel } from './workbook-model';

/** What can be cleared, in Office.js's words. */
export const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
export type Cleared = (typeof CLEARED)[number];

/** Whether clearing takes what cells hold, how they look, where they lead. */
export const TAKES: Readonly<Record<Cleared, { contents: boolean; formats: boolean; links: boolean }>> = {
  All: { contents: true, formats: true, links: true },
  Formats: { contents: false, formats: true, links: false },
  Contents: { contents: true, formats: false, links: false },
  Hyperlinks: { contents: false, formats: false, links: true },
  RemoveHyperlinks: { contents: false, formats: true, links: true },
};

/** Refuses what cannot be cleared, before anything is: part of merged cells, conditional formats of more cells than these. */
function refuse(sheet: SheetModel, area: PlanArea, cleared: Cleared, place: string): void {
  const isPart = (other: PlanArea): boolean => intersection(other, area) !== undefined && !contains(area, other);
  if (TAKES[cleared].contents && sheet.merges.some(isPart)) throw new HostError('InvalidOperation', `${place}: part of merged cells`);
  if (cleared !== 'All' && cleared !== 'Formats') return;
  if (
    sheet.conditionalFormats.some((format) => isPart(format.area)) ||
    (cleared === 'All' && sheet.validations.some(({ area: of }) => isPart(of)))
  )
    throw new HostError('HostNotImplemented', `${place}: part of the cells of a conditional format or a validation`);
}

/** Clears cells of an area. Formats take conditional formats with them; all takes merged areas and validations too. */
export function clearArea(sheet: SheetModel, area: PlanArea, cleared: Cleared, place: string): void {
  refuse(sheet, area, cleared, place);
  const takes = TAKES[cleared];
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    if (takes.contents) {
      cell.value = null;
      delete cell.formula;
    }
    // Removing links leaves the looks of cells alone that have none.
    if (takes.formats && (cleared !== 'RemoveHyperlinks' || cell.link !== undefined)) cell.format = DEFAULT_FORMAT;
    if (takes.links) delete cell.link;
    settle(sheet, row, column);
  }
  if (cleared === 'All' || cleared === 'Formats')
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !contains(area, format.area));
  if (cleared !== 'All') return;
  sheet.validations = sheet.validations.filter((validation) => !contains(area, validation.area));
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
}
