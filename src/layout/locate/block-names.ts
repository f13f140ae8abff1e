import { areaOf } from '../../model/address';
import type { PlanArea } from '../../model/area';
import type { DefinedName } from '../../model/sheet-cells';

/** Where a defined name leads. */
export interface NamedArea {
  /** The name, as blocks are named. */
  name: string;
  sheet: string;
  area: PlanArea;
}

/** Names of our blocks that still lead to cells. */
export function blockAreas(names: readonly DefinedName[]): NamedArea[] {
  return names.flatMap(({ name, refersTo }) => {
    const [, quoted, bare, reference = ''] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo) ?? [];
    const sheet = quoted?.replace(/''/g, "'") ?? bare;
    const area = areaOf(reference);
    return name.startsWith('_gq.') && sheet !== undefined && area ? [{ name, sheet, area }] : [];
  });
}
