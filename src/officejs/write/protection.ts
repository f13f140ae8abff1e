/** Only input cells can be changed. No password: protection shows where to write, it does not lock anybody out. */
export const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: 'Normal',
};
