import { isDecember, monthOf, periodText } from '../model/period';
import { ledgerCount } from '../summary/ledger';
import { linearShare } from '../summary/progress/expected';
import { compare, joined, literal, NOTHING, when } from '../summary/terms';
import type { LayoutModel } from './model';
import type { FieldValue } from './row-source';

/** Units of a kind that have no figure of the period, in words. */
function unreported(kind: 'park' | 'county', { seeds, period, messages }: LayoutModel): FieldValue {
  const words = messages.workbook.notReportedUnits;
  const units = seeds.units.filter((unit) => unit.kind === kind);
  // A space before each name: to know whether a comma must stand between them, each would ask for all units before it again.
  const names = joined(
    ...units.map(({ id, shortName }) =>
      when(compare(ledgerCount({ period, reporterCode: id }), '>', 0), NOTHING, literal(` ${shortName[messages.textKey]}`)),
    ),
  );
  return { expression: when(compare(names, '=', ''), literal(words.none), joined(literal(words.some), names)) };
}

/** The period as sentences say it: 1—2月, 一季度, 上半年; a whole year is the year. */
export const periodWords = ({ period, messages }: Pick<LayoutModel, 'period' | 'messages'>): string =>
  periodText(period, isDecember(period) ? 'year' : 'cumulative', messages);

/** What growth is said to be against: 同比, or 比上年 for a whole year. */
export const against = ({ period, messages }: Pick<LayoutModel, 'period' | 'messages'>): string =>
  messages.workbook.change[isDecember(period) ? 'againstYear' : 'againstPeriod'];

/** Fields that expressions of sentences may name: the period as a number and in words, and who has not reported for it. */
export const sentenceFields = (model: LayoutModel): Readonly<Record<string, FieldValue>> => ({
  period: model.period,
  periodWords: periodWords(model),
  against: against(model),
  month: monthOf(model.period),
  linear: linearShare(model.period),
  unreportedParks: unreported('park', model),
  unreportedCounties: unreported('county', model),
});
