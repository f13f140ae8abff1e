import type { Messages } from '../../../i18n/messages';
import { monthOf, yearOf, type Period } from '../../../model/period';

const argument = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);

/** What one can do next with a book: commands that work as they stand. */
export const nextStep = (book: string, period: Period, messages: Messages): string =>
  messages.cli.ledger.next(argument(book), `${yearOf(period)}-${String(monthOf(period)).padStart(2, '0')}`);
