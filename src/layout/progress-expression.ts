import { GqError } from '../model/errors';
import type { Expression } from '../model/expression';
import type { ProgressOperand, ProgressPart, TemplateExpression } from '../model/templates/expression-schema';
import { completion, gain } from '../summary/progress/completion';
import { difference } from '../summary/progress/difference';
import { expected, forReference } from '../summary/progress/expected';
import type { ProgressFacts } from '../summary/progress/facts';
import { standing } from '../summary/progress/standing';
import type { LayoutModel } from './model';
import type { SourceRow } from './row-source';

type Of = (operand: ProgressOperand) => Expression;

const PARTS: Readonly<Record<ProgressPart, (facts: ProgressFacts, of: Of, model: LayoutModel) => Expression>> = {
  completion: (facts, of) => completion(facts, { current: of('current'), target: of('target') }),
  gain: (facts, of) => gain(facts, { current: of('current'), target: of('target') }),
  expected: (facts, of) => expected(facts, paceOperands(of)),
  reference: (facts, of) => forReference(facts, paceOperands(of)),
  difference: (facts, of) =>
    difference(facts, {
      current: of('current'),
      target: of('target'),
      completion: of('completion'),
      expected: of('expected'),
    }),
  standing: (facts, of, { messages }) =>
    standing(
      facts,
      {
        current: of('current'),
        target: of('target'),
        targetStatus: of('targetStatus'),
        expected: of('expected'),
        difference: of('difference'),
        reference: of('reference'),
      },
      messages,
    ),
};

const paceOperands = (of: Of) => ({
  target: of('target'),
  lastYear: of('lastYear'),
  lastYearEnd: of('lastYearEnd'),
  due: of('due'),
});

type ProgressWord = Extract<TemplateExpression, { kind: 'progress' }>;

/** A part of the progress of the row's indicator. Throws `templateInvalid` for rows that are none, and for operands left out. */
export function progressExpression(
  { part, of }: ProgressWord,
  { progress }: Pick<SourceRow, 'progress'>,
  model: LayoutModel,
  inner: (operand: TemplateExpression) => Expression,
): Expression {
  const fail = (fault: 'progressRow' | 'progressOperand', received: string) =>
    new GqError('templateInvalid', { problems: [{ template: '-', place: `progress.${part}`, fault, received }] });
  if (progress === undefined) throw fail('progressRow', part);
  return PARTS[part](
    progress,
    (operand) => {
      const given = of[operand];
      if (given === undefined) throw fail('progressOperand', operand);
      return inner(given);
    },
    model,
  );
}
