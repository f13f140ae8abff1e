import ExcelJS from 'exceljs';
import type { PlanStyle } from '../../../../src/model/style';
import type { PlacedCell, PlanCell, PlanLink, PlanResult } from '../../../../src/model/workbook-plan';
import { asExcelReads } from '../../../xlsx/write/written-values';
import { attributes } from './attributes';
import { planStyle } from './file-style';

const DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;

/** What the parts of a sheet say of its cells that the reader leaves out: what formulas are worth, of which it skips 0 and '', and links. */
export interface CellParts {
  results: ReadonlyMap<string, PlanResult>;
  links: ReadonlyMap<string, PlanLink>;
}

const FORMULA_CELL = /(<c [^>]*>)<f>[\s\S]*?<\/f>(?:<v>([\s\S]*?)<\/v>)?<\/c>/g;

/** What formulas of a sheet's part are worth, by address. */
export const fileResults = (xml: string): Map<string, PlanResult> =>
  new Map(
    [...xml.matchAll(FORMULA_CELL)].map(([, head = '', value = '']): [string, PlanResult] => {
      const { r = '', t } = attributes(head);
      if (t === 'e') return [r, { error: value as '#N/A' }];
      return [r, t === 'b' ? value === '1' : t === 'str' ? asExcelReads(value) : Number(value)];
    }),
  );

/** What a cell holds. */
function held(cell: ExcelJS.Cell, { results, links }: CellParts): PlanCell {
  if (cell.formula) return { kind: 'computed', formula: cell.formula, cached: results.get(cell.address) ?? '' };
  const { value } = cell;
  if (value instanceof Date) return { kind: 'number', number: value.getTime() / DAY + EPOCH };
  if (typeof value === 'number') return { kind: 'number', number: value };
  const [text, link] = [cell.text, links.get(cell.address)];
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
export function fileCells(sheet: ExcelJS.Worksheet, parts: CellParts, styles: FileStyles): PlacedCell[] {
  const cells: PlacedCell[] = [];
  sheet.eachRow({ includeEmpty: true }, (line, row) =>
    line.eachCell({ includeEmpty: true }, (cell, column) => {
      const inside = cell.type === ExcelJS.ValueType.Merge;
      const found: PlanCell = inside ? { kind: 'blank' } : held(cell, parts);
      cells.push({ row, column, cell: { ...found, style: styles.nameOf(cell.style) } });
    }),
  );
  return cells;
}
