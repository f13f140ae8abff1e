import { HostError } from '../protocol/host-error';
import { anchoredText, shiftedText, type ShiftedSheet } from './shift-formulas';
import { movedArea, movedPoint, movedSpan, type Shift } from './shift';
import type { SheetModel, WorkbookModel } from './workbook-model';

/** Every text of a rule, however deep, as `write` has it. */
function mappedTexts(value: unknown, write: (text: string) => string): unknown {
  if (typeof value === 'string') return write(value);
  if (Array.isArray(value)) return value.map((part) => mappedTexts(part, write));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mappedTexts(part, write)]));
}

/** Moves what lies over the cells of the shifted sheet itself: validations and conditional formats. Those without a cell left are gone. */
export function shiftLooks(sheet: SheetModel, shift: Shift): void {
  const shifted = { name: sheet.name, shift };
  sheet.validations = sheet.validations.flatMap((validation) => {
    const area = movedArea(validation.area, shift);
    if (area === undefined) return [];
    const write = (text: string) => shiftedText(anchoredText(text, validation.area, shift), sheet.name, shifted);
    const rule = validation.rule && (mappedTexts(validation.rule, write) as typeof validation.rule);
    return [{ ...validation, area, ...(rule && { rule }) }];
  });
  // Objects stay the same: proxies of the add-in stand for them.
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    const area = movedArea(format.area, shift);
    if (area === undefined) return false;
    format.formula = shiftedText(anchoredText(format.formula, format.area, shift), sheet.name, shifted);
    format.area = area;
    return true;
  });
}

/** Lets the rules of another sheet follow what they refer to on the shifted one. */
export function shiftForeignLooks(sheet: SheetModel, shifted: ShiftedSheet): void {
  const write = (text: string) => shiftedText(text, sheet.name, shifted);
  for (const validation of sheet.validations)
    if (validation.rule) validation.rule = mappedTexts(validation.rule, write) as typeof validation.rule;
  for (const format of sheet.conditionalFormats) format.formula = write(format.formula);
}

/** Refuses shifts that Excel refuses, and those whose outcome is not known, before anything has changed. */
export function refuseShift(sheet: SheetModel, shift: Shift, place: string): void {
  for (const { area, name } of sheet.tables) {
    const moved = movedArea(area, shift);
    if (shift.axis === 'row' && moved !== undefined) {
      if (movedPoint(area.firstRow, shift) === undefined)
        throw new HostError('InvalidOperation', `${place}: the header row of table ${name}`);
      if (moved.firstRow === moved.lastRow && area.firstRow !== area.lastRow)
        throw new HostError('HostNotImplemented', `${place}: all data rows of table ${name}`);
    }
    if (
      shift.axis === 'column' &&
      shift.count > 0 &&
      moved !== undefined &&
      moved.lastColumn - moved.firstColumn > area.lastColumn - area.firstColumn
    )
      throw new HostError('HostNotImplemented', `${place}: a new column in table ${name}`);
  }
  for (const { position, name } of sheet.charts)
    if (movedArea(position, shift) === undefined) throw new HostError('HostNotImplemented', `${place}: all cells under chart ${name}`);
}

/** Moves tables, charts and notes of the shifted sheet. */
export function shiftObjects(sheet: SheetModel, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const area = movedArea(table.area, shift);
    if (area !== undefined) table.area = area;
    return area !== undefined;
  });
  for (const chart of sheet.charts) chart.position = movedArea(chart.position, shift) ?? chart.position;
  sheet.notes = sheet.notes.flatMap((note) => {
    const [row, column] = shift.axis === 'row' ? [movedPoint(note.row, shift), note.column] : [note.row, movedPoint(note.column, shift)];
    return row === undefined || column === undefined ? [] : [{ ...note, row, column }];
  });
}

/** Moves the cells that charts of any sheet show on the shifted one. */
export function shiftChartReferences(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  for (const { charts } of workbook.sheets)
    for (const { series } of charts)
      for (const one of series)
        for (const part of ['values', 'categories'] as const) {
          const reference = one[part];
          if (reference?.sheet !== sheet.id) continue;
          const area = movedArea(reference.area, shift);
          if (area === undefined) delete one[part];
          else one[part] = { ...reference, area };
        }
}

/** Moves what is frozen and how the sheet prints. */
export function shiftView(sheet: SheetModel, shift: Shift): void {
  const { frozen, page } = sheet;
  const side = shift.axis === 'row' ? 'rows' : 'columns';
  // A stretch from 1: what is inserted before its first line belongs to it.
  if (frozen[side] > 0)
    frozen[side] = shift.at === 1 && shift.count > 0 ? frozen[side] + shift.count : (movedSpan(1, frozen[side], shift)?.last ?? 0);
  const printArea = page.printArea && movedArea(page.printArea, shift);
  if (printArea === undefined) delete page.printArea;
  else page.printArea = printArea;
  const titles = shift.axis === 'row' ? 'titleRows' : 'titleColumns';
  const moved = page[titles] && movedSpan(page[titles].first, page[titles].last, shift);
  if (moved === undefined) delete page[titles];
  else page[titles] = moved;
  if (shift.axis === 'row') page.breaksBefore = page.breaksBefore.flatMap((row) => movedPoint(row, shift) ?? []);
}
