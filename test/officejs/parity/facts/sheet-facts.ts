import { areaAddress, columnLetters } from '../../../../src/model/address';
import type { PlanSheet } from '../../../../src/model/workbook-plan';
import { factsOf, type Facts } from './facts';

/** Widths of columns in characters. */
export const widths = ({ columns }: PlanSheet): Facts => factsOf(columns.map(({ width }, index) => [columnLetters(index + 1), width]));

/** Heights of rows in points. */
export const heights = ({ rows }: PlanSheet): Facts =>
  factsOf(rows.flatMap(({ row, height }) => (height === undefined ? [] : [[String(row), height] as const])));

/** Rows and columns that are hidden. */
export const hiddenLines = ({ rows, columns }: PlanSheet): Facts =>
  factsOf([
    ...columns.flatMap(({ hidden }, index) => (hidden ? [[columnLetters(index + 1), true] as const] : [])),
    ...rows.flatMap(({ row, hidden }) => (hidden ? [[String(row), true] as const] : [])),
  ]);

/** Merged areas. */
export const merges = (sheet: PlanSheet): Facts => factsOf(sheet.merges.map((area) => [areaAddress(area), true]));

/** What a sheet is as a whole. */
export const view = ({ visibility, tabColor, frozen, protected: isProtected }: PlanSheet): Facts =>
  factsOf(Object.entries({ visibility, tabColor: tabColor ?? null, frozen: frozen ?? { rows: 0, columns: 0 }, protected: isProtected }));

/** What validations accept, say before and say after, by area. */
export const validations = (sheet: PlanSheet): Facts =>
  factsOf(
    sheet.validations.flatMap(({ area, rule, prompt, error }) => {
      const place = areaAddress(area);
      return [
        [`${place} rule`, rule] as const,
        ...(prompt ? [[`${place} prompt`, prompt] as const] : []),
        ...(error ? [[`${place} error`, error] as const] : []),
      ];
    }),
  );

/** Conditional formats by their order: the first decides. */
export const conditionalFormats = (sheet: PlanSheet): Facts =>
  factsOf(sheet.conditionalFormats.map(({ area, formula, style }, index) => [`${index + 1}`, { area, formula, style }]));

/** Tables by name. Which column has the keys, workbooks do not say. */
export const tables = (sheet: PlanSheet): Facts => factsOf(sheet.tables.map(({ name, area, columns }) => [name, { area, columns }]));

/** How a sheet prints. */
export const page = ({ page: printed }: PlanSheet): Facts => factsOf(Object.entries(printed ?? {}));

/** Areas where Excel shows no green triangles. */
export const ignoredErrors = ({ textNumbers, chartHelpers }: PlanSheet): Facts =>
  factsOf([
    ...textNumbers.map((area) => [`${areaAddress(area)} numberStoredAsText`, true] as const),
    ...chartHelpers.map((area) => [`${areaAddress(area)} evalError`, true] as const),
  ]);
