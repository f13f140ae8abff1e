import { ENVELOPE_NAMESPACE } from '../../model/envelope';
import type { DefinedName, SheetCells } from '../../model/sheet-cells';
import { has } from '../capability';
import { locationOf } from '../refusal';
import { readCells } from './read-cells';
import { askShape } from './sheet-shape';

/** The open workbook as it was read, and what Excel calls its parts. */
export interface OpenWorkbook {
  cells: SheetCells;
  /** Ids of its sheets by name. */
  ids: ReadonlyMap<string, string>;
  /** Ids of its parts of custom XML that say whose it is. */
  envelopes: readonly string[];
}

/** What is asked beside the cells, sheet by sheet, in the same request as their shapes; asked again when that request has to be repeated. */
export type AskMore = (sheet: Excel.Worksheet, index: number) => void;

/** Whether Excel refused to list merged areas: it does when a sheet has more than 512. */
const refusedMerges = (error: unknown): boolean => locationOf(error).startsWith('Range.getMergedAreas');

/**
 * Reads the open workbook as the file hand reads files: two requests for what there is, then one for each 2 MB of cells. Validations and
 * properties are not read; merged areas need ExcelApi 1.13 and are left out before, and where a sheet has more than Excel lists: one request more.
 */
export async function readOpenWorkbook(context: Excel.RequestContext, askMore: AskMore = () => undefined): Promise<OpenWorkbook> {
  const { workbook } = context;
  const { worksheets, names, customXmlParts } = workbook;
  // No member says how dates are counted; what a date comes to does.
  const second = workbook.functions.date(1904, 1, 2);
  second.load('value');
  worksheets.load('items/id, items/name, items/visibility');
  names.load('items/name, items/formula');
  const parts = customXmlParts.getByNamespace(ENVELOPE_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const ask = (withMerges: boolean) => ({
    xml: parts.items.map((part) => part.getXml()),
    asked: worksheets.items.map((sheet, index) => {
      sheet.names.load('items/name, items/formula');
      askMore(sheet, index);
      return { sheet, shape: askShape(sheet, withMerges) };
    }),
  });
  let { xml, asked } = ask(has('merges'));
  try {
    await context.sync();
  } catch (error) {
    if (!refusedMerges(error)) throw error;
    ({ xml, asked } = ask(false));
    await context.sync();
  }
  const shapes = asked.map(({ shape }) => shape());
  const own = asked.flatMap(({ sheet }) => sheet.names.items.map((item) => named(item, sheet.name)));
  const read = await readCells(context, shapes);
  return {
    ids: new Map(shapes.map(({ name, id }) => [name, id])),
    envelopes: parts.items.map(({ id }) => id),
    cells: {
      sheets: shapes.map(({ name, id, visibility, merges, hiddenColumns }) => ({
        name,
        visibility,
        cells: read.get(id)?.cells ?? [],
        merges,
        hiddenRows: read.get(id)?.hiddenRows ?? [],
        hiddenColumns,
      })),
      names: [...names.items.map((item) => named(item)), ...own],
      customXml: xml.map(({ value }) => value),
      date1904: second.value === 1,
    },
  };
}

const named = ({ name, formula }: Excel.NamedItem, sheet?: string): DefinedName => ({
  name,
  refersTo: String(formula).replace(/^=/, ''),
  ...(sheet !== undefined && { sheet }),
});

/** Reads the open workbook by itself. Throws what Office.js throws. */
export const readOpen = (): Promise<SheetCells> =>
  Excel.run({ delayForCellEdit: true }, async (context) => (await readOpenWorkbook(context)).cells);
