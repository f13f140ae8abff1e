import { LANGUAGES, messagesFor } from '../../i18n/messages';
import type { Code } from '../../model/code';
import { isPeriod, periodText, type Period, type PeriodForm } from '../../model/period';
import type { CodeBook } from '../../model/figures/code-book';
import type { Seeds } from '../../model/seeds/seeds';
import type { Grid } from './grid';
import { plain } from './plain';

/** Rows from the top in which a sheet says whose it is. */
const ROWS = 12;

/**
 * How firmly a sheet states something: `sure` code and words agree, `alone` the code stands without words, `contradicts` they disagree or
 * the sheet names two.
 */
export type Firmness = 'sure' | 'alone' | 'contradicts';

/** Identity that people see on a sheet. */
export interface VisibleIdentity {
  /** Code of the unit as it stands there, and how firmly. */
  unit?: { code: Code; firmness: Firmness };
  /** The period as it stands there, and how firmly. */
  period?: { code: Period; firmness: Firmness };
  /** Template and its version; absent where two are named. */
  template?: { id: string; version: string };
  /** 表号 of a statistical form. */
  formNumber?: string;
  /** The texts it was read from. */
  text: string;
}

const IDENTITY_WORDS = /单位代码|期别|表式|unit\s*code|reference period|template|表\s*号/i;
const UNIT_CODE = /(?:([^:：\n]*?)[(（]\s*)?(?:单位代码|unit\s*code)\s*[:：]?\s*([A-Z][A-Za-z0-9-]*)/gi;
const PERIOD_CODE = /(?:([^:：\n]*?)[(（]\s*)?期别\s*[:：]?\s*(\d{6})|reference period\s*[:：]\s*([^(（\n]*)[(（]\s*(\d{6})/gi;
const TEMPLATE = /(?:表式|template)\s*[:：]\s*([a-z][a-z0-9-]*)\s+(\d+\.\d+)/gi;
const FORM_NUMBER = /表\s*号\s*[:：]\s*(\S+)/;

const FORMS: readonly PeriodForm[] = ['month', 'cumulative', 'cumulativeHeader', 'stock', 'year'];

/** Every wording of a period. */
const wordings = (period: Period): readonly string[] =>
  LANGUAGES.flatMap((language) => FORMS.map((form) => plain(periodText(period, form, messagesFor(language)))));

/** Names a unit goes by, in both languages. */
function namesOf(unit: Code, { seeds, codes }: Catalogue): readonly string[] {
  const words = [codes.reporter(unit), seeds.units.find(({ id }) => id === unit)?.name];
  return words.flatMap((name) => (name === undefined ? [] : [plain(name.zh), plain(name.en)]));
}

/** A text that is nothing but a period, as it stands in the middle of a form's head. */
const PERIOD_ALONE =
  /^(?:\d{4}年(?:\d{1,2}月|1—\d{1,2}月|一季度|上半年|前三季度|全年)|(?:january–)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\d{4})$/;

/** A period as people type it: 1-4月, 1～4月份. */
const asPrinted = (text: string): string =>
  plain(text)
    .replace(/月份$/, '月')
    .replace(/(年1)[-–~至](\d)/, '$1—$2')
    .replace(/^january[-~—]/, 'january–');

/** Rows below the line of codes in which the head of a form says the period once more. */
const HEAD_ROWS = 2;

/**
 * The period in the middle of a form's head, which stands out where the line of codes does not: whoever takes last month's workbook for this
 * month edits that one.
 */
function periodAlone(grid: Grid, rows: readonly number[]): string | undefined {
  const codes = rows.find((row) => grid.row(row).some(({ column }) => grid.text(row, column).search(PERIOD_CODE) >= 0));
  if (codes === undefined) return undefined;
  const near = rows.filter((row) => row >= codes && row <= codes + HEAD_ROWS);
  return near
    .flatMap((row) => grid.row(row).map(({ column }) => asPrinted(grid.text(row, column))))
    .find((text) => PERIOD_ALONE.test(text));
}

/** What follows the last gap of a line: the words beside a code. */
const beside = (text: string | undefined): string => plain((text ?? '').split(/\s{2,}/).pop() ?? '');

/** What several mentions of a fact come to. */
function stated<T>(
  mentions: readonly { code: T; words: string }[],
  names: (code: T) => readonly string[],
): { code: T; firmness: Firmness } | undefined {
  const [first] = mentions;
  if (first === undefined) return undefined;
  const { code } = first;
  const words = mentions.map((mention) => mention.words).filter((text) => text !== '');
  const disagrees = mentions.some((mention) => mention.code !== code) || words.some((text) => !names(code).includes(text));
  return { code, firmness: disagrees ? 'contradicts' : words.length > 0 ? 'sure' : 'alone' };
}

/** Codes with their words, of both units and periods. */
export interface Catalogue {
  seeds: Seeds;
  codes: CodeBook;
}

/** Reads the identity that a sheet shows, wherever it stands among its first rows, in either language. */
export function visibleIdentity(grid: Grid, catalogue: Catalogue): VisibleIdentity | undefined {
  const rows = grid.rows().filter((row) => row <= ROWS);
  const texts = rows.flatMap((row) => grid.row(row).map(({ column }) => grid.text(row, column)));
  const text = texts.filter((line) => IDENTITY_WORDS.test(line)).join('\n');
  const unit = stated(
    [...text.matchAll(UNIT_CODE)].map(([, name, code = '']) => ({ code: code.toUpperCase(), words: beside(name) })),
    (code) => namesOf(code, catalogue),
  );
  const alone = periodAlone(grid, rows);
  const period = stated(
    [...text.matchAll(PERIOD_CODE)].flatMap(([, zh, zhCode, en, enCode]) => {
      const code = Number(zhCode ?? enCode);
      return [{ code, words: beside(zh ?? en) }, ...(alone === undefined ? [] : [{ code, words: alone }])];
    }),
    (code) => (isPeriod(code) ? wordings(code) : []),
  );
  const templates = [...text.matchAll(TEMPLATE)].map(([, id = '', version = '']) => ({ id, version }));
  const [template] = templates;
  if (!unit && !period && !template) return undefined;
  const formNumber = FORM_NUMBER.exec(text)?.[1];
  return {
    text: [text.trim(), ...(alone === undefined ? [] : [alone])].join('\n'),
    ...(unit && { unit }),
    ...(period && { period }),
    ...(template && templates.every(({ id }) => id === template.id) && { template }),
    ...(formNumber !== undefined && { formNumber }),
  };
}
