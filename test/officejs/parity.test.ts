import { bootExcel, type BootedExcel } from '../host/boot';
import { writePlan } from '../../src/officejs/write/write-plan';
import { readOpen } from '../../src/officejs/read/read-workbook';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { nodeInflate } from '../../src/cli/node-inflate';
import { planned } from '../layout/planned';
import { workbooksOf, sampleLedger } from '../layout/entry';
import { REPORT_SHEETS } from '../../src/layout/workbook';
import { emptyWorkbook } from '../host/model/workbook-model';

let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ apiLevel: '1.17' });
  host.excel.calculate = () => undefined;
});

test.each(['all', 'PK1', 'C441802', 'D04', 'G440112', 'ZHB'])('%s', async (what) => {
  host.excel.workbook = emptyWorkbook();
  const plan = what === 'all' ? planned({ sheets: REPORT_SHEETS, ledger: sampleLedger }).plan : workbooksOf().plan(what);
  await writePlan(plan);
  const t = Date.now();
  const { syncs } = host.excel.traffic.summary();
  const a = await readOpen();
  console.log('read', Date.now() - t, host.excel.traffic.summary().syncs - syncs);
  const b = readWorkbook(await writeWorkbook(plan), 'x.xlsx', nodeInflate);
  const diff: unknown[] = [];
  for (const sheet of b.sheets) {
    const other = a.sheets.find(({ name }) => name === sheet.name);
    if (!other) {
      diff.push(sheet.name);
      continue;
    }
    const at = new Map(other.cells.map((c) => [`${c.row} ${c.column}`, c]));
    let n = 0;
    for (const c of sheet.cells) {
      const o = at.get(`${c.row} ${c.column}`);
      at.delete(`${c.row} ${c.column}`);
      const v = c.formula === undefined ? c : { ...c, value: 0 };
      const w = o && (o.formula === undefined ? o : { ...o, value: 0 });
      if (JSON.stringify(Object.entries(v).sort()) !== JSON.stringify(Object.entries(w ?? {}).sort()) && n++ < 5)
        diff.push([sheet.name, c, o]);
    }
    for (const o of at.values()) if (n++ < 8) diff.push([sheet.name, 'extra', o]);
    for (const k of ['visibility', 'hiddenRows', 'hiddenColumns'] as const)
      if (JSON.stringify(sheet[k]) !== JSON.stringify(other[k]))
        diff.push([sheet.name, k, JSON.stringify(sheet[k]).slice(0, 200), JSON.stringify(other[k]).slice(0, 200)]);
    if (JSON.stringify([...sheet.merges].sort()) !== JSON.stringify([...other.merges].sort()))
      diff.push([
        sheet.name,
        'merges',
        JSON.stringify([...sheet.merges].sort()).slice(0, 200),
        JSON.stringify([...other.merges].sort()).slice(0, 200),
      ]);
  }
  const names = (x: typeof a) =>
    JSON.stringify(
      x.names
        .filter(({ name }) => name.startsWith('_gq'))
        .map(({ name, refersTo }) => [name, refersTo.replace(/'/g, '')])
        .sort(),
    );
  if (names(a) !== names(b)) diff.push(names(a).slice(0, 300), names(b).slice(0, 300));
  if (a.customXml.join() !== b.customXml.join().replace(/^<\?xml.*\?>\n/, '')) diff.push(a.customXml, b.customXml);
  console.log(JSON.stringify(diff, null, 1).slice(0, 6000));
});
