import { deflateRawSync } from 'node:zlib';
import { nodeInflate } from '../../../src/cli/node-inflate';
import { InflateOverflow } from '../../../src/xlsx/read/inflate';
import { streamInflate } from '../../../src/xlsx/read/stream-inflate';

const NOISE = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919 + (index >> 3) * 104729) & 255);

describe.each([
  ['Node’s', nodeInflate],
  ['the browser’s', streamInflate],
])('%s inflate', (_, inflate) => {
  test.each([0, 1, 1000, 1023, 1024, 65_536, 300_000])('gives %d bytes back, with a limit of just as many', (length) => {
    const plain = NOISE.subarray(0, length);
    expect(Buffer.from(inflate(deflateRawSync(plain), length)).equals(Buffer.from(plain))).toBe(true);
  });

  test.each([1, 1000, 300_000])('stops at a limit of one byte less than %d', (length) => {
    expect(() => inflate(deflateRawSync(NOISE.subarray(0, length)), length - 1)).toThrow(InflateOverflow);
  });

  test('does not inflate a bomb to see how large it is', () => {
    const bomb = deflateRawSync(new Uint8Array(200_000_000));
    const before = process.memoryUsage().arrayBuffers;
    expect(() => inflate(bomb, 1_000_000)).toThrow(InflateOverflow);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['a beginning', deflateRawSync(NOISE).subarray(0, 1000)],
    ['what was never deflated', new Uint8Array(100).fill(0xff)],
  ])('throws something else on damage: %s', (_, compressed) => {
    let thrown: unknown;
    try {
      inflate(compressed, 1_000_000);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeDefined();
    expect(thrown).not.toBeInstanceOf(InflateOverflow);
  });
});
