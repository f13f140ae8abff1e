import fc from 'fast-check';
import { areaAddress, cellAddress } from '../../../src/model/address';
import { serialDate } from '../../../src/model/serial-date';
import { ILLEGAL_CHARACTERS } from '../../../src/model/illegal-characters';
import type { RawValue, SheetCells } from '../../../src/model/sheet-cells';
import type { PlacedCell, PlanCell, PlanSheet, WorkbookPlan } from '../../../src/model/workbook-plan';
import { nodeInflate } from '../../../src/cli/node-inflate';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { envelopePart } from '../../../src/xlsx/write/custom-xml';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { plan, sheet } from '../write/plans';
import { richPlan } from '../write/rich-plan';

const readBack = async (whole: WorkbookPlan): Promise<SheetCells> => readWorkbook(await writeWorkbook(whole), '表.xlsx', nodeInflate);

/** What a cell of a plan holds once it is written. */
function written(cell: PlanCell): { value: RawValue; formula?: string } {
  switch (cell.kind) {
    case 'label':
    case 'text':
      return { value: cell.text };
    case 'number':
      return { value: cell.number };
    case 'date':
      return { value: serialDate(cell.date) };
    case 'input':
      return { value: cell.value };
    case 'computed':
      return { value: cell.cached, formula: cell.formula };
    case 'blank':
      return { value: null };
  }
}

/** The cells of a plan that hold something, as the reader gives them. */
const planned = (cells: readonly PlacedCell[], styles: WorkbookPlan['styles']) =>
  cells.flatMap(({ row, column, cell }) => {
    const found = written(cell);
    if (found.value === null && found.formula === undefined) return [];
    const numberFormat = cell.style === undefined ? undefined : styles[cell.style]?.numberFormat;
    return [{ row, column, ...found, ...(numberFormat === undefined ? {} : { numberFormat }) }];
  });

const hidden = ({ rows, columns }: PlanSheet) => ({
  hiddenRows: rows.flatMap(({ row, hidden }) => (hidden ? [row] : [])),
  hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
});

test('a rich plan is read back whole: cells, formats, formulas, merges, visibility, what is hidden', async () => {
  const { sheets } = await readBack(richPlan);
  expect(sheets).toEqual(
    richPlan.sheets.map((one) => ({
      name: one.name,
      visibility: one.visibility,
      cells: planned(one.cells, richPlan.styles),
      merges: one.merges.map(areaAddress),
      ...hidden(one),
      validations: expect.any(Array) as unknown,
    })),
  );
});

test('names are read back, hidden ones too', async () => {
  const { names } = await readBack(richPlan);
  expect(names).toEqual(
    expect.arrayContaining([
      { name: 'gq_form', refersTo: "'填报 表'!$A$3:$F$5" },
      { name: 'gq_odd', refersTo: "'O''Brien & Söhne <甲>'!$A$1:$A$1" },
      { name: '园区清单', refersTo: "'_lists'!$A$1:$A$3" },
      { name: '_xlnm.Print_Titles', refersTo: "'填报 表'!$1:$2", sheet: '填报 表' },
    ]),
  );
});

test('the envelope and the properties are read back', async () => {
  const { customXml, properties } = await readBack(richPlan);
  expect(customXml).toEqual(richPlan.envelope === undefined ? [] : [envelopePart(richPlan.envelope)]);
  expect(properties).toMatchObject({ title: '月报 <1> & "2"', creator: "O'Brien" });
});

test('validations are read back as areas', async () => {
  const { sheets } = await readBack(richPlan);
  expect(sheets[0]?.validations?.map(({ areas, type, source }) => [areas, type, source])).toEqual([
    [['A4:A1000'], 'list', "'_lists'!$A$1:$A$3"],
    [['B4:B1000'], 'decimal', undefined],
    [['C4:C1000'], 'whole', undefined],
    [['D4:D1000'], 'whole', undefined],
    [['E4:E1000'], 'textLength', undefined],
    // What only prompts is written as a condition that always holds.
    [['F4:F1000'], 'custom', undefined],
  ]);
});

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(new RegExp(ILLEGAL_CHARACTERS, 'g'), '')),
  fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r', '<', '&', '>', '"', "'", '=', '广', '😀', ']', '0', '_', 'x'), maxLength: 8 }),
  fc.constantFrom('_x000D_', '_x005F_', '_x005F_x000D_', '_xD83D_', '\u007f', '\r\n'),
);
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((n) => n + 0);
const cell: fc.Arbitrary<PlanCell> = fc.oneof(
  words.map((text): PlanCell => ({ kind: 'text', text })),
  number.map((value): PlanCell => ({ kind: 'number', number: value, style: 'yuan' })),
  fc
    .date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date): PlanCell => ({ kind: 'date', date: date.toISOString().slice(0, 10), style: 'date' })),
  fc
    .tuple(
      words.filter((text) => !/_x[0-9A-Fa-f]{4}_|^[\s]|[\s]$/.test(text)),
      fc.oneof(words, number, fc.boolean()),
    )
    .map(([text, cached]): PlanCell => ({
      kind: 'computed',
      formula: `IF(A1<>"${text.replace(/"/g, '""')}",1&"",'O''Brien'!$B$2)`,
      cached,
    })),
  fc.constant<PlanCell>({ kind: 'blank' }),
);
const cells = fc
  .uniqueArray(fc.record({ row: fc.integer({ min: 1, max: 2000 }), column: fc.integer({ min: 1, max: 16_384 }), cell }), {
    selector: ({ row, column }) => cellAddress(row, column),
    maxLength: 15,
  })
  .map((placed) => [...placed].sort((a, b) => a.row - b.row || a.column - b.column));

test('whatever our writer puts into cells is read back as it was, where it was', async () => {
  const styles = { date: { numberFormat: 'yyyy-mm-dd' }, yuan: { numberFormat: '0.00"元"' } };
  await fc.assert(
    fc.asyncProperty(cells, async (given) => {
      const [only] = (await readBack(plan([sheet("O'Brien", { cells: given })], { styles }))).sheets;
      expect(only?.cells).toEqual(planned(given, styles));
    }),
    { numRuns: 150 },
  );
}, 30_000);
