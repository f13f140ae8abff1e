import type { TemplateExpression } from '../../src/model/templates/expression-schema';
import { progressExpression } from '../../src/layout/progress-expression';
import { PROGRESS_PARTS, type ProgressOperand, type ProgressPart } from '../../src/model/templates/expression-schema';
import { FACTS } from '../summary/progress/judged';
import { cell, formula, shown } from '../summary/scope';
import { modelOf, refusalOf } from './planned';

const model = modelOf();
const inner = (operand: TemplateExpression) => operand as Extract<TemplateExpression, { kind: 'ref' }>;
type Operands = Readonly<Partial<Record<ProgressOperand, TemplateExpression>>>;
const part = (name: ProgressPart, of: Operands, progress: typeof FACTS | undefined = FACTS) =>
  progressExpression({ kind: 'progress', part: name, of }, progress === undefined ? {} : { progress }, model, inner);

/** What each part cannot do without, for a flow judged by last year. */
const NEEDED: Readonly<Record<ProgressPart, readonly ProgressOperand[]>> = {
  completion: ['current', 'target'],
  gain: ['current', 'target'],
  expected: ['target', 'lastYear', 'lastYearEnd', 'due'],
  reference: ['target', 'lastYear', 'lastYearEnd', 'due'],
  difference: ['current', 'target', 'completion', 'expected'],
  standing: ['current', 'target', 'targetStatus', 'expected', 'difference', 'reference'],
};
const operands = (names: readonly ProgressOperand[]): Operands => Object.fromEntries(names.map((name) => [name, cell(name)]));

test.each(PROGRESS_PARTS)('%s is made of the operands it names', (name) => {
  expect(formula(part(name, operands(NEEDED[name])))).not.toBe('');
});

test.each(PROGRESS_PARTS.flatMap((name) => NEEDED[name].map((missing) => [name, missing] as const)))(
  '%s without %s is refused, saying what is left out',
  (name, missing) => {
    const given = operands(NEEDED[name].filter((operand) => operand !== missing));
    expect(refusalOf(() => part(name, given))).toEqual({
      problems: [{ template: '-', place: `progress.${name}`, fault: 'progressOperand', received: missing }],
    });
  },
);

test.each(PROGRESS_PARTS)('%s of a row that is no indicator is refused', (name) => {
  expect(refusalOf(() => progressExpression({ kind: 'progress', part: name, of: operands(NEEDED[name]) }, {}, model, inner))).toEqual({
    problems: [{ template: '-', place: `progress.${name}`, fault: 'progressRow', received: name }],
  });
});

test('the standing is said in the language of the model', () => {
  const row = { current: 9, target: 9, targetStatus: '', expected: '', difference: '', reference: false };
  expect(shown(part('standing', operands(NEEDED.standing)), row)).toBe('◆ 已完成');
});
