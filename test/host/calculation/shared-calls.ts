/** Functions that look through whole columns: the same call stands in many formulas. */
const SHARED = /\b(?:MATCH|SUMIFS?|COUNTIFS?)\(/g;

/** Where a call ends whose bracket opens before `from`: behind its closing bracket. */
function callEnd(formula: string, from: number): number {
  let open = 1;
  for (let at = from; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === '"' || character === "'") {
      const closing = formula.indexOf(character, at + 1);
      if (closing < 0) break;
      at = closing;
    } else if (character === '(') open++;
    else if (character === ')' && --open === 0) return at + 1;
  }
  throw new Error(`brackets do not close: ${formula}`);
}

/** Places within texts and quoted names. */
function quotedPlaces(formula: string): readonly (readonly [number, number])[] {
  return [...formula.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g)].map(({ index, 0: quoted }) => [index, index + quoted.length] as const);
}

/**
 * A formula with its calls of searching functions written as `share` says: each is calculated once however many formulas have it. References
 * in the formula name their sheets, so that a call means the same wherever it stands.
 */
export function withSharedCalls(formula: string, share: (call: string) => string): string {
  const quoted = quotedPlaces(formula);
  let done = 0;
  let shared = '';
  for (const { index, 0: head } of formula.matchAll(SHARED)) {
    if (index < done || quoted.some(([start, end]) => index >= start && index < end)) continue;
    const end = callEnd(formula, index + head.length);
    shared += formula.slice(done, index) + share(formula.slice(index, end));
    done = end;
  }
  return shared + formula.slice(done);
}
