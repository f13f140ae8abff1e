import type { Indicator } from '../../model/catalogue';
import type { Expression } from '../../model/expression';
import type { Figure } from '../../model/figure';
import { LASTS } from '../../model/indicator';
import { INDICATOR_VALUE_KIND, indicatorOwner } from '../../model/figures/indicator-key';
import { isDecember, monthOf, periodOf, periodText, yearOf, type Period } from '../../model/period';
import { PROGRAMME_OFFICE, reporterKind, REPORTER_KINDS, type ReporterKind } from '../../model/reporter';
import { latestDue, monthsBetween, notDueText } from '../../model/reporting-calendar';
import { averageGrowth } from '../../summary/average-growth';
import { ledgerSum } from '../../summary/ledger';
import { compare, isBlank, isNumber, joined, literal, NOTHING, over, times, when } from '../../summary/terms';
import { aspectExpression } from '../figure-expression';
import { valueFormat } from '../figure-format';
import type { LayoutModel } from '../model';
import { TOTAL_ROW } from '../row-source';

/** Totals of other tables that indicators are computed from: sheet, block and column of a total row. */
interface TotalSource {
  sheet: string;
  block: string;
  column: string;
  /** How many of the table's units make one of the indicator's. */
  factor: number;
  /** Whose figures are added. */
  kind: ReporterKind;
}

/** 万元 in one 亿元. */
const PER_YI = 10_000;
const PERCENT = 100;

const parks = (column: string, factor = 1): TotalSource => ({
  sheet: 'park-operation',
  block: 'parks',
  column,
  factor,
  kind: REPORTER_KINDS.park,
});

/** Measures whose totals indicators take. */
const TOTALS: ReadonlyMap<string, TotalSource> = new Map([
  ['P02', parks('valueAddedYtd', PER_YI)],
  ['P06', parks('infrastructureYtd', PER_YI)],
  ['P21', parks('signedYtd')],
  ['P22', parks('signedLargeYtd')],
  ['C24', { sheet: 'indicator-completion', block: 'counties', column: 'ytd', factor: 1, kind: REPORTER_KINDS.county }],
]);

/** Denominators below this make a share that means little. */
const SMALL_BASE = 10;

/** Number formats of computed values by unit (design: 亿元 two decimals, % one, counts none). */
const FORMAT_OF_UNIT: Readonly<Record<string, string>> = { 亿元: '#,##0.00', '%': '0.0' };

/** Cells of the row on 指标完成: its value as shown, and as reported with its status. */
const here = (column: string): Expression => ({ kind: 'ref', cell: { block: 'targets', column } });
const CURRENT = here('current');
const OWN = here('own');
const OWN_STATUS = here('ownStatus');

/** The indicator whose average growth since 2020 another one is. */
const AVERAGE_OF: ReadonlyMap<string, string> = new Map([['IND-06b', 'IND-06a']]);
const BASE_YEAR = 2020;

const cell = ({ sheet, block, column }: TotalSource, row: string): Expression => ({ kind: 'ref', cell: { sheet, block, row, column } });

/** Which units a total lacks: a table of its own beside the one that has it. */
const lacking = ({ sheet, column }: TotalSource): Expression => ({
  kind: 'ref',
  cell: { sheet, block: 'lacking', row: TOTAL_ROW, column },
});

/** A total in the indicator's unit. */
function total(source: TotalSource): Expression {
  const sum = cell(source, TOTAL_ROW);
  return source.factor === 1 ? sum : when(isNumber(sum), over(sum, source.factor));
}

/** Where the values of an indicator stand in the ledger. */
const aspectOf = ({ id, nature }: Indicator, period: Period) => ({
  period,
  subject: id,
  measure: id,
  valueKind: INDICATOR_VALUE_KIND[nature.value],
});

const lasts = ({ nature }: Indicator): boolean => LASTS[nature.value];

/**
 * The period whose value a report shows: the last one due; for what lasts the last one that was reported, back to January of last year.
 * Undefined when nothing is due yet this year.
 */
export function shownPeriod(indicator: Indicator, model: LayoutModel): Period | undefined {
  const due = latestDue(indicator.frequency.value, model.period);
  if (!lasts(indicator)) return yearOf(due) === yearOf(model.period) ? due : undefined;
  const known = monthsBetween(periodOf(yearOf(model.period) - 1, 1), model.period)
    .reverse()
    .find((period) => model.index.find(aspectOf(indicator, period)) !== undefined);
  return known ?? due;
}

/** What an indicator is computed from when nobody enters it. */
function computedValue({ id, computedFrom, share }: Indicator, { seeds, period }: LayoutModel): Expression {
  if (share) {
    const [top, base] = [TOTALS.get(share.numerator), TOTALS.get(share.denominator ?? '')];
    if (top === undefined || base === undefined) return NOTHING;
    const [reached, of] = [total(top), total(base)];
    // A condition of its own: AND would compare a text with 0.
    return when(isNumber(reached), when(isNumber(of), when(compare(of, '>', 0), times(over(reached, of), PERCENT))));
  }
  const averaged = seeds.indicators.find((candidate) => candidate.id === AVERAGE_OF.get(id));
  if (averaged !== undefined && isDecember(period))
    return averageGrowth(
      { kind: 'ref', cell: { sheet: 'indicator-completion', block: 'targets', row: averaged.id, column: 'current' } },
      averaged.values['2020'].value ?? 0,
      yearOf(period) - BASE_YEAR,
    );
  const source = TOTALS.get(computedFrom ?? '');
  return source === undefined ? NOTHING : total(source);
}

/** What is reported of an indicator for the shown period; "" when nothing is. */
export function reportedValue(indicator: Indicator, part: 'value' | 'status', model: LayoutModel): Expression {
  const period = shownPeriod(indicator, model);
  return period === undefined ? NOTHING : aspectExpression(model, aspectOf(indicator, period), indicatorOwner(indicator), part);
}

/** An indicator's value of the period: as reported, else as computed; "" when there is none yet. */
export function currentValue(indicator: Indicator, model: LayoutModel): Expression {
  const period = shownPeriod(indicator, model);
  if (period === undefined) return NOTHING;
  const computed = period === model.period ? computedValue(indicator, model) : NOTHING;
  // A sign such as … is a report too.
  return computed === NOTHING ? OWN : when(isBlank(OWN), computed, OWN);
}

const isUnreported = ({ value }: Figure): boolean => value.type === 'empty' && value.state === 'notReported';

/** Last year's value of a flow, to the month or the whole year: as reported, else added from the units. */
export function earlierValue(indicator: Indicator, period: Period, model: LayoutModel): Expression {
  const own = model.index.find(aspectOf(indicator, period));
  // A sign such as … is a report, a blank is none.
  if (own !== undefined && !isUnreported(own)) return aspectExpression(model, aspectOf(indicator, period), indicatorOwner(indicator));
  const source = TOTALS.get(indicator.computedFrom ?? '');
  const measure = indicator.computedFrom;
  if (source === undefined || measure === null) return NOTHING;
  const known = model.figures.some(
    (figure) =>
      figure.period === period &&
      figure.measure === measure &&
      figure.valueKind === 'ytd' &&
      figure.value.type === 'number' &&
      // The same that the sum adds: a document's total of another whole is none of them.
      reporterKind(figure.unit) === source.kind,
  );
  // In the indicator's unit: the other end of the comparison may be its own figure.
  return known
    ? over(ledgerSum({ period, measureCode: measure, valueKindCode: 'ytd', reporterKind: source.kind }), source.factor)
    : NOTHING;
}

/** What is due by the period as entered for it, or for the last month before it that has something. */
export function dueValue({ id, pace }: Indicator, model: LayoutModel): Expression {
  if (pace.value !== 'path' && pace.value !== 'milestone') return NOTHING;
  const plan = (period: Period) => ({ period, subject: id, measure: id, valueKind: 'plan' as const });
  const entered = monthsBetween(periodOf(yearOf(model.period), 1), model.period)
    .reverse()
    .find((period) => model.index.find(plan(period)) !== undefined);
  return aspectExpression(model, plan(entered ?? model.period), PROGRAMME_OFFICE);
}

/** A remark on what is computed here; a value as reported has units of its own. */
const ofComputed = (remark: Expression): Expression => when(isBlank(OWN), remark);

/** What must be known to read the value: which units a sum lacks, that few cases stand behind a share, what is counted. */
export function remarks({ computedFrom, share, nature }: Indicator, { messages, seeds }: LayoutModel): Expression {
  const words = messages.workbook.indicatorNotes;
  if (nature.value === 'perCounty') {
    const counties = seeds.units.filter(({ kind }) => kind === 'county').length;
    return when(isNumber(CURRENT), joined(CURRENT, literal(words.ofCounties(counties))));
  }
  if (share) {
    const base = TOTALS.get(share.denominator ?? '');
    if (base === undefined) return literal(words.noDenominator);
    const of = cell(base, TOTAL_ROW);
    return ofComputed(when(isNumber(of), when(compare(of, '<', SMALL_BASE), literal(words.smallBase(SMALL_BASE)), lacking(base))));
  }
  const source = TOTALS.get(computedFrom ?? '');
  return source === undefined ? NOTHING : ofComputed(lacking(source));
}

/** When the shown value is of, in words: 1—2月, 截至2月末; why there is none this month. */
export function asOf(indicator: Indicator, model: LayoutModel): string {
  const { period, messages } = model;
  const shown = shownPeriod(indicator, model);
  const why = notDueText(indicator.frequency.value, period, messages);
  if (shown === undefined) return why ?? messages.workbook.indicatorNotes.noJanuary;
  if (why !== undefined && shown !== period) return messages.workbook.indicatorNotes.lastKnown(why, yearOf(shown), monthOf(shown));
  return periodText(shown, lasts(indicator) ? 'stock' : 'cumulativeHeader', messages);
}

/** Status of the shown value in words: as reported; 推算 where it is computed here, which a total's parts may weaken to 示例. */
export function valueStatus(indicator: Indicator, model: LayoutModel): Expression {
  const period = shownPeriod(indicator, model);
  if (period === undefined) return NOTHING;
  const source = TOTALS.get(indicator.share?.numerator ?? indicator.computedFrom ?? '');
  if (source === undefined || period !== model.period) return OWN_STATUS;
  const ofTotal = { sheet: source.sheet, block: source.block, row: TOTAL_ROW, column: 'status' };
  // A form that came back blank has a status too, but not that of the sum shown in its place.
  return when(isBlank(OWN), when(isNumber(CURRENT), { kind: 'ref', cell: ofTotal }), OWN_STATUS);
}

/** Number format of the shown value: as reported, else two decimals of 亿元, one of %, whole numbers. */
export function currentFormat(indicator: Indicator, model: LayoutModel): string {
  const period = shownPeriod(indicator, model);
  const own = period === undefined ? undefined : model.index.find(aspectOf(indicator, period));
  if (own?.value.type === 'number') return valueFormat(own.value);
  return FORMAT_OF_UNIT[indicator.unit] ?? '#,##0';
}
