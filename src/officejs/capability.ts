/** What Excel may be too old for, and what happens then. Everything else needs no more than the manifest's floor, ExcelApi 1.9. */
export const DEGRADATIONS = {
  /** Merged cells are not known when a workbook is read: their other cells are empty anyway. ExcelApi 1.13, and 512 a sheet. */
  merges: '1.13',
  /** A table that gained or lost rows at its end is made anew instead of resized: its filters are lost. ExcelApi 1.13. */
  tableResize: '1.13',
} as const;
export type Newer = keyof typeof DEGRADATIONS;

/** Whether Excel says that it has a newer member. The set is asked as a text: a number such as 1.10 would be 1.1. */
export const has = (newer: Newer): boolean => Office.context.requirements.isSetSupported('ExcelApi', DEGRADATIONS[newer]);
