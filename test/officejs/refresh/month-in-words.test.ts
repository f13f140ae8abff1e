import type { BootedExcel } from '../../host/boot';
import { enUS } from '../../../src/i18n/en-US';
import { refreshPlan } from '../../../src/officejs/refresh/refresh-plan';
import { writePlan } from '../../../src/officejs/write/write-plan';
import { planned } from '../../layout/planned';
import { bootWithoutCalculating, sheetOf } from '../excel';

// What names the month outside the cells: the head of printed pages, and the title of the workbook.

let host: BootedExcel;
beforeAll(async () => {
  host = await bootWithoutCalculating({ apiLevel: '1.9' });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

const report = (period: number) => planned({ sheets: ['park-directory'], period }).plan;
const headPrinted = () => sheetOf(host.excel.workbook, '园区名录').page.header.center;

test('pages that are printed after a refresh name the new month', async () => {
  await writePlan(report(202402));
  expect(headPrinted()).toContain('2024年1—2月');
  await refreshPlan(report(202403));
  expect(headPrinted()).toContain('2024年1—3月');
  expect(headPrinted()).not.toContain('2024年1—2月');
});

test('a head that a person wrote stays', async () => {
  await writePlan(report(202402));
  await host.Excel.run(async (context) => {
    const pages = context.workbook.worksheets.getItem('园区名录').pageLayout.headersFooters.defaultForAllPages;
    pages.centerHeader = '内部资料 2024年1—2月';
    await context.sync();
  });
  await refreshPlan(report(202403));
  expect(headPrinted()).toBe('内部资料 2024年1—2月');
});

test('the workbook’s title follows the month; undoing leaves it', async () => {
  await writePlan(report(202402));
  const outcome = await refreshPlan(report(202403));
  const { title, subject } = host.excel.workbook.properties;
  expect([title, subject]).toEqual(['广清协作月报 2024年1—3月', '广清协作月报 2024年1—3月']);
  expect(outcome.marks.title).toBe(false);
});

test('in English as well', async () => {
  const english = (period: number) => planned({ sheets: ['park-directory'], period, messages: enUS }).plan;
  await writePlan(english(202402));
  await refreshPlan(english(202403));
  expect(headPrinted()).toContain('January–March 2024');
  expect(host.excel.workbook.properties.title).toContain('January–March 2024');
});

test('a workbook with a title of its own keeps it', async () => {
  host.excel.workbook.properties.title = '清远月报';
  await writePlan(report(202402));
  await refreshPlan(report(202403));
  expect(host.excel.workbook.properties.title).toBe('清远月报');
});
