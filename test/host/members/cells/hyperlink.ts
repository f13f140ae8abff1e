import { cellAt, cellsIn, eachPlace, madeCell } from '../../model/cell-grid';
import { formatCell, refuseUnbounded } from '../../model/cell-formats';
import { enterValues } from '../../model/cell-writing';
import { noteChange } from '../../model/changes';
import { cellArea, cellCountOf } from '../../model/areas';
import type { FormatChange } from '../../model/formats';
import { guardContents, guardOption, guardSize, MOST_CELLS } from '../../model/guards';
import type { LinkModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { scalar, type Member } from '../../protocol/host-type';
import type { RangeSelf } from '../selves';
import { placeOf } from './range-arguments';

const ENTRIES = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

/** Excel's look of links, which comes with every link that is set: who wants another look sets it afterwards. */
const LINK_LOOK: FormatChange = {
  name: 'hyperlink',
  apply: (format) => ({ ...format, font: { ...format.font, underline: true, color: '0563C1' } }),
};

function linkArgument(value: unknown, place: string): LinkModel {
  const given = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const link: LinkModel = {};
  for (const [name, text] of given) {
    const entry = ENTRIES.find((known) => known === name);
    if (entry === undefined || (typeof text !== 'string' && text !== null)) throw new HostError('InvalidArgument', `${place}: ${name}`);
    if (typeof text === 'string' && text !== '') link[entry] = text;
  }
  if ((link.address === undefined) === (link.documentReference === undefined))
    throw new HostError('InvalidArgument', `${place}: either an address or a place of the workbook`);
  return link;
}

/** The link that all cells of a range share; null: none, or several. */
function read({ sheet, area }: RangeSelf): LinkModel | null {
  const links = new Map<string, LinkModel>();
  let count = 0;
  for (const { cell } of cellsIn(sheet, area)) {
    if (cell.link === undefined) return null;
    links.set(JSON.stringify(cell.link), cell.link);
    count++;
  }
  const [link] = links.values();
  return link !== undefined && links.size === 1 && count === cellCountOf(area) ? link : null;
}

/** Where a click on a cell leads. */
export const hyperlink: Member<RangeSelf> = scalar('1.7', read, ({ sheet, area }, value, excel) => {
  const place = placeOf('Range.hyperlink', sheet, [area]);
  const link = linkArgument(value, place);
  refuseUnbounded(area, place);
  guardSize(cellCountOf(area), MOST_CELLS.changed, place);
  guardContents(sheet, [area], place);
  guardOption(sheet, 'allowInsertHyperlinks', place);
  const first = cellArea(area.firstRow, area.firstColumn);
  const held = cellAt(sheet, first.firstRow, first.firstColumn);
  const shown = link.textToDisplay ?? (held === undefined || held.value === null ? (link.address ?? link.documentReference) : undefined);
  // A displayed text is entered as a text, whatever it looks like.
  if (shown !== undefined) enterValues(sheet, first, `'${shown}`, place);
  eachPlace(area, (row, column) => {
    formatCell(sheet, row, column, LINK_LOOK);
    madeCell(sheet, row, column).link = link;
  });
  if (shown !== undefined) noteChange(excel, { changeType: 'RangeEdited', sheet, area: first, by: 'ThisLocalAddin' });
});
