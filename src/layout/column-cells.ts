import type { Expression } from '../model/expression';
import type { CellLook, CellRole, LayoutCell } from '../model/sheet-layout';
import type { TemplateColumn } from '../model/templates/schema';
import { entryFormat } from './entered-shown';
import { explanationCells, freeCells, inputCells, pastCells } from './entry-cells';
import { expand } from './expand';
import type { LayoutModel } from './model';
import type { FieldValue, SourceRow } from './row-source';

/** How the cells of a column look. */
export interface ColumnLooks {
  /** Of words and blanks. */
  words: CellLook;
  /** Of a sign such as —, which stands where the number would. */
  sign: CellLook;
  /** Of numbers in a format, unless the column has one of its own. */
  number: (format: string) => CellLook;
}

/**
 * The looks of a column's cells in a role. Cells that look alike share one look: a ledger has hundreds of thousands of cells, and whoever
 * reads their looks tells them apart without comparing them.
 */
export function columnLooks({ align, format: own }: TemplateColumn, role: CellRole): ColumnLooks {
  const byFormat = new Map<string, CellLook>();
  return {
    words: { role, align: align ?? 'left' },
    sign: { role, align: align ?? 'right' },
    number: (asked) => {
      const format = own ?? asked;
      const known = byFormat.get(format);
      if (known !== undefined) return known;
      const look: CellLook = { role, align: align ?? 'right', format };
      byFormat.set(format, look);
      return look;
    },
  };
}

/** A question's cell. What is known when the sheet is laid out needs no formula. */
function answered(expression: Expression, looks: ColumnLooks, format: string): LayoutCell {
  const known = expression.kind === 'literal' ? expression.value : undefined;
  if (known === '') return { kind: 'blank', look: looks.words };
  if (typeof known === 'number') return { kind: 'number', number: known, look: looks.number(format) };
  if (typeof known === 'string') return { kind: 'text', text: known, look: looks.words };
  return { kind: 'computed', expression, look: looks.number(format) };
}

/** Cells of a column that shows a field, by what the field holds. */
function fieldCells(field: string, looks: ColumnLooks, showsSigns: boolean): (row: SourceRow) => LayoutCell {
  // Words and codes come again in row after row: one cell for all of them is a tenth less memory for a large ledger.
  const texts = new Map<string, LayoutCell>();
  const blank: LayoutCell = { kind: 'blank', look: looks.words };
  const cellOf = (value: FieldValue | undefined): LayoutCell => {
    if (value === null || value === undefined || value === '') return blank;
    if (typeof value === 'number') return { kind: 'number', number: value, look: looks.number('General') };
    if (typeof value === 'string') {
      const known = texts.get(value);
      if (known !== undefined) return known;
      const look = showsSigns && (value === '—' || value === '…') ? looks.sign : looks.words;
      const cell: LayoutCell = { kind: 'text', text: value, look };
      texts.set(value, cell);
      return cell;
    }
    if ('expression' in value) return answered(value.expression, looks, value.format ?? 'General');
    if ('number' in value) return { kind: 'number', number: value.number, look: looks.number(value.format) };
    if ('date' in value) return { kind: 'date', date: value.date, look: looks.number('yyyy-mm-dd') };
    return { kind: 'text', text: value.text, link: value.link, look: looks.words };
  };
  return ({ fields }) => cellOf(fields[field]);
}

/** The cells of a column among those of its table: what makes one of a row. */
export function columnCells(
  column: TemplateColumn,
  model: LayoutModel,
  columns: readonly TemplateColumn[] = [column],
): (row: SourceRow) => LayoutCell {
  switch (column.kind) {
    case 'label':
      return fieldCells(column.field, columnLooks(column, 'body'), true);
    case 'code':
      return fieldCells(column.field, columnLooks(column, 'code'), false);
    case 'input': {
      const { field, expression } = column;
      const looks = columnLooks(column, 'body');
      const shown = fieldCells(field ?? '', looks, true);
      return inputCells(column, model, shown, (row, { key, measure }) => {
        const asked = row.answers?.[key.valueKind] ?? (expression && expand(expression, row, model));
        return asked && answered(asked, looks, entryFormat(measure, key.valueKind));
      });
    }
    case 'explanation':
      return explanationCells(column, columns, model);
    case 'free':
      return freeCells();
    case 'past':
      return pastCells(column, model);
    case 'computed': {
      const { expression, formatField } = column;
      const helps = column.chartHelper === true;
      const looks = columnLooks(column, helps ? 'helper' : 'body');
      return (row) => {
        const own = formatField === undefined ? undefined : row.fields[formatField];
        const cell = answered(expand(expression, row, model), looks, typeof own === 'string' ? own : 'General');
        return helps && cell.kind === 'computed' ? { ...cell, chartHelper: true } : cell;
      };
    }
  }
}
