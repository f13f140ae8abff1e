import type { Code } from '../../../model/code';
import type { Period } from '../../../model/period';
import type { LayoutModel } from '../../model';

/** Lists that a unit adds rows to, with how many spare rows a workbook has for each. One sequence of numbers serves all of them. */
const SPARE_ROWS = { investments: 20, projects: 4, news: 8, funds: 3 } as const;
export type AddedList = keyof typeof SPARE_ROWS;

/** Measure that names the rows of a list. */
export const NAMED_BY: Readonly<Record<AddedList, Code>> = { investments: 'Z01', projects: 'J00', news: 'C91c', funds: 'F00b' };

/** Measures of the rows of a list: any of them tells which list a subject belongs to, a name that was forgotten loses no row. */
const MEASURES: Readonly<Record<AddedList, RegExp>> = { investments: /^Z/, projects: /^J/, news: /^C91/, funds: /^F/ };

/** Number of an added row's code: 7 of PK1-007. */
function numberOf(subject: Code, unit: Code): number | undefined {
  const digits = subject.startsWith(`${unit}-`) ? subject.slice(unit.length + 1) : '';
  return /^\d{3,}$/.test(digits) ? Number(digits) : undefined;
}

const codeOf = (unit: Code, number: number): Code => `${unit}-${String(number).padStart(3, '0')}`;

type RowsModel = Pick<LayoutModel, 'index' | 'unit' | 'period'>;

/** Codes of the rows of a list that the ledger knows up to the period, from `since` on where it is given, by their numbers. */
export function knownRows({ index, unit, period }: RowsModel, list: AddedList, since?: Period): Code[] {
  const named = new Set(
    index
      .byReporter(unit)
      .filter((figure) => MEASURES[list].test(figure.measure) && figure.period <= period && figure.value.type !== 'empty')
      .filter((figure) => since === undefined || figure.period >= since)
      .map(({ subject }) => subject),
  );
  return [...named]
    .filter((code) => numberOf(code, unit) !== undefined)
    .sort((a, b) => (numberOf(a, unit) ?? 0) - (numberOf(b, unit) ?? 0));
}

/** Codes of a list's spare rows: they follow the last number the unit has used, so that none is used twice. */
export function spareRows({ index, unit }: Pick<RowsModel, 'index' | 'unit'>, list: AddedList): Code[] {
  const last = index.byReporter(unit).reduce((highest, { subject }) => Math.max(highest, numberOf(subject, unit) ?? 0), 0);
  const lists = Object.keys(SPARE_ROWS) as AddedList[];
  const before = lists.slice(0, lists.indexOf(list)).reduce((sum, each) => sum + SPARE_ROWS[each], 0);
  return Array.from({ length: SPARE_ROWS[list] }, (_, index) => codeOf(unit, last + before + index + 1));
}
