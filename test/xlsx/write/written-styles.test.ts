import type { PlanStyle } from '../../../src/model/style';
import { element, elements } from './chart/elements';
import { part, written } from './package-parts';
import { at, plan, sheet } from './plans';
import { writtenCells } from './written-values';

/** Styles of a workbook whose cells, side by side, have the styles given. */
async function writtenStyles(...styles: readonly PlanStyle[]): Promise<{ styles: string; used: string[] }> {
  const named = Object.fromEntries(styles.map((style, index) => [`s${index}`, style]));
  const cells = styles.map((_, index) => at(`${String.fromCharCode(65 + index)}1`, { kind: 'number', number: 1, style: `s${index}` }));
  const parts = await written(plan([sheet('表', { cells })], { styles: named }));
  const used = writtenCells(part(parts, 'xl/worksheets/sheet1.xml')).map(({ style }) => style);
  return { styles: part(parts, 'xl/styles.xml'), used };
}

/** The one style of a workbook beside its default. */
async function look(style: PlanStyle, name: string): Promise<string> {
  const found = elements((await writtenStyles(style)).styles, name);
  return found.at(-1) ?? '';
}

test('a font has its face, size, colour and weight', async () => {
  const font = await look({ font: { name: '宋体', size: 10.5, bold: true, italic: true, underline: true, color: '1F4E79' } }, 'font');
  for (const said of ['<b/>', '<i/>', '<u/>', '<color rgb="FF1F4E79"/>', '<sz val="10.5"/>', '<name val="宋体"/>'])
    expect(font).toContain(said);
});

test('what a font does not say is not said', async () => {
  const font = await look({ font: { bold: true } }, 'font');
  expect(font).toBe('<font><b/></font>');
});

test('a background is solid', async () => {
  expect(await look({ fill: 'DEEBF7' }, 'fill')).toBe(
    '<fill><patternFill patternType="solid"><fgColor rgb="FFDEEBF7"/></patternFill></fill>',
  );
});

test('each side of a border has its line', async () => {
  const border = await look(
    {
      border: {
        top: { line: 'thin', color: '000000' },
        bottom: { line: 'medium', color: '111111' },
        left: { line: 'hair', color: '222222' },
      },
    },
    'border',
  );
  expect(border).toContain('<left style="hair"><color rgb="FF222222"/></left><right/>');
  expect(border).toContain('<top style="thin"><color rgb="FF000000"/></top><bottom style="medium"><color rgb="FF111111"/></bottom>');
});

test.each<[string, PlanStyle['align'], string]>([
  ['left, at the top', { horizontal: 'left', vertical: 'top' }, '<alignment horizontal="left" vertical="top"/>'],
  ['centred both ways', { horizontal: 'center', vertical: 'middle' }, '<alignment horizontal="center" vertical="center"/>'],
  ['right, wrapped, indented', { horizontal: 'right', wrap: true, indent: 2 }, '<alignment horizontal="right" wrapText="1" indent="2"/>'],
  ['at the bottom', { vertical: 'bottom' }, '<alignment vertical="bottom"/>'],
])('a cell stands %s', async (_, align, xml) => {
  expect(await look(align === undefined ? {} : { align }, 'alignment')).toBe(xml);
});

test('a number format is escaped', async () => {
  const { styles } = await writtenStyles({ numberFormat: '[<0]"−"0.0;0.0"<元>"' });
  expect(element(styles, 'numFmt')).toContain('formatCode="[&lt;0]&quot;−&quot;0.0;0.0&quot;&lt;元&gt;&quot;"');
});

test('only a cell to fill in is unlocked', async () => {
  const { styles, used } = await writtenStyles({ unlocked: true }, { fill: 'DEEBF7' });
  expect(elements(styles, 'protection')).toEqual(['<protection locked="0"/>']);
  expect(new Set([...used, '0']).size).toBe(3);
});

test('a style that says nothing is the default', async () => {
  expect((await writtenStyles({})).used).toEqual(['0']);
});

test('cells of one style share it, on whatever sheet', async () => {
  const bold = { kind: 'number', number: 1, style: 'bold' } as const;
  const parts = await written(
    plan([sheet('甲', { cells: [at('A1', bold), at('B1', bold)] }), sheet('乙', { cells: [at('A1', bold)] })], {
      styles: { bold: { font: { bold: true } } },
    }),
  );
  expect(part(parts, 'xl/styles.xml')).toContain('<cellXfs count="2">');
  const used = ['sheet1', 'sheet2'].flatMap((name) => writtenCells(part(parts, `xl/worksheets/${name}.xml`)));
  expect(used.map(({ style }) => style)).toEqual(['1', '1', '1']);
});
