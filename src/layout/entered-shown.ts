import { localized, type Messages } from '../i18n/messages';
import type { FigureValue, ValueKind } from '../model/figure';
import type { MeasureWords } from '../model/figures/code-book';
import type { DataType } from '../model/measure';
import { serialDate } from '../model/serial-date';

/** Number formats of cells to fill in. Two decimals, so that what somebody typed is not hidden; texts stay what was typed, 1-2 is no date. */
const FORMAT: Readonly<Record<DataType, string>> = {
  number: '#,##0.00',
  integer: '#,##0',
  date: 'yyyy-mm-dd',
  // A month is typed as 202402 and shown as 2024-02.
  month: '0000-00',
  code: '@',
  text: '@',
};
const GROWTH_FORMAT = '0.0';

/** Number format of a cell that takes a value of a measure. */
export const entryFormat = ({ dataType }: MeasureWords, valueKind: ValueKind): string =>
  valueKind === 'growth' ? GROWTH_FORMAT : FORMAT[dataType];

/** What a person would have typed for a value: words for a code, a sign for a state without a value. */
export function asEntered(value: FigureValue, { codes }: MeasureWords, messages: Messages): number | string | null {
  switch (value.type) {
    case 'number':
      return value.number;
    case 'month':
      return value.month;
    case 'date':
      return serialDate(value.date);
    case 'code': {
      const words = codes?.find(({ code }) => code === value.code);
      return words === undefined ? value.code : localized(words, messages);
    }
    case 'text':
      return value.text;
    case 'empty':
      return messages.workbook.emptyStates[value.state] || null;
  }
}
