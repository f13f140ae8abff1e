import type { Messages } from '../zh-CN';

/** Words of the command `entry`. */
export const entryCommand: Messages['cli']['entry'] = {
  summary: 'Makes the workbooks that reporting units fill in',
  unitHelp: 'code of a reporting unit, or several; see codes --of reporters',
  moreUnitsHelp: 'more codes of reporting units',
  allHelp: 'all units that have something to report',
  outHelp: 'output folder; files already there are not overwritten',
  bookHelp: 'book (.gqdb): gives history, last year, targets and projects reported before',
  issueHelp: 'which issue of the workbook this is for a unit and period, 1 by default',
  asciiHelp: 'file names of codes only, such as PK1_202403.xlsx',
  exampleAll: 'the workbooks of all units for March 2024',
  exampleUnits: 'those of two units, without history',
  unitOrAll: 'Name the reporting units with --unit, or use --all; one of the two.',
  issueInvalid: (text) => `The value "${text}" of the option "--issue" is invalid: it is a whole number from 1 to 99.`,
  making: (name, index, count) => `Making "${name}" (${index}/${count}) …`,
  written: (folder, count, size) => `Made ${count} entry workbooks in "${folder}", the largest ${size} KB.`,
  notAsked: (names) =>
    `Units with nothing due for the period, left out: ${names.join(', ')}. Name one with --unit to make it all the same.`,
  withoutBook:
    'Without a book (--book) history, last year and targets are empty and codes of added projects begin at 001. For units that have reported before use the book, or roll their last workbook on (roll), so that no code is used twice.',
};

/** Words of the command `read`. */
export const readCommand: Messages['cli']['read'] = {
  summary: 'Reads returned entry workbooks: what they say and what is amiss; nothing goes to the book',
  fileHelp: 'returned workbook, or several',
  example: 'what a returned workbook says',
  reading: (file, index, count) => `Reading "${file}" (${index}/${count}) …`,
  file: (file) => `${file}:`,
  unit: (name, code, period, sheets, filled, blank) =>
    `${name} (${code}), ${period}: ${sheets} sheets, ${filled} values (prefilled ones included), ${blank} blank.`,
  nothing: 'Nothing to be noticed, everything could be read.',
  noticed: (count) => `To be noticed: ${count}`,
};

/** Words of the command `roll`. */
export const rollCommand: Messages['cli']['roll'] = {
  summary: "Makes the next period's workbook from the one a unit returned",
  fileHelp: 'workbook returned for the last period, or several',
  periodHelp: 'period to roll to, the next month by default',
  bookHelp: "book (.gqdb): completes history and targets; the workbook's figures come first",
  example: 'from the return of March the workbook of April',
  notLater: (period, from) => `The period ${period} is not later than the workbook's ${from}.`,
  nothingToRoll: (file) =>
    `"${file}" does not show whose workbook of which period it is, or has none of the forms to fill in; it cannot be rolled on. Use the workbook that the unit returned.`,
  rolled: (file, to, figures) => `"${file}" was rolled on to "${to}" with ${figures} values.`,
  left: (count) => `To be noticed: ${count}; what was not read was left out:`,
  unsure: (file) => `Unit or period of "${file}" contradict each other; look with read, mend it, then roll it on.`,
  twice: (first, second) => `"${first}" and "${second}" are workbooks of one unit; roll only one of them on.`,
};
