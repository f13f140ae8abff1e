import type { TemplateProblem } from '../../i18n/template-problem';
import { hasOpenQuote } from '../number-format';
import { isPeriod } from '../period';
import type { ChartsTemplate, TableTemplate, Template, TemplateColumn } from './schema';

type Fault = Omit<TemplateProblem, 'template'>;

const tablesOf = ({ blocks }: Template): TableTemplate[] => blocks.filter((block) => block.kind === 'table');

function unknown(place: string, received: readonly string[], known: readonly string[]): Fault[] {
  return received
    .filter((name) => !known.includes(name))
    .map((name) => ({ place, fault: 'unknownName', received: name, expected: known.join(' | ') }));
}

function doubles(place: string, names: readonly string[]): Fault[] {
  return names.filter((name, index) => names.indexOf(name) !== index).map((received): Fault => ({ place, fault: 'doubleId', received }));
}

function columnFaults(place: string, column: TemplateColumn): Fault[] {
  const faults: Fault[] = [];
  if (column.format !== undefined && hasOpenQuote(column.format)) faults.push({ place, fault: 'format', received: column.format });
  for (const [index, { startsWith }] of (column.marks ?? []).entries()) {
    const before = column.marks?.slice(0, index).find((mark) => startsWith.startsWith(mark.startsWith));
    if (before) faults.push({ place, fault: 'hiddenMark', received: startsWith, expected: before.startsWith });
  }
  if (column.kind !== 'input') return faults;
  const { period, validation } = column;
  if (period !== undefined && !isPeriod(period)) faults.push({ place, fault: 'period', received: String(period) });
  if (validation?.min !== undefined && validation.max !== undefined && validation.min > validation.max)
    faults.push({ place, fault: 'limits', received: `${validation.min} > ${validation.max}` });
  return faults;
}

function tableFaults({ id, columns, totals = [] }: TableTemplate): Fault[] {
  const ids = columns.map((column) => column.id);
  return [
    ...doubles(id, ids),
    ...columns.flatMap((column) => columnFaults(`${id}.${column.id}`, column)),
    ...totals.flatMap(({ key, words, expressions }) => unknown(`${id}.${key}`, [...Object.keys(words), ...Object.keys(expressions)], ids)),
  ];
}

/** Lines in a colour that paper swallows. */
function lineFaults({ charts }: ChartsTemplate): Fault[] {
  return charts.flatMap(({ id, kind, series }) =>
    series
      .filter(({ color, drawnAs = 'column' }) => color === 'pale' && (kind === 'line' || (kind === 'combo' && drawnAs !== 'column')))
      .map(({ values }): Fault => ({ place: `${id}.${values}`, fault: 'paleLine', received: 'pale' })),
  );
}

/** Charts of tables of this sheet; those of other sheets are checked when both stand in one workbook. */
function chartFaults({ charts }: ChartsTemplate, tables: readonly TableTemplate[]): Fault[] {
  return charts.flatMap((chart): Fault[] => {
    if (chart.sheet !== undefined) return [];
    const table = tables.find(({ id }) => id === chart.block);
    if (table === undefined)
      return unknown(
        chart.id,
        [chart.block],
        tables.map(({ id }) => id),
      );
    const shown = [...chart.categories, ...chart.series.map(({ values }) => values)];
    return unknown(
      chart.id,
      shown,
      table.columns.map(({ id }) => id),
    );
  });
}

/** The last block that prints must be there, and leave nothing of a form behind. */
function printFaults({ page: { printThrough }, form, blocks }: Template): Fault[] {
  if (printThrough === undefined) return [];
  const ids = blocks.map(({ id }) => id);
  const place = 'page.printThrough';
  return [...unknown(place, [printThrough], ids), ...(form ? [{ place, fault: 'formFoot' as const, received: printThrough }] : [])];
}

/** What a template says that leads nowhere: columns, blocks, periods, limits and formats that its shape alone does not show. */
export function crossFaults(template: Template): Fault[] {
  const tables = tablesOf(template);
  const ids = tables.map(({ id }) => id);
  const { freeze, page, blocks } = template;
  return [
    ...doubles(
      '-',
      blocks.map(({ id }) => id),
    ),
    ...(freeze ? unknown('freeze.block', [freeze.block], ids) : []),
    ...(page.repeat === undefined || page.repeat === 'none' ? [] : unknown('page.repeat', [page.repeat], [...ids, 'none'])),
    ...printFaults(template),
    ...tables.flatMap(tableFaults),
    ...blocks.flatMap((block) => (block.kind === 'charts' ? [...chartFaults(block, tables), ...lineFaults(block)] : [])),
  ];
}
