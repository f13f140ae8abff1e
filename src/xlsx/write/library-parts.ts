import type ExcelJS from 'exceljs';
import type { PlanStyle } from '../../model/style';
import { styleOf } from './library-style';
import { SharedTexts } from './shared-texts';
import type { Numbered } from './sheet-data';

/** Writes a part of the model into a zip, which may be anything that takes texts by name. */
type WritePart = (zip: { append(text: string, place: { name: string }): void }, model: Prepared) => Promise<void>;

/** The library's model when styles and texts can be numbered. */
interface Prepared {
  styles: { addStyleModel(style: Partial<ExcelJS.Style>): number };
  sharedStrings: { readonly count: number; readonly xml: string };
}

/** The library's part writers, which its types leave out: its version is pinned, and every part is held against the schema by tests. */
interface PartWriters {
  prepareModel(model: unknown, options: object): asserts model is Prepared;
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

/**
 * The parts of a workbook as the library writes them, taken before its zip: storing and unpacking megabytes only to have the parts in
 * hand costs a sixth of the time. `writeCells` is called when styles and texts can be numbered.
 */
export async function libraryParts(
  workbook: ExcelJS.Workbook,
  styles: Readonly<Record<string, PlanStyle>>,
  writeCells: (numbered: Numbered) => void,
): Promise<Map<string, string>> {
  const writers: PartWriters = workbook.xlsx as unknown as PartWriters;
  const model: unknown = workbook.model;
  writers.prepareModel(model, {});
  const texts = new SharedTexts();
  model.sharedStrings = texts;
  const { styles: looks } = model;
  writeCells({
    styles: new Map(Object.entries(styles).map(([name, style]) => [name, looks.addStyleModel(styleOf(style))])),
    text: (text) => texts.add(text),
  });
  const parts = new Map<string, string>();
  const zip = { append: (text: string, { name }: { name: string }) => void parts.set(name, text) };
  await writers.addContentTypes(zip, model);
  await writers.addOfficeRels(zip, model);
  await writers.addWorkbookRels(zip, model);
  await writers.addWorksheets(zip, model);
  await writers.addSharedStrings(zip, model);
  await writers.addThemes(zip, model);
  await writers.addStyles(zip, model);
  await writers.addApp(zip, model);
  await writers.addCore(zip, model);
  await writers.addWorkbook(zip, model);
  return parts;
}
