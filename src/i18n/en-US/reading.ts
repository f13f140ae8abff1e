import type { Messages } from '../zh-CN';
import type { RemarkWords } from '../reading-remark';

const meant = ({ meant: value, suggestion }: RemarkWords): string =>
  suggestion === '' ? 'enter a number in the unit of the form.' : `if ${value} is meant, enter ${suggestion}.`;

/** Words for what reading a returned workbook noticed. */
export const reading: Messages['reading'] = {
  label: (row, column) => `${row} (${column})`,
  place: (sheet, cell, label) => `${sheet}${cell === '' ? '' : `!${cell}`}${label === '' ? '' : ` ${label}`}`,
  amount: (number, unit) => `${number} ${unit}`,
  choice: ', ',
  blank: '(blank)',
  remarks: {
    textNumber: (w) => `${w.at} holds the text "${w.received}", which was not taken; ${meant(w)}`,
    otherUnit: (w) => `${w.at} holds the text "${w.received}", which was not taken; ${meant(w)} Enter the number alone, without a unit.`,
    chooseSign: (w) =>
      `${w.at} holds "${w.received}", which may be zero or not applicable, and was not taken; enter 0 for zero, — for not applicable, or leave it blank.`,
    signLookalike: (w) =>
      `${w.at} holds "${w.received}", which is not one of the signs, and was not taken; enter "${w.suggestion}", or leave it blank.`,
    approximate: (w) => `${w.at} holds "${w.received}", which is not exact, and was not taken; enter the exact number, or leave it blank.`,
    elsewhere: (w) =>
      `${w.at} holds "${w.received}", which points elsewhere, and was not taken; enter the number in this cell, or leave it blank.`,
    notNumber: (w) => `${w.at} holds the text "${w.received}", which was not taken; enter a number, or leave it blank.`,
    truthValue: (w) => `${w.at} holds the truth value ${w.received}, which was not taken; enter what the cell asks for.`,
    errorValue: (w) => `${w.at} holds the error ${w.received}, which was not taken; mend the formula or enter the value.`,
    notFinite: (w) => `${w.at} holds the number "${w.received}" beyond all bounds, which was not taken; enter it again.`,
    dateAsNumber: (w) =>
      `${w.at} is shown as a date and was not taken (typing 1-2, for instance, becomes a date); give the cell a number format and enter the number.`,
    percentFormat: (w) =>
      `${w.at} has a percent format and holds ${w.received}, which was not taken; ${
        w.suggestion === ''
          ? 'give the cell a number format and enter the number.'
          : `if ${w.suggestion}% is meant, give the cell a number format and enter ${w.suggestion}.`
      }`,
    scaledFormat: (w) =>
      `${w.at} has a number format that shows another amount than the ${w.received} it holds, and was not taken; give it a plain number format, check it and enter it again.`,
    decimals: (w) => `${w.at} takes a whole number, holds ${w.received}, and was not taken; enter a whole number.`,
    notMonth: (w) =>
      `${w.at} takes a year and month, holds "${w.received}", and was not taken; enter six digits such as 202402${w.suggestion === '' ? '' : `; if ${w.suggestion} is meant, enter that`}.`,
    dayInMonth: (w) =>
      `${w.at} takes a year and month, holds the day "${w.received}", and was not taken; if ${w.suggestion} is meant, enter it as six digits.`,
    notDate: (w) =>
      `${w.at} takes a date, holds "${w.received}", and was not taken; enter a date such as 2024-02-05${w.suggestion === '' ? '' : `; if ${w.suggestion} is meant, enter that`}.`,
    timeOfDay: (w) =>
      `${w.at} takes a date, holds one with a time of day (${w.received}), and was not taken; if ${w.suggestion} is meant, enter the date alone.`,
    notCode: (w) => `${w.at} holds "${w.received}", which is not among the choices, and was not taken; choose one of: ${w.suggestion}.`,
    characters: (w) =>
      `${w.at} holds the text "${w.received}" with control characters that cannot be kept, and was not taken; delete them and enter it again.`,
    notCalculated: (w) =>
      `${w.at} holds the formula ${w.received} without its result, and was not taken; open the file in Excel, recalculate and save it, or enter the number.`,

    unidentified: (w) =>
      `${w.at}: whose sheet of which period it is cannot be told, so it was not read; write unit code and period into its head, or fill in the workbook that was sent.`,
    unknownUnit: (w) => `${w.at}: there is no reporting unit with the code ${w.received}, so it was not read; check the unit code.`,
    nothingExpected: (w) =>
      `${w.at}: the unit ${w.received} has nothing to fill in for the period ${w.expected}, so it was not read; check unit code and period in its head.`,
    visibleUnit: (w) =>
      `${w.at}: its head names another unit (${w.received}) than the workbook, which is of ${w.expected}; code and name of the head agree, so the head counts; please check.`,
    visiblePeriod: (w) =>
      `${w.at}: its head names another period (${w.received}) than the workbook, which is of ${w.expected}; number and words of the head agree, so the head counts; please check.`,
    unclearUnit: (w) =>
      `${w.at}: the unit in its head contradicts itself or is unknown (${w.received})${w.expected === '' ? '' : `, so the workbook's own, ${w.expected}, counts`}; check the head.`,
    unclearPeriod: (w) =>
      `${w.at}: the period in its head contradicts itself or is none (${w.received})${w.expected === '' ? '' : `, so the workbook's own, ${w.expected}, counts`}; check the head.`,
    mirrorDiffers: (w) =>
      `The workbook's two hidden identities differ (${w.received}${w.expected === '' ? '' : `; ${w.expected}`}); fill in the workbook that was sent and do not put files together.`,
    foreignSet: (w) =>
      `The workbook says it is of the template set ${w.received}, not ${w.expected}, so its identity does not count; use the workbook the headquarters sent.`,
    otherVersion: (w) =>
      `${w.at}: its template version is ${w.received}, the current one ${w.expected}, so it was not read; fill in a workbook of the current version.`,
    otherTemplate: (w) =>
      `${w.at}: its head names the template ${w.received}, its content is ${w.expected}, and was read as such; check whether the right table was pasted.`,

    sheetMissing: (w) => `The sheet "${w.expected}" is missing; add it and send the workbook again.`,
    sheetUnknown: (w) => `${w.at}: it was not sent and was not read; enter figures to be reported into the forms.`,
    sheetRepeated: (w) =>
      `${w.at}: it is the same form as ${w.other}; equal figures were taken once, differing ones not at all; keep one of them.`,
    blockMissing: (w) => `${w.at}: the part "${w.expected}" cannot be found; fill in the workbook that was sent.`,
    rowMissing: (w) => `${w.at}: the row "${w.expected}" is missing; restore it, blank if there is nothing to report.`,
    rowUnclear: (w) =>
      `${w.at}: code and name of this row contradict each other (${w.received}), so none of it was taken; restore code and name.`,
    unitChanged: (w) =>
      `${w.at}: the unit of measure "${w.expected}" was changed to "${w.received}", so that the row was not read; put "${w.expected}" back and enter the figures in it.`,
    rowSlipped: (w) =>
      `${w.at}: the formulas of this row stand in other cells than they were sent in, so its columns may have slipped, and none of it was taken; undo what pushed the cells aside, or fill in the workbook that was sent.`,
    rowRepeated: (w) =>
      `${w.at}: the row ${w.received} repeats ${w.other}; equal figures were taken once, differing ones not at all; keep one of them.`,
    rowUnknown: (w) =>
      `${w.at}: its code was not sent, so the row was not taken (${w.received}); use the rows of the form, and spare rows for what is new.`,
    columnMissing: (w) => `${w.at}: the column "${w.expected}" is missing; restore it, blank if there is nothing to report.`,
    columnUnclear: (w) =>
      `${w.at}: the header of this column is "${w.received}" and not "${w.expected}" as it was sent, so none of it was taken; restore the header.`,
    columnSlipped: (w) =>
      `${w.at}: the cells of the column "${w.received}" were moved up or down, so that its figures stand in other rows; the column was not read. Undo the inserted or deleted cells, or fill in the workbook that was sent.`,
    labelChanged: (w) => `${w.at}: it was "${w.expected}" and is "${w.received}"; figures were read as it was; restore the words.`,
    differs: (w) =>
      `${w.at} and ${w.other} are the same figure but differ ("${w.received}" and "${w.expected}"), so neither was taken; check them and keep one.`,
    unplaced: (w) =>
      `${w.at} holds "${w.received}" outside of the rows and columns of the form, which was not taken; enter it into its cell of the form.`,
    closedCell: (w) =>
      `${w.at} takes nothing in this period but holds "${w.received}", which was not taken; clear it or enter it where it belongs.`,
    formulaReplaced: (w) =>
      `${w.at} is calculated by the form but holds "${w.received}" as entered, which was not taken; its value is calculated anew from what the form holds. Restore the formula, or fill in the workbook that was sent.`,
    formulaDeleted: (w) =>
      `${w.at} is calculated by the form, but its formula is gone; its value is calculated anew. Restore the formula, or fill in the workbook that was sent.`,
    mergedCells: (w) =>
      `${w.at} is merged with its neighbours (${w.other}, which holds "${w.received}"), so nobody knows whose value it is, and it was not taken; undo the merge and fill in each cell.`,
    reasonUnknown: (w) =>
      `${w.at} holds the reason "${w.received}", which is not among the choices, so the explanation of this row was not taken; choose one of: ${w.suggestion}.`,
    explanationIncomplete: (w) =>
      `${w.at} holds "${w.received}", but only one of reason and explanation is filled in, so the explanation of this row was not taken; fill in both.`,
    explanationIdle: (w) =>
      `${w.at} holds the explanation "${w.received}", but no figure of this row could be taken, so neither was the explanation; enter the figure first.`,
  },
};
