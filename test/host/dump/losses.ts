import { areaAddress } from '../../../src/model/address';
import type { PlanArea } from '../../../src/model/area';

/** Says what something at a place has that no plan can say. */
export type SayLoss = (place: string | PlanArea, what: string) => void;

/** What a workbook has and no plan can say. A dump without losses is the whole workbook. */
export class Losses {
  readonly found: string[] = [];

  /** How losses of a sheet are said; '' is the workbook. */
  on(sheet: string): SayLoss {
    const prefix = sheet === '' ? '' : `${sheet}!`;
    return (place, what) => this.found.push(`${prefix}${typeof place === 'string' ? place : areaAddress(place)}: ${what}`);
  }
}
