import type { PageModel, SheetModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { hostObject, method, object, scalar, type HostObject, type HostTypes, type Member } from '../../../protocol/host-type';
import { flag, number, oneOf, record, refuse, whole } from '../argument';
import { columns, rows } from '../geometry';
import { PAPERS } from './paper';
import { mayChange } from '../protection';
import { printAreaOf, titleColumnsOf, titleRowsOf } from './print-ranges';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Points of a unit. */
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** A scalar of the page. Whether Excel lets protected sheets be set up is not documented: the host does not. */
const setting = (
  name: string,
  get: (page: PageModel) => unknown,
  put: (page: PageModel, value: unknown, member: string) => void,
): Member<SheetModel> =>
  scalar(
    '1.9',
    ({ page }) => get(page),
    (sheet, value) => {
      mayChange(sheet, `PageLayout.${name}`);
      put(sheet.page, value, `PageLayout.${name}`);
    },
  );

const margin = (side: (typeof MARGINS)[number]): Member<SheetModel> =>
  setting(
    `${side}Margin`,
    (page) => page.margins[side],
    (page, value, member) => (page.margins[side] = number(member, value, 0)),
  );

/** How large it prints: a scale, or so many pages. Both at once contradict each other. */
function zoom(member: string, value: unknown): PageModel['zoom'] {
  const given = Object.entries(record(member, value, ['scale', 'horizontalFitToPages', 'verticalFitToPages'])).filter(
    ([, one]) => one !== null,
  );
  const keys = given.map(([key]) => key);
  if (keys.length === 0 || (keys.includes('scale') && keys.length > 1)) return refuse(member, value, 'either a scale or numbers of pages');
  return Object.fromEntries(
    given.map(([key, one]) => [key, key === 'scale' ? whole(`${member}.scale`, one, 10, 400) : whole(`${member}.${key}`, one, 1, 32767)]),
  );
}

function setMargins(sheet: SheetModel, [unit, options]: readonly unknown[]): void {
  mayChange(sheet, 'PageLayout.setPrintMargins');
  const points = POINTS[oneOf('PageLayout.setPrintMargins', unit, ['Points', 'Inches', 'Centimeters'])];
  const given = record('PageLayout.setPrintMargins', options, MARGINS);
  const measured = Object.entries(given).map(([side, size]): [string, number] => [
    side,
    number(`PageLayout.setPrintMargins.${side}`, size, 0) * points,
  ]);
  sheet.page.margins = { ...sheet.page.margins, ...Object.fromEntries(measured) };
}

/** Members that give cells, and null or a refusal where there are none. */
function optional<T extends HostObject>(name: string, find: (sheet: SheetModel) => T | null): Record<string, Member<SheetModel>> {
  return {
    [`${name}OrNullObject`]: method('1.9', find),
    [name]: method('1.9', (sheet) => {
      const found = find(sheet);
      if (found === null) throw new HostError('ItemNotFound', `PageLayout.${name}: ${sheet.name} has none`);
      return found;
    }),
  };
}

/** How a sheet prints. */
export const pageLayoutClasses: HostTypes = {
  PageLayout: {
    members: {
      orientation: setting(
        'orientation',
        (page) => page.orientation,
        (page, value, member) => (page.orientation = oneOf(member, value, ORIENTATIONS)),
      ),
      paperSize: setting(
        'paperSize',
        (page) => page.paperSize,
        (page, value, member) => (page.paperSize = oneOf(member, value, PAPERS)),
      ),
      zoom: setting(
        'zoom',
        ({ zoom: { scale = null, horizontalFitToPages = null, verticalFitToPages = null } }) => ({
          scale,
          horizontalFitToPages,
          verticalFitToPages,
        }),
        (page, value, member) => (page.zoom = zoom(member, value)),
      ),
      centerHorizontally: setting(
        'centerHorizontally',
        (page) => page.centerHorizontally,
        (page, value, member) => (page.centerHorizontally = flag(member, value)),
      ),
      centerVertically: setting(
        'centerVertically',
        (page) => page.centerVertically,
        (page, value, member) => (page.centerVertically = flag(member, value)),
      ),
      ...Object.fromEntries(MARGINS.map((side) => [`${side}Margin`, margin(side)])),
      headersFooters: object('1.9', (sheet) => hostObject('HeaderFooterGroup', sheet)),
      setPrintMargins: method('1.9', setMargins),
      setPrintArea: method('1.9', (sheet, [area], { workbook }) => {
        sheet.page.printArea = printAreaOf(sheet, area, workbook);
      }),
      setPrintTitleRows: method('1.9', (sheet, [range], { workbook }) => {
        sheet.page.titleRows = titleRowsOf(sheet, range, workbook);
      }),
      setPrintTitleColumns: method('1.9', (sheet, [range], { workbook }) => {
        sheet.page.titleColumns = titleColumnsOf(sheet, range, workbook);
      }),
      ...optional('getPrintArea', (sheet) => {
        const { printArea } = sheet.page;
        return printArea === undefined ? null : hostObject('RangeAreas', { sheet, areas: [printArea] });
      }),
      ...optional('getPrintTitleRows', (sheet) => {
        const { titleRows } = sheet.page;
        return titleRows === undefined ? null : hostObject('Range', { sheet, area: rows(titleRows.first, titleRows.last) });
      }),
      ...optional('getPrintTitleColumns', (sheet) => {
        const { titleColumns } = sheet.page;
        return titleColumns === undefined ? null : hostObject('Range', { sheet, area: columns(titleColumns.first, titleColumns.last) });
      }),
    },
  },
};
