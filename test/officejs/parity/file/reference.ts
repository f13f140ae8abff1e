import { areaOf } from '../../../../src/model/address';
import type { PlanArea } from '../../../../src/model/area';

/** The sheet and area of a reference: `'项目库'!$A$3:$F$20`. Throws for what is none. */
export function placeOf(reference: string): { sheet: string; area: PlanArea } {
  const [, sheet = '', address = ''] = /^'((?:[^']|'')*)'!(.+)$/.exec(reference) ?? [];
  const area = areaOf(address);
  if (area === undefined) throw new Error(`no place: ${reference}`);
  return { sheet: sheet.replace(/''/g, "'"), area };
}
