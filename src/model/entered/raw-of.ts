import type { FigureValue } from '../figure';
import type { RawValue } from '../sheet-cells';

/** A figure's value as a raw one, for comparing and binding: a code is its code, a blank nothing, a state its sign. */
export function rawOf(value: FigureValue): RawValue {
  switch (value.type) {
    case 'number':
      return value.number;
    case 'date':
      return value.date;
    case 'month':
      return value.month;
    case 'code':
      return value.code;
    case 'text':
      return value.text;
    case 'empty':
      return value.state === 'notReported' ? null : value.state === 'notApplicable' ? '—' : '…';
  }
}
