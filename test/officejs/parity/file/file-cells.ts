import ExcelJS from 'exceljs';
import { cellAddress } from '../../../../src/model/address';
import type { PlanStyle } from '../../../../src/model/style';
import type { PlacedCell, PlanCell, PlanLink } from '../../../../src/model/workbook-plan';
import { planStyle } from './file-style';

const DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;

/** What a cell holds; of a formula only the formula: what formulas are worth is compared elsewhere. */
function held(cell: ExcelJS.Cell, link: PlanLink | undefined): PlanCell {
  if (cell.formula) return { kind: 'computed', formula: cell.formula, cached: '' };
  const { value } = cell;
  if (value instanceof Date) return { kind: 'number', number: value.getTime() / DAY + EPOCH };
  if (typeof value === 'number') return { kind: 'number', number: value };
  const text = cell.text;
  return text === '' ? { kind: 'blank' } : { kind: 'text', text, ...(link && { link }) };
}

/** Looks by name as they are met. */
export class FileStyles {
  private readonly known = new Map<string, string>();
  readonly byName: Record<string, PlanStyle> = {};

  nameOf(style: Partial<ExcelJS.Style>): string {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const name = `f${this.known.size + 1}`;
    this.known.set(key, name);
    this.byName[name] = planStyle(style);
    return name;
  }
}

/** The cells of a sheet as the foreign reader tells them. */
export function fileCells(sheet: ExcelJS.Worksheet, links: ReadonlyMap<string, PlanLink>, styles: FileStyles): PlacedCell[] {
  const cells: PlacedCell[] = [];
  sheet.eachRow({ includeEmpty: true }, (line, row) =>
    line.eachCell({ includeEmpty: true }, (cell, column) => {
      const inside = cell.type === ExcelJS.ValueType.Merge;
      const found: PlanCell = inside ? { kind: 'blank' } : held(cell, links.get(cellAddress(row, column)));
      cells.push({ row, column, cell: { ...found, style: styles.nameOf(cell.style) } });
    }),
  );
  return cells;
}
