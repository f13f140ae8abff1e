import { Command, CommanderError, Option } from 'commander';
import { GqError, errorText, isGqError } from '../model/errors';
import { LANGUAGES, messagesFor, type Language, type Messages } from '../i18n/messages';
import type { CommandSpec, OptionSpec, OptionValues } from './command';
import { EXIT, EXIT_OF_ERROR, type ExitCode } from './exit-codes';
import { COMMON_OPTIONS, PROGRAM, commandHelp, programHelp } from './help';

/** The process as far as a run needs it. */
export interface Terminal {
  /** Arguments after the program's name. */
  args: readonly string[];
  /** Writes to standard output. */
  print: (text: string) => void;
  /** Writes to standard error. */
  complain: (text: string) => void;
}

/** Language of a run: `--lang` wherever it stands, because messages about the rest of the line need it too; Chinese otherwise. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1];
  return LANGUAGES.find((language) => at >= 0 && language === value) ?? LANGUAGES[0];
}

/** What commander found wrong with the line, in our words. */
function usageProblem(error: CommanderError, messages: Messages): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const name = quoted.split(/[ ,]/)[0] ?? quoted;
  const words = messages.cli.problems;
  switch (error.code) {
    case 'commander.unknownOption': return words.unknownOption(name);
    case 'commander.optionMissingArgument': return words.missingValue(name);
    case 'commander.excessArguments': return words.excessArguments;
    case 'commander.invalidArgument': return words.invalidValue(name, /choices are (.*)\.$/.exec(error.message)?.[1] ?? '');
    default: return error.message;
  }
}

function commanderOption(option: OptionSpec, messages: Messages): Option {
  const flags = `--${option.name}${option.value === undefined ? '' : ' <value>'}`;
  const made = new Option(flags, option.help(messages));
  return option.choices ? made.choices(option.choices) : made;
}

/** Runs one command line and says how it ended. Never exits the process. */
export async function runProgram(commands: readonly CommandSpec[], version: string, terminal: Terminal): Promise<ExitCode> {
  const messages = messagesFor(languageOf(terminal.args));
  const { print, complain } = terminal;
  let outcome: ExitCode = EXIT.ok;

  const silent = { writeOut: () => undefined, writeErr: () => undefined };
  const program = new Command(PROGRAM).exitOverride().configureOutput(silent).helpOption(false).helpCommand(false).showSuggestionAfterError(false);
  program.enablePositionalOptions().argument('[command]').option('--version').option('--help');
  for (const option of COMMON_OPTIONS.filter(({ name }) => name !== 'help')) program.addOption(commanderOption(option, messages));
  program.action((unknown: string | undefined, options: OptionValues) => {
    if (unknown !== undefined) throw new GqError('usage', { problem: messages.cli.problems.unknownCommand(unknown), help: `${PROGRAM} --help` });
    print(options['version'] ? version : programHelp(commands, version, messages));
    if (!options['version'] && !options['help'] && terminal.args.length === 0) outcome = EXIT.usage;
  });

  for (const command of commands) {
    const sub = program.command(command.name).exitOverride().configureOutput(silent).helpOption(false).allowExcessArguments(false);
    for (const option of [...command.options, ...COMMON_OPTIONS]) sub.addOption(commanderOption(option, messages));
    sub.action(async (options: OptionValues) => {
      if (options['help']) print(commandHelp(command, messages));
      else outcome = await command.run(options, { messages, print });
    });
  }

  try {
    await program.parseAsync([...terminal.args], { from: 'user' });
    return outcome;
  } catch (error) {
    if (error instanceof CommanderError) {
      const name = commands.find((command) => terminal.args.includes(command.name))?.name;
      const help = [PROGRAM, name, '--help'].filter(Boolean).join(' ');
      complain(errorText(new GqError('usage', { problem: usageProblem(error, messages), help }), messages));
      return EXIT.usage;
    }
    if (isGqError(error)) {
      complain(errorText(error, messages));
      return EXIT_OF_ERROR[error.code];
    }
    complain(messages.cli.fault(error instanceof Error ? error.stack ?? error.message : String(error)));
    return EXIT.fault;
  }
}
