import { serialDate } from '../../../../src/model/serial-date';
import type { PlanStyle } from '../../../../src/model/style';
import type { PlanCell, PlanSheet } from '../../../../src/model/workbook-plan';
import { DEFAULT_FONT } from '../../../host/model/formats';
import { agreed, told, type Facts } from './facts';
import { cellPlace } from './place';

/** What a cell holds: its formula, else its value; null for nothing. Kinds are not told: workbooks have none. */
export function heldBy(cell: PlanCell): string | number | null {
  switch (cell.kind) {
    case 'computed':
      return `=${cell.formula}`;
    case 'number':
      return cell.number;
    case 'date':
      return serialDate(cell.date);
    case 'input':
      return cell.value === '' ? null : cell.value;
    case 'label':
    case 'text':
      // A text that begins with an equals sign is no formula.
      return cell.text === '' ? null : cell.text.startsWith('=') ? `'${cell.text}` : cell.text;
    case 'blank':
      return null;
  }
}

/** Formulas and values of a sheet, by cell. */
export const contents = ({ cells }: PlanSheet): Facts =>
  new Map(
    cells.flatMap(({ row, column, cell }) => {
      const held = heldBy(cell);
      return held === null ? [] : [[cellPlace(row, column), typeof held === 'number' ? String(held) : told(held)] as const];
    }),
  );

/** What formulas are worth, by cell. */
export const values = ({ cells }: PlanSheet): Facts =>
  new Map(
    cells.flatMap(({ row, column, cell }) =>
      cell.kind === 'computed'
        ? [[cellPlace(row, column), told(typeof cell.cached === 'number' ? agreed(cell.cached) : cell.cached)] as const]
        : [],
    ),
  );

/** Links of a sheet, by cell. */
export const links = ({ cells }: PlanSheet): Facts =>
  new Map(
    cells.flatMap(({ row, column, cell }) =>
      cell.kind === 'text' && cell.link ? [[cellPlace(row, column), told(cell.link)] as const] : [],
    ),
  );

/** Facets of a look, each with what is said when nothing is. */
const FACETS = {
  font: ({ font }: PlanStyle) => ({
    name: font?.name ?? DEFAULT_FONT.name,
    size: font?.size ?? DEFAULT_FONT.size,
    color: font?.color ?? DEFAULT_FONT.color,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline ?? false,
  }),
  fill: ({ fill }: PlanStyle) => fill ?? null,
  // Excel puts what nobody aligned at the bottom.
  align: ({ align }: PlanStyle) => ({
    horizontal: align?.horizontal ?? null,
    vertical: align?.vertical ?? 'bottom',
    wrap: align?.wrap ?? false,
    indent: align?.indent ?? 0,
  }),
  numberFormat: ({ numberFormat }: PlanStyle) => numberFormat ?? 'General',
  unlocked: ({ unlocked }: PlanStyle) => unlocked ?? false,
} as const;

/** One facet of the looks of a sheet's cells, by cell; cells that look as if nobody formatted them are left out. */
export const looks =
  (facet: keyof typeof FACETS) =>
  ({ cells }: PlanSheet, styles: Readonly<Record<string, PlanStyle>>): Facts => {
    const plain = told(FACETS[facet]({}));
    const byStyle = new Map(Object.entries(styles).map(([name, style]) => [name, told(FACETS[facet](style))]));
    const facts = new Map<number, string>();
    for (const { row, column, cell } of cells) {
      const look = cell.style === undefined ? undefined : byStyle.get(cell.style);
      if (look !== undefined && look !== plain) facts.set(cellPlace(row, column), look);
    }
    return facts;
  };
