import type ExcelJS from 'exceljs';

/** The part writers of the library, which its types leave out; the version is pinned. */
interface PartWriters {
  prepareModel(model: unknown, options: object): void;
  addContentTypes: WritePart;
  addOfficeRels: WritePart;
  addWorkbookRels: WritePart;
  addWorksheets: WritePart;
  addSharedStrings: WritePart;
  addThemes: WritePart;
  addStyles: WritePart;
  addApp: WritePart;
  addCore: WritePart;
  addWorkbook: WritePart;
}

type WritePart = (zip: { append(text: string, place: { name: string }): void }, model: unknown) => Promise<void>;

/**
 * The parts of a workbook as the library writes them, before its zip: to store, unpack, and check sums of megabytes only to have the
 * parts in hand again costs as much as a third of the cells.
 */
export async function libraryParts(workbook: ExcelJS.Workbook): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const zip = { append: (text: string, { name }: { name: string }) => void parts.set(name.replace(/^\//, ''), text) };
  const writers = workbook.xlsx as unknown as PartWriters;
  const { model } = workbook;
  writers.prepareModel(model, {});
  await writers.addContentTypes(zip, model);
  await writers.addOfficeRels(zip, model);
  await writers.addWorkbookRels(zip, model);
  await writers.addWorksheets(zip, model);
  // The texts are known when the cells are written.
  await writers.addSharedStrings(zip, model);
  await writers.addThemes(zip, model);
  await writers.addStyles(zip, model);
  await writers.addApp(zip, model);
  await writers.addCore(zip, model);
  await writers.addWorkbook(zip, model);
  return parts;
}
