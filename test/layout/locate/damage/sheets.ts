import { quotedSheet } from '../../../../src/model/address';
import type { SheetCells } from '../../../../src/model/sheet-cells';

/** A sheet gets another name; the names that lead to it follow, as in Excel. */
export const renameSheet = (cells: SheetCells, name: string, to: string): SheetCells => ({
  ...cells,
  sheets: cells.sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: to } : sheet)),
  names: cells.names.map((named) =>
    named.refersTo.startsWith(`${quotedSheet(name)}!`)
      ? { ...named, refersTo: named.refersTo.replace(quotedSheet(name), () => quotedSheet(to)) }
      : named,
  ),
});

/** A sheet is copied behind itself; Excel copies its names to the sheet's own. */
export function copySheet(cells: SheetCells, name: string, to = `${name} (2)`): SheetCells {
  const original = cells.sheets.find((sheet) => sheet.name === name);
  if (original === undefined) throw new Error(`no sheet ${name}`);
  const own = renameSheet(cells, name, to).names.filter(({ refersTo }) => refersTo.startsWith(`${quotedSheet(to)}!`));
  return {
    ...cells,
    sheets: cells.sheets.flatMap((sheet) => (sheet === original ? [sheet, { ...sheet, name: to }] : [sheet])),
    names: [...cells.names, ...own.map((named) => ({ ...named, sheet: to }))],
  };
}

export const deleteSheet = (cells: SheetCells, name: string): SheetCells => ({
  ...cells,
  sheets: cells.sheets.filter((sheet) => sheet.name !== name),
  names: cells.names.map((named) => (named.refersTo.startsWith(`${quotedSheet(name)}!`) ? { ...named, refersTo: '#REF!' } : named)),
});

export const reverseSheets = (cells: SheetCells): SheetCells => ({ ...cells, sheets: [...cells.sheets].reverse() });

/** Sheets of a second workbook are moved into a first; what is hidden in the second stays behind, equal names get a number. */
export function mergeWorkbooks(into: SheetCells, from: SheetCells): SheetCells {
  const names = new Set(into.sheets.map(({ name }) => name));
  const moving = from.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) => ({ ...sheet, name: names.has(sheet.name) ? `${sheet.name} (2)` : sheet.name }));
  return { ...into, sheets: [...into.sheets, ...moving] };
}
