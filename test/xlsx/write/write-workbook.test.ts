import { spawnSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { bundle, bundleFolder } from '../../bundle';
import { elements } from './chart/elements';
import { part, partsOf, subject, target, written } from './package-parts';
import { column, plan, sheet } from './plans';
import { richPlan } from './rich-plan';

const attribute = (element: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';

let bytes: Uint8Array;
let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  bytes = await writeWorkbook(richPlan);
  parts = partsOf(bytes);
});

const { folder, remove } = bundleFolder();
afterAll(remove);
afterEach(() => jest.useRealTimers());

describe('the same plan gives the same bytes', () => {
  const same = (other: Uint8Array) => Buffer.compare(bytes, other) === 0;

  test('written twice', async () => {
    expect(same(await writeWorkbook(richPlan))).toBe(true);
  });

  test('whatever the clock says', async () => {
    jest.useFakeTimers({
      now: Date.UTC(2031, 6, 1),
      doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout', 'hrtime', 'performance'],
    });
    expect(same(await writeWorkbook(richPlan))).toBe(true);
  });

  test('whatever the zone', async () => {
    const file = await bundle(
      folder,
      'write',
      [
        "import { readFileSync } from 'node:fs';",
        "import { writeWorkbook } from 'product/xlsx/write/write-workbook';",
        "const plan = JSON.parse(readFileSync(0, 'utf8'));",
        'void writeWorkbook(plan).then((bytes) => process.stdout.write(bytes));',
      ].join('\n'),
      'node20',
    );
    for (const TZ of ['Asia/Shanghai', 'America/St_Johns', 'Pacific/Kiritimati']) {
      const { stdout, status } = spawnSync(process.execPath, [file], {
        input: JSON.stringify(richPlan),
        env: { ...process.env, TZ },
        maxBuffer: 10_000_000,
      });
      expect(status).toBe(0);
      expect(same(stdout)).toBe(true);
    }
  }, 60_000);

  test('and what it is made of is not changed by writing it', async () => {
    const before = JSON.stringify(richPlan);
    await writeWorkbook(richPlan);
    expect(JSON.stringify(richPlan)).toBe(before);
  });
});

describe('the package', () => {
  test('begins with the list of types, the other parts sorted', () => {
    const [first, ...others] = Object.keys(unzipSync(bytes));
    expect(first).toBe('[Content_Types].xml');
    expect(others).toEqual([...others].sort());
  });

  test('has no time but the first that zip knows', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const FIRST_DAY = 0x0021_0000;
    expect(view.getUint32(10, true)).toBe(FIRST_DAY);
  });

  test('says of each part what it is, and of no part that is not there', () => {
    const types = part(parts, '[Content_Types].xml');
    const named = elements(types, 'Override').map((one) => attribute(one, 'PartName').slice(1));
    expect(new Set(named).size).toBe(named.length);
    const plain = ['[Content_Types].xml', 'customXml/item1.xml'];
    const expected = [...parts.keys()].filter((path) => !path.endsWith('.rels') && !plain.includes(path));
    expect([...named].sort()).toEqual(expected.sort());
    expect(elements(types, 'Default').map((one) => attribute(one, 'Extension'))).toEqual(expect.arrayContaining(['rels', 'xml']));
  });

  test.each([
    ['xl/charts/chart5.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['xl/drawings/drawing2.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['xl/tables/table2.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'],
    ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ])('%s is known as what it is', (path, type) => {
    expect(part(parts, '[Content_Types].xml')).toContain(`<Override PartName="/${path}" ContentType="${type}"/>`);
  });

  test('has relations that lead to parts that are there, each part reached by one', () => {
    const reached = [...parts].flatMap(([path, xml]) => {
      if (!path.endsWith('.rels')) return [];
      const relations = elements(xml, 'Relationship');
      expect(new Set(relations.map((one) => attribute(one, 'Id'))).size).toBe(relations.length);
      return relations.map((one) => target(subject(path), attribute(one, 'Target')));
    });
    expect(reached.filter((path) => !parts.has(path))).toEqual([]);
    const others = [...parts.keys()].filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
    expect([...new Set(reached)].sort()).toEqual(others.sort());
  });

  test('names no relation that is not there', () => {
    for (const [path, xml] of parts) {
      const ids = [...xml.matchAll(/\br:id="([^"]*)"/g)].map(([, id = '']) => id);
      const folderEnd = path.lastIndexOf('/') + 1;
      const relations = parts.get(`${path.slice(0, folderEnd)}_rels/${path.slice(folderEnd)}.rels`) ?? '';
      for (const id of ids) expect(relations).toContain(`Id="${id}"`);
    }
  });

  test('counts charts, drawings and tables through the whole workbook', () => {
    const numbered = (folderName: string) => [...parts.keys()].filter((path) => path.startsWith(folderName) && path.endsWith('.xml'));
    expect(numbered('xl/charts/')).toHaveLength(5);
    expect(numbered('xl/drawings/')).toEqual(['xl/drawings/drawing1.xml', 'xl/drawings/drawing2.xml']);
    expect(numbered('xl/tables/').map((path) => attribute(part(parts, path), 'id'))).toEqual(['1', '2']);
    expect(part(parts, 'xl/drawings/_rels/drawing2.xml.rels').match(/chart\d\.xml/g)).toEqual([2, 3, 4, 5].map((n) => `chart${n}.xml`));
  });
});

describe('the workbook', () => {
  test('lists its sheets in the order of the tabs, hidden ones as such', () => {
    const tabs = elements(part(parts, 'xl/workbook.xml'), 'sheet').map((one) => [attribute(one, 'name'), attribute(one, 'state')]);
    expect(tabs).toEqual([
      ['填报 表', 'visible'],
      ['数据', 'visible'],
      ['园区&apos;s &quot;A&amp;B&quot; &lt;1&gt;', 'visible'],
      ['县区', 'visible'],
      ['O&apos;Brien &amp; Söhne &lt;甲&gt;', 'visible'],
      ['数据 台账', 'visible'],
      ['空', 'visible'],
      ['图表 看板', 'visible'],
      ['_lists', 'hidden'],
      ['_gq', 'veryHidden'],
    ]);
  });

  test('has its names after its sheets, those of printing with their sheet, hidden ones hidden', () => {
    const xml = part(parts, 'xl/workbook.xml');
    expect(xml).toMatch(/<\/sheets><definedNames>.*<\/definedNames><calcPr/s);
    expect(elements(xml, 'definedName')).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'填报 表'!$A$1:$F$60</definedName>`,
      `<definedName name="_xlnm.Print_Area" localSheetId="4">'O''Brien &amp; Söhne &lt;甲&gt;'!$A$1:$B$16</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'填报 表'!$1:$2</definedName>`,
      `<definedName name="gq_form" hidden="1">'填报 表'!$A$3:$F$5</definedName>`,
      `<definedName name="gq_odd" hidden="1">'O''Brien &amp; Söhne &lt;甲&gt;'!$A$1:$A$1</definedName>`,
      `<definedName name="园区清单">'_lists'!$A$1:$A$3</definedName>`,
    ]);
  });

  test('knows title, subject and author, and no hour', () => {
    const xml = part(parts, 'docProps/core.xml');
    expect(xml).toContain('<dc:title>月报 &lt;1&gt; &amp; &quot;2&quot;</dc:title>');
    expect(xml).toContain('<dc:subject>2024年1—2月</dc:subject>');
    expect(xml).toContain('<dc:creator>O&apos;Brien</dc:creator>');
    expect(xml).not.toMatch(/<dcterms:/);
  });

  test('carries its envelope, related to the workbook', () => {
    expect(part(parts, 'customXml/item1.xml')).toContain('<unit>GQB</unit><period>202402</period><issue>1</issue>');
    const relations = elements(part(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => attribute(one, 'Target'));
    expect(relations).toContain('../customXml/item1.xml');
  });

  test('without envelope, names, charts and tables has no parts for them', async () => {
    const plain = await written(plan([sheet('表', { cells: column('字') })]));
    expect([...plain.keys()].filter((path) => /customXml|chart|drawing|table|worksheets\/_rels/.test(path))).toEqual([]);
    expect(part(plain, 'xl/workbook.xml')).not.toContain('definedName');
  });

  test('beyond the limits of Excel is not written', async () => {
    await expect(writeWorkbook(plan([sheet('a:b')]))).rejects.toMatchObject({ code: 'planInvalid' });
  });
});
