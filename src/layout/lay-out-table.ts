import { localized, type Messages } from '../i18n/messages';
import type { TemplateProblem } from '../i18n/template-problem';
import { GqError } from '../model/errors';
import { monthOf, yearOf, type Period } from '../model/period';
import type { LayoutCell, LayoutColumn, LayoutRow, LayoutTable } from '../model/sheet-layout';
import type { TableTemplate, Template, TemplateColumn, TotalTemplate } from '../model/templates/schema';
import { boundCell, monthsBack } from './binding';
import { bindsOf } from './column-binding';
import { columnCells, columnLooks } from './column-cells';
import { expand } from './expand';
import type { LayoutModel } from './model';
import type { RowSource, SourceRow } from './row-source';
import { ROW_SOURCES } from './sources/all';
import { linesOf } from './text-width';

/** A source or field a template names that does not exist; the build plans every template and so finds it first. */
const problem = (template: Template, place: string, fault: 'unknownSource' | 'unknownSourceField', received: string, known: object) =>
  new GqError('templateInvalid', {
    problems: [{ template: template.id, place, fault, received, expected: Object.keys(known).join(' | ') }],
  });

function sourceOf(template: Template, { id, rows }: TableTemplate): RowSource {
  const source = ROW_SOURCES[rows.source];
  if (source === undefined) throw problem(template, id, 'unknownSource', rows.source, ROW_SOURCES);
  return source;
}

/** A source's rows, those that `where` keeps. */
function rowsOf(template: Template, table: TableTemplate, model: LayoutModel): readonly SourceRow[] {
  const rows = sourceOf(template, table).rows(model);
  const wanted = Object.entries(table.rows.where ?? {});
  return rows.filter(({ fields }) =>
    wanted.every(([field, values]) => {
      const value = fields[field];
      const shown = typeof value === 'number' ? String(value) : value;
      return typeof shown === 'string' && (Array.isArray(values) ? values.includes(shown) : values === shown);
    }),
  );
}

/** The figures of a row's cells: those to fill in and those that a formula answers. */
function bindingsOf(
  columns: readonly TemplateColumn[],
  row: SourceRow,
  cells: readonly LayoutCell[],
  model: LayoutModel,
): LayoutRow['bindings'] {
  return Object.fromEntries(
    columns.flatMap((column, index) => {
      const kind = cells[index]?.kind;
      if (column.kind !== 'input' || (kind !== 'input' && kind !== 'computed')) return [];
      const cell = boundCell(bindsOf(column), row.key, model);
      return cell === undefined ? [] : [[column.id, cell.key]];
    }),
  );
}

/** Whether a table's source gives it a row. */
export const hasRows = (template: Template, table: TableTemplate, model: LayoutModel): boolean => rowsOf(template, table, model).length > 0;

function totalRow({ columns }: TableTemplate, { key, words, expressions }: TotalTemplate, model: LayoutModel): LayoutRow {
  return {
    key,
    role: 'total',
    bindings: {},
    cells: columns.map((column): LayoutCell => {
      const text = words[column.id];
      const expression = expressions[column.id];
      if (text !== undefined) return { kind: 'label', text: localized(text, model.messages), look: { role: 'total', align: 'left' } };
      if (expression === undefined) return { kind: 'blank', look: { role: 'total' } };
      return {
        kind: 'computed',
        expression: expand(expression, { fields: {} }, model),
        look: columnLooks(column, 'total').number('General'),
      };
    }),
  };
}

/** Header words with the unit: beneath them where the column is too narrow for one line, which an Excel table's header cannot hold. */
function headerOf({ header, unit }: TemplateColumn, width: number, excelTable: boolean, messages: Messages): string {
  const words = localized(header, messages);
  if (unit === undefined) return words;
  const line = messages.workbook.withUnit(words, unit);
  return excelTable || linesOf(line, width) === 1 ? line : `${words}\n${messages.workbook.unitAlone(unit)}`;
}

/** Width of each column: its own, or that of the grid columns it covers. */
function widthsOf({ grid }: Template, columns: readonly TemplateColumn[]): number[] {
  let at = 0;
  return columns.map(({ width, span = 1 }) => {
    const covered = grid?.slice(at, at + span).reduce((sum, part) => sum + part, 0);
    at += span;
    return covered ?? width ?? 0;
  });
}

function columnsOf(template: Template, { columns, excelTable }: TableTemplate, { period, messages }: LayoutModel): LayoutColumn[] {
  const widths = widthsOf(template, columns);
  return columns.map((column, index) => {
    const { id, group, width, span, marks } = column;
    const binds = bindsOf(column);
    const header = headerOf(column, widths[index] ?? 0, excelTable !== undefined, messages);
    return {
      id,
      header: column.kind === 'past' ? header.replace('{month}', monthName(monthsBack(period, column.monthsBack), messages)) : header,
      span: span ?? 1,
      ...(width !== undefined && { width }),
      ...(group && { group: localized(group, messages) }),
      ...(binds && { binds }),
      ...(marks && { marks }),
    };
  });
}

/** A month as narrow columns head it: 2023.02. */
const monthName = (month: Period, messages: Messages): string => messages.workbook.entry.pastMonth(yearOf(month), monthOf(month));

/** What stands in a table that has no rows yet. */
function emptyRow(columns: readonly TemplateColumn[], messages: Messages): LayoutRow {
  return {
    key: '',
    role: 'data',
    bindings: {},
    cells: columns.map((_, index) =>
      index === 0
        ? { kind: 'label', text: messages.workbook.noRows, look: { role: 'body', align: 'left' } }
        : { kind: 'blank', look: { role: 'body' } },
    ),
  };
}

/** Columns that take a figure which the catalogue does not know: every cell of them would stay closed, and nobody would say why. */
function checkMeasures(template: Template, { id, columns }: TableTemplate, { codes }: LayoutModel): void {
  const problems = columns.flatMap((column): TemplateProblem[] => {
    if (column.kind !== 'input' || column.measure === undefined) return [];
    const place = { template: template.id, place: `${id}.${column.id}` };
    const measure = codes.measure(column.measure);
    if (measure === undefined) return [{ ...place, fault: 'unknownMeasure', received: column.measure }];
    const kinds = [column.valueKind].flat();
    const { valueKinds = [] } = measure;
    if (kinds.some((kind) => valueKinds.includes(kind))) return [];
    return [{ ...place, fault: 'unfit', received: kinds.join(' | '), expected: valueKinds.join(' | ') }];
  });
  if (problems.length > 0) throw new GqError('templateInvalid', { problems });
}

/** Lays a table out: a row for each row of its source, then its totals. */
export function layOutTable(template: Template, table: TableTemplate, model: LayoutModel): LayoutTable {
  const { messages } = model;
  const source = sourceOf(template, table);
  const named = [
    ...table.columns.flatMap((column) => ('field' in column ? [[column.id, column.field] as const] : [])),
    ...table.columns.flatMap((column) =>
      column.kind === 'computed' && column.formatField !== undefined ? [[column.id, column.formatField] as const] : [],
    ),
    ...Object.keys(table.rows.where ?? {}).map((field) => ['where', field] as const),
  ];
  for (const [place, field] of named)
    if (!Object.hasOwn(source.fields, field)) throw problem(template, `${table.id}.${place}`, 'unknownSourceField', field, source.fields);
  checkMeasures(template, table, model);
  const columns = table.columns.map((column) => columnCells(column, model, table.columns));
  const rows = rowsOf(template, table, model).map((row): LayoutRow => {
    const cells = columns.map((cellOf) => cellOf(row));
    return { key: row.key, role: 'data', cells, bindings: bindingsOf(table.columns, row, cells, model) };
  });
  const totals = rows.length === 0 ? [] : (table.totals ?? []).map((total) => totalRow(table, total, model));
  return {
    kind: 'table',
    id: table.id,
    columns: columnsOf(template, table, model),
    rows: [...(rows.length === 0 ? [emptyRow(table.columns, messages)] : rows), ...totals],
    notes: table.columns.flatMap(({ note }) => (note ? [localized(note, messages)] : [])),
    pageBreak: table.pageBreak ?? false,
    ...(table.rowHeight !== undefined && { rowHeight: table.rowHeight }),
    ...(table.title && { title: localized(table.title, messages) }),
    ...(table.excelTable !== undefined && { excelTable: table.excelTable }),
  };
}
