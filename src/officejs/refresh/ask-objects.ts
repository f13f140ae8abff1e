import { areaOf } from '../../model/address';
import type { PlanArea } from '../../model/area';
import { withoutSheet } from '../read/sheet-shape';

/** What lies over the cells of a sheet, as refreshing needs it. */
export interface SheetObjects {
  /** Charts by name, with how many series they have. */
  charts: ReadonlyMap<string, number>;
  /** Names of its tables, with the cells of those that were asked for. */
  tables: ReadonlyMap<string, PlanArea | undefined>;
  /** Middle of the head of its pages, with Excel's codes. */
  pageHead: string;
  /** Whether it is protected. */
  isProtected: boolean;
}

/** Asks for what lies over the cells of a sheet, as part of a request; what comes back gives it once the request is done. */
export function askObjects(sheet: Excel.Worksheet, tables: readonly string[]): () => SheetObjects {
  sheet.charts.load('items/name, items/series/count');
  sheet.tables.load('items/name');
  sheet.protection.load('protected');
  const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
  pages.load('centerHeader');
  const ranges = tables.map((name) => {
    const range = sheet.tables.getItemOrNullObject(name).getRange();
    range.load('address');
    return { name, range };
  });
  return () => {
    const areas = new Map(ranges.flatMap(({ name, range }) => (range.isNullObject ? [] : [[name, areaOf(withoutSheet(range.address))]])));
    return {
      charts: new Map(sheet.charts.items.map(({ name, series }) => [name, series.count])),
      tables: new Map(sheet.tables.items.map(({ name }) => [name, areas.get(name)])),
      pageHead: pages.centerHeader,
      isProtected: sheet.protection.protected,
    };
  };
}
