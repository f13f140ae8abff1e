import type { WorkbookFault, WorkbookLimit, WorkbookUnreadable } from '../workbook-problem';

/** What a file is that cannot be read as a workbook, and what to do. */
const NO_WORKBOOK: Readonly<Record<Exclude<WorkbookFault, 'damaged' | 'tooLarge'>, string>> = {
  empty: '是空的（0字节）。请重新下载，或请对方重新发送',
  encrypted: '设有打开密码。请在Excel中打开，在“文件—信息—保护工作簿”中去掉密码，保存后再试',
  oldExcel: '是旧版Excel工作簿（.xls）。请在Excel或WPS中打开，另存为“Excel工作簿（.xlsx）”后再试',
  wps: '是WPS表格文件（.et）。请在WPS中打开，另存为“Excel工作簿（.xlsx）”后再试',
  oldOffice: '是旧版Office文件，不是Excel工作簿。请核对是否发错文件；是表格的，另存为“Excel工作簿（.xlsx）”后再试',
  binary: '是Excel二进制工作簿（.xlsb）。请在Excel中打开，另存为“Excel工作簿（.xlsx）”后再试',
  openDocument: '是OpenDocument文件（如.ods）。请用Excel或WPS打开，另存为“Excel工作簿（.xlsx）”后再试',
  word: '是Word文档，不是工作簿。请核对是否发错文件',
  powerpoint: '是PowerPoint演示文稿，不是工作簿。请核对是否发错文件',
  html: '的内容是网页，不是工作簿（有的系统导出的“Excel”就是网页）。请在Excel中打开，另存为“Excel工作簿（.xlsx）”后再试',
  xmlTable: '是2003版XML表格，不是.xlsx工作簿。请在Excel中打开，另存为“Excel工作簿（.xlsx）”后再试',
  pdf: '是PDF文件，不是工作簿。请对方发送.xlsx工作簿',
  text: '的内容是文本（如CSV），不是工作簿。请在Excel中打开，另存为“Excel工作簿（.xlsx）”后再试',
  archive: '是压缩包，其中没有工作簿的结构。请先解压，再用其中的.xlsx文件',
  unknown: '不是工作簿，也认不出是什么文件。请用Excel打开核对，能打开的另存为“Excel工作簿（.xlsx）”后再试',
  noSheets: '没有工作表（只有图表页、宏表，或一张也没有）。请核对是否发错文件',
  truncated: '不完整，后面的部分缺失。请重新下载，或请对方重新发送',
  tooSlow: '读取超过规定时间，已停止。请在Excel中打开，删去多余的行、列和工作表，另存为“Excel工作簿（.xlsx）”后再试',
};

/** Bytes of a mebibyte: limits of size are said in it. */
const MEBIBYTE = 1 << 20;

/** What a workbook has too much of, in words. */
const WORKBOOK_LIMIT: Readonly<Record<WorkbookLimit, (most: number) => string>> = {
  fileBytes: (most) => `文件超过${most / MEBIBYTE}MB`,
  entries: (most) => `压缩包内的部件超过${most}个`,
  partBytes: (most) => `一个部件解压后超过${most / MEBIBYTE}MB`,
  allBytes: (most) => `各部件解压后合计超过${most / MEBIBYTE}MB`,
  ratio: (most) => `解压后超过压缩前的${most}倍`,
  sheets: (most) => `工作表超过${most}张`,
  cells: (most) => `有内容的单元格超过${most}个`,
  sharedTexts: (most) => `文字超过${most}条`,
  styles: (most) => `单元格样式超过${most}种`,
  sharedFormulaCharacters: (most) => `共享公式展开后超过${most}个字符`,
  merges: (most) => `合并单元格超过${most}处`,
  validationAreas: (most) => `数据验证的区域超过${most}处`,
  names: (most) => `名称超过${most}个`,
  textCharacters: (most) => `有文字超过${most}个字符，一个单元格放不下`,
};

/** What is said of such a file after its name. */
export function unreadableWorkbook({ why, part, limit }: WorkbookUnreadable): string {
  if (why === 'damaged')
    return `已损坏${part === undefined ? '' : `（${part}）`}，没有读取其中的数据。请在Excel中打开，让它修复后另存为“Excel工作簿（.xlsx）”；打不开的，请对方重新发送`;
  if (why === 'tooLarge')
    return `过大，已停止读取${limit === undefined ? '' : `（${WORKBOOK_LIMIT[limit.what](limit.most)}${part === undefined ? '' : `，在 ${part}`}）`}。请在Excel中打开，删去多余的内容，另存为“Excel工作簿（.xlsx）”后再试`;
  return NO_WORKBOOK[why];
}
