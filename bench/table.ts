import { median } from './measure';

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replace(/\| {2}(?=\|)/g, '| ');
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

export const milliseconds = (values: readonly number[], digits = 0): string => `${median(values).toFixed(digits)} ms`;

export const ratio = (a: readonly number[], b: readonly number[]): string => (median(a) / median(b)).toFixed(2);

/** Whether the median of measured values kept a bound, in words. */
export const held = (value: number, bound: number): string => (value <= bound ? 'held' : 'not held in this run');
