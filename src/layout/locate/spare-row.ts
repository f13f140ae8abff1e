import type { Code } from '../../model/code';
import type { LayoutRow } from '../../model/sheet-layout';

/** Whether a row was sent for the unit to add something: its code is there, and nothing else. */
export const isSpare = ({ key, cells }: LayoutRow, unit: Code): boolean =>
  key.startsWith(`${unit}-`) &&
  /-\d{3,}$/.test(key) &&
  cells.every((cell) => cell.look.role === 'code' || (cell.kind === 'input' ? cell.value === null : cell.kind !== 'text'));
