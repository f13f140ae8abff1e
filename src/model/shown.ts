/** Characters of what was received that a message repeats. */
const SHOWN = 40;

/** What was received, short and harmless: a file that comes by mail must not write what it likes on a terminal. */
export function shown(input: unknown): string {
  if (typeof input === 'object' && input !== null) return Array.isArray(input) ? '[…]' : '{…}';
  const letters = [...String(input).replace(/[\p{Cc}\p{Cf}]/gu, '·')];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('');
}
