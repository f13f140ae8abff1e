import { cellsHolding, cellsInView, isOneCell, VALUE_TYPES } from '../../model/special-cells';
import { contains } from '../../model/areas';
import { mergesIn } from '../../model/merges';
import { HostError } from '../../protocol/host-error';
import { hostObject, method, type HostObject, type Member } from '../../protocol/host-type';
import type { SimulatedExcel } from '../../simulated-excel';
import type { RangeSelf } from '../selves';
import { placeOf } from './range-arguments';
import { knownWord } from './format-property';

/** Most merged areas that Excel tells of. */
const MOST_MERGES = 512;

function special(
  { sheet, area }: RangeSelf,
  [type, valueType]: readonly unknown[],
  excel: SimulatedExcel,
  place: string,
): HostObject | null {
  const others = ['ConditionalFormats', 'DataValidations', 'Blanks', 'SameConditionalFormat', 'SameDataValidation'];
  const word = knownWord(type, ['Constants', 'Formulas', 'Visible'], others, place);
  // Excel's own method looks through the whole sheet then; whether this one does is not known.
  if (isOneCell(area)) throw new HostError('HostNotImplemented', `${place}: special cells of one cell`);
  const name = valueType ?? 'All';
  const kinds = typeof name === 'string' ? VALUE_TYPES.get(name) : undefined;
  if (kinds === undefined) throw new HostError('InvalidArgument', `${place}: ${JSON.stringify(valueType)}`);
  if (word === 'Formulas' && excel.workbook.stale && excel.workbook.calculationMode !== 'Manual') excel.calculate();
  const areas = word === 'Visible' ? cellsInView(sheet, area) : cellsHolding(sheet, area, word, kinds);
  return areas.length === 0 ? null : hostObject('RangeAreas', { sheet, areas });
}

/** Cells of a range that are of a kind. */
export const specialCells: Readonly<Record<string, Member<RangeSelf>>> = {
  getSpecialCells: method('1.9', (self, args, excel) => {
    const place = placeOf('Range.getSpecialCells', self.sheet, [self.area]);
    const found = special(self, args, excel, place);
    if (found === null) throw new HostError('ItemNotFound', `${place}: there are no such cells`);
    return found;
  }),
  getSpecialCellsOrNullObject: method('1.9', (self, args, excel) =>
    special(self, args, excel, placeOf('Range.getSpecialCellsOrNullObject', self.sheet, [self.area])),
  ),
  getMergedAreasOrNullObject: method('1.13', ({ sheet, area }) => {
    const place = placeOf('Range.getMergedAreasOrNullObject', sheet, [area]);
    const areas = mergesIn(sheet, area);
    if (areas.length > MOST_MERGES) throw new HostError('GeneralException', `${place}: more than ${MOST_MERGES} merged areas`);
    if (!areas.every((merge) => contains(area, merge)))
      throw new HostError('HostNotImplemented', `${place}: merged areas that reach beyond the range`);
    return areas.length === 0 ? null : hostObject('RangeAreas', { sheet, areas });
  }),
};
