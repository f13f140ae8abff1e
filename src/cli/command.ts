import type { Messages } from '../i18n/messages';
import type { ExitCode } from './exit-codes';
import type { Progress } from './progress';

/** An option as data: help, parsing and checks come from it. */
export interface OptionSpec {
  /** Long name without dashes. */
  name: string;
  /** Placeholder of its value; absent for a switch. */
  value?: string;
  /** The values it may take; absent: any. */
  choices?: readonly string[];
  /** One line of help. */
  help: (messages: Messages) => string;
}

/** Values of a command's options by name: texts, or true for switches. */
export type OptionValues = Readonly<Record<string, string | true | undefined>>;

/** Where a command reads and writes. Nothing else of the process reaches it. */
export interface CommandContext {
  /** Texts of the chosen language. */
  messages: Messages;
  /** Writes to standard output. */
  print: (text: string) => void;
  /** Says how far longer work is. */
  progress: Progress;
}

/** A command as data. */
export interface CommandSpec {
  /** Name on the command line. */
  name: string;
  /** One line of help. */
  summary: (messages: Messages) => string;
  /** Its options; `--lang` and `--help` belong to every command. */
  options: readonly OptionSpec[];
  /** Command lines a reader can try, each with what it does. */
  examples: readonly { line: string; help: (messages: Messages) => string }[];
  /** Does the work and says how it ended. */
  run: (options: OptionValues, context: CommandContext) => Promise<ExitCode>;
}
