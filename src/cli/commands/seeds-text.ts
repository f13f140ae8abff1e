import { localized, type Messages } from '../../i18n/messages';
import { citation } from '../../model/seeds/citation';
import type { Interval, PrintedNumber } from '../../model/seeds/interval';
import { FAILURES, type RelationOutcome, type RelationResult } from '../../model/seeds/recompute';
import type { SeedReport } from '../../model/seeds/report';
import type { Seeds } from '../../model/seeds/seeds';
import type { SourceCheck } from '../../model/seeds/sources';
import { textTable } from '../table';

const mark = (ok: boolean, messages: Messages): string => (ok ? messages.seeds.ok : messages.seeds.notOk);

const section = (title: string, body: string): string => `${title}\n${body}\n`;

function counts({ counts: list, records, totals }: SeedReport, messages: Messages): string {
  const words = messages.seeds;
  return [
    section(
      words.countsTitle,
      textTable(
        [words.what, words.found, words.expected, words.result],
        list.map(({ what, found, expected }) => [words.counted[what], found, expected, mark(found === expected, messages)]),
      ),
    ),
    section(
      words.recordsTitle,
      textTable(
        [words.file, words.records],
        Object.entries(records).map(([file, count]) => [words.files[file as keyof Seeds], count]),
      ),
    ),
    section(
      words.totalsTitle,
      textTable(
        [words.list, words.stated, words.sum, words.unit, words.result],
        totals.map(({ list: name, stated, sum }) => [
          words.counted[name],
          stated,
          sum,
          words.tenThousandYuan,
          mark(stated === sum, messages),
        ]),
      ),
    ),
  ].join('\n');
}

function relations(report: SeedReport, detail: boolean, messages: Messages): string {
  const words = messages.seeds;
  const tally = textTable(
    [words.result, words.records],
    Object.entries(report.outcomes).map(([outcome, count]) => [words.outcomes[outcome as RelationOutcome], count]),
  );
  const listed = report.relations.filter(({ outcome }) => detail || FAILURES.includes(outcome));
  const rows = listed.map((result) => [
    result.relation.id,
    words.outcomes[result.outcome],
    statedText(result),
    result.fault ?? (result.recomputed ? rangeText(result.recomputed) : ''),
    localized(result.relation.kind === 'none' ? result.relation.reason : result.relation.note, messages),
  ]);
  const dangling = report.dangling.map(({ file, record, code }) => `  ${words.pair(`${words.files[file]} ${record}`, code)}`);
  return section(
    words.relationsTitle,
    [
      tally,
      ...(rows.length > 0 ? ['', textTable([words.number, words.result, words.printed, words.recomputed, words.relation], rows)] : []),
      ...(dangling.length > 0 ? ['', `${words.danglingTitle}:`, ...dangling] : []),
    ].join('\n'),
  );
}

const printedText = ({ printed, operator, unit }: PrintedNumber): string => `${operator ?? ''}${printed}${unit}`;

/** What the document prints: the result that is recomputed, or all figures that are compared. */
function statedText({ relation, figures }: RelationResult): string {
  if (relation.kind === 'none') return '';
  if ('result' in relation) return figures.slice(0, 1).map(printedText).join('');
  return figures.map(printedText).join(relation.kind === 'equal' ? ' = ' : ' ≤ ');
}

const round = (x: number): string => (Number.isFinite(x) ? String(Math.round(x * 1000) / 1000) : '');

/** An interval for people: one number when both ends show alike, an open end left blank. */
function rangeText([low, high]: Interval): string {
  const [from, to] = [round(low), round(high)];
  return from === to ? from : `${from}…${to}`;
}

function anomalies(report: SeedReport, seeds: Seeds, detail: boolean, messages: Messages): string {
  const words = messages.seeds;
  const body = report.anomalies.map((anomaly) =>
    [
      `  ${anomaly.id}  ${localized(anomaly.title, messages)}`,
      ...(detail
        ? [
            ...anomaly.places.map(({ source, says }) => `      ${words.pair(citation(source, seeds.documents, messages), says)}`),
            ...(anomaly.recomputed ? [`      ${words.pair(words.recomputed, localized(anomaly.recomputed, messages))}`] : []),
            `      ${words.pair(words.treatment, localized(anomaly.treatment, messages))}`,
          ]
        : []),
    ].join('\n'),
  );
  return section(words.anomaliesTitle, [...body, words.anomalyCount(report.anomalies.length)].join('\n'));
}

function sources(check: SourceCheck, messages: Messages): string {
  const words = messages.seeds;
  return section(
    words.sourcesTitle,
    [
      words.sourcesResult(check.sources, check.numbers, check.words, check.problems.length),
      ...check.problems.map(
        ({ file, record, field, fault, missing, source }) =>
          `  ${words.pair(`${words.files[file]} ${record} ${field}`, [words.faults[fault], missing].filter(Boolean).join(' '))} | ${source.document} ${source.place} | ${source.quote}`,
      ),
    ].join('\n'),
  );
}

/** What a run of the seed checks found. */
export interface SeedFindings {
  /** Counts, totals, relations, anomalies. */
  report: SeedReport;
  /** Sources looked up in the documents, when they were. */
  check: SourceCheck | undefined;
  /** Whether all of it passed. */
  passed: boolean;
}

/** The findings as text for a terminal; with `detail` both places of each anomaly and every relation. */
export function seedsText({ report, check, passed }: SeedFindings, seeds: Seeds, detail: boolean, messages: Messages): string {
  return [
    counts(report, messages),
    relations(report, detail, messages),
    anomalies(report, seeds, detail, messages),
    ...(check ? [sources(check, messages)] : []),
    passed ? messages.seeds.passed : messages.seeds.failed,
  ].join('\n');
}
