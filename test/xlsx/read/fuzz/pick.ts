import type { Dice } from '../../../../src/model/sample/dice';

/** One of several. Throws when there are none. */
export function pick<T>(of: readonly T[], dice: Dice): T {
  const picked = of[dice.whole(0, of.length - 1)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/** One of the named ones, with its name. */
export const pickNamed = <T>(of: Readonly<Record<string, T>>, dice: Dice): [name: string, T] => pick(Object.entries(of), dice);
