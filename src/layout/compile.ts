import type { PlanArea } from '../model/area';
import type { Envelope } from '../model/envelope';
import { FAMILIES, type CellLook, type LayoutCell, type SheetLayout } from '../model/sheet-layout';
import type { PlanStyle } from '../model/style';
import type { PlanName, PlanProperties, PlanSheet, WorkbookPlan } from '../model/workbook-plan';
import { fitComputedTexts } from './computed-heights';
import { compileCharts } from './compile-charts';
import { excelTable } from './excel-table';
import { writeFormEnd, writeFormHead } from './form-head';
import { identitySheet } from './identity-sheet';
import { conditionalFormatsOf } from './marks';
import { pageBreaks } from './page-breaks';
import {
  blockId,
  FIRST_COLUMN,
  IDENTITY_GAP,
  IDENTITY_ROW,
  KEY_COLUMN,
  lastPrinted,
  lastPrintedRow,
  place,
  TITLE_ROW,
  type PlacedBlock,
  type PlacedSheet,
} from './place';
import { LINE_SIGN, SheetWriter, type Workbench } from './sheet-writer';
import { styleOf } from './theme';
import { validationsOf } from './validations';
import { worth, type Standpoint } from './worth';

/** Name that leads to a block wherever it has moved to: `_gq.park_directory.parks`. */
export const blockName = (template: string, block: string): string => `_gq.${template}.${block}`.replace(/-/g, '_');

type PlacedTableBlock = Extract<PlacedBlock, { kind: 'table' }>;

function writeHeader(block: PlacedTableBlock, writer: SheetWriter, sheet: PlacedSheet): void {
  const { table, keyRow, groupRow, headerRow, titleRow, columns } = block;
  if (titleRow !== undefined && table.title !== undefined) writer.line(titleRow, table.title, 'blockTitle', `${table.id}/title`);
  writer.key(keyRow, `${sheet.layout.template}/${table.id}`);
  const label = (text: string, role: CellLook['role']): LayoutCell => ({ kind: 'label', text, look: { role } });
  for (const { id } of table.columns) {
    const at = columns.get(id)?.first ?? FIRST_COLUMN;
    writer.put(keyRow, at, at, label(id, 'key'), { sheet });
  }
  // What has no group over it looks like one high header on a form.
  const parted = groupRow !== undefined && sheet.layout.family === 'form';
  if (groupRow !== undefined) {
    writer.lineKey(groupRow, `${table.id}/group`);
    let index = 0;
    while (index < table.columns.length) {
      const { id = '', group } = table.columns[index] ?? {};
      let end = index;
      while (group !== undefined && table.columns[end + 1]?.group === group) end++;
      const first = columns.get(id)?.first ?? FIRST_COLUMN;
      const last = columns.get(table.columns[end]?.id ?? '')?.last ?? first;
      const over: LayoutCell =
        group === undefined ? { kind: 'blank', look: { role: parted ? 'headerAbove' : 'groupHeader' } } : label(group, 'groupHeader');
      writer.put(groupRow, first, last, over, { sheet });
      index = end + 1;
    }
  }
  const role = parted ? 'headerBelow' : 'header';
  writer.lineKey(headerRow, `${table.id}/header`);
  for (const { id, header } of table.columns) {
    const { first = FIRST_COLUMN, last = first } = columns.get(id) ?? {};
    writer.put(headerRow, first, last, label(header, role), { sheet });
  }
}

function writeTable(block: PlacedTableBlock, writer: SheetWriter, sheet: PlacedSheet): void {
  writeHeader(block, writer, sheet);
  const { table, firstRow, columns, lastRow } = block;
  const spans = table.columns.map(({ id }) => columns.get(id));
  table.rows.forEach(({ key, role, cells }, offset) => {
    // Sorting an Excel table moves its own cells only: there the key stands in the table's code column, and a copy beside it would lie.
    const isSorted = table.excelTable !== undefined && role === 'data';
    if (!isSorted) writer.key(firstRow + offset, key === '' ? `${LINE_SIGN}${table.id}/none` : key);
    const from: Standpoint = { sheet, table: block, row: key };
    cells.forEach((cell, index) => {
      const { first = FIRST_COLUMN, last = first } = spans[index] ?? {};
      writer.put(firstRow + offset, first, last, cell, from);
    });
  });
  table.notes.forEach((note, index) => writer.line(lastRow + 1 + index, note, 'note', `${table.id}/note/${index + 1}`));
  if (sheet.layout.family === 'form' && table.notes.length === 0) writeFormEnd(block, writer, sheet);
}

function writeBlock(block: PlacedBlock, writer: SheetWriter, sheet: PlacedSheet): void {
  if (block.kind === 'table') writeTable(block, writer, sheet);
  else if (block.block.kind === 'text')
    block.block.lines.forEach((line, index) => {
      writer.lineKey(block.firstBlockRow + index, `${block.block.id}/line/${index + 1}`);
      writer.put(block.firstBlockRow + index, FIRST_COLUMN, lastPrinted(sheet), line, { sheet });
    });
}

const blockArea = (block: PlacedBlock, { lastColumn }: PlacedSheet): PlanArea =>
  block.kind === 'table'
    ? {
        firstRow: block.keyRow,
        lastRow: block.lastRow,
        firstColumn: KEY_COLUMN,
        lastColumn: Math.max(...[...block.columns.values()].map(({ last }) => last)),
      }
    : { firstRow: block.firstBlockRow, lastRow: block.lastBlockRow, firstColumn: KEY_COLUMN, lastColumn };

function pageOf(sheet: PlacedSheet): NonNullable<PlanSheet['page']> {
  const { layout } = sheet;
  const lastRow = lastPrintedRow(sheet);
  // Pages repeat the header of a table that prints: Excel would repeat any other as well.
  const repeated = tableNamed(sheet, layout.page.repeat);
  const repeats = repeated !== undefined && repeated.headerRow <= lastRow;
  return {
    orientation: layout.page.orientation,
    fit: { across: 1, down: layout.page.pagesDown },
    area: { firstRow: TITLE_ROW, firstColumn: FIRST_COLUMN, lastRow, lastColumn: lastPrinted(sheet) },
    header: layout.page.header,
    footer: layout.page.footer,
    breaks: pageBreaks(sheet),
    ...(repeats && { repeat: { firstRow: repeated.groupRow ?? repeated.headerRow, lastRow: repeated.headerRow } }),
  };
}

const tableNamed = ({ blocks }: PlacedSheet, id: string | undefined): PlacedTableBlock | undefined =>
  blocks.find((block): block is PlacedTableBlock => block.kind === 'table' && block.table.id === id);

function frozenOf(sheet: PlacedSheet): PlanSheet['frozen'] {
  const table = tableNamed(sheet, sheet.layout.freeze?.block);
  if (table === undefined) return undefined;
  const count = sheet.layout.freeze?.columns ?? 0;
  const last = count === 0 ? 0 : (table.columns.get(table.table.columns[count - 1]?.id ?? '')?.last ?? 0);
  return { rows: sheet.layout.freeze?.header === false ? 0 : table.headerRow, columns: last };
}

/** A text that looks like a number (document 001): Excel would mark it with a green triangle, as it does errors. */
const looksNumeric = (cell: LayoutCell): boolean => cell.kind === 'text' && /^\s*[-+]?\d[\d.,]*%?\s*$/.test(cell.text);
const helpsChart = (cell: LayoutCell): boolean => cell.kind === 'computed' && cell.chartHelper === true;

/** The columns of a sheet's tables that hold such a cell. */
function columnsWith({ blocks }: PlacedSheet, such: (cell: LayoutCell) => boolean): PlanArea[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    return block.table.columns.flatMap(({ id }, index): PlanArea[] => {
      const at = block.columns.get(id);
      if (at === undefined || !block.table.rows.some(({ cells: { [index]: cell } }) => cell !== undefined && such(cell))) return [];
      return [{ firstRow: block.firstRow, lastRow: block.lastRow, firstColumn: at.first, lastColumn: at.last }];
    });
  });
}

function compileSheet(sheet: PlacedSheet, bench: Workbench): PlanSheet {
  const writer = new SheetWriter(sheet, bench);
  const { form } = sheet.layout;
  writer.line(TITLE_ROW, sheet.layout.title, form ? 'formTitle' : 'title', 'title');
  if (form) writeFormHead(form.head, writer, sheet);
  else writer.line(IDENTITY_ROW, sheet.layout.identity.join(IDENTITY_GAP), 'identity', 'identity');
  for (const block of sheet.blocks) writeBlock(block, writer, sheet);
  if (form?.foot !== undefined && sheet.formFootRow !== undefined) writer.line(sheet.formFootRow, form.foot, 'formFoot', 'foot');
  const hidden = new Set(sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block.keyRow] : [])));
  const rows = new Set([...sheet.heights.keys(), ...hidden]);
  const frozen = frozenOf(sheet);
  return {
    name: sheet.layout.name,
    visibility: 'visible',
    cells: writer.cells.sort((a, b) => a.row - b.row || a.column - b.column),
    columns: sheet.widths.map((width, index) => ({ width, hidden: index + 1 === KEY_COLUMN })),
    rows: [...rows]
      .sort((a, b) => a - b)
      .map((row) => {
        const height = sheet.heights.get(row);
        return { row, hidden: hidden.has(row), ...(height !== undefined && { height }) };
      }),
    merges: writer.merges,
    validations: validationsOf(sheet, bench.worth),
    conditionalFormats: conditionalFormatsOf(sheet),
    tables: sheet.blocks.flatMap((block) => excelTable(block, sheet)),
    charts: compileCharts(sheet, bench.worth),
    textNumbers: columnsWith(sheet, looksNumeric),
    chartHelpers: columnsWith(sheet, helpsChart),
    page: pageOf(sheet),
    protected: sheet.layout.protected,
    ...(sheet.layout.tabColor !== undefined && { tabColor: sheet.layout.tabColor }),
    ...(frozen && { frozen }),
  };
}

/** Compiles laid-out sheets to a workbook: addresses, formulas with their values, styles by name, names that lead to every block. */
export function compile(
  layouts: readonly SheetLayout[],
  properties: PlanProperties,
  envelope?: Envelope,
  onSheet: (name: string, index: number) => void = () => undefined,
): WorkbookPlan {
  const placed = layouts.map(place);
  const bench: Workbench = { worth: worth(placed), looks: { report: new Map(), form: new Map() } };
  for (const sheet of placed) fitComputedTexts(sheet, bench.worth);
  const sheets = placed.map((sheet, index) => {
    onSheet(sheet.layout.name, index);
    return compileSheet(sheet, bench);
  });
  const names = placed.flatMap((sheet): PlanName[] =>
    sheet.blocks.map((block) => ({
      name: blockName(sheet.layout.template, blockId(block)),
      sheet: sheet.layout.name,
      area: blockArea(block, sheet),
      hidden: true,
    })),
  );
  const styles = FAMILIES.flatMap((family) =>
    [...bench.looks[family]].map(([look, name]): [string, PlanStyle] => [name, styleOf(look, family)]),
  );
  return {
    sheets: envelope ? [...sheets, identitySheet(envelope, layouts)] : sheets,
    styles: Object.fromEntries(styles),
    names,
    properties,
    ...(envelope && { envelope }),
  };
}
