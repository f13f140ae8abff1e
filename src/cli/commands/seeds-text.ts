import { localized, type Messages } from '../../i18n/messages';
import { citation } from '../../model/seeds/citation';
import type { Interval, PrintedNumber } from '../../model/seeds/interval';
import { FAILURES, type RelationOutcome, type RelationResult } from '../../model/seeds/recompute';
import type { SeedReport } from '../../model/seeds/report';
import { seedFileName, type Seeds } from '../../model/seeds/seeds';
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

const printedText = ({ printed, operator, unit }: PrintedNumber): string => `${operator ?? ''}${printed}${unit}`;

const round = (x: number): string => (Number.isFinite(x) ? String(Math.round(x * 1000) / 1000) : '');

/** An interval for people: one number when both ends show alike, an open end left blank. */
function rangeText([low, high]: Interval): string {
  const [from, to] = [round(low), round(high)];
  return from === to ? from : `${from}…${to}`;
}

/** What the documents print and what recomputation gives. */
function figuresText({ relation, outcome, figures, recomputed, fault }: RelationResult, messages: Messages): string {
  const words = messages.seeds;
  if (fault !== undefined) return fault;
  if (recomputed !== undefined) {
    const [stated] = figures;
    return [
      words.pair(words.printed, figures.slice(0, 1).map(printedText).join('')),
      words.pair(words.recomputed, `${rangeText(recomputed)}${stated?.unit ?? ''}`),
    ].join(words.comma);
  }
  const sign = relation.kind === 'order' ? (outcome === 'agrees' ? ' ≤ ' : ' > ') : outcome === 'agrees' ? ' = ' : ' ≠ ';
  return words.pair(words.printed, figures.map(printedText).join(relation.kind === 'none' ? words.comma : sign));
}

function relationText(result: RelationResult, messages: Messages): string {
  const { relation, outcome } = result;
  const anomaly = relation.kind !== 'none' && relation.anomaly !== undefined ? ` (${relation.anomaly})` : '';
  return [
    `  ${relation.id}  ${messages.seeds.outcomes[outcome]}${anomaly}`,
    `      ${localized(relation.kind === 'none' ? relation.reason : relation.note, messages)}`,
    ...(result.figures.length > 0 || result.fault !== undefined ? [`      ${figuresText(result, messages)}`] : []),
  ].join('\n');
}

function relations(report: SeedReport, detail: boolean, messages: Messages): string {
  const words = messages.seeds;
  const tally = textTable(
    [words.result, words.records],
    Object.entries(report.outcomes).map(([outcome, count]) => [words.outcomes[outcome as RelationOutcome], count]),
  );
  const retold = report.relations.length - report.records.relations;
  const listed = detail ? ['', words.roundingRule, ...report.relations.map((result) => relationText(result, messages))] : [];
  return section(words.relationsTitle, [tally, words.retold(retold), ...listed].join('\n'));
}

function anomalies(report: SeedReport, seeds: Seeds, detail: boolean, messages: Messages): string {
  const words = messages.seeds;
  const body = report.anomalies.map((anomaly) =>
    [
      `  ${anomaly.id}  ${localized(anomaly.title, messages)}`,
      ...(detail
        ? [
            ...anomaly.places.map(({ source, says }) => `      ${words.pair(citation(source, seeds.documents, messages), says)}`),
            ...(anomaly.recomputed ? [`      ${words.pair(words.compared, localized(anomaly.recomputed, messages))}`] : []),
            `      ${words.pair(words.treatment, localized(anomaly.treatment, messages))}`,
          ]
        : []),
    ].join('\n'),
  );
  const legend = seeds.documents.map(({ id, shortTitle }) => `  ${id} ${localized(shortTitle, messages)}`);
  return section(
    words.anomaliesTitle,
    [words.legend, ...legend, '', ...body, '', words.anomalyCount(report.anomalies.length), ...(detail ? [] : [words.detailHint])].join(
      '\n',
    ),
  );
}

/** How many problems of one kind are listed before the rest is only counted. */
const LISTED_PROBLEMS = 30;

/** Everything that failed, each with file, record and field: what a person must mend. */
function failures({ report, check }: SeedFindings, messages: Messages): string {
  const words = messages.seeds;
  const lines = [
    ...report.counts
      .filter(({ found, expected }) => found !== expected)
      .map(({ what, found, expected }) => words.countFailure(words.counted[what], found, expected)),
    ...report.totals
      .filter(({ stated, sum }) => stated !== sum)
      .map(({ list, stated, sum }) => words.totalFailure(words.counted[list], stated, sum)),
    ...report.relations
      .filter(({ outcome }) => FAILURES.includes(outcome))
      .map((result) =>
        words.recordFailure(
          seedFileName('relations'),
          result.relation.id,
          '-',
          `${words.outcomes[result.outcome]}${words.comma}${figuresText(result, messages)}`,
        ),
      ),
    ...report.dangling.map(({ file, record, code }) => words.recordFailure(seedFileName(file), record, '-', words.danglingFailure(code))),
    ...(check?.problems ?? []).map(({ file, record, field, fault, missing, source }) =>
      words.recordFailure(
        seedFileName(file),
        record,
        field,
        [words.faults[fault], missing, `${source.document} ${source.place} “${source.quote.slice(0, 40)}”`].filter(Boolean).join(' '),
      ),
    ),
  ];
  const more = lines.length > LISTED_PROBLEMS ? [words.moreFailures(lines.length - LISTED_PROBLEMS)] : [];
  return section(words.failuresTitle, [...lines.slice(0, LISTED_PROBLEMS).map((line) => `  ${line}`), ...more].join('\n'));
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

/** The findings as text for a terminal; with `detail` every place of each anomaly and every relation. What failed stands last. */
export function seedsText(findings: SeedFindings, seeds: Seeds, detail: boolean, messages: Messages): string {
  const { report, check, passed } = findings;
  const words = messages.seeds;
  return [
    counts(report, messages),
    relations(report, detail, messages),
    anomalies(report, seeds, detail, messages),
    ...(check ? [section(words.sourcesTitle, words.sourcesResult(check.sources, check.numbers, check.words, check.problems.length))] : []),
    passed ? words.passed : failuresText(findings, messages),
  ].join('\n');
}

/** What failed and what to do about it, and nothing else. */
export const failuresText = (findings: SeedFindings, messages: Messages): string =>
  `${failures(findings, messages)}\n${messages.seeds.failed}`;
