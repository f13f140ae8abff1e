import { messagesFor } from '../i18n/messages';
import { codeBook } from '../model/figures/code-book';
import { figureKeyText, weakestStatus, type Figure } from '../model/figure';
import type { UnitReading } from '../model/reading';
import type { Seeds } from '../model/seeds/seeds';
import { computedFigures } from './computed-figures';
import { doubtfulAnswers } from './doubtful-answers';
import { entryWorkbooks } from './entry-workbook';

/**
 * Every figure a return gives: what was typed, and what the form's formulas answer to it. The answers are calculated anew from what was
 * typed: another program may have dropped them, and nobody's hand may replace them. A figure that was typed stands before an answer with
 * its key. What could not be read makes the answers that need it none.
 */
export function takenFigures(reading: UnitReading, seeds: Seeds): Figure[] {
  const { unit, period, figures } = reading;
  const typed = figures.map(({ figure }) => figure);
  // Without the history, which would fill cells that could not be read. Labels of answers are nobody's concern; any language serves.
  const workbooks = entryWorkbooks({ seeds, period, ledger: typed, messages: messagesFor('zh-CN') });
  const layouts = workbooks.hasForms(unit) ? workbooks.layouts(unit) : [];
  const status = weakestStatus(typed.map((figure) => figure.status));
  const answers = computedFigures(layouts, codeBook(seeds), doubtfulAnswers(reading, layouts), status);
  const keys = new Set(typed.filter(({ value }) => value.type !== 'empty').map(figureKeyText));
  const answered = answers.filter((figure) => !keys.has(figureKeyText(figure)));
  const replaced = new Set(answered.map(figureKeyText));
  return [...typed.filter((figure) => !replaced.has(figureKeyText(figure))), ...answered];
}
