import { parseArgs } from 'node:util';
import { LANGUAGES, messagesFor, type Language, type Messages } from '../i18n/messages';
import { GqError } from '../model/errors';
import type { CommandSpec, OptionSpec, OptionValues, ParameterSpec } from './command';
import { COMMON_OPTIONS, PROGRAM } from './help';

/** What a command line asks for. */
export type Request =
  | { kind: 'programHelp'; asked: boolean }
  | { kind: 'version' }
  | { kind: 'groupHelp'; commands: readonly CommandSpec[]; asked: boolean }
  | { kind: 'commandHelp'; command: CommandSpec }
  | { kind: 'run'; command: CommandSpec; options: OptionValues; parameters: readonly string[] };

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

/** The words a line begins with, options apart: its first and the one that follows. */
function leadingWords(args: readonly string[]): readonly string[] {
  const isWord = (i: number) => args[i] !== undefined && !args[i].startsWith('-') && args[i - 1] !== '--lang';
  const first = args.findIndex((arg, i) => isWord(i) && !(i === 0 && arg === 'help'));
  if (first === -1) return [];
  const second = args.findIndex((_, i) => i > first && isWord(i));
  // What follows an option may be its value.
  const between = args.slice(first + 1, second).every((arg, i) => LANGUAGE_OR_HELP.test(arg) || args[first + i] === '--lang');
  return [args[first] ?? '', ...(second !== -1 && between ? [args[second] ?? ''] : [])];
}

/** Options that stand wherever people like. */
const LANGUAGE_OR_HELP = /^--(lang(=.*)?|help|version)$/;

/** The command that a line's first words name; the commands of the group its first word names. */
function named(words: readonly string[], commands: readonly CommandSpec[]): { command?: CommandSpec; group: readonly CommandSpec[] } {
  const [first = ''] = words;
  const command = commands.find(({ name }) => name === first || name === words.join(' '));
  return { ...(command && { command }), group: commands.filter(({ name }) => name.startsWith(`${first} `)) };
}

/** Reads a command line against the commands. Throws `usage` that names what is wrong and where help is. */
export function parseLine(line: readonly string[], commands: readonly CommandSpec[]): Request {
  const messages = messagesFor(languageOf(line));
  const args = line.map((arg) => ALIASES.get(arg) ?? arg);
  const helpAsked = args.includes('--help') || args[0] === 'help';
  const words = leadingWords(args);
  const { command, group } = named(words, commands);
  if (words.length > 0 && command === undefined) {
    // The first word of a group alone asks what there is.
    if (group.length > 0 && words.length === 1) return { kind: 'groupHelp', commands: group, asked: helpAsked };
    const [wrong, known] = group.length > 0 ? [words.join(' '), group] : [words[0] ?? '', commands];
    throw usage(
      messages.cli.problems.unknownCommand(
        wrong,
        known.map((spec) => spec.name),
      ),
    );
  }
  if (helpAsked) return command ? { kind: 'commandHelp', command } : { kind: 'programHelp', asked: true };

  if (args.includes('--version')) return { kind: 'version' };
  const { options, parameters } = readArguments(args, command, messages);
  return command ? { kind: 'run', command, options, parameters } : { kind: 'programHelp', asked: args.length > 0 };
}

const usage = (problem: string, command?: CommandSpec): GqError<'usage'> =>
  new GqError('usage', { problem, help: [PROGRAM, command?.name, '--help'].filter(Boolean).join(' ') });

/** What a line says behind its command. */
interface Arguments {
  options: OptionValues;
  parameters: readonly string[];
}

function readArguments(args: readonly string[], command: CommandSpec | undefined, messages: Messages): Arguments {
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
  // Behind -- everything is a parameter, a file named -a too.
  const end = args.indexOf('--');
  const single = args.slice(0, end === -1 ? undefined : end).find((arg) => /^-[^-]./.test(arg));
  if (single !== undefined) throw usage(problems.unknownOption(single, names), command);
  const values: Record<string, string | true> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find(({ name }) => name === token.name);
    if (spec === undefined) throw usage(problems.unknownOption(token.rawName, names), command);
    const problem = valueProblem(spec, token, messages);
    if (problem !== undefined) throw usage(problem, command);
    values[spec.name] = token.value ?? true;
  }
  const parameters = positionals.slice(command?.name.split(' ').length ?? 0);
  const problem = parameterProblem(command?.parameters ?? [], parameters, messages);
  if (problem !== undefined) throw usage(problem, command);
  return { options: values, parameters };
}

/** What is wrong with the parameters of a line; undefined when nothing is. */
function parameterProblem(specs: readonly ParameterSpec[], given: readonly string[], messages: Messages): string | undefined {
  const missing = specs.find(({ optional }, i) => optional !== true && given[i] === undefined);
  if (missing !== undefined) return messages.cli.problems.missingParameter(missing.name);
  const excess = specs.at(-1)?.repeated === true ? undefined : given[specs.length];
  return excess === undefined ? undefined : messages.cli.problems.excessArgument(excess);
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
