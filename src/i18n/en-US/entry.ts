import type { Messages } from '../zh-CN';

/** Words of entry workbooks that do not stand in a template. */
export const entry: Messages['workbook']['entry'] = {
  title: (year, month, unit, form) => `${year}-${String(month).padStart(2, '0')} ${unit} ${form}`,
  promptTitle: (name, valueKind, alone) => (alone ? name : `${name} (${valueKind})`),
  prompt: (definition, unit, how) => `${unit === '' ? '' : `Unit: ${unit}. `}${how}${definition}`,
  how: {
    number: 'Enter a number. ',
    integer: 'Enter a whole number. ',
    date: 'Enter a date, such as 2024-02-05. ',
    month: 'Enter six digits, such as 202402. ',
    code: 'Choose from the list. ',
    text: 'Enter words. ',
  },
  reasonTitle: 'Reason',
  reasonPrompt: 'Choose a reason when a figure differs much from last month, last year or its target, or needs a word.',
  explanationTitle: 'Explanation',
  explanationPrompt: 'Say why, and by what evidence (which firm, project or document). “Checked” alone explains nothing.',
  pastMonth: (year, month) => `${year}.${String(month).padStart(2, '0')}`,
};
