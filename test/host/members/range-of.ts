import type { PlanArea } from '../../../src/model/area';
import type { SheetModel } from '../model/workbook-model';

/** What a Range stands for. */
export interface RangeSelf {
  sheet: SheetModel;
  area: PlanArea;
}

/** What a RangeAreas stands for. */
export interface AreasSelf {
  sheet: SheetModel;
  areas: readonly PlanArea[];
}
