/** Chance that repeats: the same seed and labels give the same throws on every machine. */
export interface Dice {
  /** A number from 0 up to, not including, 1. */
  next: () => number;
  /** A number between two others. */
  between: (low: number, high: number) => number;
  /** A whole number between two others, both included. */
  whole: (low: number, high: number) => number;
  /** Whether something with this probability (0…1) happens. */
  chance: (probability: number) => boolean;
}

/** 32 bits of a text (FNV-1a). */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  return bits >>> 0;
}

/**
 * Dice of one purpose (mulberry32). Every purpose throws its own, named by labels, so that one figure more in one place moves no other.
 */
export function dice(seed: number, ...labels: readonly (string | number)[]): Dice {
  let state = hash([seed, ...labels].join('|'));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => low + Math.floor((high - low + 1) * next()),
    chance: (probability) => next() < probability,
  };
}
