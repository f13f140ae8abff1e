import type { RemarkKind, RemarkWords } from '../reading-remark';

/** Between what is wrong and what to do, for a value that has one likely meaning. */
const meant = ({ meant: value, suggestion }: RemarkWords): string =>
  suggestion === '' ? '请按规定的计量单位填写数字。' : `如为${value}，请填 ${suggestion}。`;

const remarks: Readonly<Record<RemarkKind, (words: RemarkWords) => string>> = {
  textNumber: (w) => `${w.at} 填的是文字“${w.received}”，未取数；${meant(w)}`,
  otherUnit: (w) => `${w.at} 填的是文字“${w.received}”，未取数；${meant(w)}单元格里只填数字，不带单位。`,
  chooseSign: (w) => `${w.at} 填的是“${w.received}”，分不清是零还是无此项，未取数；数为零请填 0，无此项请填“—”，未报请留空。`,
  signLookalike: (w) => `${w.at} 填的是“${w.received}”，不是规定的符号，未取数；请改填“${w.suggestion}”，未报请留空。`,
  approximate: (w) => `${w.at} 填的是约数“${w.received}”，未取数；请填确切的数，暂无请留空。`,
  elsewhere: (w) => `${w.at} 填的是“${w.received}”，要到别处去找，未取数；请在本格填出数来，暂无请留空。`,
  notNumber: (w) => `${w.at} 填的是文字“${w.received}”，未取数；请填数字，暂无请留空。`,
  truthValue: (w) => `${w.at} 是逻辑值 ${w.received}，未取数；请改填本格要的内容。`,
  errorValue: (w) => `${w.at} 是错误值 ${w.received}，未取数；请改正公式，或者直接填写。`,
  notFinite: (w) => `${w.at} 的数“${w.received}”超出范围，未取数；请重新填写。`,
  dateAsNumber: (w) => `${w.at} 显示为日期，未取数（常因输入“1-2”一类内容被自动改成日期）；请把格式设为数值，再填数字。`,
  percentFormat: (w) =>
    `${w.at} 是百分比格式，存的是 ${w.received}，未取数；${w.suggestion === '' ? '请把格式设为数值，再填数字。' : `如为 ${w.suggestion}%，请把格式设为数值，填 ${w.suggestion}。`}`,
  scaledFormat: (w) => `${w.at} 的数字格式使显示的数与所存的 ${w.received} 不同，未取数；请把格式设为数值，核对后再填。`,
  decimals: (w) => `${w.at} 应为整数，填的是 ${w.received}，未取数；请填整数。`,
  notMonth: (w) =>
    `${w.at} 应为年月，填的是“${w.received}”，未取；请填六位年月，例如 202402${w.suggestion === '' ? '' : `；如为 ${w.suggestion}，请照此填写`}。`,
  dayInMonth: (w) => `${w.at} 应为年月，填的是某一天“${w.received}”，未取；如为 ${w.suggestion}，请填六位年月。`,
  notDate: (w) =>
    `${w.at} 应为日期，填的是“${w.received}”，未取；请填日期，例如 2024-02-05${w.suggestion === '' ? '' : `；如为 ${w.suggestion}，请照此填写`}。`,
  timeOfDay: (w) => `${w.at} 应为日期，填的带有钟点（${w.received}），未取；如为 ${w.suggestion}，请只填日期。`,
  notCode: (w) => `${w.at} 填的“${w.received}”不在可选项中，未取；可选：${w.suggestion}。`,
  characters: (w) => `${w.at} 的文字“${w.received}”含有不能保存的控制字符，未取；请删去后重填。`,
  notCalculated: (w) => `${w.at} 是公式 ${w.received}，文件里没有它的结果，未取数；请用Excel打开、重算并保存，或者直接填数。`,

  unidentified: (w) => `${w.at}：看不出是哪个单位、哪一期的表，没有读取；请在表头写明单位代码和期别，或者用原发的工作簿重填。`,
  unknownUnit: (w) => `${w.at}：单位代码 ${w.received} 不在填报单位目录中，没有读取；请核对单位代码。`,
  nothingExpected: (w) => `${w.at}：单位 ${w.received} 在期别 ${w.expected} 没有要填的表，没有读取；请核对表头的单位代码和期别。`,
  visibleUnit: (w) => `${w.at}：表头是另一单位（${w.received}），工作簿标识是 ${w.expected}；表头的代码与名称相符，按表头归属，请核对。`,
  visiblePeriod: (w) => `${w.at}：表头是另一期（${w.received}），工作簿标识是 ${w.expected}；表头的期别与文字相符，按表头归期，请核对。`,
  unclearUnit: (w) =>
    `${w.at}：表头的单位自相矛盾或目录中没有（${w.received}）${w.expected === '' ? '' : `，按工作簿标识归 ${w.expected}`}；请核对表头。`,
  unclearPeriod: (w) =>
    `${w.at}：表头的期别自相矛盾或无效（${w.received}）${w.expected === '' ? '' : `，按工作簿标识归 ${w.expected}`}；请核对表头。`,
  mirrorDiffers: (w) =>
    `工作簿里两处隐藏标识不一致（${w.received}${w.expected === '' ? '' : `；${w.expected}`}）；请用原发的工作簿重填，不要拼接文件。`,
  foreignSet: (w) => `工作簿标识的表式集是 ${w.received}，现行的是 ${w.expected}，该标识不作依据；请用指挥部发出的工作簿。`,
  otherVersion: (w) => `${w.at}：表式版本是 ${w.received}，现行版本是 ${w.expected}，没有读取；请用现行版本的工作簿重填。`,
  otherTemplate: (w) => `${w.at}：表头写的表式是 ${w.received}，内容是 ${w.expected}，按内容读取；请核对是否贴错了表。`,

  sheetMissing: (w) => `缺少工作表“${w.expected}”；请补齐后重新报送。`,
  sheetUnknown: (w) => `${w.at}：不是发出的表，没有读取；其中如有要报的数，请填到表内。`,
  sheetRepeated: (w) => `${w.at}：与 ${w.other} 是同一张表；两处相同的数只取一次，不同的数都不取，请只留一张。`,
  blockMissing: (w) => `${w.at}：找不到“${w.expected}”这一部分；请用原发的工作簿重填。`,
  rowMissing: (w) => `${w.at}：缺少“${w.expected}”这一行；请恢复该行，没有数可以留空。`,
  rowUnclear: (w) => `${w.at}：这一行的代码与名称互相矛盾（${w.received}），整行没有取；请按原表改回代码和名称。`,
  unitChanged: (w) => `${w.at}：计量单位由“${w.expected}”改成了“${w.received}”，这一行没有取；请改回“${w.expected}”，按它填数。`,
  rowSlipped: (w) =>
    `${w.at}：这一行的公式不在原来的格，各栏可能错了位，整行没有取；请撤销插入、移动单元格的操作，或者用原发的工作簿重填。`,
  rowRepeated: (w) => `${w.at}：${w.received} 这一行与 ${w.other} 重复；两处相同的数只取一次，不同的数都不取，请只留一行。`,
  rowUnknown: (w) => `${w.at}：代码不在发出的表中，这一行没有取（${w.received}）；请把内容填到表中已有的行，新增的填在备用行。`,
  columnMissing: (w) => `${w.at}：缺少“${w.expected}”这一栏；请恢复该栏，没有数可以留空。`,
  columnUnclear: (w) => `${w.at}：这一栏的表头是“${w.received}”，与原表的“${w.expected}”不符，整栏没有取；请改回原表头。`,
  columnSlipped: (w) =>
    `${w.at}：“${w.received}”这一栏的格上移或下移过，数与行对不上，整栏没有取；请撤销插入、删除的单元格，或者用原发的工作簿重填。`,
  labelChanged: (w) => `${w.at}：原为“${w.expected}”，现为“${w.received}”；数照原意读取，请改回原来的文字。`,
  differs: (w) => `${w.at} 与 ${w.other} 是同一个数，填的不一样（“${w.received}”与“${w.expected}”），都没有取；请核对后只留一处。`,
  unplaced: (w) => `${w.at} 填有“${w.received}”，不在表的行、栏之内，没有取；请填到表内对应的格。`,
  closedCell: (w) => `${w.at} 本期不填，却有“${w.received}”，没有取；请清空，或者填到应填的格。`,
  formulaReplaced: (w) =>
    `${w.at} 应由公式算出，现为填入的“${w.received}”，没有取，按表内所填重新计算；请恢复公式，或者用原发的工作簿重填。`,
  formulaDeleted: (w) => `${w.at} 应由公式算出，公式已被删除，按表内所填重新计算；请恢复公式，或者用原发的工作簿重填。`,
  mergedCells: (w) => `${w.at} 与相邻的格合并了（${w.other}，填的是“${w.received}”），分不清是哪一格的数，没有取；请取消合并，逐格填写。`,
  reasonUnknown: (w) => `${w.at} 填的原因“${w.received}”不在可选项中，这一行的说明没有取；请从下拉列表中选，可选：${w.suggestion}。`,
  explanationIncomplete: (w) => `${w.at} 填的是“${w.received}”，原因与情况说明只填了一项，这一行的说明没有取；请两项都填。`,
  explanationIdle: (w) => `${w.at} 写了说明“${w.received}”，但这一行没有取到数，说明没有取；请先填数。`,
};

/** Words for what reading a returned workbook noticed. */
export const reading = {
  /** Row and column of a cell. */
  label: (row: string, column: string) => `${row}（${column}）`,
  /** A place: sheet, cell and label. */
  place: (sheet: string, cell: string, label: string) => `${sheet}${cell === '' ? '' : `!${cell}`}${label === '' ? '' : ` ${label}`}`,
  amount: (number: string, unit: string) => `${number}${unit}`,
  choice: '、',
  blank: '（空）',
  remarks,
};
