/** Words of entry workbooks that do not stand in a template. */
export const entry = {
  /** Title of a workbook. */
  title: (year: number, month: number, unit: string, form: string) => `${year}年${month}月 ${unit} ${form}`,
  /** Title of the prompt beside a cell. */
  promptTitle: (name: string, valueKind: string, alone: boolean) => (alone ? name : `${name}（${valueKind}）`),
  prompt: (definition: string, unit: string, how: string) => `${unit === '' ? '' : `单位：${unit}。`}${how}${definition}`,
  /** How each kind of value is typed. */
  how: {
    number: '填数字。',
    integer: '填整数。',
    date: '填日期，如2024-02-05。',
    month: '填六位年月，如202402。',
    code: '从下拉列表中选。',
    text: '填文字。',
  },
  reasonTitle: '原因',
  reasonPrompt: '数据与上月、上年同期、目标相差较大，或需要说明时，从下拉列表中选一个原因。',
  explanationTitle: '情况说明',
  explanationPrompt: '写明原因和依据（哪家企业、哪个项目、哪份文件），不要只写“核实无误”。',
  /** Head of a column of 历史. */
  pastMonth: (year: number, month: number) => `${year}.${String(month).padStart(2, '0')}`,
};
