import { strToU8, zipSync } from 'fflate';
import type { PlanChart } from '../../../../src/model/chart';
import { chartPart } from '../../../../src/xlsx/write/chart/chart-part';
import { drawingPart, drawingRelationships } from '../../../../src/xlsx/write/chart/drawing-part';
import { escapeAttribute, escapeText, XML_HEAD } from '../../../../src/xlsx/write/xml';
import { chartCells, type SheetOfCells } from './sheet-of-cells';

const schemas = 'http://schemas.openxmlformats.org';
const main = `xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships"`;
const office = `${schemas}/officeDocument/2006/relationships`;
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const rows = targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`);
  return `${XML_HEAD}<Relationships xmlns="${schemas}/package/2006/relationships">${rows.join('')}</Relationships>`;
}

function styles(formats: readonly string[]): string {
  const numbers = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeAttribute(code)}"/>`).join('');
  const uses = formats.map(
    (_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return [
    `${XML_HEAD}<styleSheet ${main}><numFmts count="${formats.length}">${numbers}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="微软雅黑"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${uses.join('')}</cellXfs></styleSheet>`,
  ].join('');
}

function sheet({ rows, formats = [] }: SheetOfCells, known: readonly string[], drawing: boolean): string {
  const data = rows.map((cells, row) => {
    const written = cells.map((value, column) => {
      const at = `r="${String.fromCharCode(65 + column)}${row + 1}" s="${known.indexOf(formats[column] ?? 'General')}"`;
      if (value === null) return `<c ${at}/>`;
      return typeof value === 'number' ? `<c ${at}><v>${value}</v></c>` : `<c ${at} t="inlineStr"><is><t>${escapeText(value)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return [
    `${XML_HEAD}<worksheet ${main}>`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultRowHeight="15" customHeight="1"/>',
    `<sheetData>${data.join('')}</sheetData><pageSetup paperSize="9" fitToHeight="0"/>`,
    drawing ? '<drawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

/** A small workbook by hand: a first sheet with the charts one below the other, then the sheets they show. */
export function chartWorkbook(charts: readonly PlanChart[], sheets: readonly SheetOfCells[]): Uint8Array {
  const all: SheetOfCells[] = [{ name: '图表', rows: [] }, ...sheets];
  const formats = ['General', ...new Set(sheets.flatMap((one) => one.formats ?? []).filter((code) => code !== 'General'))];
  const files = charts.map((_, index) => `chart${index + 1}.xml`);
  const overrides = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ...all.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`]),
    ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ...files.map((file) => [`/xl/charts/${file}`, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml']),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  const tabs = all.map(({ name }, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const parts: Record<string, string> = {
    '[Content_Types].xml': [
      `${XML_HEAD}<Types xmlns="${schemas}/package/2006/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      `${overrides.join('')}</Types>`,
    ].join(''),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML_HEAD}<workbook ${main}><sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...all.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(formats),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['drawing', '../drawings/drawing1.xml']]),
    'xl/drawings/drawing1.xml': drawingPart(
      charts.map((chart, index) => ({
        ...chart,
        position: { ...chart.position, area: { ...chart.position.area, firstRow: 1 + index * 20, lastRow: 18 + index * 20 } },
      })),
    ),
    'xl/drawings/_rels/drawing1.xml.rels': drawingRelationships(files),
    ...Object.fromEntries(all.map((one, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(one, formats, index === 0)])),
    ...Object.fromEntries(charts.map((chart, index) => [`xl/charts/${files[index]}`, chartPart(chart, chartCells(sheets))])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
