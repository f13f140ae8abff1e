import { bootExcel, type BootedExcel } from '../../host/boot';
import { sampleLedger } from '../../layout/entry';
import { planned } from '../../layout/planned';
import { compare } from '../parity/compare';
import { intoExcel } from '../parity/into-excel';
import { asPlanned } from '../parity/plan-unsaid';
import { asOpen } from '../parity/simulated';
import { judge, lines } from '../parity/verdict';

/** An Excel that says it has markers and second axes and fails at them, as on some iPads. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ apiLevel: '1.9', chartCosmeticsFail: true });
});

const figures = sampleLedger.filter(({ period }) => period >= 202401);
const { plan } = planned({ sheets: ['park-operation', 'park-directory', 'data-ledger'], ledger: figures });
const dressed = plan.sheets.filter(({ charts }) => charts.length > 0).map(({ name }) => name);

test('charts whose looks are refused are told, sheet by sheet, and the work goes on to its end', async () => {
  const { state, shortfalls, sheets } = await intoExcel(host.excel, plan);
  expect(state).toBe('done');
  expect(shortfalls).toEqual(dressed.map((sheet) => ({ what: 'chartLooks', sheet, code: 'GeneralException' })));
  expect(sheets.every((sheet) => sheet.state === 'finished')).toBe(true);
});

test('but for the looks of charts the sheets are as planned, and charts show what they should', async () => {
  await intoExcel(host.excel, plan);
  const excel = asOpen(host.excel.workbook);
  const verdicts = compare(asPlanned(plan), { file: asPlanned(plan), excel }).filter(
    ({ aspect }) => !['charts', 'chartLooks', 'losses'].includes(aspect),
  );
  expect(lines(verdicts.flatMap((comparison) => judge(comparison, plan).unexplained))).toEqual([]);
  const shown = (charts: (typeof plan.sheets)[number]['charts']) =>
    charts.map(({ id, title, series }) => [id, title, series.map(({ values, categories }) => [values, categories])]);
  expect(excel.plan.sheets.map(({ charts }) => shown(charts))).toEqual(plan.sheets.map(({ charts }) => shown(charts)));
});
