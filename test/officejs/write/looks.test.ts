import { writeLinks } from '../../../src/officejs/write/links';
import { writeLooks } from '../../../src/officejs/write/looks';
import type { PlanStyle } from '../../../src/model/style';
import type { PlacedCell } from '../../../src/model/workbook-plan';
import { bootExcel, type BootedExcel } from '../../host/boot';
import { cellAt } from '../../host/model/cell-grid';
import { lineAt } from '../../host/model/borders';
import type { SheetModel } from '../../host/model/workbook-model';
import { at, text } from '../../xlsx/write/plans';

let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel({ apiLevel: '1.9' });
});
beforeEach(() => host.excel.reset());

/** The first sheet after cells were dressed. */
async function dressed(cells: readonly PlacedCell[], styles: Readonly<Record<string, PlanStyle>>): Promise<SheetModel> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    writeLinks(sheet, cells);
    writeLooks(sheet, cells, styles);
    await context.sync();
  });
  const [sheet] = host.excel.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const blank = (address: string, style: string): PlacedCell => at(address, { kind: 'blank', style });
const heavy: PlanStyle = { border: { bottom: { line: 'medium', color: '1F4E79' } } };
const light: PlanStyle = { border: { top: { line: 'thin', color: 'BFC9D4' }, bottom: { line: 'hair', color: 'BFC9D4' } } };

test.each([
  ['before', { head: heavy, body: light }],
  ['after', { body: light, head: heavy }],
])('a heavy line stays on an edge that it shares with a light one, met %s it', async (_, styles) => {
  const sheet = await dressed([blank('A1', 'head'), blank('A2', 'body')], styles);
  expect(lineAt(sheet, { row: 1, column: 1, side: 'bottom' })).toEqual({ line: 'medium', color: '1F4E79' });
});

test('between rows that look alike the heavier of their two lines stands', async () => {
  const sheet = await dressed([blank('A1', 'body'), blank('A2', 'body')], { body: light });
  expect(lineAt(sheet, { row: 1, column: 1, side: 'bottom' })).toEqual({ line: 'thin', color: 'BFC9D4' });
  expect(lineAt(sheet, { row: 2, column: 1, side: 'bottom' })).toEqual({ line: 'hair', color: 'BFC9D4' });
});

test('of two lines of one weight the darker stands', async () => {
  const line = (color: string) => ({ line: 'thin', color }) as const;
  const styles = { head: { border: { bottom: line('000000') } }, body: { border: { top: line('BFC9D4') } } };
  const sheet = await dressed([blank('A1', 'head'), blank('A2', 'body')], styles);
  expect(lineAt(sheet, { row: 1, column: 1, side: 'bottom' })).toEqual(line('000000'));
});

test('a link has the look of its cell, not the one that Excel gives links', async () => {
  host.excel.workbook.sheets[0]?.cells.set(1, new Map([[1, { value: '总览', format: {} }]]));
  const link: PlacedCell = {
    ...text('A1', '总览'),
    cell: { kind: 'text', text: '总览', link: { sheet: 'Sheet1', cell: 'A1' }, style: 'link' },
  };
  const sheet = await dressed([link], { link: { font: { color: '262626' } } });
  expect(cellAt(sheet, 1, 1)?.format.font).toEqual({ color: '262626' });
});
