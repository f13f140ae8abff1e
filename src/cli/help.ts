import stringWidth from 'string-width';
import type { Messages } from '../i18n/messages';
import { LANGUAGES } from '../i18n/messages';
import type { CommandSpec, OptionSpec, ParameterSpec } from './command';
import { EXIT } from './exit-codes';

/** Name of the program on the command line. */
export const PROGRAM = 'gqbook';

/** Options every command has. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'lang', value: LANGUAGES.join('|'), choices: LANGUAGES, help: (m) => m.cli.langHelp },
  { name: 'help', help: (m) => m.cli.helpHelp },
];

type Entry = readonly [term: string, help: string];

function entries(list: readonly Entry[]): string[] {
  const width = Math.max(...list.map(([term]) => stringWidth(term)));
  return list.map(([term, help]) => `  ${term}${' '.repeat(width - stringWidth(term))}  ${help}`);
}

const optionTerm = (option: OptionSpec): string => `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`;

const parameterTerm = ({ name, optional, repeated }: ParameterSpec): string => {
  const term = `${name}${repeated === true ? '…' : ''}`;
  return optional === true ? `[${term}]` : term;
};

/** Help of the commands about one thing. */
export function groupHelp(commands: readonly CommandSpec[], messages: Messages): string {
  const words = messages.cli;
  const group = commands[0]?.name.split(' ')[0] ?? '';
  return [
    words.usage,
    `  ${PROGRAM} ${group} <${words.command}> [${words.options}]`,
    '',
    words.commands,
    ...entries(commands.map((command) => [command.name, command.summary(messages)])),
    '',
    words.moreHelp(`${PROGRAM} ${group} <${words.command}> --help`),
  ].join('\n');
}

/** Help of the whole program. */
export function programHelp(commands: readonly CommandSpec[], version: string, messages: Messages): string {
  const words = messages.cli;
  return [
    `${PROGRAM} ${version}  ${words.programSummary}`,
    '',
    words.usage,
    `  ${PROGRAM} <${words.command}> [${words.options}]`,
    '',
    words.commands,
    ...entries(commands.map((command) => [command.name, command.summary(messages)])),
    '',
    words.optionsTitle,
    ...entries(
      [...COMMON_OPTIONS, { name: 'version', help: (m: Messages) => m.cli.versionHelp }].map((option) => [
        optionTerm(option),
        option.help(messages),
      ]),
    ),
    '',
    words.exitCodes,
    ...entries(Object.entries(EXIT).map(([name, code]) => [String(code), words.exit[name as keyof typeof EXIT]])),
    '',
    words.moreHelp(`${PROGRAM} <${words.command}> --help`),
  ].join('\n');
}

/** Help of one command. */
export function commandHelp(command: CommandSpec, messages: Messages): string {
  const words = messages.cli;
  const parameters = command.parameters ?? [];
  return [
    `${PROGRAM} ${command.name}  ${command.summary(messages)}`,
    '',
    words.usage,
    `  ${[PROGRAM, command.name, ...parameters.map(parameterTerm)].join(' ')} [${words.options}]`,
    '',
    ...(parameters.length === 0
      ? []
      : [words.parametersTitle, ...entries(parameters.map((parameter) => [parameterTerm(parameter), parameter.help(messages)])), '']),
    words.optionsTitle,
    ...entries([...command.options, ...COMMON_OPTIONS].map((option) => [optionTerm(option), option.help(messages)])),
    '',
    words.examples,
    ...entries(command.examples.map((example) => [`${PROGRAM} ${example.line}`, example.help(messages)])),
  ].join('\n');
}
