import { parseArgs } from 'node:util';
import { LANGUAGES, messagesFor, type Language, type Messages } from '../i18n/messages';
import { GqError } from '../model/errors';
import type { CommandSpec, OptionSpec, OptionValues } from './command';
import { COMMON_OPTIONS, PROGRAM } from './help';

/** What a command line asks for. */
export type Request =
  | { kind: 'programHelp'; asked: boolean }
  | { kind: 'version' }
  | { kind: 'commandHelp'; command: CommandSpec }
  | { kind: 'run'; command: CommandSpec; options: OptionValues };

/** Language of a line: the last `--lang`, wherever it stands, because messages about the rest of the line need it too; Chinese otherwise. */
export function languageOf(args: readonly string[]): Language {
  const values = args.flatMap((arg, i) =>
    arg === '--lang' ? [args[i + 1]] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [],
  );
  return LANGUAGES.find((language) => language === values.at(-1)) ?? LANGUAGES[0];
}

/** Short names people try first. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['-h', '--help'],
  ['/?', '--help'],
  ['/help', '--help'],
  ['-V', '--version'],
]);

/** Reads a command line against the commands. Throws `usage` that names what is wrong and where help is. */
export function parseLine(line: readonly string[], commands: readonly CommandSpec[]): Request {
  const messages = messagesFor(languageOf(line));
  const args = line.map((arg) => ALIASES.get(arg) ?? arg);
  const helpAsked = args.includes('--help') || args[0] === 'help';
  const name = args.find((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--lang' && !(i === 0 && arg === 'help'));
  const command = commands.find((spec) => spec.name === name);
  if (name !== undefined && command === undefined)
    throw usage(
      messages.cli.problems.unknownCommand(
        name,
        commands.map((spec) => spec.name),
      ),
    );
  if (helpAsked) return command ? { kind: 'commandHelp', command } : { kind: 'programHelp', asked: true };

  if (args.includes('--version')) return { kind: 'version' };
  const options = readOptions(args, command, messages);
  return command ? { kind: 'run', command, options } : { kind: 'programHelp', asked: args.length > 0 };
}

const usage = (problem: string, command?: CommandSpec): GqError<'usage'> =>
  new GqError('usage', { problem, help: [PROGRAM, command?.name, '--help'].filter(Boolean).join(' ') });

function readOptions(args: readonly string[], command: CommandSpec | undefined, messages: Messages): OptionValues {
  const specs: readonly OptionSpec[] = [...(command?.options ?? []), ...COMMON_OPTIONS];
  const problems = messages.cli.problems;
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      specs.map(({ name, value }) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }]),
    ),
  });
  const names = specs.map(({ name }) => `--${name}`);
  const single = args.find((arg) => /^-[^-]./.test(arg));
  if (single !== undefined) throw usage(problems.unknownOption(single, names), command);
  const values: Record<string, string | true> = {};
  let commandSeen = false;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (commandSeen || token.value !== command?.name) throw usage(problems.excessArgument(token.value), command);
      commandSeen = true;
    }
    if (token.kind !== 'option') continue;
    const spec = specs.find(({ name }) => name === token.name);
    if (spec === undefined) throw usage(problems.unknownOption(token.rawName, names), command);
    const problem = valueProblem(spec, token, messages);
    if (problem !== undefined) throw usage(problem, command);
    values[spec.name] = token.value ?? true;
  }
  return values;
}

/** What is wrong with the value an option came with; undefined when nothing is. */
function valueProblem(spec: OptionSpec, { rawName, value, inlineValue }: OptionToken, messages: Messages): string | undefined {
  const problems = messages.cli.problems;
  if (spec.value === undefined) return value === undefined ? undefined : problems.needlessValue(rawName);
  // Unless glued with =, a value that looks like an option is the next option: the value was forgotten.
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) return problems.missingValue(rawName);
  return spec.choices && !spec.choices.includes(value) ? problems.invalidValue(rawName, value, spec.choices) : undefined;
}

/** An option as Node's parser cuts it from the line. */
interface OptionToken {
  /** As written: --json. */
  rawName: string;
  /** Value it came with. */
  value: string | undefined;
  /** Whether the value was glued with =. */
  inlineValue: boolean | undefined;
}
