import { serialDate } from '../../../../src/model/serial-date';
import type { WorkbookModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { hostObject, method, readOnly, type HostType } from '../../protocol/host-type';

/** Days between the two beginnings of Excel's calendars. */
const DAYS_1904 = 1462;

const whole = (argument: unknown, name: string): number => {
  if (typeof argument !== 'number' || !Number.isInteger(argument)) throw new HostError('InvalidArgument', `Functions.date: ${name}`);
  return argument;
};

/** Worksheet functions that add-ins may ask for without a cell. Their results follow the workbook's calendar. */
export const functions: HostType<WorkbookModel> = {
  members: {
    date: method('1.2', ({ date1904 }, [year, month, day]) => {
      const pad = (number: number, length: number) => String(number).padStart(length, '0');
      const text = `${pad(whole(year, 'year'), 4)}-${pad(whole(month, 'month'), 2)}-${pad(whole(day, 'day'), 2)}`;
      return hostObject('FunctionResult', { value: serialDate(text) - (date1904 ? DAYS_1904 : 0) });
    }),
  },
};

/** What a worksheet function came to. */
export const functionResult: HostType<{ value: unknown }> = {
  members: {
    value: readOnly('1.2', ({ value }) => value),
    error: readOnly('1.2', () => null),
  },
};
