import { checksum } from '../../../src/xlsx/read/checksum';

test('the checksum of the digits is the published one', () => {
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('of nothing it is 0', () => {
  expect(checksum(new Uint8Array(0))).toBe(0);
});

test.each([1, 7, 8, 9, 16, 31])('it is the same taken bit by bit, for %d bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 151 + 200) & 255);
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  expect(checksum(bytes)).toBe(~crc >>> 0);
});
