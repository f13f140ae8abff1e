/** A text with the encoding it was in. */
export interface DecodedText {
  text: string;
  /** UTF-8, or what Excel of a Chinese system calls CSV without further words. */
  encoding: 'utf-8' | 'gb18030';
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** Reads the bytes of a CSV file; undefined for encodings that cannot be told. GB18030 texts are hardly ever sound UTF-8 by chance. */
export const decodeCsv = (bytes: Uint8Array): DecodedText | undefined => decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
