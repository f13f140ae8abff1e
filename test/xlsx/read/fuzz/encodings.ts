/** Ways to write a part's text as bytes, most of them wrong. */
export const ENCODINGS: Readonly<Record<string, (xml: string) => Uint8Array>> = {
  utf16WithMark: (xml) => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
  utf16BigEndian: (xml) => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16(),
  utf16WithoutMark: (xml) => Buffer.from(xml, 'utf16le'),
  oddUtf16: (xml) => Buffer.from(`\ufeff${xml}`, 'utf16le').subarray(0, -1),
  latin1: (xml) => Buffer.from(xml.replace('UTF-8', 'ISO-8859-1'), 'latin1'),
  otherName: (xml) => Buffer.from(xml.replace('UTF-8', 'GB18030')),
  noSuchName: (xml) => Buffer.from(xml.replace('UTF-8', 'x-nobody')),
  doubleMark: (xml) => Buffer.from(`\ufeff\ufeff${xml}`),
  blanksBefore: (xml) => Buffer.from(`\n  ${xml}`),
  zeroBytesBehind: (xml) => Buffer.concat([Buffer.from(xml), Buffer.alloc(500)]),
  invalidUtf8: (xml) =>
    Buffer.concat([Buffer.from(xml.slice(0, 400)), Buffer.of(0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80), Buffer.from(xml.slice(400))]),
};
