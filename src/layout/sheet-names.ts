import { localized, type Messages } from '../i18n/messages';
import type { Template } from '../model/templates/schema';
import type { LayoutModel } from './model';

/** What tells an entry form from the sheet of the same name that shows what came back: 项目进度（表）. */
const FORM_MARK = '（表）';

/** A template as far as its sheet's name depends on it. */
type Named = Pick<Template, 'id' | 'kind' | 'sheetName'>;

/**
 * Names of the sheets of one workbook, by template. An entry form gives way to another sheet of its name; alone it keeps the name that
 * units know.
 */
export function sheetNames(templates: readonly Named[]): ReadonlyMap<string, string> {
  const taken = new Set(templates.filter(({ kind }) => kind !== 'entry').map(({ sheetName }) => sheetName));
  return new Map(
    templates.map(({ id, kind, sheetName }) => [id, kind === 'entry' && taken.has(sheetName) ? sheetName + FORM_MARK : sheetName]),
  );
}

/** The sheets of a workbook as a model lists them. */
export function listedSheets(templates: readonly Template[], messages: Messages): LayoutModel['sheets'] {
  const names = sheetNames(templates);
  return templates.map(({ id, sheetName, description }) => ({
    id,
    name: names.get(id) ?? sheetName,
    description: localized(description, messages),
  }));
}

/** Name of a template's sheet in the workbook it is laid out for. */
export const sheetNameOf = ({ id, sheetName }: Named, { sheets }: Pick<LayoutModel, 'sheets'>): string =>
  sheets.find((sheet) => sheet.id === id)?.name ?? sheetName;
