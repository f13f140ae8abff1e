import { zhCN } from '../../../src/i18n/zh-CN';
import type { Value } from '../../../src/model/expression';
import { completion, gain } from '../../../src/summary/progress/completion';
import { difference } from '../../../src/summary/progress/difference';
import { expected, forReference } from '../../../src/summary/progress/expected';
import type { ProgressFacts } from '../../../src/summary/progress/facts';
import { standing } from '../../../src/summary/progress/standing';
import { cell, shown } from '../scope';

/** What stands in the row of an indicator before anything is computed; what is left out is blank. */
export interface Entered {
  current?: Value;
  target?: Value;
  targetStatus?: Value;
  lastYear?: Value;
  lastYearEnd?: Value;
  due?: Value;
}

/** What the row shows of its progress. */
export type Judged = Readonly<Record<'completion' | 'gain' | 'expected' | 'reference' | 'difference' | 'standing', Value>>;

/** A flow in 亿元, judged in June by last year. */
export const FACTS: ProgressFacts = {
  nature: 'flow',
  pace: 'history',
  frequency: 'month',
  period: 202406,
  unit: '亿元',
  base2020: null,
  counties: 8,
};

const [current, target, targetStatus] = [cell('current'), cell('target'), cell('targetStatus')];
const due = { target, lastYear: cell('lastYear'), lastYearEnd: cell('lastYearEnd'), due: cell('due') };

/** Judges a row: each part is shown in a cell that the next one reads, as on the sheet. */
export function judge(facts: Partial<ProgressFacts>, entered: Entered, messages = zhCN): Judged {
  const known: ProgressFacts = { ...FACTS, ...facts };
  const row = { targetStatus: '初报', ...entered };
  const first = {
    completion: shown(completion(known, { current, target }), row),
    gain: shown(gain(known, { current, target }), row),
    expected: shown(expected(known, due), row),
    reference: shown(forReference(known, due), row),
  };
  const operands = { current, target, completion: cell('completion'), expected: cell('expected') };
  const second = { ...first, difference: shown(difference(known, operands), { ...row, ...first }) };
  const last = { current, target, targetStatus, expected: cell('expected'), difference: cell('difference'), reference: cell('reference') };
  return { ...second, standing: shown(standing(known, last, messages), { ...row, ...second }) };
}
