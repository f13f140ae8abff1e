import { readRow } from './small-workbook';

const styles = (numFmts: string, ...ids: readonly (number | string)[]) => ({
  'xl/styles.xml':
    `<styleSheet><numFmts>${numFmts}</numFmts><fonts><font/></fonts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
    `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}" fontId="0"><alignment/></xf>`).join('')}</cellXfs>` +
    `<dxfs><dxf><numFmt numFmtId="200" formatCode="0.0"/></dxf></dxfs></styleSheet>`,
});

const formats = (...ids: readonly (number | string)[]) =>
  readRow(
    ids.map((_, style) => `<c s="${style}"><v>1</v></c>`).join(''),
    styles('<numFmt numFmtId="200" formatCode="0.00&quot;亿元&quot;"/><numFmt formatCode="General" numFmtId="201"/>', ...ids),
  ).map(({ numberFormat }) => numberFormat);

test('a format of the workbook is its code, General is none', () => {
  expect(formats(200, 201, 0)).toEqual(['0.00"亿元"', undefined, undefined]);
});

test('formats that files name by number have codes, the Chinese ones too', () => {
  expect(formats(2, 9, 14, 22, 31, 45, 49, 57)).toEqual([
    '0.00',
    '0%',
    'm/d/yyyy',
    'm/d/yyyy h:mm',
    'yyyy"年"m"月"d"日"',
    'mm:ss',
    '@',
    'yyyy"年"m"月"',
  ]);
});

test.each([...Array.from({ length: 9 }, (_, n) => n + 14), ...Array.from({ length: 10 }, (_, n) => n + 27), 45, 46, 47, 50, 58])(
  'format %d is one of dates or times',
  (id) => {
    expect(formats(id)[0]).toMatch(/[ymdhs]/);
  },
);

test('a number that stands for nothing is no format', () => {
  expect(formats(99, -1, 'x', 1e9)).toEqual([undefined, undefined, undefined, undefined]);
});

test('cells with a style that is not there, or without styles at all, have no format', () => {
  const cell = '<c s="5"><v>1</v></c><c s="-1"><v>2</v></c>';
  expect(readRow(cell, styles('', 2)).map(({ numberFormat }) => numberFormat)).toEqual([undefined, undefined]);
  expect(readRow(cell).map(({ numberFormat }) => numberFormat)).toEqual([undefined, undefined]);
});

test('a format of the workbook stands before the one that its number has by itself', () => {
  expect(readRow('<c><v>1</v></c>', styles('<numFmt numFmtId="14" formatCode="yyyy/m/d"/>', 14))[0]?.numberFormat).toBe('yyyy/m/d');
});
