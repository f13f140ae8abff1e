import type ExcelJS from 'exceljs';
import { areaOf } from '../../../../src/model/address';
import type { PlanPage } from '../../../../src/model/workbook-plan';
import { elements } from '../../../xlsx/write/chart/elements';
import { attributes } from './attributes';
import { placeOf } from './reference';
import type { FileName } from './file-names';

/** Letters of head and foot: what plans leave to the hand. */
const SMALL = '&C&9&"-,Regular"';

const middleOf = (line: string | undefined): string => (line ?? '').replace(SMALL, '');

/** How a sheet prints; undefined for one without print area. */
export function filePage(sheet: ExcelJS.Worksheet, xml: string, names: readonly FileName[]): PlanPage | undefined {
  const own = (name: string) => names.find((found) => found.name === `_xlnm.${name}` && found.sheet === sheet.name)?.refersTo;
  const printed = own('Print_Area');
  if (printed === undefined) return undefined;
  const [, first, last] = /\$(\d+):\$(\d+)$/.exec(own('Print_Titles') ?? '') ?? [];
  const { orientation, fitToWidth, fitToHeight } = sheet.pageSetup;
  const { oddHeader, oddFooter } = sheet.headerFooter;
  return {
    orientation: orientation ?? 'portrait',
    fit: { across: fitToWidth ?? 1, down: fitToHeight ?? 1 },
    ...(first !== undefined && { repeat: { firstRow: Number(first), lastRow: Number(last) } }),
    area: placeOf(printed).area,
    header: middleOf(oddHeader),
    footer: middleOf(oddFooter),
    breaks: elements(xml, 'brk').map((element) => Number(attributes(element)['id'])),
  };
}

/** Areas of the rows and columns that stay in view. */
export function fileFrozen(sheet: ExcelJS.Worksheet): { rows: number; columns: number } | undefined {
  const [view] = sheet.views;
  if (view?.state !== 'frozen') return undefined;
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

/** Merged areas of a sheet's part. */
export const fileMerges = (xml: string) => elements(xml, 'mergeCell').flatMap((element) => areaOf(attributes(element)['ref'] ?? '') ?? []);
