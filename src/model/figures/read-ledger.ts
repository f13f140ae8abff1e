import * as v from 'valibot';
import type { LedgerProblem } from '../../i18n/ledger-problem';
import { GqError } from '../errors';
import { figureKeyText, type Figure } from '../figure';
import { shown } from '../shown';
import { figureFaults } from './check-figure';
import type { CodeBook } from './code-book';
import { figureRecord, meantSource } from './schema';

/** Checks of ours that name themselves by the message they carry in the schema. */
const CHECKS = ['period', 'date', 'cellLength', 'characters', 'code', 'text'] as const;

/** A number as people and Excel write it for people. */
const THOUSANDS = /^\s*[+-]?\d{1,3}([,，]\d{3})+(\.\d+)?\s*$/;

/** A value without its type, as it should be written. */
function withType(input: unknown): string {
  if (input === null) return '{"type":"empty","state":"notReported"}';
  if (typeof input === 'number' || (typeof input === 'string' && /^[+-]?\d+(\.\d+)?$/.test(input)))
    return JSON.stringify({ type: 'number', number: Number(input) });
  return '{"type":"text","text":"…"}';
}

function problemOf(line: number, issue: v.BaseIssue<unknown>, within = ''): LedgerProblem {
  const field = shown(within + (v.getDotPath(issue) ?? '-'));
  const received = shown(issue.input);
  if (issue.expected === 'never') return { line, field, fault: 'unknownField', received: field };
  if (issue.received === 'undefined') return { line, field, fault: 'missing', received: '' };
  const check = CHECKS.find((name) => name === issue.message);
  if (check !== undefined) return { line, field, fault: check, received };
  if (issue.expected === 'number' && typeof issue.input === 'string' && THOUSANDS.test(issue.input))
    return { line, field, fault: 'thousands', received, expected: issue.input.replace(/[,，\s]/g, '') };
  if (field === 'value' && (typeof issue.input !== 'object' || issue.input === null))
    return { line, field, fault: 'bareValue', received, expected: withType(issue.input) };
  // What the library does not know is a check of ours, and that of a text.
  const expected = issue.expected?.replace(/[()"]/g, '').replace('unknown', 'text');
  return { line, field, fault: 'unfit', received, ...(expected && { expected }) };
}

function problemsOf(line: number, issue: v.BaseIssue<unknown>): LedgerProblem[] {
  // What a source of its kind lacks says more than that it is of no kind.
  if (issue.type === 'union' && v.getDotPath(issue) === 'source' && typeof issue.input === 'object' && issue.input !== null)
    return v.safeParse(meantSource(issue.input), issue.input).issues?.map((inner) => problemOf(line, inner, 'source.')) ?? [];
  return [problemOf(line, issue)];
}

/** A record of a ledger file with its place, before it is checked. */
export interface LedgerRecord {
  /** Line of a text or row of a table, counted from 1. */
  line: number;
  /** What stands there; undefined when it is no record at all. */
  record: unknown;
  /** What the line says, for a message about what is no record. */
  text?: string;
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks records whatever file they stand in. Throws `ledgerInvalid` that names every line and field at fault, `earlier` problems among them;
 * nothing of a faulty file is used. `path` is what messages call the file, `placeOf` what its reader calls a field that is at fault.
 */
export function readRecords(
  records: Iterable<LedgerRecord>,
  path: string,
  codes: CodeBook,
  earlier: readonly LedgerProblem[] = [],
  placeOf: (problem: LedgerProblem) => string = ({ field }) => field,
): readonly Figure[] {
  const figures: Figure[] = [];
  const problems: LedgerProblem[] = [...earlier];
  const firstLine = new Map<string, number>();
  for (const { line, record, text = '' } of records) {
    if (!isRecord(record)) {
      problems.push({ line, field: '-', fault: 'notJson', received: shown(text) });
      continue;
    }
    const result = v.safeParse(figureRecord, record);
    if (!result.success) {
      problems.push(...result.issues.flatMap((issue) => problemsOf(line, issue)));
      continue;
    }
    const figure: Figure = result.output;
    const key = figureKeyText(figure);
    const first = firstLine.get(key);
    if (first !== undefined) problems.push({ line, field: '-', fault: 'doubleKey', received: shown(key), expected: String(first) });
    else firstLine.set(key, line);
    problems.push(...figureFaults(figure, codes).map((fault) => ({ line, ...fault, received: shown(fault.received) })));
    figures.push(figure);
  }
  if (problems.length > 0)
    throw new GqError('ledgerInvalid', { path, problems: problems.map((problem) => ({ ...problem, field: placeOf(problem) })) });
  return figures;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a ledger file: NDJSON, one figure a line, blank lines passed over. Throws `ledgerInvalid` that names every line and field at fault;
 * nothing of a faulty file is used. `path` is what messages call the file.
 */
export function readLedger(text: string, path: string, codes: CodeBook): readonly Figure[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const records = lines.flatMap((content, index): LedgerRecord[] =>
    content.trim() === '' ? [] : [{ line: index + 1, record: parsed(content), text: content }],
  );
  return readRecords(records, path, codes);
}
