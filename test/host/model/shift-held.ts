import type { AreasSelf, RangeSelf } from '../members/selves';
import { HostError } from '../protocol/host-error';
import type { ClassName, HostObject } from '../protocol/host-type';
import { addressOf } from './areas';
import { movedArea, type Shift } from './shift';
import type { SheetModel } from './workbook-model';

/** Classes whose objects stand for one area, and for several. */
const ONE: readonly ClassName[] = ['Range'];
const SEVERAL: readonly ClassName[] = [
  'RangeAreas',
  'RangeFormat',
  'RangeFont',
  'RangeFill',
  'RangeBorderCollection',
  'RangeBorder',
  'FormatProtection',
  'DataValidation',
  'ConditionalFormatCollection',
];

/** Whatever is asked of a range whose cells are deleted is refused. */
function lose(self: RangeSelf): void {
  const address = addressOf(self.area);
  Object.defineProperty(self, 'area', {
    get: () => {
      throw new HostError('InvalidReference', `Range: ${self.sheet.name}!${address} was deleted`);
    },
  });
}

/** Lets the ranges that an add-in holds follow their cells, as Excel does. */
export function shiftHeld(held: readonly HostObject[], sheet: SheetModel, shift: Shift): void {
  for (const { className, self } of held) {
    if (ONE.includes(className)) {
      const range = self as RangeSelf;
      if (range.sheet !== sheet || isLost(range)) continue;
      const area = movedArea(range.area, shift);
      if (area === undefined) lose(range);
      else range.area = area;
    } else if (SEVERAL.includes(className)) {
      const several = self as AreasSelf;
      if (several.sheet === sheet) several.areas = several.areas.flatMap((area) => movedArea(area, shift) ?? []);
    }
  }
}

/** Whether a range has lost its cells before. */
const isLost = (range: RangeSelf): boolean => Object.getOwnPropertyDescriptor(range, 'area')?.get !== undefined;
