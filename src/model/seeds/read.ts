import * as v from 'valibot';
import type { SeedProblem } from '../../i18n/seed-problem';
import { GqError } from '../errors';

/** Record and field of an issue: the id where the record has one, else its number counted from 1; and what is wrong with it. */
function problemOf(file: string, records: unknown, issue: v.BaseIssue<unknown>): SeedProblem {
  const [index, ...field] = (issue.path ?? []).map((part) => String(part.key));
  const record: unknown = Array.isArray(records) ? (records as unknown[])[Number(index)] : undefined;
  const id =
    typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string'
      ? record.id
      : `#${Number(index ?? 0) + 1}`;
  return { file, record: id, field: field.join('.') || '-', ...faultOf(issue) };
}

/** What an issue of the library expects, in this product's words. */
const EXPECTED: Readonly<Record<string, NonNullable<SeedProblem['expected']>>> = {
  text: 'text',
  code: 'code',
  number: 'number',
  boolean: 'truth',
  array: 'list',
  strict_object: 'record',
  regex: 'code',
  picklist: 'choice',
  variant: 'choice',
  literal: 'choice',
  length: 'length',
  min_length: 'length',
  min_value: 'number',
};

/** Checks of ours, named by the message they carry in the schema. */
const CHECKS = ['period', 'printed', 'pairs', 'kinds', 'kindCode', 'row'] as const;

function faultOf({
  type,
  expected,
  received,
  message,
}: v.BaseIssue<unknown>): Pick<SeedProblem, 'fault' | 'expected' | 'received' | 'choices'> {
  if (expected === 'never') return { fault: 'unknownField' };
  if (received === 'undefined') return { fault: 'missing' };
  const check = CHECKS.find((name) => name === message);
  if (check !== undefined) return { fault: check };
  const kind = EXPECTED[type === 'custom' ? message : type] ?? 'record';
  return {
    fault: 'unfit',
    expected: kind,
    received,
    ...(kind === 'choice' && expected ? { choices: expected.replace(/[()"]/g, '') } : {}),
  };
}

function doubleIds(file: string, records: readonly { id: string }[]): SeedProblem[] {
  const seen = new Set<string>();
  const problems: SeedProblem[] = [];
  for (const { id } of records) {
    if (seen.has(id)) problems.push({ file, record: id, field: 'id', fault: 'doubleId' });
    seen.add(id);
  }
  return problems;
}

/** Checks the records of one seed file against their schema. Throws `seedInvalid` that names every file, record and field at fault. */
export function readSeeds<T extends { id: string }>(file: string, records: unknown, record: v.GenericSchema<unknown, T>): readonly T[] {
  const result = v.safeParse(v.array(record), records);
  const problems = result.success ? doubleIds(file, result.output) : result.issues.map((issue) => problemOf(file, records, issue));
  if (problems.length > 0) throw new GqError('seedInvalid', { problems });
  return result.output as readonly T[];
}
