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
    '没有用台账（--book）：历史、上年同期、目标为空，新增项目的代码从001起。已报过数的单位请用台账，或由其上期表结转（--roll），以免代码重复。',
};
