import type { Messages } from '../../i18n/messages';
import { GqError } from '../../model/errors';
import type { OptionValues } from '../command';
import { PROGRAM } from '../help';

/** The value of an option a command cannot do without. Throws `usage`. */
export function required(options: OptionValues, name: string, command: string, messages: Messages): string {
  const value = options[name];
  if (typeof value === 'string') return value;
  throw new GqError('usage', { problem: messages.cli.problems.missingOption(`--${name}`), help: `${PROGRAM} ${command} --help` });
}
