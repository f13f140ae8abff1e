import { HostError } from '../protocol/host-error';

/** Texts and quoted sheet names of a formula: nothing in them is a word. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?/g;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;
const TABLE = /[\p{L}_][\p{L}\p{N}_.]*\[/u;

/** Maps what stands between texts and quoted names. */
export function outsideQuotes(formula: string, map: (part: string) => string): string {
  let done = 0;
  let mapped = '';
  for (const { index, 0: quoted } of formula.matchAll(QUOTED)) {
    mapped += map(formula.slice(done, index)) + quoted;
    done = index + quoted.length;
  }
  return mapped + map(formula.slice(done));
}

/**
 * A formula whose defined names are written as what they refer to: the engine takes long to learn a name. Columns of tables are refused: plans
 * have none. `meaning` gives what a name refers to, without equals sign; undefined for a word that is no name.
 */
export function withoutNames(formula: string, meaning: (name: string) => string | undefined): string {
  return outsideQuotes(formula, (part) => {
    if (TABLE.test(part)) throw new HostError('HostNotImplemented', `calculation with columns of a table: ${formula}`);
    return part.replace(WORD, (word, at: number) => {
      const next = part.charAt(at + word.length);
      const before = part.charAt(at - 1);
      if (next === '(' || next === '!' || before === '$' || before === '!' || /[\p{N}.]/u.test(before)) return word;
      const meant = meaning(word);
      return meant === undefined ? word : `(${meant})`;
    });
  });
}
