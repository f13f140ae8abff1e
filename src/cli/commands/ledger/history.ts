import type { Messages } from '../../../i18n/messages';
import { readBook } from '../../../ledger/open-book';
import { dateTimeText } from '../../../model/date-time-text';
import { GqError } from '../../../model/errors';
import { figureKeyText, VALUE_KINDS, type FigureKey } from '../../../model/figure';
import { codeBook, type CodeBook } from '../../../model/figures/code-book';
import type { FigureHistory } from '../../../model/ledger';
import { isPeriod, parsePeriod } from '../../../model/period';
import { citation } from '../../../model/seeds/citation';
import { loadSeeds, type Seeds } from '../../../model/seeds/seeds';
import { shown } from '../../../model/shown';
import type { Source } from '../../../model/source';
import type { CommandSpec, OptionValues } from '../../command';
import { EXIT } from '../../exit-codes';
import { valueText } from '../../figure-text';
import { oneLine } from '../../one-line';
import { textTable } from '../../table';
import { required } from '../required';
import { BOOK, JSON_OUTPUT } from './options';

const NAME = 'ledger history';

/** Options that together are a key. */
const PARTS = ['period', 'unit', 'subject', 'measure', 'value-kind'] as const;

const usage = (problem: string): GqError<'usage'> => new GqError('usage', { problem, help: `gqbook ${NAME} --help` });

function keyOfText(text: string, messages: Messages): FigureKey {
  const [digits = '', unit = '', subject = '', measure = '', kind, ...more] = text.split('|');
  const valueKind = VALUE_KINDS.find((known) => known === kind);
  const period = /^\d{6}$/.test(digits) ? Number(digits) : NaN;
  if (!isPeriod(period) || valueKind === undefined || more.length > 0 || [unit, subject, measure].includes(''))
    throw usage(messages.cli.ledger.history.wrongKey(text));
  return { period, unit, subject, measure, valueKind };
}

/** The key of the line: as one text, or in its parts. Throws `usage`. */
function keyOf(options: OptionValues, text: string | undefined, messages: Messages): FigureKey {
  const given = PARTS.filter((name) => options[name] !== undefined);
  if (given.length !== (text === undefined ? PARTS.length : 0)) throw usage(messages.cli.ledger.history.keyOrParts);
  if (text !== undefined) return keyOfText(text, messages);
  const [month = '', ...parts] = PARTS.map((name) => required(options, name, NAME, messages));
  return keyOfText([parsePeriod(month), ...parts].join('|'), messages);
}

/** Where a value comes from, in words; a source of one's own is its words. */
const sourceText = (source: Source, seeds: Seeds, messages: Messages): string =>
  'own' in source ? source.own : citation(source, seeds.documents, messages);

const historyText = ({ values }: FigureHistory, seeds: Seeds, messages: Messages): string =>
  textTable(
    messages.cli.ledger.history.columns,
    values.map(({ figure, batch }) =>
      [
        String(batch.id),
        valueText(figure, messages),
        figure.unitOfMeasure ?? '',
        messages.workbook.statuses[figure.status],
        dateTimeText(batch.acceptedAt),
        batch.acceptedBy,
        batch.origin,
        batch.reason ?? '',
        figure.source ? sourceText(figure.source, seeds, messages) : '',
        figure.explanation ? `${figure.explanation.reason} ${figure.explanation.text}` : '',
      ].map(oneLine),
    ),
  );

/** A key without a history may be one nobody can have. Throws `codesUnknown`. */
function requireKnown(key: FigureKey, codes: CodeBook): void {
  const known = { unit: codes.reporter, subject: codes.subject, measure: codes.measure };
  const unknown = (['unit', 'subject', 'measure'] as const)
    .filter((part) => known[part](key[part]) === undefined)
    .map((part) => ({ part, code: shown(key[part]) }));
  if (unknown.length > 0) throw new GqError('codesUnknown', { unknown });
}

/** `gqbook ledger history`: every value a figure has had, with the batch that brought it. */
export const historyCommand: CommandSpec = {
  name: NAME,
  summary: (m) => m.cli.ledger.history.summary,
  parameters: [{ name: 'KEY', optional: true, help: (m) => m.cli.ledger.history.keyHelp }],
  options: [
    BOOK,
    { name: 'period', value: 'YYYY-MM', help: (m) => m.cli.ledger.history.periodHelp },
    { name: 'unit', value: 'CODE', help: (m) => m.cli.ledger.history.unitHelp },
    { name: 'subject', value: 'CODE', help: (m) => m.cli.ledger.history.subjectHelp },
    { name: 'measure', value: 'CODE', help: (m) => m.cli.ledger.history.measureHelp },
    { name: 'value-kind', value: 'KIND', choices: VALUE_KINDS, help: (m) => m.cli.ledger.history.valueKindHelp },
    JSON_OUTPUT,
  ],
  examples: [{ line: `${NAME} "202402|PK1|PK1|P01|ytd" --book 台账.gqdb`, help: (m) => m.cli.ledger.history.exampleKey }],
  run: async (options, { messages, print }, [text]) => {
    const path = required(options, 'book', NAME, messages);
    const key = keyOf(options, text, messages);
    const book = await readBook(path);
    const history = await book.history(key).finally(() => book.release());
    const seeds = loadSeeds();
    if (history === undefined) requireKnown(key, codeBook(seeds));
    if (options['json']) print(JSON.stringify(history ?? { key, values: [] }, null, 1));
    else if (history === undefined) print(messages.cli.ledger.history.none(figureKeyText(key)));
    else print(`${figureKeyText(key)}\n${historyText(history, seeds, messages)}`);
    return EXIT.ok;
  },
};
