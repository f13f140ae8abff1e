import type { PlanSheet, WorkbookPlan } from '../../model/workbook-plan';
import { chartPart, type ChartCells } from './chart/chart-part';
import { drawingPart, drawingRelationships } from './chart/drawing-part';
import { envelopePart, envelopeProperties } from './custom-xml';
import { definedNames } from './defined-names';
import { afterCells, orderedHead, siblings, type Element } from './element-order';
import { withRelations, type Relation } from './relationships';
import { dimension, NO_CELLS } from './sheet-data';
import { columnsElement, sheetElements, tablePart } from './sheet-elements';

/** The parts of a package by path: texts, and sheets as bytes. */
export type Parts = Map<string, string | Uint8Array>;

const CONTENT_TYPE = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  customXml: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;

/**
 * Gives the parts that the library wrote what it lacks: cells (the sheetData of each sheet), charts, tables, links, names, identity; and
 * mends the order of elements.
 */
export function completeParts(parts: Parts, plan: WorkbookPlan, sheetData: readonly Uint8Array[], cells: ChartCells): void {
  const overrides: string[] = [];
  const add = (path: string, text: string, type?: keyof typeof CONTENT_TYPE) => {
    parts.set(path, text);
    if (type) overrides.push(`<Override PartName="/${path}" ContentType="${CONTENT_TYPE[type]}"/>`);
  };
  const edit = (path: string, change: (text: string) => string | Uint8Array) => {
    const part = parts.get(path);
    if (typeof part !== 'string') throw new Error(`the library wrote no ${path}`);
    parts.set(path, change(part));
  };
  const relate = (path: string, relations: readonly Relation[]) => {
    if (parts.has(path)) edit(path, (xml) => withRelations(xml, relations));
    else parts.set(path, withRelations(undefined, relations));
  };

  let charts = 0;
  let tables = 0;
  let drawings = 0;
  plan.sheets.forEach((sheet, index) => {
    const relations: Relation[] = [];
    const relation = (type: string, target: string): string => {
      const id = `rIdGq${relations.length + 1}`;
      relations.push({ id, type, target });
      return id;
    };
    const tableIds = sheet.tables.map((table) => {
      add(`xl/tables/table${++tables}.xml`, tablePart(table, tables), 'table');
      return relation('table', `../tables/table${tables}.xml`);
    });
    let drawing: string | undefined;
    if (sheet.charts.length > 0) {
      const files = sheet.charts.map((chart) => {
        const file = `chart${++charts}.xml`;
        add(`xl/charts/${file}`, chartPart(chart, cells), 'chart');
        return file;
      });
      add(`xl/drawings/drawing${++drawings}.xml`, drawingPart(sheet.charts), 'drawing');
      add(`xl/drawings/_rels/drawing${drawings}.xml.rels`, drawingRelationships(files));
      drawing = relation('drawing', `../drawings/drawing${drawings}.xml`);
    }
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const added = sheetElements(sheet, { tables: tableIds, ...(drawing !== undefined && { drawing }) });
    edit(path, (xml) => completeSheet(xml, sheet, sheetData[index], added));
    if (relations.length > 0) relate(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relations);
  });

  if (plan.envelope) {
    add('customXml/item1.xml', envelopePart(plan.envelope));
    add('customXml/itemProps1.xml', envelopeProperties(), 'customXml');
    relate('customXml/_rels/item1.xml.rels', [{ id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' }]);
    relate('xl/_rels/workbook.xml.rels', [{ id: 'rIdGq1', type: 'customXml', target: '../customXml/item1.xml' }]);
  }
  edit('xl/workbook.xml', (xml) => xml.replace('</sheets>', () => `</sheets>${definedNames(plan)}`));
  // Charts are written as Excel 2007 wrote them; programs that read what a part leaves unsaid by this number must know.
  edit('docProps/app.xml', (xml) => xml.replace(/<AppVersion>[^<]*</, '<AppVersion>12.0000<'));
  // The library stamps the hour it ran; the plan knows none.
  edit('docProps/core.xml', (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''));
  edit('[Content_Types].xml', (xml) => xml.replace('</Types>', () => `${overrides.join('')}</Types>`));
}

/** A sheet of the library, which knew no cells, with its cells, and the elements around them in their order. */
function completeSheet(xml: string, sheet: PlanSheet, cells: Uint8Array | undefined, added: readonly Element[]): Uint8Array {
  const [head = '', tail] = xml.split(NO_CELLS);
  if (tail === undefined || cells === undefined) throw new Error('the library left no room for cells');
  // The library writes line breaks of prompts as they are, and readers of XML take them for blanks.
  const elements = [...siblings(tail.replace('</worksheet>', '').trim().replace(/\n/g, '&#10;')), ...added];
  const before = orderedHead(head.replace(/<dimension[^>]*>/, `<dimension ref="${dimension(sheet.cells)}"/>`)) + columnsElement(sheet);
  return Buffer.concat([Buffer.from(before), cells, Buffer.from(`${afterCells(elements)}</worksheet>`)]);
}
