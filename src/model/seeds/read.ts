import * as v from 'valibot';
import { GqError, type ErrorDetails } from '../errors';

type Problem = ErrorDetails<'seedInvalid'>['problems'][number];

/** Record and field of an issue: the id where the record has one, else its number counted from 1; and what is wrong with it. */
function problemOf(file: string, records: unknown, issue: v.BaseIssue<unknown>): Problem {
  const [index, ...field] = (issue.path ?? []).map((part) => String(part.key));
  const record: unknown = Array.isArray(records) ? (records as unknown[])[Number(index)] : undefined;
  const id = typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string' ? record.id : `#${Number(index ?? 0) + 1}`;
  return { file, record: id, field: field.join('.') || '-', ...faultOf(issue) };
}

function faultOf({ type, expected, received }: v.BaseIssue<unknown>): Pick<Problem, 'fault' | 'expected' | 'received'> {
  if (expected === 'never') return { fault: 'unknownField' };
  if (received === 'undefined') return { fault: 'missing' };
  if (type === 'check') return { fault: 'inconsistent' };
  return { fault: 'unfit', expected: expected ?? type, received };
}

function doubleIds(file: string, records: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
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
