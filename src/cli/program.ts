import { messagesFor } from '../i18n/messages';
import { errorText, isGqError } from '../model/errors';
import type { CommandSpec } from './command';
import { EXIT, EXIT_OF_ERROR, type ExitCode } from './exit-codes';
import { commandHelp, groupHelp, programHelp } from './help';
import { languageOf, parseLine } from './parse';
import { progressOn, type ProgressScreen } from './progress';

/** The process as far as a run needs it. */
export interface Terminal {
  /** Arguments after the program's name. */
  args: readonly string[];
  /** Writes to standard output. */
  print: (text: string) => void;
  /** Writes to standard error. */
  complain: (text: string) => void;
  /** Where progress is shown. */
  screen: ProgressScreen;
}

/** Runs one command line and says how it ended. Never exits the process. */
export async function runProgram(
  commands: readonly CommandSpec[],
  version: string,
  { args, print, complain, screen }: Terminal,
): Promise<ExitCode> {
  const messages = messagesFor(languageOf(args));
  const progress = progressOn(screen);
  try {
    const request = parseLine(args, commands);
    switch (request.kind) {
      case 'version':
        print(version);
        return EXIT.ok;
      case 'programHelp':
        print(programHelp(commands, version, messages));
        return request.asked ? EXIT.ok : EXIT.usage;
      case 'groupHelp':
        print(groupHelp(request.commands, messages));
        return request.asked ? EXIT.ok : EXIT.usage;
      case 'commandHelp':
        print(commandHelp(request.command, messages));
        return EXIT.ok;
      case 'run':
        return await request.command.run(request.options, { messages, print, progress }, request.parameters);
    }
  } catch (error) {
    progress.done();
    if (isGqError(error)) {
      complain(errorText(error, messages));
      return EXIT_OF_ERROR[error.code];
    }
    complain(messages.cli.fault(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    return EXIT.fault;
  }
}
