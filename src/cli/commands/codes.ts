import { localized, type Messages } from '../../i18n/messages';
import type { Code } from '../../model/code';
import { INDICATOR_VALUE_KIND, indicatorOwner } from '../../model/figures/indicator-key';
import { codeBook, fundKinds } from '../../model/figures/code-book';
import { REASONS } from '../../model/reason';
import { OTHER_REPORTERS } from '../../model/reporter';
import { loadSeeds, type Seeds } from '../../model/seeds/seeds';
import type { CommandSpec } from '../command';
import { EXIT } from '../exit-codes';
import { textTable } from '../table';

/** One code with its words and what else a ledger line needs to know. */
interface CodeLine {
  code: Code;
  name: string;
  /** What the list says beside, by name: unit of measure, value kinds, owner. */
  more: Readonly<Record<string, string>>;
}

/** Lists a ledger file is written from, each with its own columns. */
const LISTS = {
  measures: (seeds: Seeds, messages: Messages): CodeLine[] =>
    seeds.measures.map(({ id, name, unit, dataType, valueKinds, codes, codesAlt }) => ({
      code: id,
      name: localized(name, messages),
      more: {
        unit: unit ?? '',
        dataType,
        valueKinds: valueKinds.join(' '),
        codes: [...(codes ?? []), ...(codesAlt ?? [])].map((entry) => `${entry.code}=${localized(entry, messages)}`).join(' '),
      },
    })),
  indicators: (seeds: Seeds, messages: Messages): CodeLine[] =>
    seeds.indicators.map((indicator) => ({
      code: indicator.id,
      name: localized(indicator.name, messages),
      more: { unit: indicator.unit, owner: indicatorOwner(indicator), valueKind: INDICATOR_VALUE_KIND[indicator.nature.value] },
    })),
  reporters: (seeds: Seeds, messages: Messages): CodeLine[] => {
    const codes = codeBook(seeds);
    return [...seeds.units.map(({ id }) => id), ...OTHER_REPORTERS].map((code) => {
      const words = codes.reporter(code);
      return { code, name: words ? localized(words, messages) : '', more: {} };
    });
  },
  subjects: (seeds: Seeds, messages: Messages): CodeLine[] => [
    ...seeds.subjects.map(({ id, name }) => ({ code: id, name: localized(name, messages), more: {} })),
    ...seeds.projects.map(({ id, name }) => ({ code: id, name, more: {} })),
    ...fundKinds(seeds).map((kind) => ({ code: kind.code, name: localized(kind, messages), more: {} })),
    ...seeds.funds.map(({ id, name }) => ({ code: id, name, more: {} })),
  ],
  reasons: (_seeds: Seeds, messages: Messages): CodeLine[] =>
    Object.values(REASONS).map(({ code, words, explains }) => ({
      code,
      name: localized(words, messages),
      more: { explains: localized(explains, messages) },
    })),
} as const;

type ListName = keyof typeof LISTS;

const NAMES = Object.keys(LISTS) as ListName[];

/** `gqbook codes`: the codes a ledger file is written with. */
export const codesCommand: CommandSpec = {
  name: 'codes',
  summary: (m) => m.cli.codes.summary,
  options: [
    { name: 'of', value: NAMES.join('|'), choices: NAMES, help: (m) => m.cli.codes.ofHelp },
    { name: 'json', help: (m) => m.cli.jsonHelp },
  ],
  examples: [
    { line: 'codes', help: (m) => m.cli.codes.exampleAll },
    { line: 'codes --of measures', help: (m) => m.cli.codes.exampleMeasures },
  ],
  run: (options, { messages, print }) => {
    const words = messages.cli.codes;
    const seeds = loadSeeds();
    const wanted = NAMES.filter((name) => options['of'] === undefined || options['of'] === name);
    const lists = wanted.map((name) => ({ name, lines: LISTS[name](seeds, messages) }));
    if (options['json'])
      print(
        JSON.stringify(
          Object.fromEntries(
            lists.map(({ name, lines }) => [name, lines.map(({ code, name: title, more }) => ({ code, name: title, ...more }))]),
          ),
          null,
          1,
        ),
      );
    else
      print(
        lists
          .map(
            ({ name, lines }) =>
              `${words.lists[name]}\n${textTable(
                [words.code, words.name, ...words.columns[name]],
                lines.map((line) => [line.code, line.name, ...Object.values(line.more)]),
              )}\n`,
          )
          .join('\n'),
      );
    return Promise.resolve(EXIT.ok);
  },
};
