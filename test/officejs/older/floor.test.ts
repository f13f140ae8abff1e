import { readOpen } from '../../../src/officejs/read/read-workbook';
import { DEGRADATIONS } from '../../../src/officejs/capability';
import { REPORT_SHEETS } from '../../../src/layout/workbook';
import { bootExcel, type BootedExcel } from '../../host/boot';
import { planned } from '../../layout/planned';
import { UNITS, workbooksOf } from '../../layout/entry';
import { intoExcel } from '../parity/into-excel';

/** Excel at the floor of the manifest: what is newer does not exist there, and asking for it breaks the request. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ apiLevel: '1.9' });
});
afterEach(() => expect(host.excel.faults).toEqual([]));

const WORKBOOKS = {
  report: () => planned({ sheets: REPORT_SHEETS }).plan,
  'entry workbook of a park': () => workbooksOf().plan(UNITS.park),
};

test.each(Object.entries(WORKBOOKS))(
  'the %s is written whole, with nothing that is newer',
  async (_, made) => {
    const plan = made();
    expect(await intoExcel(host.excel, plan)).toMatchObject({ state: 'done', shortfalls: [] });
    expect(host.excel.workbook.sheets.map(({ name, charts }) => [name, charts.length])).toEqual(
      plan.sheets.map(({ name, charts }) => [name, charts.length]),
    );
  },
  60_000,
);

test('merged areas are left out of what is read, and all cells are read', async () => {
  const plan = WORKBOOKS['entry workbook of a park']();
  await intoExcel(host.excel, plan);
  expect(host.excel.workbook.sheets[0]?.merges.length).toBeGreaterThan(0);
  const { sheets } = await readOpen();
  expect(sheets.map(({ merges }) => merges)).toEqual(plan.sheets.map(() => []));
  const filled = plan.sheets.map(({ cells }) => cells.filter(({ cell }) => cell.kind === 'label').length);
  for (const [index, { cells }] of sheets.entries()) expect(cells.length).toBeGreaterThanOrEqual(filled[index] ?? 0);
});

test.each(Object.entries(DEGRADATIONS))('%s is newer than the floor', (_, level) => {
  expect(Office.context.requirements.isSetSupported('ExcelApi', level)).toBe(false);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
});
