import * as v from 'valibot';
import type { TemplateProblem } from '../../i18n/template-problem';
import { GqError } from '../errors';
import { templateSchema, type Template } from './schema';

function problemOf(template: string, issue: v.BaseIssue<unknown>): TemplateProblem {
  const place = v.getDotPath(issue) ?? '-';
  if (issue.expected === 'never') return { template, place, fault: 'unknownField' };
  if (issue.received === 'undefined') return { template, place, fault: 'missing' };
  return {
    template,
    place,
    fault: 'unfit',
    received: issue.received,
    ...(issue.expected && { expected: issue.expected.replace(/[()"]/g, '') }),
  };
}

/** Checks a sheet definition. Throws `templateInvalid` that names every field at fault. */
export function readTemplate(name: string, json: unknown): Template {
  const result = v.safeParse(templateSchema, json);
  if (!result.success) throw new GqError('templateInvalid', { problems: result.issues.map((issue) => problemOf(name, issue)) });
  return result.output;
}
