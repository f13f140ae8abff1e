import type { BootedExcel } from '../host/boot';
import { dumpFile } from '../host/dump/dump-workbook';
import { nodeInflate } from '../../src/cli/node-inflate';
import { readReturns } from '../../src/layout/locate/read-returns';
import { readOpen } from '../../src/officejs/read/read-workbook';
import { writePlan } from '../../src/officejs/write/write-plan';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { filled, catalogue, expected } from '../layout/locate/filled';
import { UNITS } from '../layout/entry';
import { bootWithoutCalculating } from './excel';

// One locating code reads what either hand gives it (design decision 1).

let host: BootedExcel;
beforeAll(async () => {
  host = await bootWithoutCalculating();
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

/** What a returned workbook says, but for answers of formulas: this Excel does not calculate. */
function said(cells: Parameters<typeof readReturns>[0]) {
  const { returns, remarks } = readReturns(cells, catalogue, expected);
  return { remarks, returns: returns.map(({ unit, period, figures, remarks: own }) => ({ unit, period, figures, remarks: own })) };
}

test.each(Object.values(UNITS))('what %s filled in is read from Excel as from the file', async (unit) => {
  const { plan } = filled(unit, 202403);
  await writePlan(plan);
  const fromExcel = said(await readOpen());
  expect(fromExcel.returns.flatMap(({ figures }) => figures).length).toBeGreaterThan(0);
  expect(fromExcel).toEqual(said(readWorkbook(await dumpFile(host.excel.workbook), 'x.xlsx', nodeInflate)));
});

test('rows inserted, a sheet renamed, the identity deleted: both hands still read the same', async () => {
  const { plan } = filled('PK1', 202403);
  await writePlan(plan);
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ['园区月报', '项目进度', '招商动态']) worksheets.getItem(name).protection.unprotect();
    const form = worksheets.getItem('园区月报');
    form.getRange('12:13').insert('Down');
    form.name = '三月';
    const identity = worksheets.getItem('_gq');
    identity.visibility = 'Hidden';
    identity.delete();
    await context.sync();
  });
  const fromExcel = said(await readOpen());
  expect(fromExcel.returns.map(({ unit }) => unit)).toEqual(['PK1']);
  expect(fromExcel).toEqual(said(readWorkbook(await dumpFile(host.excel.workbook), 'x.xlsx', nodeInflate)));
});
