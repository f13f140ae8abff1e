import { messagesFor } from '../../../src/i18n/messages';
import { errorText, isGqError, type ErrorDetails, type GqError } from '../../../src/model/errors';
import type { Figure } from '../../../src/model/figure';
import { codeBook } from '../../../src/model/figures/code-book';
import { readLedger } from '../../../src/model/figures/read-ledger';
import { loadSeeds } from '../../../src/model/seeds/seeds';

const codes = codeBook(loadSeeds());

/** The figures of a ledger text, by the codes of the seeds. */
export const read = (text: string): readonly Figure[] => readLedger(text, '台账.ndjson', codes);

/** How a text is refused. */
function refusal(text: string): GqError<'ledgerInvalid'> {
  try {
    read(text);
  } catch (error) {
    if (isGqError(error) && error.code === 'ledgerInvalid') return error as GqError<'ledgerInvalid'>;
    throw error;
  }
  throw new Error('the ledger was taken');
}

/** What is wrong with a text that is refused. */
export const problemsOf = (text: string): ErrorDetails<'ledgerInvalid'>['problems'] => refusal(text).details.problems;

/** The message of a refusal. */
export const words = (text: string, language: 'zh-CN' | 'en-US' = 'zh-CN'): string => errorText(refusal(text), messagesFor(language));
