const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * A moment as people write it, to the minute: `2024-03-05T09:30:00+08:00` is `2024-03-05 09:30`, the clock of whoever noted it, never
 * converted. A moment noted without a place (`Z`) says UTC, so that nobody takes it for the clock on the wall. Other texts stay as they are.
 */
export function dateTimeText(iso: string): string {
  const [, day, time, offset] = MOMENT.exec(iso) ?? [];
  return day === undefined || time === undefined ? iso : `${day} ${time}${offset === 'Z' ? ' UTC' : ''}`;
}
