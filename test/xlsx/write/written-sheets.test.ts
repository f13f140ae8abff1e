import type { PlanPage, PlanSheet, PlanValidation } from '../../../src/model/workbook-plan';
import { children, element, elements } from './chart/elements';
import { samples } from './chart/samples';
import { part, written, writtenSheet } from './package-parts';
import { area, at, column, plan, sheet, text } from './plans';
import { richPlan } from './rich-plan';
import { writtenCells } from './written-values';

const xmlOf = (more: Partial<PlanSheet>) => writtenSheet(sheet('表', more));

test('everything a sheet says stands in the order of the schema', async () => {
  const [form] = richPlan.sheets;
  if (form === undefined) throw new Error('the plan has no sheets');
  const cells = [...form.cells.filter(({ cell }) => cell.kind !== 'label'), text('A10', '栏'), text('A11', '值')];
  const full = {
    ...form,
    cells,
    tables: [{ name: '表一', area: area('A10:A11'), columns: ['栏'], keyColumn: 1 }],
    charts: [samples.column],
  };
  const others = richPlan.sheets.slice(1);
  const parts = await written({ ...richPlan, sheets: [full, ...others] });
  const xml = part(parts, 'xl/worksheets/sheet1.xml');
  expect(children(xml)).toEqual([
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'mergeCells',
    'conditionalFormatting',
    'conditionalFormatting',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'ignoredErrors',
    'drawing',
    'tableParts',
  ]);
  expect(children(element(xml, 'sheetPr'))).toEqual(['tabColor', 'pageSetUpPr']);
});

test('a sheet without cells and columns is a sheet', async () => {
  const xml = await xmlOf({});
  expect(xml).toContain('<sheetData/>');
  expect(xml).not.toContain('<cols>');
  expect(xml.endsWith('</worksheet>')).toBe(true);
});

test('a sheet without cells keeps what else it says', async () => {
  const xml = await xmlOf({ merges: [area('A1:B2')], tabColor: '5B93C4', protected: true });
  expect(children(xml)).toEqual(expect.arrayContaining(['sheetPr', 'sheetData', 'sheetProtection', 'mergeCells']));
});

test('columns have their width, hidden ones keep it', async () => {
  const xml = await xmlOf({
    columns: [
      { width: 12.5, hidden: false },
      { width: 20, hidden: true },
    ],
  });
  expect(elements(xml, 'col')).toEqual([
    '<col min="1" max="1" width="12.5" customWidth="1"/>',
    '<col min="2" max="2" width="20" customWidth="1" hidden="1"/>',
  ]);
});

test('rows have their height, or hide', async () => {
  const xml = await xmlOf({
    cells: column('一', '二'),
    rows: [
      { row: 1, height: 30, hidden: false },
      { row: 2, hidden: true },
      { row: 5, height: 12, hidden: false },
    ],
  });
  const [first = '', second = '', fifth = ''] = [...xml.matchAll(/<row [^>]*>/g)].map(([row]) => row);
  expect(first).toMatch(/ r="1".* ht="30" customHeight="1"/);
  expect(first).not.toContain('hidden');
  expect(second).toMatch(/ r="2".* hidden="1"/);
  expect(fifth).toMatch(/ r="5".* ht="12" customHeight="1"/);
});

test('a hidden row hides without cells', async () => {
  expect(await xmlOf({ cells: column('一'), rows: [{ row: 3, hidden: true }] })).toMatch(/<row r="3"[^>]* hidden="1"/);
});

test('grid lines are never shown', async () => {
  expect(await xmlOf({})).toContain('showGridLines="0"');
  expect(await xmlOf({ frozen: { rows: 1, columns: 0 } })).toContain('showGridLines="0"');
});

test.each([
  [{ rows: 2, columns: 1 }, '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>'],
  [{ rows: 2, columns: 0 }, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
  [{ rows: 0, columns: 3 }, '<pane xSplit="3" topLeftCell="D1" activePane="topRight" state="frozen"/>'],
])('what is frozen (%j) stays in view', async (frozen, pane) => {
  expect(element(await xmlOf({ frozen }), 'pane')).toBe(pane);
});

test('merged areas keep the first cell only', async () => {
  const xml = await xmlOf({ cells: [text('A1', '标题')], merges: [area('A1:C1')] });
  expect(element(xml, 'mergeCells')).toBe('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
  expect(writtenCells(xml).map(({ address }) => address)).toEqual(['A1']);
});

test('protection has no password and lets people select cells and size columns and rows', async () => {
  const protection = element(await xmlOf({ protected: true }), 'sheetProtection');
  expect(protection).toContain('sheet="1"');
  expect(protection).toMatch(/formatColumns="0" formatRows="0"/);
  expect(protection).not.toMatch(/password|hash|salt|spin|algorithm|select(Un)?[Ll]ockedCells="1"/);
  expect(await xmlOf({})).not.toContain('sheetProtection');
});

describe('validations', () => {
  const validated = async (rule: PlanValidation['rule'], more: Partial<PlanValidation> = {}) => {
    const sheets = [
      sheet('表', { validations: [{ area: area('B2:B1000'), rule, ...more }] }),
      sheet("单位's", { cells: column('甲', '乙') }),
    ];
    return element(part(await written(plan(sheets)), 'xl/worksheets/sheet1.xml'), 'dataValidations');
  };

  test.each<[PlanValidation['rule'], string]>([
    [{ kind: 'list', source: { sheet: "单位's", area: area('A1:A2') } }, '<formula1>&apos;单位&apos;&apos;s&apos;!$A$1:$A$2</formula1>'],
    [{ kind: 'decimal', min: 0, max: 99.5 }, '<formula1>0</formula1><formula2>99.5</formula2>'],
    [{ kind: 'decimal', min: 0.5 }, '<formula1>0.5</formula1>'],
    [{ kind: 'whole', max: 12 }, '<formula1>12</formula1>'],
    [{ kind: 'whole', min: -3, max: 3 }, '<formula1>-3</formula1><formula2>3</formula2>'],
    [{ kind: 'textLength', min: 0, max: 200 }, '<formula1>0</formula1><formula2>200</formula2>'],
  ])('%j is one rule over one range, and leaves cells free to stay empty', async (rule, formulas) => {
    const xml = await validated(rule);
    expect(xml).toMatch(/^<dataValidations count="1">/);
    expect(xml).toContain(` type="${rule.kind}"`);
    expect(xml).toContain(' allowBlank="1"');
    expect(xml).toContain(` sqref="B2:B1000">${formulas}</dataValidation>`);
  });

  test.each<[PlanValidation['rule'], string | undefined]>([
    [{ kind: 'decimal', min: 0, max: 1 }, undefined],
    [{ kind: 'decimal', min: 0 }, 'greaterThanOrEqual'],
    [{ kind: 'decimal', max: 0 }, 'lessThanOrEqual'],
    [{ kind: 'whole' }, 'greaterThanOrEqual'],
  ])('the limits of %j are compared as they should', async (rule, operator) => {
    expect(/ operator="(\w+)"/.exec(await validated(rule))?.[1]).toBe(operator);
  });

  test('an area that takes anything says only its words', async () => {
    const xml = await validated({ kind: 'any' }, { prompt: { title: '备注', text: '随意' } });
    expect(xml).toContain('showInputMessage="1" promptTitle="备注" prompt="随意"');
    expect(xml).not.toContain('showErrorMessage');
  });

  test('what is refused is refused with its words', async () => {
    const xml = await validated({ kind: 'whole', min: 1 }, { error: { title: '须为整数 & 大于"0"', text: '<1>' } });
    expect(xml).toContain('showErrorMessage="1" errorStyle="stop" errorTitle="须为整数 &amp; 大于&quot;0&quot;" error="&lt;1&gt;"');
    expect(xml).not.toContain('showInputMessage');
  });

  test('ranges of many sizes stay as they are, none overlapping another', async () => {
    const areas = ['A2:A1000', 'B2:B250', 'C2:D9', 'C10:D99', 'E1:E1048576'];
    const xml = await xmlOf({ validations: areas.map((address) => ({ area: area(address), rule: { kind: 'whole', min: 0 } })) });
    expect([...xml.matchAll(/sqref="([^"]*)"/g)].map(([, address]) => address).sort()).toEqual([...areas].sort());
  });

  test('cells with a rule each stay one by one or come together, and never overlap', async () => {
    const areas = ['A2', 'A9', 'A10', 'A11', 'A12'];
    const xml = await xmlOf({ validations: areas.map((address) => ({ area: area(address), rule: { kind: 'whole', min: 0 } })) });
    const rows = [...xml.matchAll(/sqref="([^"]*)"/g)].flatMap(([, address = '']) => {
      const { firstRow, lastRow } = area(address);
      return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
    });
    expect(rows.sort((a, b) => a - b)).toEqual([2, 9, 10, 11, 12]);
  });

  test('a prompt of two lines is shown on two lines', async () => {
    expect(await validated({ kind: 'any' }, { prompt: { title: '备注', text: '一\n二' } })).toContain('prompt="一&#10;二"');
  });

  test('a number without limits is compared with one that Excel reads', async () => {
    const [, limit = ''] = /<formula1>(.*)<\/formula1>/.exec(await validated({ kind: 'decimal' })) ?? [];
    expect(Number(limit)).toBeGreaterThanOrEqual(-9.99999999999999e307);
  });
});

describe('conditional formats', () => {
  const formats: PlanSheet['conditionalFormats'] = [
    { area: area('B5:B12'), formula: 'LEFT(B5,LEN("▲"))="▲"', style: { font: { color: '2E7D32' } } },
    { area: area('C5'), formula: 'C5<0', style: { font: { bold: true }, fill: 'FDE7E9' } },
    { area: area('B5:B12'), formula: 'B5="a&b"', style: { fill: 'FFF8E1' } },
  ];

  test('say their range, formula and look, in the order of priority, each once', async () => {
    const xml = await xmlOf({ conditionalFormats: formats });
    expect(elements(xml, 'conditionalFormatting')).toEqual([
      '<conditionalFormatting sqref="B5:B12"><cfRule type="expression" dxfId="0" priority="1"><formula>LEFT(B5,LEN(&quot;▲&quot;))=&quot;▲&quot;</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="C5"><cfRule type="expression" dxfId="1" priority="2"><formula>C5&lt;0</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="B5:B12"><cfRule type="expression" dxfId="2" priority="3"><formula>B5=&quot;a&amp;b&quot;</formula></cfRule></conditionalFormatting>',
    ]);
  });

  test('change what they name and nothing else; a fill is the background, as Excel keeps it', async () => {
    const looks = element(part(await written(plan([sheet('表', { conditionalFormats: formats })])), 'xl/styles.xml'), 'dxfs');
    expect(elements(looks, 'dxf')).toEqual([
      '<dxf><font><color rgb="FF2E7D32"/></font></dxf>',
      '<dxf><font><b/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFDE7E9"/></patternFill></fill></dxf>',
      '<dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFFF8E1"/></patternFill></fill></dxf>',
    ]);
  });

  test('begin at priority 1 on each sheet', async () => {
    const parts = await written(plan([sheet('一', { conditionalFormats: formats }), sheet('二', { conditionalFormats: formats })]));
    const priorities = [...part(parts, 'xl/worksheets/sheet2.xml').matchAll(/priority="(\d+)"/g)].map(([, priority]) => priority);
    expect(priorities).toEqual(['1', '2', '3']);
  });

  test('a sheet without any says nothing of them', async () => {
    expect(await xmlOf({})).not.toContain('conditionalFormatting');
  });
});

describe('printing', () => {
  const printed = (more: Partial<PlanPage> = {}) =>
    xmlOf({
      page: {
        orientation: 'landscape',
        fit: { across: 1, down: 0 },
        area: area('A1:F60'),
        header: '广州 && 清远 <月报>',
        footer: '第 &P 页 共 &N 页',
        breaks: [20, 40],
        ...more,
      },
    });

  test('a page is A4, fitted across and as long as it takes', async () => {
    const xml = await printed();
    expect(element(xml, 'pageSetup')).toMatch(/paperSize="9" orientation="landscape".* fitToWidth="1" fitToHeight="0"/);
    expect(element(xml, 'sheetPr')).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(await printed({ orientation: 'portrait', fit: { across: 2, down: 3 } })).toMatch(
      /orientation="portrait".* fitToWidth="2" fitToHeight="3"/,
    );
  });

  test('head and foot keep their codes, an ampersand is one', async () => {
    expect(children(element(await printed(), 'headerFooter'))).toEqual(['oddHeader', 'oddFooter']);
    expect(element(await printed(), 'oddHeader')).toBe(
      '<oddHeader>&amp;C&amp;9&amp;&quot;-,Regular&quot;广州 &amp;&amp; 清远 &lt;月报&gt;</oddHeader>',
    );
    expect(element(await printed(), 'oddFooter')).toBe(
      '<oddFooter>&amp;C&amp;9&amp;&quot;-,Regular&quot;第 &amp;P 页 共 &amp;N 页</oddFooter>',
    );
  });

  test('pages break where the plan says, counted', async () => {
    const breaks = element(await printed(), 'rowBreaks');
    expect(breaks).toMatch(/^<rowBreaks count="2" manualBreakCount="2">/);
    expect([...breaks.matchAll(/<brk id="(\d+)"[^>]* man="1"\/>/g)].map(([, row]) => row)).toEqual(['20', '40']);
    expect(await printed({ breaks: [] })).not.toContain('rowBreaks');
  });

  test('a sheet nobody prints is not fitted and has neither head nor foot', async () => {
    expect(await xmlOf({})).not.toMatch(/fitToPage|headerFooter|rowBreaks/);
  });

  test('a head that begins with a digit keeps it: it is no part of the size of letters', async () => {
    expect(await printed({ header: '2024年月报' })).not.toContain('&amp;92024');
  });
});

describe('what the library loses', () => {
  test('a column of the width the library holds for the default has it', async () => {
    expect(await xmlOf({ columns: [{ width: 9, hidden: false }] })).toContain('width="9"');
  });

  test('nothing frozen is no pane', async () => {
    expect(await xmlOf({ frozen: { rows: 0, columns: 0 } })).not.toContain('<pane');
  });
});

test('links lead to their cells, one an element', async () => {
  const xml = await xmlOf({ cells: [at('A1', { kind: 'text', text: '去', link: { sheet: '表', cell: 'B9' } })] });
  expect(element(xml, 'hyperlinks')).toBe(`<hyperlinks><hyperlink ref="A1" location="'表'!B9" display="去"/></hyperlinks>`);
});
