import type { Messages } from '../i18n/messages';
import type { Expression } from '../model/expression';
import { OBS_STATUSES } from '../model/figure';
import { ledgerCount, type LedgerSelection } from './ledger';
import { compare, literal, NOTHING, when } from './terms';

/** The weakest status among the figures selected, in words: what a total of them carries. "" when there are none. */
export const weakestStatusWords = (selection: LedgerSelection, messages: Messages): Expression =>
  [...OBS_STATUSES]
    .reverse()
    .reduce<Expression>(
      (stronger, status) =>
        when(compare(ledgerCount({ ...selection, statusCode: status }), '>', 0), literal(messages.workbook.statuses[status]), stronger),
      NOTHING,
    );
