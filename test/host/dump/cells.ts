import { cellAddress } from '../../../src/model/address';
import type { PlacedCell, PlanCell, PlanLink, PlanResult } from '../../../src/model/workbook-plan';
import { onlyReference } from '../model/defined-names';
import type { CellModel, LinkModel, SheetModel } from '../model/workbook-model';
import type { SayLoss } from './losses';
import type { Styles } from './styles';

/** What a formula is worth, as plans keep it. */
function cachedOf({ value }: CellModel, place: string, lost: SayLoss): PlanResult {
  if (value === null) {
    lost(place, 'its formula was never calculated');
    return '';
  }
  if (typeof value !== 'object') return value;
  if (value.error !== '#N/A') lost(place, `its formula is worth ${value.error}`);
  return { error: '#N/A' };
}

/** A place of this workbook that a link leads to. */
function linkOf({ documentReference, address }: LinkModel, place: string, lost: SayLoss): PlanLink | undefined {
  const reference = documentReference === undefined ? undefined : onlyReference(`=${documentReference.replace(/^#/, '')}`);
  if (address !== undefined || reference?.sheet === undefined || reference.kind !== 'cell') {
    lost(place, `its link leads to ${address ?? documentReference ?? 'nothing'}`);
    return undefined;
  }
  return { sheet: reference.sheet, cell: cellAddress(reference.area.firstRow, reference.area.firstColumn) };
}

/**
 * A cell as a plan has it. Excel keeps no kinds: a formula is `computed`; what can be changed on a protected sheet is an `input`; other texts
 * are `text`, for labels cannot be told from them, and other numbers `number`, dates among them as serial numbers.
 */
function planCell(cell: CellModel, place: string, style: string | undefined, lost: SayLoss): PlanCell {
  const { value, formula, format, link } = cell;
  const look = style === undefined ? {} : { style };
  if (formula !== undefined) return { kind: 'computed', formula, cached: cachedOf(cell, place, lost), ...look };
  if (link !== undefined && typeof value !== 'string') lost(place, 'a link without a text');
  if (typeof value === 'boolean' || (typeof value === 'object' && value !== null)) {
    lost(place, `the constant ${JSON.stringify(value)}`);
    return { kind: 'text', text: typeof value === 'object' ? value.error : String(value).toUpperCase(), ...look };
  }
  if (format.unlocked === true && link === undefined) return { kind: 'input', value, ...look };
  if (typeof value === 'number') return { kind: 'number', number: value, ...look };
  if (value === null) return { kind: 'blank', ...look };
  const target = link && linkOf(link, place, lost);
  return { kind: 'text', text: value, ...(target && { link: target }), ...look };
}

const byKey = <T>(map: ReadonlyMap<number, T>): (readonly [number, T])[] => [...map].sort(([a], [b]) => a - b);

/** The cells of a sheet by row, then column; those that hold nothing and look like nothing are left out. */
export function planCells({ cells }: SheetModel, styles: Styles, lost: SayLoss): PlacedCell[] {
  return byKey(cells).flatMap(([row, columns]) =>
    byKey(columns).flatMap(([column, cell]) => {
      const planned = planCell(cell, cellAddress(row, column), styles.nameOf(cell.format), lost);
      return planned.kind === 'blank' && planned.style === undefined ? [] : [{ row, column, cell: planned }];
    }),
  );
}
