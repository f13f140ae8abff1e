/** CRC-32's polynomial, bits turned round. */
const POLYNOMIAL = 0xedb88320;

/** Bytes taken at a time: one table for each of them, so that they need not wait for one another. */
const SLICES = 8;

const TABLES = Array.from({ length: SLICES }, () => new Int32Array(256)) as unknown as Readonly<
  Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7, Int32Array>
> &
  Int32Array[];
for (let byte = 0; byte < 256; byte++) {
  let code = byte;
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ POLYNOMIAL : code >>> 1;
  TABLES[0][byte] = code;
}
for (let slice = 1; slice < SLICES; slice++) {
  const [table, before] = [TABLES[slice] as Int32Array, TABLES[slice - 1] as Int32Array];
  for (let byte = 0; byte < 256; byte++) {
    const code = before[byte] as number;
    table[byte] = (code >>> 8) ^ (TABLES[0][code & 255] as number);
  }
}

const [T0, T1, T2, T3, T4, T5, T6, T7] = [TABLES[0], TABLES[1], TABLES[2], TABLES[3], TABLES[4], TABLES[5], TABLES[6], TABLES[7]];

/** The CRC-32 that zip keeps of each entry. */
export function checksum(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  const at8 = (table: Int32Array, index: number): number => table[index] as number;
  for (const last = bytes.length - SLICES; at <= last; at += SLICES) {
    const first =
      crc ^
      ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24));
    crc =
      at8(T7, first & 255) ^
      at8(T6, (first >>> 8) & 255) ^
      at8(T5, (first >>> 16) & 255) ^
      at8(T4, first >>> 24) ^
      at8(T3, bytes[at + 4] as number) ^
      at8(T2, bytes[at + 5] as number) ^
      at8(T1, bytes[at + 6] as number) ^
      at8(T0, bytes[at + 7] as number);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ at8(T0, (crc ^ (bytes[at] as number)) & 255);
  return ~crc >>> 0;
}
