import { entry } from './entry';

/** Words inside workbooks that do not stand in a template. */
export const workbook = {
  /** Line under a sheet's title. */
  identity: {
    period: (words: string, code: number) => `报告期：${words}（期别 ${code}）`,
    unit: (name: string, code: string) => `编制：${name}（单位代码 ${code}）`,
    reporter: (name: string, code: string) => `填报单位：${name}（单位代码 ${code}）`,
    template: (id: string, version: string) => `表式：${id} ${version}`,
  },
  entry,
  reportTitle: (period: string) => `广清协作月报 ${period}`,
  form: {
    number: (number: string) => `表　　号：${number}`,
    issuer: (issuer: string) => `制定机关：${issuer}`,
    documentNumber: (number: string) => `文　　号：${number}`,
    /** In place of a document number. */
    workingSheet: '工作调度表',
    unit: (unit: string) => `计量单位：${unit}`,
    confidential: '内部资料　注意保存',
    reporter: (name: string) => `填报单位（盖章）：${name}`,
    foot: '单位负责人：　　　　　　统计负责人：　　　　　　填表人：　　　　　　联系电话：　　　　　　报出日期：20　　年　　月　　日',
  },
  footer: '第 &P 页 共 &N 页',
  noRows: '暂无数据',
  notGiven: '—',
  unlocated: '文件未注明',
  otherCategories: '其他类别',
  withUnit: (header: string, unit: string) => `${header}（${unit}）`,
  unitAlone: (unit: string) => `（${unit}）`,
  coded: (code: string, words: string) => `${code} ${words}`,
  listEnd: '；',
  /** Between the names of a list. */
  listComma: '、',
  errorTitle: '请改正',
  errors: {
    decimal: (low: number | undefined, high: number | undefined) => `请填数字${range(low, high)}；没有数据请留空，不要填0。`,
    whole: (low: number | undefined, high: number | undefined) => `请填整数${range(low, high)}；没有数据请留空，不要填0。`,
    text: (low: number, high: number) => `请填${low}至${high}个字。`,
    number: (whole: boolean, low: number | undefined) =>
      `请填${whole ? '整数' : '数字'}${range(low, undefined)}；无此项填“—”，不足最小单位填“…”，没有数据请留空，不要填0，不要带单位。`,
    list: '请从下拉列表中选一项，或留空。',
    month: '请填六位年月，例如 202402；没有请留空。',
    date: '请填日期，例如 2024-02-05；没有请留空。',
  },
  listNames: {
    infrastructure: '基础设施',
    industry: '产业共建',
    livelihood: '民生事业',
  },
  annexes: { infrastructure: '附件三', industry: '附件四', livelihood: '附件六' },
  natures: {
    flow: '流量（可累加）',
    level: '水平值',
    endStock: '期末存量',
    share: '占比',
    averageGrowth: '年均增速',
    perCounty: '达标县数',
  },
  frequencies: { month: '月', monthNoJan: '月（1月免报）', quarter: '季', halfYear: '半年', year: '年', event: '随发' },
  /** What a monthly table says where a value of this frequency is not due. */
  notMonthly: { quarter: '季度核算', halfYear: '半年数据', year: '年度数据' },
  paces: {
    linear: '序时（参考）',
    history: '历史进度',
    path: '录入路径',
    milestone: '节点',
    yearEnd: '年末考核',
    compare: '与目标对照',
  },
  valueKinds: {
    month: '本月',
    ytd: '本年累计',
    ytdLastYear: '上年同期累计',
    growth: '同比增长',
    periodEnd: '期末数',
    yearBegin: '上年末数',
    plan: '计划、目标',
    sinceStart: '自开工累计',
    none: '不分值别',
  },
  statuses: {
    sample: '示例',
    derived: '推算',
    estimated: '预计',
    reported: '初报',
    revised: '修订',
    verified: '统计部门核定',
    published: '公开',
  },
  /** Signs of a state without a value; not reported is an empty cell. */
  emptyStates: { notReported: '', notApplicable: '—', negligible: '…' },
  /** Where an indicator stands: a sign that needs no colour, and words. */
  standings: {
    done: '◆ 已完成',
    ahead: '▲ 快于序时',
    onPace: '● 基本同步',
    behind: '▼ 滞后',
    farBehind: '▼▼ 严重滞后',
    notDue: '○ 未到考核期',
    noTarget: '— 目标未录入',
    noTargetSet: '— 不设目标',
    derivedTarget: '— 推算目标，不评',
    noValue: '× 缺数',
  },
  /** After a standing that only m/12 speaks for. */
  forReference: '（参考）',
  /** Units a total lacks: their names follow. */
  without: '不含',
  /** Growth in words; the number stands between, without its sign. */
  change: { up: '增长', down: '下降', flat: '持平', againstPeriod: '同比', againstYear: '比上年', times: '倍（上年同期基数较低）' },
  /** Remarks on an indicator's value. */
  indicatorNotes: {
    smallBase: (limit: number) => `样本少（分母不足${limit}个）`,
    noJanuary: '1月免报，首期为1—2月',
    noDenominator: '分母文件未定义',
    ofCounties: (counties: number) => `/${counties}个县（市、区）达标`,
    lastKnown: (why: string, year: number, month: number) => (month === 12 ? `${why}，${year}年末` : `${why}，${year}年${month}月末`),
  },
  /** After the titles of sheets and charts that show sample figures. */
  sampleTitle: '（示例数据）',
  notReportedUnits: { none: '各单位均已报送', some: '未报：' },
  /** A month on a time axis of statistics: the first holds two. */
  monthInTrend: (month: number) => (month === 2 ? '1—2月' : `${month}月`),
  /** A month on a time axis of what is reported every month. */
  months: (month: number) => `${month}月`,
  anomalyKinds: {
    total: '合计',
    growth: '增速',
    share: '占比',
    duplicate: '重复',
    name: '名称',
    unit: '单位',
    scope: '范围',
    definition: '口径',
    count: '数目',
    text: '文字',
    date: '日期',
    list: '清单',
  },
  decisions: { nature: '性质', frequency: '频率', pace: '进度方式' },
  quoted: (place: string, says: string) => `${place}：${says}`,
};

function range(low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined) return `（${low}至${high}）`;
  if (low !== undefined) return `（不小于${low}）`;
  return high === undefined ? '' : `（不大于${high}）`;
}
