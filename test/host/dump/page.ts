import type { PlanPage } from '../../../src/model/workbook-plan';
import type { PageModel, SheetModel } from '../model/workbook-model';
import type { SayLoss } from './losses';

/** What every page of a plan has without saying it: margins in points. */
const MARGINS: PageModel['margins'] = { left: 36, right: 36, top: 50.4, bottom: 43.2, header: 21.6, footer: 21.6 };
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Letters of head and foot, 9 points: what plans leave to the hand. */
const SMALL = '&9&"-,Regular"';

function middleOf(line: 'header' | 'footer', { left, center, right }: PageModel['header'], lost: SayLoss): string {
  if (left !== '' || right !== '') lost('page', `a ${line} beside the middle`);
  if (!center.startsWith(SMALL)) lost('page', `a ${line} in letters of its own: ${center}`);
  return center.replace(SMALL, '');
}

function unsaid(page: PageModel, lost: SayLoss): void {
  if (page.paperSize !== 'A4') lost('page', `the paper ${page.paperSize}`);
  if (!page.centerHorizontally || page.centerVertically) lost('page', 'where it stands on the paper');
  if (page.titleColumns !== undefined) lost('page', 'repeated columns');
  for (const side of SIDES)
    if (Math.abs(page.margins[side] - MARGINS[side]) > 0.01) lost('page', `a ${side} margin of ${page.margins[side]} points`);
}

/** How a sheet prints; undefined for one without print area, which nobody prints. */
export function planPage({ page }: SheetModel, lost: SayLoss): PlanPage | undefined {
  const { printArea, orientation, zoom, titleRows, header, footer, breaksBefore } = page;
  if (printArea === undefined) return undefined;
  unsaid(page, lost);
  const { horizontalFitToPages: across, verticalFitToPages: down = 0 } = zoom;
  if (across === undefined) lost('page', `a scale of ${zoom.scale ?? 100} %`);
  return {
    orientation: orientation === 'Portrait' ? 'portrait' : 'landscape',
    fit: { across: across ?? 1, down },
    ...(titleRows && { repeat: { firstRow: titleRows.first, lastRow: titleRows.last } }),
    area: printArea,
    header: middleOf('header', header, lost),
    footer: middleOf('footer', footer, lost),
    breaks: breaksBefore.map((row) => row - 1).sort((a, b) => a - b),
  };
}
