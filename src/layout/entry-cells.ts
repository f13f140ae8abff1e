import { localized } from '../i18n/messages';
import type { Code } from '../model/code';
import type { Explanation } from '../model/explanation';
import { figureKeyText, type Figure, type FigureKey } from '../model/figure';
import { december, yearBefore, yearOf } from '../model/period';
import { REASONS } from '../model/reason';
import { monthBefore, notDueText } from '../model/reporting-calendar';
import type { CellLook, LayoutCell, LayoutValidation } from '../model/sheet-layout';
import type { Prefill, TemplateColumn } from '../model/templates/schema';
import { boundCell, type BoundCell } from './binding';
import { bindsOf } from './column-binding';
import { asEntered, entryFormat } from './entered-shown';
import { columnValidation, entryValidation, listRule } from './entry-validation';
import { valueFormat } from './figure-format';
import { GUIDE_LISTS } from './guide-lists';
import type { LayoutModel } from './model';
import type { SourceRow } from './row-source';

type InputColumn = Extract<TemplateColumn, { kind: 'input' }>;

/** Most characters of an explanation's words. */
const EXPLANATION_LENGTH = 300;

/** Measures whose value at the end of a year is carried into the next under another code: 结余 becomes 上年结转. */
const END_OF: Readonly<Record<Code, Code>> = { F02: 'F05' };

/**
 * A figure of the ledger that may fill a cell where its own key has none: the unit's own, in the unit of measure of its form. What documents
 * print has another, and what the other side of a flow counts must not come back as the unit's own count.
 */
const PREFILLED: { [P in Prefill]: (key: FigureKey, model: LayoutModel) => Figure | undefined } = {
  lastYear: (key, model) => {
    const own = (at: Partial<FigureKey>) => model.index.byKey.get(figureKeyText({ ...key, ...at }));
    if (key.valueKind !== 'yearBegin') return own({ period: yearBefore(key.period), valueKind: 'ytd' });
    const said = PREFILLED.previous(key, model);
    if (said !== undefined && yearOf(said.period) === yearOf(key.period)) return said;
    const measure = END_OF[key.measure] ?? key.measure;
    return own({ measure, period: december(yearOf(key.period) - 1), valueKind: 'periodEnd' });
  },
  previous: (key, { index }) => index.latestOf({ ...key, period: monthBefore(key.period) }),
};

/** What the ledger has for a cell: the figure of its very key, else what the column is filled from beforehand. */
export function knownFigure(key: FigureKey, prefill: Prefill | undefined, model: LayoutModel): Figure | undefined {
  return model.index.byKey.get(figureKeyText(key)) ?? (prefill === undefined ? undefined : PREFILLED[prefill](key, model));
}

const bound = (column: InputColumn, row: SourceRow, model: LayoutModel): BoundCell | undefined =>
  boundCell(bindsOf(column), row.key, model);

/** Whether a row shows a field in place of an input. */
export const isGiven = ({ field }: InputColumn, { fields }: SourceRow): boolean =>
  field !== undefined && fields[field] !== null && fields[field] !== undefined;

/** A grey cell that takes nothing, and says why where the calendar is the reason. */
function closed(cell: BoundCell | undefined, { period, messages }: LayoutModel): LayoutCell {
  const frequency = cell?.measure.frequency;
  const due = frequency === undefined ? undefined : notDueText(frequency, period, messages);
  const look: CellLook = { role: 'closed', align: 'center' };
  return due === undefined ? { kind: 'blank', look } : { kind: 'label', text: due, look };
}

/** The cells of a column that takes figures. `shown` makes those of a field, `answer` those that a formula answers. */
export function inputCells(
  column: InputColumn,
  model: LayoutModel,
  shown: (row: SourceRow) => LayoutCell,
  answer: (row: SourceRow, cell: BoundCell) => LayoutCell | undefined,
): (row: SourceRow) => LayoutCell {
  const own = columnValidation(column, model.messages);
  const validations = new Map<string, LayoutValidation>();
  const looks = new Map<string, CellLook>();
  const lookOf = (cell: BoundCell): CellLook => {
    const format = column.format ?? entryFormat(cell.measure, cell.key.valueKind);
    const known = looks.get(format);
    if (known) return known;
    const words = cell.measure.dataType === 'text' || cell.measure.dataType === 'code';
    const look: CellLook = { role: 'input', align: column.align ?? (words ? 'left' : 'right'), format };
    looks.set(format, look);
    return look;
  };
  // One object for equal cells: runs of them become one validation of the sheet.
  const validationOf = ({ key, measure }: BoundCell, row: SourceRow): LayoutValidation => {
    const list = row.lists?.[key.measure];
    const name = `${key.measure}|${key.valueKind}|${list ?? ''}`;
    const known = validations.get(name);
    if (known) return known;
    const made = entryValidation({ measure, code: key.measure, valueKind: key.valueKind, list }, model.messages);
    validations.set(name, made);
    return made;
  };
  return (row) => {
    if (isGiven(column, row)) return shown(row);
    const cell = bound(column, row, model);
    if (cell === undefined || cell.state === 'closed' || row.closed?.includes(cell.key.measure) === true) return closed(cell, model);
    if (cell.state === 'computed') return answer(row, cell) ?? closed(undefined, model);
    const proposal = cell.state === 'proposed' ? answer(row, cell) : undefined;
    const known = knownFigure(cell.key, column.prefill, model);
    const value = known === undefined ? null : asEntered(known.value, cell.measure, model.messages);
    const [look, validation] = [lookOf(cell), own ?? validationOf(cell, row)];
    if (value === null && proposal?.kind === 'computed') return { ...proposal, look, validation };
    return { kind: 'input', value, look, validation };
  };
}

/** The explanation the ledger has of a row: of the first of its figures that has one. */
function explanationOf(columns: readonly TemplateColumn[], row: SourceRow, model: LayoutModel): Explanation | undefined {
  for (const column of columns) {
    const cell = column.kind === 'input' && !isGiven(column, row) ? bound(column, row, model) : undefined;
    const explanation = cell && model.index.byKey.get(figureKeyText(cell.key))?.explanation;
    if (explanation !== undefined) return explanation;
  }
  return undefined;
}

/** The cells of a column that takes one half of explanations. */
export function explanationCells(
  { part }: Extract<TemplateColumn, { kind: 'explanation' }>,
  columns: readonly TemplateColumn[],
  model: LayoutModel,
): (row: SourceRow) => LayoutCell {
  const { messages } = model;
  const words = messages.workbook.entry;
  const look: CellLook = { role: 'input', align: 'left', format: '@' };
  const validation: LayoutValidation =
    part === 'reason'
      ? {
          rule: listRule(GUIDE_LISTS.reasons),
          prompt: { title: words.reasonTitle, text: words.reasonPrompt },
          error: { title: messages.workbook.errorTitle, text: messages.workbook.errors.list },
        }
      : {
          rule: { kind: 'textLength', min: 0, max: EXPLANATION_LENGTH },
          prompt: { title: words.explanationTitle, text: words.explanationPrompt },
        };
  return (row) => {
    const known = explanationOf(columns, row, model);
    const reason = Object.values(REASONS).find(({ code }) => code === known?.reason);
    const value = part === 'text' ? known?.text : reason === undefined ? known?.reason : localized(reason.words, messages);
    return { kind: 'input', value: value ?? null, look, validation };
  };
}

/** The cells of a column that takes words that are no figure. */
export function freeCells(): (row: SourceRow) => LayoutCell {
  const cell: LayoutCell = { kind: 'input', value: null, look: { role: 'input', align: 'center', format: '@' } };
  return () => cell;
}

/** The cells of a column that shows earlier months. */
export function pastCells(column: Extract<TemplateColumn, { kind: 'past' }>, model: LayoutModel): (row: SourceRow) => LayoutCell {
  const empty: LayoutCell = { kind: 'blank', look: { role: 'body', align: 'right' } };
  return (row) => {
    const cell = boundCell(bindsOf(column), row.key, model);
    const known = cell && model.index.byKey.get(figureKeyText(cell.key));
    if (cell === undefined || known === undefined) return empty;
    const shown = asEntered(known.value, cell.measure, model.messages);
    if (shown === null) return empty;
    if (typeof shown === 'string') return { kind: 'text', text: shown, look: empty.look };
    const format = known.value.type === 'number' ? valueFormat(known.value) : entryFormat(cell.measure, cell.key.valueKind);
    return { kind: 'number', number: shown, look: { ...empty.look, format } };
  };
}
