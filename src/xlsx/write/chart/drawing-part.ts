import type { PlanChart } from '../../../model/chart';
import { escapeAttribute, XML_HEAD } from '../xml';
import { emu } from './shape';

const SCHEMAS = 'http://schemas.openxmlformats.org';
const CHART = `${SCHEMAS}/drawingml/2006/chart`;
const RELATIONSHIPS = `${SCHEMAS}/officeDocument/2006/relationships`;

const namespaces = `xmlns:xdr="${SCHEMAS}/drawingml/2006/spreadsheetDrawing" xmlns:a="${SCHEMAS}/drawingml/2006/main"`;

const relationId = (index: number): string => `rId${index + 1}`;

/** Points between charts that stand beside each other. */
const GAP = 4;

/** Held by the cells it covers: it moves with them, and the user may still drag its edges. */
function anchor({ id, title, altText, position }: PlanChart, index: number): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = position.area;
  // 1 is the drawing itself.
  const names = `id="${index + 2}" name="${escapeAttribute(id)}" descr="${escapeAttribute(altText)}" title="${escapeAttribute(title)}"`;
  const corner = (column: number, offset: number, row: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>${emu(offset)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    `<xdr:from>${corner(firstColumn - 1, GAP, firstRow - 1)}</xdr:from>`,
    // The corner of the cell that follows.
    `<xdr:to>${corner(lastColumn, 0, lastRow)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${names}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}">`,
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationId(index)}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

/** The xl/drawings/drawingN.xml of a sheet's charts; chart i has the relation `rId${i + 1}`. */
export const drawingPart = (charts: readonly PlanChart[]): string =>
  `${XML_HEAD}<xdr:wsDr ${namespaces}>${charts.map(anchor).join('')}</xdr:wsDr>`;

/** The xl/drawings/_rels/drawingN.xml.rels, from the charts' file names in xl/charts (`chart1.xml`), in the order of the drawing. */
export function drawingRelationships(chartFileNames: readonly string[]): string {
  const relations = chartFileNames.map(
    (name, index) => `<Relationship Id="${relationId(index)}" Type="${RELATIONSHIPS}/chart" Target="../charts/${escapeAttribute(name)}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${relations.join('')}</Relationships>`;
}
