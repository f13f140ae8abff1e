import { bootExcel, type BootedExcel } from '../boot';
import { exampleClasses } from './example-classes';
import { settle } from './settle';

/** How events reach add-in code through the unmodified library. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ classes: exampleClasses });
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

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
