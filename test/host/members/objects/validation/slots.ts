import type { PlanArea } from '../../../../../src/model/area';
import type { SheetModel, ValidationModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { cellCountOf, contains, intersection } from '../../../model/areas';
import { overlaps, same, without } from '../geometry';
import { place } from '../place';

/** Takes the validations off some cells; what others lose, their remaining cells keep. */
export function clearArea(sheet: SheetModel, area: PlanArea): void {
  sheet.validations = sheet.validations.flatMap((one) => without(one.area, area).map((left) => ({ ...one, area: left })));
}

/**
 * The validation of exactly these cells, to be changed by a setting such as `rule`. Laid over cells of another it takes them: cells inside of
 * one keep its other settings, cells of several begin anew. A second setting on such cells is what Excel refuses with InvalidArgument
 * (office-js issue 2594: reported for a prompt and a rule, in an order that can be read both ways, so the host refuses both); after clear()
 * nothing lies below.
 */
export function slotFor(sheet: SheetModel, area: PlanArea, setting: string): ValidationModel {
  const exact = sheet.validations.find((one) => same(one.area, area));
  if (exact !== undefined) {
    if (exact.laidOverBy !== undefined && exact.laidOverBy !== setting)
      throw new HostError(
        'InvalidArgument',
        `DataValidation.${setting}: ${exact.laidOverBy} of ${place(sheet, area)} was set over other validations (office-js issue 2594); clear() them first`,
      );
    return exact;
  }
  const below = sheet.validations.filter((one) => overlaps(one.area, area));
  const around = below.find((one) => contains(one.area, area));
  clearArea(sheet, area);
  const slot: ValidationModel = {
    ...(around ?? { ignoreBlanks: true }),
    area,
    ...(below.length === 0 ? {} : { laidOverBy: setting }),
  };
  sheet.validations.push(slot);
  return slot;
}

/** Validations of some cells, and whether there are cells among them without. */
export function validationsOf(sheet: SheetModel, areas: readonly PlanArea[]): { found: ValidationModel[]; gaps: boolean } {
  const found = sheet.validations.filter((one) => areas.some((area) => overlaps(one.area, area)));
  const covered = areas
    .flatMap((area) => found.map((one) => intersection(one.area, area)))
    .reduce((sum, one) => sum + (one ? cellCountOf(one) : 0), 0);
  return { found, gaps: covered < areas.reduce((sum, area) => sum + cellCountOf(area), 0) };
}
