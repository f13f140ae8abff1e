import { bootExcel, type BootedExcel } from '../host/boot';
import { writePlan } from '../../src/officejs/write/write-plan';
import { planned } from '../layout/planned';
import { workbooksOf, sampleLedger } from '../layout/entry';
import { REPORT_SHEETS } from '../../src/layout/workbook';
import { emptyWorkbook } from '../host/model/workbook-model';

let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ apiLevel: '1.9' });
  host.excel.calculate = () => undefined;
});

test.each(['park-directory', 'all', 'PK1', 'C441802', 'D04', 'G440112', 'ZHB'])('%s', async (what) => {
  host.excel.workbook = emptyWorkbook();
  const plan = what === 'all' ? planned({ sheets: REPORT_SHEETS, ledger: sampleLedger }).plan : what === 'park-directory' ? planned({ sheets: [what] }).plan : workbooksOf().plan(what);
  const before = host.excel.traffic.summary();
  const t = Date.now();
  const outcome = await writePlan(plan);
  const after = host.excel.traffic.summary();
  console.log(what, Date.now() - t, outcome.state, JSON.stringify(outcome.cause), JSON.stringify(outcome.shortfalls), Object.fromEntries(Object.entries(after).map(([k, v]) => [k, Number(v) - Number((before as any)[k])])), plan.sheets.length, plan.sheets.filter((s) => s.charts.length > 0).length);
});
