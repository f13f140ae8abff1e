const two = (number: number): string => String(Math.trunc(number)).padStart(2, '0');

/** A moment as people here read their clocks: ISO 8601 with the offset of this computer, to the second. */
export function localMoment(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${day}T${time}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
