/** What goes wrong between the pane and Excel: place, cause and remedy. */
export const excelErrors = {
  sheetsTaken: (d: { sheets: readonly string[] }) =>
    `工作簿中已有工作表：${d.sheets.join('、')}。未作改动。请改用“更新”，或先把原有的表改名、删除后再插入。`,
  sheetsNotOurs: (d: { sheets: readonly string[] }) =>
    `工作表${d.sheets.map((sheet) => `“${sheet}”`).join('、')}与要更新的表同名，但不是本系统生成的。未作改动。请先改名，再更新。`,
  blocksLost: (d: { sheets: readonly { sheet: string; blocks: readonly string[] }[] }) =>
    [
      '有的表找不到要更新的部分（代码列、表头或整栏已被删去）。未作改动。请撤消删除，或把该表改名后重新插入：',
      ...d.sheets.map(({ sheet, blocks }) => `  工作表“${sheet}”：${blocks.join('、')}`),
    ].join('\n'),
  workbookProtected: (d: { sheet?: string }) =>
    `工作簿的结构受保护，不能增加${d.sheet === undefined ? '' : `工作表“${d.sheet}”等`}工作表。请在“审阅—保护工作簿”中取消保护后再试。`,
  sheetProtected: (d: { sheet: string }) => `工作表“${d.sheet}”受保护，未能写入。请在“审阅—撤消工作表保护”中取消保护后，选择继续或撤消。`,
  sheetGone: (d: { sheet: string }) => `工作表“${d.sheet}”在写入时被删除或移走。请选择继续（重新生成该表）或撤消。`,
  sheetChanged: (d: { sheet: string }) =>
    `更新期间工作表“${d.sheet}”插入或删除了行、栏，已停止，该表未写入。请等手头的改动做完后，再次更新。`,
  payloadTooLarge: (d: { sheet: string }) =>
    `工作表“${d.sheet}”的内容超过Excel一次能接收的大小。请选择继续；仍不行的，请改用gqbook命令生成文件。`,
  excelBusy: (d: { sheet: string }) =>
    `Excel正忙（有单元格正在编辑，或有对话框打开），工作表“${d.sheet}”未写完。请按Enter或Esc结束编辑后，选择继续或撤消。`,
  excelRefused: (d: { sheet: string; code: string; detail: string }) =>
    `Excel未能处理工作表“${d.sheet}”（${d.code}${d.detail === '' ? '' : `：${d.detail}`}）。请选择继续或撤消；仍不行的，请改用gqbook命令生成文件。`,
};
