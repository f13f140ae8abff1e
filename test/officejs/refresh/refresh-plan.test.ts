import { bootExcel, type BootedExcel } from '../../host/boot';
import { emptyWorkbook } from '../../host/model/workbook-model';
import { readOpen } from '../../../src/officejs/read/read-workbook';
import { refreshPlan } from '../../../src/officejs/refresh/refresh-plan';
import { writePlan } from '../../../src/officejs/write/write-plan';
import { planned } from '../../layout/planned';
import { sampleLedger } from '../../layout/entry';

let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ apiLevel: '1.17' });
  host.excel.calculate = () => undefined;
});

const SHEETS = ['overview', 'indicator-completion', 'park-operation', 'project-progress', 'park-directory', 'data-ledger'];
const ask = (period: number) => planned({ sheets: SHEETS, ledger: sampleLedger, period }).plan;

test('y', async () => {
  let t = Date.now();
  const lap = (w: string) => {
    console.log(w, Date.now() - t);
    t = Date.now();
  };
  const [p2, p3] = [ask(202402), ask(202403)];
  lap('plan');
  host.excel.workbook = emptyWorkbook();
  await writePlan(p3);
  lap('write');
  const fresh = await readOpen();
  lap('read');
  host.excel.workbook = emptyWorkbook();
  await writePlan(p2);
  lap('write');
  const again = await refreshPlan(p3);
  lap('refresh');
  console.log(again.state, again.cause, JSON.stringify(again.left).slice(0, 500));
  const second = await readOpen();
  for (const [i, s] of fresh.sheets.entries()) {
    const o = second.sheets[i];
    console.log(s.name, JSON.stringify(s) === JSON.stringify(o));
    const at = new Map(o?.cells.map((c) => [`${c.row} ${c.column}`, c]));
    let n = 0;
    for (const c of s.cells) {
      const d = at.get(`${c.row} ${c.column}`);
      at.delete(`${c.row} ${c.column}`);
      if (JSON.stringify(c) !== JSON.stringify(d) && n++ < 4) console.log(JSON.stringify([c, d]).slice(0, 300));
    }
    for (const d of at.values()) if (n++ < 6) console.log('extra', JSON.stringify(d));
    if (JSON.stringify(s.merges) !== JSON.stringify(o?.merges)) console.log('merges');
  }
  console.log(JSON.stringify(fresh.names) === JSON.stringify(second.names));
}, 60000);
