import { addSheet } from '../model/workbook-model';
import { bootExcel, type BootedExcel } from '../boot';
import { exampleClasses } from './example-classes';
import { refusalOf } from './refusal-of';
import { settle } from './settle';

/** What add-in code gets to see of objects, through the unmodified library. Classes are a handful of examples. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ classes: exampleClasses });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

describe('objects', () => {
  test('a sheet that was added is found again by its id after a sync', async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('项目库');
      await context.sync();
      sheet.name = '园区名录';
      await context.sync();
    });
    expect(host.excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '园区名录']);
  });

  test('items of a collection carry what was asked for and can be used further', async () => {
    addSheet(host.excel.workbook, '表2');
    await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name');
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['Sheet1', '表2']);
      sheets.items[1]!.name = '表3';
      await context.sync();
    });
    expect(host.excel.workbook.sheets[1]?.name).toBe('表3');
  });

  test('what was not loaded cannot be read', async () => {
    const error = await refusalOf(
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.load('visibility');
        await context.sync();
        return sheet.name;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });

  test('nested loads are answered below the objects they belong to', async () => {
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange();
      range.format.fill.color = '#FFCC00';
      range.load('address,format/fill/color');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1');
      expect(range.format.fill.color).toBe('#FFCC00');
    });
  });

  test('a nested set reaches every object it names', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem('Sheet1')
        .getRange()
        .set({ values: [['甲']], format: { wrapText: true, fill: { color: '#111111' } } });
      await context.sync();
    });
    const [sheet] = host.excel.workbook.sheets;
    expect([sheet?.tabColor, sheet?.gridlines, sheet?.page.paperSize]).toEqual(['甲', false, '#111111']);
  });

  test('a property that the library writes under another name arrives', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').showGridlines = false;
      await context.sync();
    });
    expect(host.excel.workbook.sheets[0]?.gridlines).toBe(false);
  });

  test('a result of a method has its value after the sync', async () => {
    await host.Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('a sheet that does not exist is a null object, and so is what hangs on it', async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('无');
      const range = sheet.getRange();
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('calling a method of a null object does nothing, as the samples of Office.js expect', async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('无').delete();
      await context.sync();
    });
    expect(host.excel.workbook.sheets).toHaveLength(1);
  });

  test('writing to a null object is refused', async () => {
    const writing = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('无').name = '有';
      await context.sync();
    });
    expect((await refusalOf(writing)).code).toBe('InvalidOperation');
  });
});

describe('references', () => {
  test('a range serves beyond its batch and is let go after the run', async () => {
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange();
      range.load('address');
      await context.sync();
      expect(host.excel.held.keptCount).toBe(1);
      range.values = [['乙']];
      await context.sync();
    });
    await settle();
    expect(host.excel.workbook.sheets[0]?.tabColor).toBe('乙');
    expect(host.excel.held.keptCount).toBe(0);
  });

  test('a range cannot be used after its run', async () => {
    const range = await host.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1').getRange();
      await context.sync();
      return first;
    });
    expect((await refusalOf(Promise.resolve().then(() => range.load('values')))).code).toBe('InvalidObjectPath');
  });
});

describe('deleted sheets', () => {
  test('a kept range of a deleted sheet is refused', async () => {
    addSheet(host.excel.workbook, '表2');
    const reading = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表2');
      const range = sheet.getRange();
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load('values');
      await context.sync();
    });
    expect((await refusalOf(reading)).code).toBe('InvalidReference');
  });

  test('a sheet that was deleted earlier in the batch is not found', async () => {
    addSheet(host.excel.workbook, '表2');
    const renaming = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表2');
      sheet.delete();
      sheet.name = '新';
      await context.sync();
    });
    expect((await refusalOf(renaming)).code).toBe('ItemNotFound');
  });
});
