import ExcelJS from 'exceljs';
import type { PlanStyle } from '../../src/model/style';
import type { DescribedColumn, DescribedValue, Description } from './description';
import { runWriter } from './run-writer';

const argb = (rgb: string) => ({ argb: `FF${rgb}` });

function styleOf({ font, fill, border, align, numberFormat }: PlanStyle): Partial<ExcelJS.Style> {
  const { color, ...face } = font ?? {};
  return {
    font: { ...face, ...(color !== undefined && { color: argb(color) }) },
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } }),
    border: Object.fromEntries(
      Object.entries(border ?? {}).map(([side, { line, color: rgb }]) => [side, { style: line, color: argb(rgb) }]),
    ),
    alignment: { ...(align?.horizontal && { horizontal: align.horizontal }), vertical: 'middle', wrapText: align?.wrap ?? false },
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

const VALUE: Record<DescribedColumn['kind'], (value: DescribedValue) => ExcelJS.CellValue> = {
  text: (value) => value as string,
  number: (value) => value as number,
  date: (value) => new Date(value as string),
  formula: (value) => {
    const [formula, result] = value as readonly [string, number];
    return { formula, result };
  },
};

/** Its typed way, cell by cell, writes overlapping ranges; this one is what its users are told to take. */
interface RangeValidations {
  add(address: string, validation: ExcelJS.DataValidation): void;
}

/** Written as the library's users do who care for speed: whole rows, one style object a column. */
function addSheet(workbook: ExcelJS.Workbook, description: Description, { name, rows }: Description['sheets'][number]): void {
  const { columns, headerStyle, list, decimal } = description;
  const styles = Object.fromEntries(Object.entries(description.styles).map(([key, style]) => [key, styleOf(style)]));
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      printArea: `A1:${String.fromCharCode(64 + columns.length)}${rows.length + 1}`,
    },
    headerFooter: { oddHeader: `&C&9${name}`, oddFooter: '&C&9&P / &N' },
  });
  columns.forEach(({ width, header }, index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getCell(1, index + 1);
    cell.value = header;
    cell.style = styles[headerStyle] ?? {};
  });
  for (const values of rows) {
    const row = sheet.addRow(columns.map(({ kind }, index) => VALUE[kind](values[index] ?? '')));
    columns.forEach(({ style }, index) => {
      row.getCell(index + 1).style = styles[style] ?? {};
    });
  }
  const validations = (sheet as unknown as { dataValidations: RangeValidations }).dataValidations;
  columns.forEach(({ accepts }, index) => {
    const letter = String.fromCharCode(65 + index);
    const area = `${letter}2:${letter}${rows.length + 1}`;
    if (accepts === 'list')
      validations.add(area, { type: 'list', allowBlank: true, formulae: [`'${list.sheet}'!$A$1:$A$${list.values.length}`] });
    const { min, max, title, text } = decimal;
    if (accepts === 'decimal')
      validations.add(area, {
        type: 'decimal',
        operator: 'between',
        allowBlank: true,
        formulae: [min, max],
        showInputMessage: true,
        promptTitle: title,
        prompt: text,
      });
  });
}

void runWriter(async (description, file) => {
  const workbook = new ExcelJS.Workbook();
  workbook.title = description.title;
  workbook.creator = description.creator;
  for (const sheet of description.sheets) addSheet(workbook, description, sheet);
  const list = workbook.addWorksheet(description.list.sheet);
  for (const value of description.list.values) list.addRow([value]);
  await workbook.xlsx.writeFile(file);
});
