import type { PlanArea } from '../../../../src/model/area';
import { areaAddress, quotedSheet } from '../../../../src/model/address';
import type { SheetModel } from '../../model/workbook-model';

/** Cells as a refusal names them: `'项目库'!B2:D9`. */
export const place = (sheet: SheetModel, area: PlanArea): string => `${quotedSheet(sheet.name)}!${areaAddress(area)}`;
