import type { PlanArea } from '../../../src/model/area';
import type { HeldObjects } from '../protocol/held-objects';
import type { HostObject } from '../protocol/host-type';
import { addressOf } from './areas';
import { movedArea, type Shift } from './shift';
import type { SheetModel } from './workbook-model';

/** What stands for cells of a sheet: one rectangle, or several. */
type OnCells = { sheet: SheetModel } & ({ area: PlanArea } | { areas: readonly PlanArea[] });

const onCells = ({ self }: HostObject, sheet: SheetModel): OnCells | undefined =>
  'sheet' in self && self.sheet === sheet && ('area' in self || 'areas' in self) ? self : undefined;

/** Ranges that the add-in holds follow their cells when rows or columns come or go, as Excel's do; those whose cells are gone are lost. */
export function shiftHeld(held: HeldObjects, sheet: SheetModel, shift: Shift): void {
  const moved = new Set<OnCells>();
  for (const object of held.all()) {
    const self = onCells(object, sheet);
    // Two proxies may stand for one and the same range.
    if (!self || moved.has(self)) continue;
    moved.add(self);
    const before = 'area' in self ? [self.area] : self.areas;
    const [first, ...more] = before.flatMap((area) => movedArea(area, shift) ?? []);
    if (!first) held.lose(self, `${sheet.name}!${before.map(addressOf).join(',')}`);
    else if ('area' in self) self.area = first;
    else self.areas = [first, ...more];
  }
}
