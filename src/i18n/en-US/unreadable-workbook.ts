import type { WorkbookFault, WorkbookLimit, WorkbookUnreadable } from '../workbook-problem';

/** What a file is that cannot be read as a workbook, and what to do. */
const NO_WORKBOOK: Readonly<Record<Exclude<WorkbookFault, 'damaged' | 'tooLarge'>, string>> = {
  empty: 'is empty (0 bytes). Download it again, or ask the sender to send it again',
  encrypted: 'needs a password to open. Open it in Excel, remove the password under File, Info, Protect Workbook, save it and try again',
  oldExcel: 'is a workbook of old Excel (.xls). Open it in Excel or WPS, save it as "Excel Workbook (.xlsx)" and try again',
  wps: 'is a WPS spreadsheet (.et). Open it in WPS, save it as "Excel Workbook (.xlsx)" and try again',
  oldOffice:
    'is a file of old Office, but no Excel workbook. Check whether it is the right one; if it holds a table, save it as "Excel Workbook (.xlsx)" and try again',
  binary: 'is a binary Excel workbook (.xlsb). Open it in Excel, save it as "Excel Workbook (.xlsx)" and try again',
  openDocument: 'is an OpenDocument file (such as .ods). Open it in Excel or WPS, save it as "Excel Workbook (.xlsx)" and try again',
  word: 'is a Word document, no workbook. Check whether it is the right file',
  powerpoint: 'is a PowerPoint presentation, no workbook. Check whether it is the right file',
  html: 'holds a web page, no workbook (some systems export one as "Excel"). Open it in Excel, save it as "Excel Workbook (.xlsx)" and try again',
  xmlTable: 'is an XML spreadsheet of 2003, no .xlsx workbook. Open it in Excel, save it as "Excel Workbook (.xlsx)" and try again',
  pdf: 'is a PDF file, no workbook. Ask the sender for the .xlsx workbook',
  text: 'holds text (such as CSV), no workbook. Open it in Excel, save it as "Excel Workbook (.xlsx)" and try again',
  archive: 'is an archive without the structure of a workbook. Unpack it first and use the .xlsx file inside',
  unknown:
    'is no workbook, and what it is cannot be told. Open it in Excel; if that works, save it as "Excel Workbook (.xlsx)" and try again',
  noSheets: 'has no worksheet (only chart or macro sheets, or none at all). Check whether the wrong file was sent',
  truncated: 'is incomplete: its end is missing. Download it again, or ask the sender to send it again',
  tooSlow:
    'took longer to read than allowed and was stopped. Open it in Excel, delete needless rows, columns and sheets, save it as "Excel Workbook (.xlsx)" and try again',
};

/** Bytes of a mebibyte: limits of size are said in it. */
const MEBIBYTE = 1 << 20;

/** What a workbook has too much of, in words. */
const WORKBOOK_LIMIT: Readonly<Record<WorkbookLimit, (most: number) => string>> = {
  fileBytes: (most) => `the file has more than ${most / MEBIBYTE} MB`,
  entries: (most) => `more than ${most} parts in the zip`,
  partBytes: (most) => `one part has more than ${most / MEBIBYTE} MB when inflated`,
  allBytes: (most) => `all parts have more than ${most / MEBIBYTE} MB when inflated`,
  ratio: (most) => `it inflates to more than ${most} times its size`,
  sheets: (most) => `more than ${most} sheets`,
  cells: (most) => `more than ${most} cells that hold something`,
  sharedTexts: (most) => `more than ${most} texts`,
  styles: (most) => `more than ${most} cell styles`,
  sharedFormulaCharacters: (most) => `shared formulas of more than ${most} characters when spelled out`,
  merges: (most) => `more than ${most} merged ranges`,
  validationAreas: (most) => `more than ${most} areas of data validations`,
  names: (most) => `more than ${most} defined names`,
  textCharacters: (most) => `a text of more than ${most} characters, more than a cell holds`,
};

/** What is said of such a file after its name. */
export function unreadableWorkbook({ why, part, limit }: WorkbookUnreadable): string {
  if (why === 'damaged')
    return `is damaged${part === undefined ? '' : ` (${part})`}; nothing of it was read. Open it in Excel, let it repair the file and save it as "Excel Workbook (.xlsx)"; if it does not open, ask the sender to send it again`;
  if (why === 'tooLarge')
    return `is too large; reading was stopped${limit === undefined ? '' : ` (${WORKBOOK_LIMIT[limit.what](limit.most)}${part === undefined ? '' : `, in ${part}`})`}. Open it in Excel, delete what is not needed, save it as "Excel Workbook (.xlsx)" and try again`;
  return NO_WORKBOOK[why];
}
