import { CLEARED, clearArea, TAKES } from '../../model/clearing';
import { noteChange } from '../../model/changes';
import { guardContents, guardOption } from '../../model/guards';
import type { SimulatedExcel } from '../../simulated-excel';
import type { AreasSelf } from '../selves';
import { placeOf, wordArgument } from './range-arguments';

/** Range.clear and RangeAreas.clear. */
export function clear({ sheet, areas }: AreasSelf, applyTo: unknown, excel: SimulatedExcel, member: string): void {
  const place = placeOf(member, sheet, areas);
  const cleared = wordArgument(applyTo, CLEARED, place, 'All');
  const takes = TAKES[cleared];
  if (takes.contents) guardContents(sheet, areas, place);
  if (takes.formats) guardOption(sheet, 'allowFormatCells', place);
  if (takes.links) guardOption(sheet, 'allowInsertHyperlinks', place);
  for (const area of areas) {
    clearArea(sheet, area, cleared, place);
    if (takes.contents) noteChange(excel, { changeType: 'RangeEdited', sheet, area, by: 'ThisLocalAddin' });
  }
}
