import type { DefinedName, SheetCellsSheet } from '../../model/sheet-cells';
import { meantText } from './excel-string';
import { READ } from './limits';
import { damaged, tooLarge } from './unreadable';
import type { XmlScanner } from './xml-scanner';

/** A tab of the workbook: a worksheet, or a chart or dialog sheet, which only counts. */
export interface Tab {
  name: string;
  visibility: SheetCellsSheet['visibility'];
  /** Id of the relation that leads to its part. */
  relation: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  tabs: readonly Tab[];
  names: readonly DefinedName[];
  date1904: boolean;
}

const ENDS_IN_ID = /(^|:)id$/;

function tabOf(xml: XmlScanner): Tab {
  const tab: Tab = { name: '', visibility: 'visible', relation: '' };
  while (xml.attribute()) {
    if (xml.isAttribute('name')) tab.name = meantText(xml.value);
    else if (xml.isAttribute('state')) {
      if (xml.value === 'hidden' || xml.value === 'veryHidden') tab.visibility = xml.value;
    } else if (ENDS_IN_ID.test(xml.attributeName)) tab.relation = xml.value;
  }
  if (tab.name === '' || tab.relation === '') throw damaged(xml.part);
  return tab;
}

/** A defined name, and the place of the tab it belongs to; -1: the workbook. */
type FoundName = DefinedName & { tab: number };

function nameOf(xml: XmlScanner): FoundName {
  let name = '';
  let tab = -1;
  while (xml.attribute()) {
    if (xml.isAttribute('name')) name = meantText(xml.value);
    else if (xml.isAttribute('localSheetId')) {
      tab = xml.valueInteger;
      if (tab < 0) throw damaged(xml.part);
    }
  }
  return { name, tab, refersTo: meantText(xml.text()).trim() };
}

/** Reads the workbook part. Throws `damaged` when it is none, or two of its sheets have one name. */
export function workbookPart(xml: XmlScanner): WorkbookPart {
  const tabs: Tab[] = [];
  const names: FoundName[] = [];
  let date1904 = false;
  if (!xml.next() || !xml.is('workbook')) throw damaged(xml.part);
  while (xml.child(1)) {
    if (xml.is('workbookPr')) {
      while (xml.attribute()) if (xml.isAttribute('date1904')) date1904 = xml.valueTrue;
    } else if (xml.is('sheets')) {
      while (xml.child(2)) {
        if (!xml.is('sheet')) continue;
        if (tabs.length === READ.sheets) throw tooLarge('sheets');
        tabs.push(tabOf(xml));
      }
    } else if (xml.is('definedNames')) {
      while (xml.child(2)) {
        if (names.length === READ.names) throw tooLarge('names');
        names.push(nameOf(xml));
      }
    }
  }
  if (new Set(tabs.map(({ name }) => name.toLowerCase())).size < tabs.length) throw damaged(xml.part);
  return {
    tabs,
    date1904,
    names: names.map(({ tab, ...found }) => {
      if (tab < 0) return found;
      const sheet = tabs[tab]?.name;
      if (sheet === undefined) throw damaged(xml.part);
      return { ...found, sheet };
    }),
  };
}
