import { Inflate as Stream } from 'fflate';
import { InflateOverflow, type Inflate } from './inflate';

/** Compressed bytes handed over at a time: deflate makes at most about a thousand times as many of them, so this bounds how far a limit is passed. */
const STEP = 4096;

/** Inflates in steps and stops at the limit; for browsers and workers, where there is no zlib. */
export const streamInflate: Inflate = (compressed, limit) => {
  // The library takes nothing for the end of a stream.
  if (compressed.length === 0) throw new Error('no data');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Stream((chunk) => {
    length += chunk.length;
    if (length > limit) throw new InflateOverflow();
    chunks.push(chunk);
  });
  for (let at = 0; at < compressed.length; at += STEP) stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
