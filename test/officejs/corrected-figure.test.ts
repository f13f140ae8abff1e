import type { BootedExcel } from '../host/boot';
import { bootExcel } from '../host/boot';
import { giveCalculator } from '../host/calculation/give-calculator';
import { typed } from '../host/model/typed';
import { readOpen } from '../../src/officejs/read/read-workbook';
import { writePlan } from '../../src/officejs/write/write-plan';
import { REPORT_SHEETS } from '../../src/layout/workbook';
import { cellAddress } from '../../src/model/address';
import { figureKeyText } from '../../src/model/figure';
import { SAMPLE_BOOK, sampleBook } from '../../src/model/sample/book';
import type { SheetCells } from '../../src/model/sheet-cells';
import { planned, seeds } from '../layout/planned';

// A person corrects a figure on 数据台账 in Excel; no add-in is asked. An engine that is not ours calculates.

let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel();
  giveCalculator(host.excel);
});
afterEach(() => expect(host.excel.faults).toEqual([]));

// The months that February 2024 is held against: the others of last year would only make the test slow.
const MONTHS = [202302, 202312, 202401, 202402, 202412];
const ledger = sampleBook({ seeds, ...SAMPLE_BOOK }).filter(({ period }) => MONTHS.includes(period));
const KEY = '202402|PK2|PK2|P01|ytd';
const CORRECTED = 106_101;

const report = (figures: typeof ledger) => planned({ ledger: figures, sheets: REPORT_SHEETS }).plan;

/** What the cells of a sheet hold, by address; numbers to twelve digits: engines differ in the last. */
const valuesOf = (cells: SheetCells, name: string): Map<string, unknown> =>
  new Map(
    cells.sheets
      .find((sheet) => sheet.name === name)
      ?.cells.map(({ row, column, value }) => [
        cellAddress(row, column),
        typeof value === 'number' ? Number(value.toPrecision(12)) : value,
      ]),
  );

test('a summary shows the new value after a figure was corrected on 数据台账, as if the report had been made with it', async () => {
  const plan = report(ledger);
  expect((await writePlan(plan)).state).toBe('done');
  const before = await readOpen();
  const table = plan.sheets.find(({ name }) => name === '数据台账');
  const keyed = table?.cells.find(({ cell }) => cell.kind === 'text' && cell.text === KEY);
  const former = ledger.find((figure) => figureKeyText(figure) === KEY)?.value;
  const number = former?.type === 'number' ? former.number : undefined;
  const place = table?.cells.find(({ row, cell }) => row === keyed?.row && cell.kind === 'number' && cell.number === number);
  if (place === undefined) throw new Error(`${KEY} is not on 数据台账`);
  typed(host.excel, '数据台账', cellAddress(place.row, place.column), CORRECTED);

  const after = await readOpen();
  const corrected = report(
    ledger.map((figure) => (figureKeyText(figure) === KEY ? { ...figure, value: { type: 'number' as const, number: CORRECTED } } : figure)),
  );
  for (const name of ['总览', '指标完成', '园区运行']) {
    const expected = new Map(
      corrected.sheets
        .find((sheet) => sheet.name === name)
        ?.cells.flatMap(({ row, column, cell }) =>
          cell.kind === 'computed'
            ? [[cellAddress(row, column), typeof cell.cached === 'number' ? Number(cell.cached.toPrecision(12)) : cell.cached] as const]
            : [],
        ),
    );
    const shown = valuesOf(after, name);
    expect([name, [...expected].filter(([address, worth]) => JSON.stringify(shown.get(address)) !== JSON.stringify(worth))]).toEqual([
      name,
      [],
    ]);
  }
  expect(valuesOf(after, '园区运行')).not.toEqual(valuesOf(before, '园区运行'));
  expect(valuesOf(after, '总览')).not.toEqual(valuesOf(before, '总览'));
}, 60_000);
