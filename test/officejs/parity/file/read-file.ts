import ExcelJS from 'exceljs';
import { areaOf, cellAddress } from '../../../../src/model/address';
import type { PlanChart } from '../../../../src/model/chart';
import type { PlanLink, PlanSheet, PlanTable } from '../../../../src/model/workbook-plan';
import { envelopeOfXml } from '../../../../src/layout/locate/envelope-xml';
import type { Envelope } from '../../../../src/model/envelope';
import { elements } from '../../../xlsx/write/chart/elements';
import { part, partsOf, target } from '../../../xlsx/write/package-parts';
import { fileLook } from '../chart-looks/file-look';
import type { Written } from '../written';
import { attributes } from './attributes';
import { fileCells, fileResults, FileStyles } from './file-cells';
import { fileChart, tableArea } from './file-charts';
import { fileFormats } from './file-formats';
import { fileNames, planNames, type FileName } from './file-names';
import { fileFrozen, fileMerges, filePage } from './file-page';
import { fileUnsaid } from './file-unsaid';
import { fileValidations } from './file-validations';
import { placeOf } from './reference';

type Parts = ReadonlyMap<string, string>;

/** Parts that a part is related to, by the end of the relation's type. */
function related(parts: Parts, path: string, type: string): string[] {
  const relations = parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
  return elements(relations, 'Relationship')
    .map(attributes)
    .filter((relation) => relation['Type']?.endsWith(`/${type}`) === true)
    .map((relation) => target(path, relation['Target'] ?? ''));
}

/** The parts of a sheet's charts in the order of its drawing, each with its anchor. */
const chartParts = (parts: Parts, path: string): { xml: string; anchor: string }[] =>
  related(parts, path, 'drawing').flatMap((drawing) => {
    const files = related(parts, drawing, 'chart');
    return elements(part(parts, drawing), 'xdr:twoCellAnchor').map((anchor, index) => ({ xml: part(parts, files[index] ?? ''), anchor }));
  });

const charts = (parts: Parts, path: string): PlanChart[] => chartParts(parts, path).map(({ xml, anchor }) => fileChart(xml, anchor));

const tables = (parts: Parts, path: string): PlanTable[] =>
  related(parts, path, 'table').map((table) => {
    const xml = part(parts, table);
    const { displayName: name = '', ref = '' } = attributes(elements(xml, 'table')[0] ?? '');
    const area = tableArea(ref);
    const columns = elements(xml, 'tableColumn').map((column) => attributes(column)['name'] ?? '');
    return { name, area, columns, keyColumn: area.firstColumn };
  });

const links = (xml: string): Map<string, PlanLink> =>
  new Map(
    elements(xml, 'hyperlink').map((element) => {
      const { ref = '', location = '' } = attributes(element);
      const { sheet, area } = placeOf(location);
      return [ref, { sheet, cell: cellAddress(area.firstRow, area.firstColumn) }];
    }),
  );

/** Columns of a sheet's part, each told by itself. */
const columns = (xml: string): PlanSheet['columns'] =>
  elements(xml, 'col')
    .map(attributes)
    .map(({ width, hidden }) => ({ width: Number(width), hidden: hidden === '1' }));

/** Areas for which Excel shows no green triangles, by what it would complain of. */
const ignored = (xml: string, complaint: string) =>
  elements(xml, 'ignoredError')
    .map(attributes)
    .flatMap((error) => (error[complaint] === '1' ? (areaOf(error['sqref'] ?? '') ?? []) : []));

function planSheet(sheet: ExcelJS.Worksheet, path: string, parts: Parts, names: readonly FileName[], styles: FileStyles): PlanSheet {
  const xml = part(parts, path);
  const page = filePage(sheet, xml, names);
  const frozen = fileFrozen(sheet);
  const tab = sheet.properties.tabColor?.argb;
  const rows: { row: number; height?: number; hidden: boolean }[] = [];
  sheet.eachRow({ includeEmpty: true }, ({ height, hidden }, row) => {
    if ((height as number | undefined) !== undefined || hidden)
      rows.push({ row, ...((height as number | undefined) !== undefined && { height }), hidden });
  });
  return {
    name: sheet.name,
    visibility: sheet.state,
    ...(tab !== undefined && { tabColor: tab.slice(2) }),
    cells: fileCells(sheet, { results: fileResults(xml), links: links(xml) }, styles),
    columns: columns(xml),
    rows,
    merges: fileMerges(xml),
    ...(frozen && { frozen }),
    validations: fileValidations(xml),
    conditionalFormats: fileFormats(sheet),
    tables: tables(parts, path),
    charts: charts(parts, path),
    textNumbers: ignored(xml, 'numberStoredAsText'),
    chartHelpers: ignored(xml, 'evalError'),
    ...(page && { page }),
    protected: xml.includes('<sheetProtection '),
  };
}

/** A file as a reader that is not ours tells it, and its parts what that reader leaves out, in the words of plans. */
export async function readFile(bytes: Uint8Array): Promise<Written> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const parts = partsOf(bytes);
  const sheets = workbook.worksheets;
  const names = fileNames(
    part(parts, 'xl/workbook.xml'),
    sheets.map(({ name }) => name),
  );
  const styles = new FileStyles();
  const pathOf = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;
  const envelope = parts.get('customXml/item1.xml');
  const plans = sheets.map((sheet, index) => planSheet(sheet, pathOf(index), parts, names, styles));
  return {
    plan: {
      sheets: plans,
      styles: styles.byName,
      names: planNames(names),
      ...(envelope !== undefined && { envelope: envelopeOfXml(envelope.replace(/^<\?xml[^>]*\?>\s*/, '')) as Envelope }),
      properties: { title: workbook.title, subject: workbook.subject, creator: workbook.creator },
    },
    unsaid: new Map(
      sheets.map((sheet, index) => {
        const path = pathOf(index);
        const own = related(parts, path, 'table').map((table) => part(parts, table));
        return [sheet.name, fileUnsaid(sheet, part(parts, path), names, own)];
      }),
    ),
    chartLooks: new Map(
      sheets.map(({ name }, index) => [
        name,
        chartParts(parts, pathOf(index)).map(({ xml, anchor }) => fileLook(xml, fileChart(xml, anchor).id)),
      ]),
    ),
    losses: [],
  };
}
