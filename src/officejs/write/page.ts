import { areaAddress } from '../../model/address';
import type { PlanPage } from '../../model/workbook-plan';
import { MARGINS, SMALL } from '../../layout/page-look';

const POINTS_PER_INCH = 72;

/** The middle of a page's head as Excel holds it. */
export const pageHead = ({ header }: PlanPage): string => `${SMALL}${header}`;

/** How a sheet prints. */
export function writePage(sheet: Excel.Worksheet, page: PlanPage): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  // Down 0 is as many pages as it takes: Office.js leaves that side out.
  pageLayout.zoom = { horizontalFitToPages: page.fit.across, ...(page.fit.down > 0 && { verticalFitToPages: page.fit.down }) };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = MARGINS.left * POINTS_PER_INCH;
  pageLayout.rightMargin = MARGINS.right * POINTS_PER_INCH;
  pageLayout.topMargin = MARGINS.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  pageLayout.headerMargin = MARGINS.header * POINTS_PER_INCH;
  pageLayout.footerMargin = MARGINS.footer * POINTS_PER_INCH;
  const headFoot = pageLayout.headersFooters.defaultForAllPages;
  if (page.header !== '') headFoot.centerHeader = pageHead(page);
  if (page.footer !== '') headFoot.centerFooter = `${SMALL}${page.footer}`;
  pageLayout.setPrintArea(areaAddress(page.area));
  if (page.repeat) pageLayout.setPrintTitleRows(`$${page.repeat.firstRow}:$${page.repeat.lastRow}`);
  for (const after of page.breaks) sheet.horizontalPageBreaks.add(`A${after + 1}`);
}
