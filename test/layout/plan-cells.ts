import { areaAddress, absoluteArea, quotedSheet } from '../../src/model/address';
import { serialDate } from '../../src/model/serial-date';
import type { RawValue, SheetCell, SheetCells } from '../../src/model/sheet-cells';
import type { PlacedCell, WorkbookPlan } from '../../src/model/workbook-plan';
import { envelopePart } from '../../src/xlsx/write/custom-xml';

function valueOf(cell: PlacedCell['cell']): RawValue {
  switch (cell.kind) {
    case 'label':
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return serialDate(cell.date);
    case 'input':
      return cell.value;
    case 'computed':
      return cell.cached;
    case 'blank':
      return null;
  }
}

/** A planned workbook as either hand would read it, had nobody touched it. */
export function cellsOfPlan({ sheets, styles, names, envelope }: WorkbookPlan): SheetCells {
  return {
    sheets: sheets.map(({ name, visibility, cells, merges, rows, columns }) => ({
      name,
      visibility,
      merges: merges.map(areaAddress),
      hiddenRows: rows.filter(({ hidden }) => hidden).map(({ row }) => row),
      hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
      cells: cells.flatMap(({ row, column, cell }): SheetCell[] => {
        const value = valueOf(cell);
        const numberFormat = cell.style === undefined ? undefined : styles[cell.style]?.numberFormat;
        if (value === null && cell.kind !== 'computed') return [];
        return [
          {
            row,
            column,
            value,
            ...(cell.kind === 'computed' && { formula: cell.formula }),
            ...(numberFormat !== undefined && { numberFormat }),
          },
        ];
      }),
    })),
    names: names.map(({ name, sheet, area }) => ({ name, refersTo: `${quotedSheet(sheet)}!${absoluteArea(area)}` })),
    customXml: envelope ? [envelopePart(envelope)] : [],
    date1904: false,
  };
}
