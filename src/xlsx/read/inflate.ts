/** More bytes came out of compressed data than were allowed. */
export class InflateOverflow extends Error {
  override readonly name = 'InflateOverflow';
}

/** Inflates raw deflate data; throws InflateOverflow when more than `limit` bytes come out, anything else on damage. */
export type Inflate = (compressed: Uint8Array, limit: number) => Uint8Array;
