import { bootExcel, type BootedExcel } from './boot';
import { addSheet, emptyWorkbook } from './model/workbook-model';
import { exampleClasses } from './protocol/example-classes';
import { HostError } from './protocol/host-error';

/** The unmodified library against the host: what add-in code gets to see. Classes are a handful of examples. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ classes: exampleClasses, locale: 'zh-CN' });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

/** The error that a promise rejects with. */
const refusal = async (promise: Promise<unknown>): Promise<OfficeExtension.Error> => {
  try {
    await promise;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('nothing was refused');
};

const code = async (promise: Promise<unknown>) => (await refusal(promise)).code;

/** Lets timers of the host and of the library run out. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('starting', () => {
  test('the library finds Excel for Windows in the language of its screen', () => {
    expect(host.Office.context.host).toBe('Excel');
    expect(host.Office.context.platform).toBe('PC');
    expect(host.Office.context.displayLanguage).toBe('zh-CN');
  });

  test('requirement sets up to the level are supported, others not', () => {
    const { requirements } = host.Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
  });

  test('a file boots once', async () => {
    await expect(bootExcel()).rejects.toThrow('One boot per test file');
  });

  test('settings of the document are those of the workbook', async () => {
    host.Office.context.document.settings.set('pane', { tab: 2 });
    await new Promise((resolve) => host.Office.context.document.settings.saveAsync(resolve));
    expect(host.excel.workbook.settings).toEqual(new Map([['pane', { tab: 2 }]]));
  });
});

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
    const error = await refusal(
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
    expect(await code(writing)).toBe('InvalidOperation');
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
    expect(await code(Promise.resolve().then(() => range.load('values')))).toBe('InvalidObjectPath');
  });
});

describe('refusals', () => {
  test('a missing item says where and which statement', async () => {
    const error = await refusal(
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
    expect(await code(failing)).toBe('ItemNotFound');
    expect(host.excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '先']);
  });

  test('what the host does not know fails by name and is remembered', async () => {
    const asking = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').activate();
      await context.sync();
    });
    const error = await refusal(asking);
    expect([error.code, error.message]).toEqual(['HostNotImplemented', 'Worksheet.activate']);
    expect(host.excel.faults.splice(0)).toEqual(['Worksheet.activate']);
  });

  test('what breaks in the host is remembered as a fault', async () => {
    const breaking = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.charts.add('Line', sheet.getRange());
      await context.sync();
    });
    expect(await code(breaking)).toBe('GeneralException');
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
    expect(await code(rename('新'))).toBe(refused);
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
    expect(await code(names)).toBe('GeneralException');
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
    expect(await code(renaming)).toBe('ItemNotFound');
  });
});

describe('somebody is typing in a cell', () => {
  test('a run is refused', async () => {
    host.excel.cellEditing = true;
    const run = host.Excel.run(async (context) => {
      context.workbook.worksheets.add('新');
      await context.sync();
    });
    expect(await code(run)).toBe('InvalidOperationInCellEditMode');
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

describe('events', () => {
  const changed = (sheet: string) => ({
    type: 10,
    target: sheet,
    args: {
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: sheet,
      address: 'B2',
      shiftDirection: 'None',
    },
  });

  test('a change reaches the handler, until it is removed', async () => {
    const seen: string[] = [];
    const { active } = host.excel.workbook;
    await host.Excel.run(async (context) => {
      const handler = context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      host.excel.raise(changed(active));
      await settle();
      handler.remove();
      await context.sync();
      host.excel.raise(changed(active));
      await settle();
    });
    expect(seen).toEqual(['B2']);
  });

  test('no event is raised while events are off', async () => {
    const seen: string[] = [];
    host.excel.enableEvents = false;
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      host.excel.raise(changed(host.excel.workbook.active));
      await settle();
    });
    expect(seen).toEqual([]);
  });
});

test('a button of the ribbon runs its function and waits for it', async () => {
  const pressed: string[] = [];
  host.Office.actions.associate('openPane', (event: Office.AddinCommands.Event) => {
    pressed.push('openPane');
    event.completed();
  });
  await host.runCommand('openPane');
  expect(pressed).toEqual(['openPane']);
});
