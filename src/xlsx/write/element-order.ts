/** Children of a worksheet that follow its cells, in the order ECMA-376 demands (CT_Worksheet). */
const AFTER_CELLS = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** Children of a sheet's properties, in their order (CT_SheetPr). */
const SHEET_PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'] as const;

/** An element with its name. */
export interface Element {
  name: string;
  xml: string;
}

/** Cuts a run of sibling elements apart. None of those we meet holds an element of its own name. */
export function siblings(xml: string): Element[] {
  const elements: Element[] = [];
  const pattern = /<([A-Za-z][\w:]*)(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/\1>)/y;
  for (let match = pattern.exec(xml); match !== null; match = pattern.exec(xml)) {
    elements.push({ name: match[1] ?? '', xml: match[0] });
    if (pattern.lastIndex === xml.length) return elements;
  }
  if (xml.length > 0) throw new Error(`not a run of elements: ${xml.slice(0, 80)}`);
  return elements;
}

function inOrder(elements: readonly Element[], order: readonly string[]): string {
  const place = ({ name }: Element) => {
    const at = order.indexOf(name);
    if (at < 0) throw new Error(`no place for <${name}> in ${order.join(', ')}`);
    return at;
  };
  return elements
    .map((element) => ({ element, at: place(element) }))
    .sort((a, b) => a.at - b.at)
    .map(({ element }) => element.xml)
    .join('');
}

/** The elements after a sheet's cells in the order of the schema. */
export const afterCells = (elements: readonly Element[]): string => inOrder(elements, AFTER_CELLS);

/** The head of a sheet (all before its cells) with the children of its properties in the order of the schema. */
export const orderedHead = (head: string): string =>
  head.replace(/(<sheetPr[^>]*>)([\s\S]*?)(<\/sheetPr>)/, (_, open: string, inner: string, close: string) =>
    [open, inOrder(siblings(inner), SHEET_PROPERTIES), close].join(''),
  );
