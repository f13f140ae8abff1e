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

/** A parameter as data: what stands on the line without a name. */
export interface ParameterSpec {
  /** Placeholder in help: FILE. */
  name: string;
  /** Whether it may be left out. */
  optional?: boolean;
  /** Whether there may be several; only the last parameter of a command can. */
  repeated?: boolean;
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
  /** Name on the command line: one word, or two where several commands are about one thing (`ledger import`). */
  name: string;
  /** One line of help. */
  summary: (messages: Messages) => string;
  /** Its options; `--lang` and `--help` belong to every command. */
  options: readonly OptionSpec[];
  /** What stands on the line without a name, in order; absent: nothing may. */
  parameters?: readonly ParameterSpec[];
  /** Command lines a reader can try, each with what it does. */
  examples: readonly { line: string; help: (messages: Messages) => string }[];
  /** Does the work and says how it ended. `parameters` are those of the line, as many as the command takes. */
  run: (options: OptionValues, context: CommandContext, parameters: readonly string[]) => Promise<ExitCode>;
}
