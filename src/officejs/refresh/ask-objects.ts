/** What lies over the cells of a sheet, as refreshing needs it. */
export interface SheetObjects {
  /** Charts by name, with how many series they have. */
  charts: ReadonlyMap<string, number>;
  /** Tables by name, as addresses without sheet. */
  tables: ReadonlySet<string>;
  /** Whether it is protected. */
  isProtected: boolean;
}

/** Asks for what lies over the cells of a sheet, as part of a request; what comes back gives it once the request is done. */
export function askObjects(sheet: Excel.Worksheet): () => SheetObjects {
  sheet.charts.load('items/name, items/series/count');
  sheet.tables.load('items/name');
  sheet.protection.load('protected');
  return () => ({
    charts: new Map(sheet.charts.items.map(({ name, series }) => [name, series.count])),
    tables: new Set(sheet.tables.items.map(({ name }) => name)),
    isProtected: sheet.protection.protected,
  });
}
