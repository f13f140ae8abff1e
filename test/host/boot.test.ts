import { bootExcel, type BootedExcel } from './boot';
import { exampleClasses } from './protocol/example-classes';

/** The unmodified library finds the simulated Excel. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ classes: exampleClasses });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

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

test('a button of the ribbon runs its function and waits for it', async () => {
  const pressed: string[] = [];
  host.Office.actions.associate('openPane', (event: Office.AddinCommands.Event) => {
    pressed.push('openPane');
    event.completed();
  });
  await host.runCommand('openPane');
  expect(pressed).toEqual(['openPane']);
});
