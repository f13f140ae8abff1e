import type { Messages } from '../../i18n/messages';
import { GqError } from '../../model/errors';
import type { OptionValues } from '../command';
import { PROGRAM } from '../help';

/** The output workbook a command names: programs go by its ending. Throws `usage`. */
export function requiredWorkbook(options: OptionValues, command: string, messages: Messages): string {
  const path = required(options, 'out', command, messages);
  if (/\.xlsx$/i.test(path) || /[\\/]$/.test(path)) return path;
  throw new GqError('usage', { problem: messages.cli.problems.noWorkbook('--out', path), help: `${PROGRAM} ${command} --help` });
}

/** The value of an option a command cannot do without. Throws `usage`. */
export function required(options: OptionValues, name: string, command: string, messages: Messages): string {
  const value = options[name];
  if (typeof value === 'string') return value;
  throw new GqError('usage', { problem: messages.cli.problems.missingOption(`--${name}`), help: `${PROGRAM} ${command} --help` });
}
