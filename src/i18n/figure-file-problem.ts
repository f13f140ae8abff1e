/**
 * Why a file cannot be read as one of figures, though it is sound: an Excel workbook of today or of before 2007, a book (台账), a table or
 * records under the other's name, a table with another separator.
 */
export type NoFigures = 'workbook' | 'oldWorkbook' | 'book' | 'table' | 'records' | 'semicolons' | 'tabs';
