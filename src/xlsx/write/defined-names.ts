import { absoluteArea, quotedSheet } from '../../model/address';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { escapeAttribute, escapeText } from './xml';

interface Name {
  name: string;
  refersTo: string;
  /** Index of the sheet it belongs to; absent: the workbook. */
  sheet?: number;
  hidden: boolean;
}

/** The definedNames element of a workbook: names of the plan, and those by which a sheet knows what to print. '' without any. */
export function definedNames({ sheets, names }: WorkbookPlan): string {
  const printing = sheets.flatMap(({ name, page }, sheet): Name[] => {
    if (page === undefined) return [];
    const { area, repeat } = page;
    const on = quotedSheet(name);
    return [
      { name: '_xlnm.Print_Area', refersTo: `${on}!${absoluteArea(area)}`, sheet, hidden: false },
      ...(repeat ? [{ name: '_xlnm.Print_Titles', refersTo: `${on}!$${repeat.firstRow}:$${repeat.lastRow}`, sheet, hidden: false }] : []),
    ];
  });
  const own = names.map(({ name, sheet, area, hidden }): Name => ({
    name,
    refersTo: `${quotedSheet(sheet)}!${absoluteArea(area)}`,
    hidden,
  }));
  // Excel keeps them sorted and so do we: the same plan gives the same bytes.
  const all = [...printing, ...own].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : (a.sheet ?? -1) - (b.sheet ?? -1)));
  if (all.length === 0) return '';
  const elements = all.map(({ name, refersTo, sheet, hidden }) => {
    const local = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
    return `<definedName name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}>${escapeText(refersTo)}</definedName>`;
  });
  return `<definedNames>${elements.join('')}</definedNames>`;
}
