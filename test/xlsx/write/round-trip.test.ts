import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { areaAddress } from '../../../src/model/address';
import { ILLEGAL_CHARACTERS } from '../../../src/model/illegal-characters';
import type { PlacedCell, PlanCell, WorkbookPlan } from '../../../src/model/workbook-plan';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { sorted, valuesOf, type Found } from './plan-values';
import { plan, sheet } from './plans';
import { richPlan } from './rich-plan';

async function readBack(whole: WorkbookPlan): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await writeWorkbook(whole)) as unknown as ExcelJS.Buffer);
  return workbook;
}

function foundIn({ value }: ExcelJS.Cell): Found {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if ('result' in value || 'formula' in value) {
    const { result } = value;
    return typeof result === 'object' && 'error' in result ? result.error : (result as Found);
  }
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}

/** Values and formulas by address. The reader tells results 0 and false from none no more than '', so they are left out of both sides. */
function read(worksheet: ExcelJS.Worksheet | undefined) {
  const values: [string, Found][] = [];
  const formulas: Record<string, string> = {};
  worksheet?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      if (cell.formula) formulas[cell.address] = cell.formula;
      values.push([cell.address, cell.formula ? foundIn(cell) || null : foundIn(cell)]);
    }),
  );
  return { values: sorted(values), formulas };
}

function planned(cells: readonly PlacedCell[]) {
  const whole = cells.map((placed): PlacedCell =>
    placed.cell.kind === 'computed' && !placed.cell.cached ? { ...placed, cell: { kind: 'blank' } } : placed,
  );
  const formulas = cells.flatMap(({ row, column, cell }) =>
    cell.kind === 'computed'
      ? [[areaAddress({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }), cell.formula] as const]
      : [],
  );
  return { values: valuesOf(sheet('', { cells: whole })), formulas: Object.fromEntries(formulas) };
}

test('all of a rich plan is read back: values, formulas, names, states, validations, merged areas', async () => {
  const workbook = await readBack(richPlan);
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(
    richPlan.sheets.map(({ name, visibility }) => [name, visibility]),
  );
  for (const { name, cells } of richPlan.sheets) expect([name, read(workbook.getWorksheet(name))]).toEqual([name, planned(cells)]);
  const form = workbook.worksheets[0];
  expect(form?.model.merges).toEqual(['A1:B1', 'A8:C9']);
  expect(form?.getCell('A1000').dataValidation).toMatchObject({ type: 'list', formulae: ["'_lists'!$A$1:$A$3"] });
  expect(form?.getCell('A1').style).toMatchObject({ font: { name: '宋体', bold: true }, protection: { locked: false } });
});

// The library drops the delete character and lets XML turn a carriage return into a line feed.
const words = fc.oneof(
  fc
    .string({ unit: 'binary', maxLength: 12 })
    .map((text) => text.replace(new RegExp(ILLEGAL_CHARACTERS, 'g'), '').replace(/[\r\u007F]/g, '')),
  fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '<', '&', '>', '"', "'", '=', '+', '广', '😀', ']', '0', '_'), maxLength: 8 }),
);
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((n) => n + 0);
const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const formula = words.map((text) => `IF(A1<>"${text.replace(/"/g, '""')}",1&"",'O''Brien'!$B$2)`);

const cell: fc.Arbitrary<PlanCell> = fc.oneof(
  words.map((text): PlanCell => ({ kind: 'text', text })),
  words.map((text): PlanCell => ({ kind: 'label', text })),
  number.map((value): PlanCell => ({ kind: 'number', number: value })),
  day.map((date): PlanCell => ({ kind: 'date', date, style: 'date' })),
  fc.oneof(words, number, fc.constant(null)).map((value): PlanCell => ({ kind: 'input', value, style: 'bold' })),
  fc.tuple(formula, fc.oneof(words, number, fc.boolean())).map(([text, cached]): PlanCell => ({ kind: 'computed', formula: text, cached })),
  fc.constantFrom<PlanCell>({ kind: 'blank' }, { kind: 'blank', style: 'bold' }),
);
const place = fc.record({
  row: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 2000 })),
  column: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 16_384 })),
  cell,
});
const cells = fc
  .uniqueArray(place, { selector: ({ row, column }) => `${row},${column}`, maxLength: 12 })
  .map((placed) => [...placed].sort((a, b) => a.row - b.row || a.column - b.column));

test('whatever stands in cells is read back as it was, where it was', async () => {
  await fc.assert(
    fc.asyncProperty(cells, cells, async (first, second) => {
      const whole = plan([sheet('甲', { cells: first }), sheet("O'Brien", { cells: second })], {
        styles: { date: { numberFormat: 'yyyy-mm-dd' }, bold: { font: { bold: true } } },
      });
      const workbook = await readBack(whole);
      for (const { name, cells: given } of whole.sheets) expect(read(workbook.getWorksheet(name))).toEqual(planned(given));
    }),
    { numRuns: 100 },
  );
}, 30_000);
