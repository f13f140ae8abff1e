import { messagesFor, type Language } from '../i18n/messages';
import type { Code } from '../model/code';
import type { Period } from '../model/period';
import type { Seeds } from '../model/seeds/seeds';
import type { SheetLayout } from '../model/sheet-layout';
import { entryWorkbooks, type EntryWorkbooks } from './entry-workbook';

/**
 * The sheets a unit is sent for a period, as somebody who reads a return expects them: without figures, and without the rows that only its
 * ledger knows. None for a unit that is sent nothing. Prepared once for each period and language.
 */
export function expectedSheets(seeds: Seeds): (unit: Code, period: Period, language: Language) => readonly SheetLayout[] {
  const prepared = new Map<string, EntryWorkbooks>();
  const layouts = new Map<string, readonly SheetLayout[]>();
  return (unit, period, language) => {
    const run = `${period}|${language}`;
    const workbooks = prepared.get(run) ?? entryWorkbooks({ seeds, period, ledger: [], messages: messagesFor(language) });
    prepared.set(run, workbooks);
    const key = `${unit}|${run}`;
    const known = layouts.get(key) ?? (workbooks.hasForms(unit) ? workbooks.layouts(unit) : []);
    layouts.set(key, known);
    return known;
  };
}
