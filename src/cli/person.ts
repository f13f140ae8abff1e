import { userInfo } from 'node:os';
import type { OptionValues } from './command';

/** Who does it: as --by says, otherwise the name of the login. */
export function personOf(options: OptionValues): string {
  const by = options['by'];
  if (typeof by === 'string') return by;
  try {
    return userInfo().username;
  } catch {
    // Some systems have no name for whoever is logged in.
    return '-';
  }
}
