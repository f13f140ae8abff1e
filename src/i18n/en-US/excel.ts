import type { Messages } from '../zh-CN';

/** What goes wrong between the pane and Excel: place, cause and remedy. */
export const excelErrors: Pick<
  Messages['errors'],
  | 'sheetsTaken'
  | 'sheetsNotOurs'
  | 'blocksLost'
  | 'workbookProtected'
  | 'sheetProtected'
  | 'sheetGone'
  | 'sheetChanged'
  | 'payloadTooLarge'
  | 'excelBusy'
  | 'excelRefused'
> = {
  sheetsTaken: (d) =>
    `The workbook already has the sheets ${d.sheets.join(', ')}. Nothing was changed. Refresh them instead, or rename or delete them first.`,
  sheetsNotOurs: (d) =>
    `The sheets ${d.sheets.map((sheet) => `"${sheet}"`).join(', ')} are called like those to refresh but were not made by this product. Nothing was changed. Rename them, then refresh.`,
  blocksLost: (d) =>
    [
      'Parts to refresh cannot be found (code column, header or a whole column was deleted). Nothing was changed. Undo the deletion, or rename the sheet and insert it again:',
      ...d.sheets.map(({ sheet, blocks }) => `  sheet "${sheet}": ${blocks.join(', ')}`),
    ].join('\n'),
  workbookProtected: (d) =>
    `The structure of the workbook is protected: sheets${d.sheet === undefined ? '' : ` such as "${d.sheet}"`} cannot be added. Unprotect it under Review, Protect Workbook, and try again.`,
  sheetProtected: (d) =>
    `Sheet "${d.sheet}" is protected and was not written. Unprotect it under Review, Unprotect Sheet, then go on or undo.`,
  sheetGone: (d) => `Sheet "${d.sheet}" was deleted or moved away while it was written. Go on (it is made again) or undo.`,
  sheetChanged: (d) =>
    `Rows or columns of sheet "${d.sheet}" came or went while it was refreshed; work stopped before it was written. Finish your changes, then refresh again.`,
  payloadTooLarge: (d) =>
    `Sheet "${d.sheet}" is more than Excel takes at once. Go on; if that does not help, make the file with the gqbook command.`,
  excelBusy: (d) =>
    `Excel is busy (a cell is being edited or a dialog is open); sheet "${d.sheet}" is unfinished. End editing with Enter or Esc, then go on or undo.`,
  excelRefused: (d) =>
    `Excel could not deal with sheet "${d.sheet}" (${d.code}${d.detail === '' ? '' : `: ${d.detail}`}). Go on or undo; if that does not help, make the file with the gqbook command.`,
};
