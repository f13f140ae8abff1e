const two = (number: number): string => String(Math.trunc(number)).padStart(2, '0');

const MINUTE = 60_000;

/** A moment as people here read their clocks: ISO 8601 with the offset of this computer, to the second. */
export function localMoment(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const clock = new Date(date.getTime() + offset * MINUTE).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  return `${clock}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
