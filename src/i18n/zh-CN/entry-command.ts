/** Words of the command `entry`. */
export const entryCommand = {
  summary: '生成填报单位的填报工作簿（发表）',
  unitHelp: '填报单位代码，可多个；代码见 codes --of reporters',
  moreUnitsHelp: '更多的填报单位代码',
  allHelp: '全部有数可报的单位',
  outHelp: '输出文件夹；其中已有同名文件时不覆盖',
  bookHelp: '台账（.gqdb）：带出历史、上年同期、目标和以前报过的项目',
  issueHelp: '同一单位同一期的第几次发表，默认1',
  asciiHelp: '文件名只用代码，例如 PK1_202403.xlsx',
  exampleAll: '全部单位2024年3月的填报工作簿',
  exampleUnits: '只生成广清园和英德市的，没有台账时历史为空',
  unitOrAll: '请用 --unit 写明填报单位，或用 --all 生成全部，二者选一。',
  issueInvalid: (text: string) => `选项“--issue”的取值“${text}”无效，应为1至99的整数。`,
  making: (name: string, index: number, count: number) => `正在生成“${name}”（${index}/${count}）……`,
  written: (folder: string, count: number, size: number) => `已在“${folder}”生成填报工作簿 ${count} 个，最大的 ${size} KB。`,
  notAsked: (names: readonly string[]) => `本期没有应报数据、未生成的单位：${names.join('、')}。需要时用 --unit 指定。`,
  withoutBook:
    '没有用台账（--book）：历史、上年同期、目标为空，新增项目的代码从001起。已报过数的单位请用台账，或由其上期表结转（roll），以免代码重复。',
};

/** Words of the command `read`. */
export const readCommand = {
  summary: '读取退回的填报工作簿，列出读到什么、哪里不对；不入台账',
  fileHelp: '退回的工作簿，可多个',
  example: '看一份退回的工作簿读到了什么',
  reading: (file: string, index: number, count: number) => `正在读取“${file}”（${index}/${count}）……`,
  file: (file: string) => `${file}：`,
  unit: (name: string, code: string, period: string, sheets: number, filled: number, blank: number) =>
    `${name}（${code}）${period}：工作表 ${sheets} 张，有数 ${filled} 项（含带出的），空白 ${blank} 项。`,
  nothing: '没有需要注意之处，全部可读。',
  noticed: (count: number) => `需要注意 ${count} 处：`,
};

/** Words of the command `roll`. */
export const rollCommand = {
  summary: '由填报单位上期的工作簿结转出下一期的（结转）',
  fileHelp: '上期退回的工作簿，可多个',
  periodHelp: '结转到哪一期，默认为下一个月',
  bookHelp: '台账（.gqdb）：历史、目标等由台账补足，工作簿里的数优先',
  example: '由3月退回的表结转出4月的',
  notLater: (period: string, from: string) => `结转的期别 ${period} 应晚于工作簿的期别 ${from}。`,
  nothingToRoll: (file: string) => `“${file}”里看不出是哪个单位、哪一期的表，或者没有读到要填的表，不能结转。请用填报单位退回的工作簿。`,
  rolled: (file: string, to: string, figures: number) => `“${file}”已结转为“${to}”，带入 ${figures} 项。`,
  left: (count: number) => `需要注意 ${count} 处，未取的没有带入：`,
  unsure: (file: string) => `“${file}”的单位或期别各处不一致，不能结转：请先用 read 查看，改正后再结转。`,
  twice: (first: string, second: string) => `“${first}”和“${second}”是同一单位的工作簿，不能一起结转，请只留一个。`,
};
