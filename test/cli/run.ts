import { COMMANDS } from '../../src/cli/commands/all';
import type { ExitCode } from '../../src/cli/exit-codes';
import { runProgram } from '../../src/cli/program';
import type { CommandSpec } from '../../src/cli/command';

/** What a run wrote and how it ended. */
export interface Run {
  code: ExitCode;
  out: string;
  err: string;
}

/** Runs a command line without a process. */
export async function run(args: readonly string[], commands: readonly CommandSpec[] = COMMANDS): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runProgram(commands, '1.2.3', {
    args,
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
    screen: { live: false, write: () => undefined, now: () => 0 },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
