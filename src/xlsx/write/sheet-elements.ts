import { areaAddress, cellAddress, quotedSheet } from '../../model/address';
import type { PlanSheet, PlanTable } from '../../model/workbook-plan';
import type { Element } from './element-order';
import { escapeAttribute, excelString, XML_HEAD } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The cols element, in characters of the default font. Written here because the library leaves out columns as wide as its own default. */
export function columnsElement({ columns }: PlanSheet): string {
  const elements = columns.map(
    ({ width, hidden }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  );
  return elements.length === 0 ? '' : `<cols>${elements.join('')}</cols>`;
}

/** Elements of a sheet that the library lacks or writes wrongly; `relation` gives the ids of its parts. */
export function sheetElements(sheet: PlanSheet, relation: { drawing?: string; tables: readonly string[] }): Element[] {
  const { merges, textNumbers, chartHelpers } = sheet;
  const links: string[] = [];
  for (const { row, column, cell } of sheet.cells) {
    if (cell.kind !== 'text' || cell.link === undefined) continue;
    const [place, location] = [cellAddress(row, column), `${quotedSheet(cell.link.sheet)}!${cell.link.cell}`];
    links.push(`<hyperlink ref="${place}" location="${escapeAttribute(location)}" display="${escapeAttribute(cell.text)}"/>`);
  }
  const elements: (Element | undefined)[] = [
    list(
      'mergeCells',
      merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
      ` count="${merges.length}"`,
    ),
    list('hyperlinks', links),
    list('ignoredErrors', [
      ...textNumbers.map((area) => `<ignoredError sqref="${areaAddress(area)}" numberStoredAsText="1"/>`),
      ...chartHelpers.map((area) => `<ignoredError sqref="${areaAddress(area)}" evalError="1"/>`),
    ]),
    relation.drawing === undefined ? undefined : { name: 'drawing', xml: `<drawing ${relationAttribute(relation.drawing)}/>` },
    list(
      'tableParts',
      relation.tables.map((id) => `<tablePart ${relationAttribute(id)}/>`),
      ` count="${relation.tables.length}"`,
    ),
  ];
  return elements.filter((element) => element !== undefined);
}

const list = (name: string, children: readonly string[], attributes = ''): Element | undefined =>
  children.length === 0 ? undefined : { name, xml: `<${name}${attributes}>${children.join('')}</${name}>` };

/** The namespace stands on the element itself: whether the sheet declares it is up to the library. */
const relationAttribute = (id: string): string =>
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"`;

/** The xl/tables/tableN.xml of an Excel table, with filter buttons and no style of its own: its cells have theirs. */
export function tablePart({ name, area, columns }: PlanTable, id: number): string {
  const ref = areaAddress(area);
  const fields = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${escapeAttribute(excelString(column))}"/>`);
  return [
    `${XML_HEAD}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${fields.join('')}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join('');
}
