import type { Messages } from '../i18n/messages';
import type { Figure } from '../model/figure';
import { oneLine } from './one-line';

/** What a figure holds, as people write it. */
export function valueText({ value }: Figure, messages: Messages): string {
  switch (value.type) {
    case 'number':
      return `${value.operator ?? ''}${value.printed ?? value.number}`;
    case 'date':
      return value.date;
    case 'month':
      return String(value.month);
    case 'code':
      return value.code;
    case 'text':
      return oneLine(value.text);
    case 'empty':
      return messages.workbook.emptyStates[value.state] || messages.cli.ledger.history.notReported;
  }
}

/** What a figure holds with its unit and status: `812 万元（初报）`. */
export function figureText(figure: Figure, messages: Messages): string {
  const held = [valueText(figure, messages), oneLine(figure.unitOfMeasure ?? '')].filter((part) => part !== '').join(' ');
  return messages.cli.ledger.withStatus(held, messages.workbook.statuses[figure.status]);
}
