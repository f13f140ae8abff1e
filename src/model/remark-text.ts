import type { Messages } from '../i18n/messages';
import type { ReadPlace, Remark } from './reading';
import type { RawValue } from './sheet-cells';
import { shown } from './shown';

/** A value as a sentence shows it, short and harmless. */
function valueText(value: RawValue | undefined, { reading }: Messages): string {
  if (value === undefined) return '';
  if (value === null || value === '') return reading.blank;
  return shown(typeof value === 'object' ? value.error : value);
}

const placeText = (place: ReadPlace | undefined, { reading }: Messages): string =>
  place === undefined ? '' : reading.place(shown(place.sheet), place.cell ?? '', shown(place.label ?? ''));

/** The sentence for a remark on a returned workbook: place, cause, remedy. */
export function remarkText(remark: Remark, messages: Messages): string {
  const { kind, place, received, expected, other, suggestions = [], unitOfMeasure } = remark;
  const [first] = suggestions;
  return messages.reading.remarks[kind]({
    at: placeText(place, messages),
    received: valueText(received, messages),
    expected: expected === undefined ? '' : valueText(expected, messages),
    other: placeText(other, messages),
    suggestion: suggestions.join(messages.reading.choice),
    meant: first === undefined ? '' : messages.reading.amount(String(first), typeof first === 'number' ? (unitOfMeasure ?? '') : ''),
  });
}
