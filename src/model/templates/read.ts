import * as v from 'valibot';
import type { TemplateProblem } from '../../i18n/template-problem';
import { GqError } from '../errors';
import { expressionSchema } from './expression-schema';
import { crossFaults } from './cross-check';
import { templateSchema, words, type Template } from './schema';

const computedLine = v.strictObject({ expression: expressionSchema });

/** What a sentence is meant to be: computed where it has an expression, otherwise words. */
const meantLine = (input: object): v.GenericSchema => ('expression' in input ? computedLine : words);

/** Faults inside something that could be of several kinds: those of the kind it is meant to be. */
function innerIssues(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  const inner = issue.issues?.filter(({ path }) => path !== undefined) ?? [];
  // Lists are one kind only; records are sentences.
  if (inner.length === 0 || typeof issue.input !== 'object' || issue.input === null || Array.isArray(issue.input)) return inner;
  return v.safeParse(meantLine(issue.input), issue.input).issues ?? [];
}

function problemsOf(template: string, issue: v.BaseIssue<unknown>, within = ''): TemplateProblem[] {
  const place = within + (v.getDotPath(issue) ?? '-');
  const inner = innerIssues(issue);
  // They say more than that it is of no kind.
  return inner.length > 0 ? inner.flatMap((one) => problemsOf(template, one, `${place}.`)) : [problemOf(template, place, issue)];
}

function problemOf(template: string, place: string, issue: v.BaseIssue<unknown>): TemplateProblem {
  if (issue.type === 'non_empty') return { template, place, fault: 'missing' };
  if (issue.expected === 'never') return { template, place, fault: 'unknownField' };
  if (issue.received === 'undefined') return { template, place, fault: 'missing' };
  // A pattern is shown as it is: without its brackets it would be another.
  // Several of the values it may be stand in brackets, as they are written.
  const expected = issue.type === 'regex' ? issue.expected : issue.expected?.replace(/[()"]/g, '').replace(/ \| Array$/, ' | […]');
  return { template, place, fault: 'unfit', received: issue.received, ...(expected && { expected }) };
}

/** Checks a sheet definition. Throws `templateInvalid` that names every field at fault. */
export function readTemplate(name: string, json: unknown): Template {
  const result = v.safeParse(templateSchema, json);
  if (!result.success) throw new GqError('templateInvalid', { problems: result.issues.flatMap((issue) => problemsOf(name, issue)) });
  const faults = crossFaults(result.output).map((fault) => ({ template: name, ...fault }));
  if (faults.length > 0) throw new GqError('templateInvalid', { problems: faults });
  return result.output;
}
