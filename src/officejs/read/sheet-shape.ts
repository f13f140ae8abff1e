import { areaOf } from '../../model/address';
import type { PlanArea } from '../../model/area';

/** What is known of a sheet before its cells are read. */
export interface SheetShape {
  /** Name on its tab. */
  name: string;
  /** Excel's id, which survives a rename. */
  id: string;
  /** Whether people see its tab; `veryHidden`: they cannot bring it back by hand. */
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Cells that hold something; undefined for an empty sheet. */
  used: PlanArea | undefined;
  /** References of merged areas, `B2:C3`; empty where Excel is too old to say. */
  merges: readonly string[];
  /** Whether its used rows are hidden; `some`: each is asked for with its cells, for a sheet may have a million. */
  rowsHidden: 'none' | 'some' | 'all';
  /** Hidden columns among the used ones, counted from 1. */
  hiddenColumns: readonly number[];
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The part of an address after the sheet's name: `'a!b'!A1:B2` → `A1:B2`. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** References of several areas, without their sheet. Names in quotes may hold commas. */
export const areaList = (address: string): string[] =>
  address
    .split(/,\s*(?=(?:[^']*'[^']*')*[^']*$)/)
    .map(withoutSheet)
    .filter((reference) => reference !== '');

/** Excel says null where some rows of a range are hidden and some are not; the types leave that out. */
const hiddenness = (hidden: boolean | null): SheetShape['rowsHidden'] => (hidden === null ? 'some' : hidden ? 'all' : 'none');

/** Asks for the shape of a sheet, as part of a request; what comes back gives it once the request is done. */
export function askShape(sheet: Excel.Worksheet, withMerges: boolean): () => SheetShape {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address, columnIndex, rowHidden');
  const columns = used.getColumnProperties({ columnHidden: true });
  // Of the whole sheet: merged cells may reach beyond those that hold something, and what Excel says of such a range is not documented.
  const merged = withMerges ? sheet.getRange().getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  return () => {
    const base = {
      name: sheet.name,
      id: sheet.id,
      visibility: VISIBILITY[sheet.visibility],
      merges: merged === undefined || merged.isNullObject ? [] : areaList(merged.address),
    };
    if (used.isNullObject) return { ...base, used: undefined, rowsHidden: 'none', hiddenColumns: [] };
    return {
      ...base,
      used: areaOf(withoutSheet(used.address)),
      rowsHidden: hiddenness(used.rowHidden),
      hiddenColumns: columns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [used.columnIndex + index + 1] : [])),
    };
  };
}
