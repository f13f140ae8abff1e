import type { BookDamage, NoBook } from '../book-problem';
import type { NoFigures } from '../figure-file-problem';
import type { LedgerProblem } from '../ledger-problem';
import type { PlanProblem } from '../plan-problem';
import type { SeedProblem } from '../seed-problem';
import type { TemplateProblem } from '../template-problem';
import { excelErrors } from './excel';
import { unreadableWorkbook } from './unreadable-workbook';
import type { Messages } from '../zh-CN';

/** Words for the system's error codes that users meet. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is no folder',
  EISDIR: 'is a folder, no file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOSPC: 'disk full',
  EMFILE: 'too many open files',
  EROFS: 'disk is read-only',
  ELOOP: 'links lead in a circle',
  EBUSY: 'in use by another program, open in Excel for instance',
  ENAMETOOLONG: 'file name too long',
};

/** Words for a cause. */
export const cause = (code: string): string => CAUSES[code] ?? code;

const EXPECTED = {
  text: 'a text, not empty',
  number: 'a number',
  truth: 'true or false',
  list: 'a list',
  record: 'a record',
  code: 'a code (letter first, no blanks or wildcards)',
  choice: 'one of the choices',
  length: 'as many items as the kind takes',
};

function seedFault({ fault, expected = 'record', received = '', choices }: SeedProblem): string {
  switch (fault) {
    case 'unknownField':
      return 'there is no such field; remove or rename it';
    case 'missing':
      return 'missing; fill it in';
    case 'period':
      return 'the period is not valid; write six digits, year and month';
    case 'printed':
      return 'the value differs from the printed digits; compare with the document';
    case 'row':
      return 'the row differs from the row of its source';
    case 'kinds':
      return 'kinds that are required or computed must be among those that are reported';
    case 'kindCode':
      return 'the code does not fit the kind of unit: parks PK1 to PK8, counties C4418 and two digits, departments D and two, districts G4401 and two';
    case 'pairs':
      return 'values and weights must come in pairs';
    case 'unfit':
      return `expected ${EXPECTED[expected]}${choices === undefined ? '' : ` (${choices})`}, found ${received}`;
    case 'doubleId':
      return 'the id stands twice; make it unique';
  }
}

function templateFault({ fault, expected = '', received = '' }: TemplateProblem): string {
  switch (fault) {
    case 'unknownField':
      return 'there is no such field; remove or rename it';
    case 'missing':
      return 'missing; fill it in';
    case 'unfit':
      return `"${received}" does not fit${expected === '' ? '' : `; expected ${expected}`}`;
    case 'unknownSource':
      return `there is no row source "${received}"; known: ${expected}`;
    case 'unknownSourceField':
      return `the row source has no field "${received}"; known: ${expected}`;
    case 'unknownReference':
      return `"${received}" does not exist: check the ids of sheet, block, row and column; the sheet must be part of the same workbook`;
    case 'circular':
      return `the expression refers to itself: ${received}`;
    case 'errorValue':
      return `the expression gives the error ${received}; say what it is worth when something is blank or zero`;
    case 'progressRow':
      return 'progress belongs to rows of indicators: take the row source indicators';
    case 'progressOperand':
      return `the progress lacks "${received}"; add it to "of"`;
    case 'unknownMeasure':
      return `the catalogue has no measure "${received}"; gqbook codes lists them`;
    case 'doubleId':
      return `"${received}" stands twice; make it unique`;
    case 'unknownName':
      return `there is no "${received}"; known: ${expected}`;
    case 'period':
      return `"${received}" is no period; write six digits such as 202312`;
    case 'limits':
      return `the lower limit is above the upper one (${received})`;
    case 'format':
      return `the number format "${received}" has a quote that is not closed`;
    case 'hiddenMark':
      return `the mark "${received}" never applies: "${expected}" before it fits already; put the longer one first or remove the repeated one`;
    case 'formFoot':
      return `a statistical form prints whole, or its foot is lost: remove printThrough (${received}) or form`;
    case 'paleLine':
      return `lines and markers in ${received} are lost on paper; choose another colour, or draw columns`;
    case 'tableKeys':
      return `no column of the table ${received} holds the codes of its rows, which cannot be told apart once it is sorted; add one that shows them`;
    case 'width':
      return 'no width: give the column a width, or the template a grid that columns span';
  }
}

function planFault({ fault, received, limit }: PlanProblem): string {
  switch (fault) {
    case 'rows':
    case 'columns':
      return `more rows or columns than a sheet has (${received}; at most ${limit})`;
    case 'cellLength':
      return `text of ${received} characters, at most ${limit}`;
    case 'formulaLength':
      return `formula of ${received} characters, at most ${limit}`;
    case 'characters':
      return 'holds characters that a workbook cannot';
    case 'notFinite':
      return `no valid number (${received})`;
    case 'date':
      return `no valid date (${received})`;
    case 'sheetName':
      return `sheet name "${received}" is invalid or too long (at most ${limit} characters)`;
    case 'doubleName':
      return `the name "${received}" stands twice`;
    case 'style':
      return `there is no style "${received}"`;
    case 'doubleCell':
      return 'the cell is written twice';
    case 'overlap':
      return `areas overlap (${received})`;
    case 'promptLength':
      return `prompt of ${received} characters, at most ${limit}`;
    case 'table':
      return `the table's header row and its column names differ (${received})`;
    case 'tableKeys':
      return `the column of the table's keys lies outside the table (${received})`;
    case 'chart':
      return `the chart refers to an invalid range (${received})`;
    case 'numberFormat':
      return `number format invalid or too long (${received}; at most ${limit} characters)`;
    case 'numberFormats':
      return `${received} number formats, at most ${limit}`;
    case 'name':
      return `the name "${received}" cannot be used: a letter or underscore first, no blanks, no cell address, at most ${limit} characters`;
    case 'noSheet':
      return 'the workbook has no visible sheet';
    case 'unknownSheet':
      return `there is no sheet "${received}"`;
    case 'area':
      return `the area lies outside the sheet or is turned round (${received})`;
    case 'rowHeight':
      return `row height of ${received} points, at most ${limit}`;
    case 'columnWidth':
      return `column width of ${received} characters, at most ${limit}`;
    case 'headerLength':
      return `head or foot of ${received} characters, at most ${limit}`;
  }
}

/** Types in a ledger line, in words; choices are shown as they are written. */
const TYPES: Readonly<Record<string, string>> = {
  number: 'a number, without quotation marks',
  string: 'a text, in quotation marks',
  Object: 'a record, in braces',
};

/** When a value is reported, by the frequency of its measure. */
const NOT_DUE: Readonly<Record<string, string>> = {
  monthNoJan: 'statistics have no January; the first figure of a year covers January and February (period of February)',
  quarter: 'reported by quarters: March, June, September, December',
  halfYear: 'reported by half-years: June and December',
  year: 'reported yearly: December',
  plan: 'plans of a year stand at its December',
};

function ledgerFault({ fault, received, expected = '' }: LedgerProblem): string {
  switch (fault) {
    case 'notJson':
      return `no JSON record (${received}); each line must be one whole JSON record`;
    case 'unknownField':
      return 'there is no such field; remove or rename it';
    case 'missing':
      return 'missing; fill it in';
    case 'unfit':
      return `"${received}" does not fit${expected === '' ? '' : `; possible: ${TYPES[expected] ?? expected}`}`;
    case 'thousands':
      return `the number "${received}" has separators of thousands; remove them and write ${expected}`;
    case 'bareValue':
      return `the value "${received}" must be written with its type: ${expected}`;
    case 'period':
      return `"${received}" is no period; write six digits, year and month, such as 202402`;
    case 'date':
      return `"${received}" is no date; write it as 2024-02-29`;
    case 'cellLength':
      return 'the text has more than 32767 characters, more than a cell holds; shorten it';
    case 'characters':
      return 'holds control characters or others that a workbook cannot hold; remove them';
    case 'code':
      return `"${received}" is no code: a capital letter first, then letters, digits and "-", at most 64 characters`;
    case 'text':
      return 'must be a text, not empty';
    case 'unknownReporter':
      return `there is no reporter "${received}"; known: parks PK1 to PK8, counties C4418 and two digits, departments D and two, districts G4401 and two, the programme office ZHB, documents DOC000 to DOC004`;
    case 'unknownSubject':
      return `there is no subject "${received}"; use a unit, a project such as A3-01, an indicator such as IND-01, a kind of fund such as K01, a row that a unit added such as PK1-001, or another code of the seeds such as ZH1`;
    case 'unknownMeasure':
      return `there is no measure "${received}"; use a code of the catalogue such as P01, or an indicator's such as IND-01`;
    case 'valueType':
      return `values of this measure are of type ${expected} (or empty), found ${received}`;
    case 'doubleKey':
      return `has the key of line ${expected} (${received}); a key has one current value only, remove one of the two`;
    case 'valueKind':
      return `the measure has no value kind "${received}"; possible: ${expected}`;
    case 'integer':
      return `must be a whole number, found ${received}`;
    case 'codeOfList':
      return `"${received}" is not in the measure's list; possible: ${expected}`;
    case 'unit':
      return `the unit must be "${expected}", ${received === '' ? 'none is given' : `found "${received}"`}; convert the number and fill it in`;
    case 'unitNeedless':
      return `without a number there is no unit (${received}); remove it`;
    case 'subjectOfIndicator':
      return `an indicator's own value is about itself: the subject must be ${expected}, found ${received}`;
    case 'owner':
      return `values of this indicator come from ${expected} (targets from the programme office ZHB), found ${received}`;
    case 'emptyText':
      return `the text "${received}" reads as no value; write {"type":"empty","state":…} for none`;
    case 'notDue':
      return `${NOT_DUE[expected] ?? 'not reported for this period'}; found ${received}`;
    case 'targetPeriod':
      return `the target of a year stands at its December: ${expected}, found ${received}`;
    case 'printedOnly':
      return `printed and operator are for figures of published documents (${received}); remove them`;
    case 'printed':
      return `the printed digits "${received}" must equal the number ${expected} and have at most 20 characters`;
    case 'publishedSource':
      return `figures of a document (DOC) have status published or revised and a source; ${received === '' ? 'none is given' : `found ${received}`}`;
    case 'notCsv':
      return 'no table in CSV: a quote is not closed, or something stands before or behind quotes';
    case 'doubleColumn':
      return 'the column stands twice; remove one of the two';
    case 'excessCell':
      return `"${received}" stands in a column without a name; remove it or name the column`;
    case 'unknownPlace':
      return `document ${expected} has no place "${received}"; see the sheet of sources in the workbook for those there are`;
  }
}

/** Why a file is no book, in words. */
const NO_BOOK: Readonly<Record<NoBook, string>> = {
  folder: 'a folder',
  empty: 'an empty file',
  notSqlite: 'no SQLite file',
  otherProgram: 'an SQLite file of another program',
};

/** What is wrong with a damaged book, in words. */
const DAMAGE: Readonly<Record<BookDamage, string>> = {
  seal: 'what it holds does not fit its seal: it was changed or damaged after it was written',
  noSeal: 'its seal is missing: it is not whole, or another program wrote it',
  tables: 'tables are missing',
  content: 'some figure has not the form of one',
  sqlite: 'the structure of the file is at fault',
};

/** What to do with a file that is no file of figures. */
const NO_FIGURES: Readonly<Record<NoFigures, string>> = {
  workbook:
    'is an Excel workbook. Save it in Excel as "CSV UTF-8 (comma delimited)" and try again; for the names of the columns see docs/ledger.md',
  oldWorkbook:
    'is a workbook of an old Excel (.xls). Save it in Excel as "CSV UTF-8 (comma delimited)" and try again; for the names of the columns see docs/ledger.md',
  book: 'is a book. Name it by --book; to take it into another book, write its figures to a file by ledger export first',
  table: 'holds a table in CSV. Give it a name that ends in .csv and try again',
  records: 'holds JSON records. Give it a name that ends in .ndjson and try again',
  semicolons: 'separates its columns by semicolons instead of commas. Save it in Excel as "CSV UTF-8 (comma delimited)" and try again',
  tabs: 'separates its columns by tabs instead of commas. Save it in Excel as "CSV UTF-8 (comma delimited)" and try again',
};

/** A period as the command line takes it. */
const dashed = (period: number): string => `${Math.floor(period / 100)}-${String(period % 100).padStart(2, '0')}`;

/** How many problems a message lists; the rest is counted. */
const LISTED = 20;

/** What is said of each failure a user can meet: place, cause and remedy. */
export const errors: Messages['errors'] = {
  nothingToReport: (d) =>
    `${d.name} (${d.unit}) answers for no indicator and has no form to fill in. The sheet 数据来源 names who answers for each indicator.`,
  unitUnknown: (d) => `There is no reporting unit "${d.unit}". Unit codes: ${d.known.join(', ')}.`,
  periodInvalid: (d) =>
    `Period "${d.text}" is not valid: write year-month, the year from 2000 to 2099, the month from 01 to 12, such as 2024-02.`,
  seedInvalid: (d) =>
    [
      'The seed data do not fit their schema and were not loaded. Mend these places and build again:',
      ...d.problems.map((p) => `  seeds/${p.file}.json, record ${p.record}, field ${p.field}: ${seedFault(p)}`),
    ].join('\n'),
  usage: (d) => `${d.problem}\nFor usage see: ${d.help}`,
  fileUnreadable: (d) => `The file "${d.path}" cannot be read (${cause(d.cause)}). Check the file and the permissions.`,
  notUtf8: (d) => `The file "${d.path}" is no text in UTF-8. Save it as UTF-8 and try again.`,
  documentsAmbiguous: (d) => `The folder "${d.path}" has several texts of one document: ${d.names.join(', ')}. Keep one of them.`,
  folderUnreadable: (d) => `The folder "${d.path}" cannot be read (${cause(d.cause)}). Check the path and the permissions.`,
  ledgerInvalid: (d) =>
    [
      `The ledger file "${d.path}" has ${d.problems.length} problems; nothing of it was used. Please mend these places and try again:`,
      ...d.problems.slice(0, LISTED).map((p) => `  line ${p.line}${p.field === '-' ? '' : `, field ${p.field}`}: ${ledgerFault(p)}.`),
      ...(d.problems.length > LISTED ? [`  … and ${d.problems.length - LISTED} more; check again after mending these.`] : []),
    ].join('\n'),
  notFigures: (d) => `The file "${d.path}" ${NO_FIGURES[d.why]}. Nothing of it was used.`,
  workbookUnreadable: (d) => `The file "${d.file}" ${unreadableWorkbook(d)}.`,
  codesUnknown: (d) =>
    `There is no ${d.unknown.map(({ part, code }) => `${part === 'unit' ? 'reporter' : part} "${code}"`).join(' and no ')}, so there is no such figure. gqbook codes lists the codes.`,
  outputExists: (d) => `The output file "${d.path}" exists and was not changed. Please choose another name, or add --force to replace it.`,
  outputIsLedger: (d) =>
    `The output file "${d.path}" is the ledger file that is read; it was not changed. Please choose another output name.`,
  sheetsMissing: (d) =>
    `The sheet "${d.sheet}" takes figures from these templates, which must be made with it: ${d.needs.join(', ')}. Please add them to --make.`,
  outputUnwritable: (d) =>
    `The file "${d.path}" could not be written (${cause(d.cause)}); nothing half-written was left. Please check folder, permissions and disk space, or choose another name.`,
  templateInvalid: (d) =>
    [
      'The template is not valid and was not used. Please mend these places in the folder templates and build again:',
      ...d.problems.map((p) => `  template ${p.template}, ${p.place}: ${templateFault(p)}`),
    ].join('\n'),
  templateUnknown: (d) => `There is no template "${d.id}". Known: ${d.known.join(', ')}.`,
  planInvalid: (d) =>
    [
      'The workbook breaks limits of Excel and was not written. Please shorten or mend the data at these places:',
      ...d.problems.slice(0, LISTED).map((p) => `  sheet "${p.sheet}" ${p.place}: ${planFault(p)}`),
      ...(d.problems.length > LISTED ? [`  … and ${d.problems.length - LISTED} more.`] : []),
    ].join('\n'),
  bookMissing: (d) => `There is no book "${d.path}". Check the path; the first import (ledger import) creates it.`,
  notABook: (d) => `"${d.path}" is no book: ${NO_BOOK[d.why]}. The file was not changed. Check the path after --book.`,
  bookDamaged: (d) =>
    `The book "${d.path}" is damaged and cannot be used; it was not changed (${DAMAGE[d.why]}${d.detail === undefined ? '' : `: ${d.detail}`}). Replace it by the latest backup and import again what came later.`,
  bookNewer: (d) =>
    `The book "${d.path}" was written by a newer program (structure ${d.found}, this one knows up to ${d.known}); it was not changed. Update the program and try again.`,
  bookInUse: (d) => {
    const holder =
      d.pid === undefined ? '' : `: ${d.by === undefined ? '' : `${d.by}, `}process ${d.pid} on computer "${d.host}" since ${d.taken}`;
    const byHand = `once nobody uses the book, remove the file "${d.lock}" and try again.`;
    if (d.state === 'running') return `The book "${d.path}" is in use${holder}. Try again when it has ended.`;
    if (d.state === 'elsewhere')
      return `The book "${d.path}" is in use${holder}. That is not this computer, so it cannot be told whether it still runs. Try again when it has ended, or ${byHand}`;
    if (d.state === 'unsure')
      return `The book "${d.path}" is in use${holder}. Try again when it has ended; if that process is another program, ${byHand}`;
    return `Beside the book "${d.path}" is a mark of use that cannot be read; it is not known whose it is: ${byHand}`;
  },
  bookChanged: (d) =>
    `The book "${d.path}" was changed, moved or replaced by another program meanwhile; nothing was written. Find out why and try again.`,
  monthsClosed: (d) =>
    [
      `"${d.origin}" changes figures of closed months; nothing of it was taken into the book "${d.path}":`,
      ...d.months.map(({ period, count }) => `  ${dashed(period)}: ${count} figures`),
      'If they must be revised, say why with --reason (the former values are kept); otherwise remove them from the file.',
    ].join('\n'),
  monthClosed: (d) =>
    `${dashed(d.period)} of the book "${d.path}" was closed by ${d.closedBy} at ${d.closedAt} and need not be closed again. Changes since then need a reason; what was closed by mistake is opened again by ledger reopen.`,
  monthEmpty: (d) =>
    `The book "${d.path}" has no figures of ${dashed(d.period)}; it was not closed. Check the period, or import its figures first.`,
  undoClosed: (d) =>
    `Batch ${d.id} (${d.origin}) of the book "${d.path}" cannot be undone: ${d.periods.map(dashed).join(', ')} of it was closed since. Import corrected figures and say why with --reason; what was closed by mistake is opened again by ledger reopen.`,
  undoWithoutReason: (d) =>
    `Batch ${d.id} (${d.origin}) of the book "${d.path}" changed ${d.periods.map(dashed).join(', ')} after that was closed; without a reason it was not undone. Say why with --reason.`,
  monthOpen: (d) =>
    `${dashed(d.period)} of the book "${d.path}" is not closed and need not be opened again. Check the period; ledger status lists what is closed.`,
  documentsMissing: (d) =>
    `The folder "${d.path}" lacks document texts: ${d.missing.map((id) => `${id}_*.txt`).join(', ')}. Name the folder that holds the five texts.`,
  ...excelErrors,
};
