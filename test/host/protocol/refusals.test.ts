import { emptyWorkbook } from '../model/workbook-model';
import { bootExcel, type BootedExcel } from '../boot';
import { exampleClasses } from './example-classes';
import { HostError } from './host-error';
import { refusalOf } from './refusal-of';
import { settle } from './settle';

/** How refusals reach add-in code through the unmodified library. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ classes: exampleClasses });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

describe('refusals', () => {
  test('a missing item says where and which statement', async () => {
    const error = await refusalOf(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('无').load('name');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
    expect(error.message).toBe('WorksheetCollection.getItem: no sheet 无');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect((error.debugInfo as { statement?: string }).statement).toContain('worksheets.getItem(');
  });

  test('what came before a refusal stays done', async () => {
    const failing = host.Excel.run(async (context) => {
      context.workbook.worksheets.add('先');
      context.workbook.worksheets.getItem('无').name = '后';
      await context.sync();
    });
    expect((await refusalOf(failing)).code).toBe('ItemNotFound');
    expect(host.excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '先']);
  });

  test('what the host does not know fails by name and is remembered', async () => {
    const asking = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').activate();
      await context.sync();
    });
    const error = await refusalOf(asking);
    expect([error.code, error.message]).toEqual(['HostNotImplemented', 'Worksheet.activate']);
    expect(host.excel.faults.splice(0)).toEqual(['Worksheet.activate']);
  });

  test('what breaks in the host is remembered as a fault', async () => {
    const breaking = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.charts.add('Line', sheet.getRange());
      await context.sync();
    });
    expect((await refusalOf(breaking)).code).toBe('GeneralException');
    expect(host.excel.faults.splice(0)).toEqual([expect.stringMatching(/^ChartCollection\.add: Error: a fault at Sheet1/)]);
  });
});

describe('failures that a test puts in', () => {
  const rename = (name: string) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').name = name;
      await context.sync();
    });

  test.each([
    'GeneralException',
    'HostRestartNeeded',
    'ActivityLimitReached',
    'InvalidOrTimedOutSession',
    'InvalidOperationInCellEditMode',
    'RequestPayloadSizeLimitExceeded',
  ] as const)('a batch refused with %s has done nothing', async (refused) => {
    host.excel.beforeBatch = () => {
      throw new HostError(refused, 'put in by a test');
    };
    expect((await refusalOf(rename('新'))).code).toBe(refused);
    expect(host.excel.workbook.sheets[0]?.name).toBe('Sheet1');
  });

  test('the third batch fails, the two before it stand', async () => {
    host.excel.beforeBatch = (batch) => {
      if (batch === 3) throw new HostError('GeneralException', 'put in by a test');
    };
    const names = host.Excel.run(async (context) => {
      for (const name of ['一', '二', '三']) {
        context.workbook.worksheets.getItem(host.excel.workbook.active).name = name;
        await context.sync();
      }
    });
    expect((await refusalOf(names)).code).toBe('GeneralException');
    expect(host.excel.workbook.sheets[0]?.name).toBe('二');
  });

  test('somebody may change the workbook between two batches', async () => {
    host.excel.beforeBatch = (batch) => {
      if (batch === 2) host.excel.workbook.sheets = emptyWorkbook().sheets.slice(1);
    };
    const renaming = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load('name');
      await context.sync();
      sheet.name = '新';
      await context.sync();
    });
    expect((await refusalOf(renaming)).code).toBe('ItemNotFound');
  });
});

describe('somebody is typing in a cell', () => {
  test('a run is refused', async () => {
    host.excel.cellEditing = true;
    const run = host.Excel.run(async (context) => {
      context.workbook.worksheets.add('新');
      await context.sync();
    });
    expect((await refusalOf(run)).code).toBe('InvalidOperationInCellEditMode');
    expect(host.excel.workbook.sheets).toHaveLength(1);
  });

  test('a run that may wait is done when the typing has ended', async () => {
    host.excel.cellEditing = true;
    const run = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.add('新');
      await context.sync();
    });
    await settle();
    expect(host.excel.workbook.sheets).toHaveLength(1);
    host.excel.cellEditing = false;
    await run;
    expect(host.excel.workbook.sheets).toHaveLength(2);
  });
});
