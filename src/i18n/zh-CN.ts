import type { LedgerProblem } from './ledger-problem';
import type { PlanProblem } from './plan-problem';
import type { SeedProblem } from './seed-problem';
import type { TemplateProblem } from './template-problem';
import { workbook } from './zh-CN/workbook';

/** Words for the system's error codes that users meet. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: '不存在',
  ENOTDIR: '不是文件夹',
  EISDIR: '是文件夹，不是文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  ENOSPC: '磁盘空间已满',
  EMFILE: '打开的文件过多',
  EROFS: '磁盘只读',
  ELOOP: '链接成环',
  EBUSY: '正被其他程序使用，例如已在Excel中打开',
  ENAMETOOLONG: '文件名过长',
};

const cause = (code: string): string => CAUSES[code] ?? code;

const EXPECTED = {
  text: '文字，不能为空',
  number: '数字',
  truth: '是或否',
  list: '清单',
  record: '记录',
  code: '代码（字母开头，不含空格和通配符）',
  choice: '可选值之一',
  length: '规定的项数',
};

function seedFault({ fault, expected = 'record', received = '', choices }: SeedProblem): string {
  switch (fault) {
    case 'unknownField':
      return '没有这个字段，请删去或改名';
    case 'missing':
      return '缺少，请补填';
    case 'period':
      return '期别无效，应为六位数字，前四位年份，后两位月份';
    case 'printed':
      return '数值与原文印刷的数字不一致，请核对原文';
    case 'row':
      return '行号与出处所注的行号不一致';
    case 'kinds':
      return '必填或计算的值别不在该度量的值别之内';
    case 'kindCode':
      return '代码与单位类别不符：园区PK1至PK8，县区C4418加两位，部门D加两位，广州各区G4401加两位';
    case 'pairs':
      return '数值与权数应成对';
    case 'unfit':
      return `应为${EXPECTED[expected]}${choices === undefined ? '' : `（${choices}）`}，实为 ${received}`;
    case 'doubleId':
      return '代码重复，请改为唯一的代码';
  }
}

function templateFault({ fault, expected = '', received = '' }: TemplateProblem): string {
  switch (fault) {
    case 'unknownField':
      return '没有这个字段，请删去或改名';
    case 'missing':
      return '缺少，请补填';
    case 'unfit':
      return `“${received}”不符合要求${expected === '' ? '' : `，应为：${expected}`}`;
    case 'unknownSource':
      return `没有行来源“${received}”，可用：${expected}`;
    case 'unknownSourceField':
      return `行来源没有字段“${received}”，可用：${expected}`;
    case 'unknownReference':
      return `所引用的“${received}”不存在：请核对工作表、块、行、栏的代码，被引用的工作表须在同一工作簿中`;
    case 'circular':
      return `计算式循环引用：${received}`;
    case 'errorValue':
      return `计算式的结果为错误值 ${received}，请加上为空或为零时的处理`;
    case 'doubleId':
      return `代码“${received}”重复，请改为唯一的代码`;
    case 'width':
      return '没有给出栏宽：请填 width，或在表式中给出 grid 并用 span 占栏';
  }
}

function planFault({ fault, received, limit }: PlanProblem): string {
  switch (fault) {
    case 'rows':
    case 'columns':
      return `超出工作表的行数或列数（${received}，最多${limit}）`;
    case 'cellLength':
      return `文字${received}个字符，最多${limit}`;
    case 'formulaLength':
      return `公式${received}个字符，最多${limit}`;
    case 'characters':
      return '含有无法写入工作簿的字符';
    case 'notFinite':
      return `数值无效（${received}）`;
    case 'date':
      return `日期无效（${received}）`;
    case 'sheetName':
      return `工作表名“${received}”无效或过长（最多${limit}个字符）`;
    case 'doubleName':
      return `名称“${received}”重复`;
    case 'style':
      return `没有样式“${received}”`;
    case 'doubleCell':
      return '同一单元格写了两次';
    case 'overlap':
      return `区域重叠（${received}）`;
    case 'promptLength':
      return `提示文字${received}个字符，最多${limit}`;
    case 'table':
      return `表格的标题行与列名不一致（${received}）`;
    case 'chart':
      return `图表引用的区域无效（${received}）`;
    case 'name':
      return `名称“${received}”不能用：字母或下划线开头，不含空格，不像单元格地址，最多${limit}个字符`;
    case 'noSheet':
      return '工作簿没有可见的工作表';
    case 'unknownSheet':
      return `没有工作表“${received}”`;
    case 'area':
      return `区域超出工作表或首尾颠倒（${received}）`;
    case 'rowHeight':
      return `行高${received}磅，最多${limit}磅`;
    case 'columnWidth':
      return `列宽${received}个字符，最多${limit}个字符`;
    case 'headerLength':
      return `页眉或页脚${received}个字符，最多${limit}个字符`;
  }
}

/** Types in a ledger line, in words; choices are shown as they are written. */
const TYPES: Readonly<Record<string, string>> = { number: '数字，不加引号', string: '文字，加引号', Object: '一条记录，写在花括号内' };

function ledgerFault({ fault, received, expected = '' }: LedgerProblem): string {
  switch (fault) {
    case 'notJson':
      return `不是一条JSON记录（${received}）。每行应为一条完整的JSON`;
    case 'unknownField':
      return '没有这个字段，请删去或改名';
    case 'missing':
      return '缺少，请补填';
    case 'unfit':
      return `“${received}”不符合要求${expected === '' ? '' : `，可用：${TYPES[expected] ?? expected}`}`;
    case 'period':
      return `期别“${received}”无效，应为六位数字，前四位年份，后两位月份，例如202402`;
    case 'date':
      return `“${received}”不是日期，应写成2024-02-29的形式`;
    case 'cellLength':
      return '文字超过32767个字符，一个单元格放不下，请缩短';
    case 'characters':
      return '含有控制字符等无法写入工作簿的字符，请删去';
    case 'code':
      return `“${received}”不是代码：大写字母开头，只含字母、数字和“-”，最多64个字符`;
    case 'text':
      return '应为文字，不能为空';
    case 'unknownReporter':
      return `没有填报单位“${received}”。可用园区PK1至PK8、县区C4418加两位、部门D加两位、广州各区G4401加两位、指挥部ZHB、文件DOC000至DOC004`;
    case 'unknownSubject':
      return `没有对象“${received}”。可用单位、项目（如A3-01）、指标（如IND-01）、合作区ZH1等种子数据中的代码`;
    case 'unknownMeasure':
      return `没有度量“${received}”。可用度量目录中的代码（如P01）或指标代码（如IND-01）`;
    case 'valueType':
      return `该度量的数据类型应为${expected}（或empty），实为${received}`;
    case 'doubleKey':
      return `与第${expected}行的键相同（${received}）。一键只能有一个当前值，请删去其一`;
  }
}

/** How many problems a message lists; the rest is counted. */
const LISTED = 20;

/** All Chinese texts. Functions take what the text names; every message says place, cause and remedy. */
export const zhCN = {
  /** Which half of a bilingual seed text belongs to this language. */
  textKey: 'zh' as 'zh' | 'en',

  period: {
    month: (year: number, month: number) => `${year}年${month}月`,
    months: (year: number, month: number) => `${year}年1—${month}月`,
    firstQuarter: (year: number) => `${year}年一季度`,
    firstHalf: (year: number) => `${year}年上半年`,
    threeQuarters: (year: number) => `${year}年前三季度`,
    fullYear: (year: number) => `${year}年全年`,
    year: (year: number) => `${year}年`,
    stock: (year: number, month: number) => `截至${year}年${month}月末`,
  },

  source: {
    document: (title: string, place: string, row: string) => `《${title}》${place}，${row}`,
    place: (title: string, place: string) => `《${title}》${place}`,
    within: (place: string, row: string) => `${place}，${row}`,
    row: (row: string) => `第${row}行`,
    own: '本系统默认',
    standard: (name: string) => `标准：${name}`,
  },

  workbook,

  seeds: {
    counted: {
      documents: '公开文件',
      dimensions: '指标维度',
      indicatorItems: '表2-1指标项',
      indicators: '表2-1指标行',
      parks: '共建园区',
      infrastructure: '附件三 基础设施重点项目',
      industry: '附件四 产业共建重点项目',
      livelihood: '附件六 民生事业重点项目',
      projects: '重点项目合计',
      counties: '县（市、区）',
      transfers: '附件一 承接清单',
      clusters: '附件二 产业集群',
      twoCities: '广清一体化规划表1',
      risks: '风险因素',
    },
    files: {
      documents: '公开文件',
      indicators: '主要指标',
      parks: '共建园区',
      projects: '重点项目',
      projectTotals: '项目表合计',
      units: '填报单位',
      subjects: '其他对象',
      industries: '产业清单',
      twoCities: '两市指标',
      district: '清城区报告',
      bulletin: '协作月报',
      facts: '文字数据',
      funds: '资金底线',
      risks: '风险因素',
      evaluation: '评价维度',
      mechanisms: '工作机制',
      measures: '度量目录',
      relations: '勾稽关系',
      anomalies: '异常记录',
    },
    outcomes: {
      agrees: '复算一致',
      differs: '不一致，已列异常',
      notRecomputable: '无法复算，已注明原因',
      unexplained: '不一致，未列异常',
      stale: '复算一致，却列为异常',
      broken: '引用有误或单位不可比',
    },
    faults: {
      quoteMissing: '原文中找不到引文',
      quoteElsewhere: '引文不在所注位置',
      placeUnknown: '位置未登记',
      placeNotFound: '位置的起止文字找不到',
      rowElsewhere: '行号或段首不在引文之前',
      missingInQuote: '引文中没有',
    },
    pair: (name: string, value: string) => `${name}：${value}`,
    tenThousandYuan: '万元',
    what: '清点内容',
    found: '实有',
    expected: '应有',
    result: '结果',
    ok: '相符',
    notOk: '不符',
    list: '项目表',
    stated: '原表合计',
    sum: '逐行相加',
    unit: '单位',
    records: '条数',
    file: '种子文件',
    treatment: '处理办法',
    printed: '原文数',
    recomputed: '复算值',
    countsTitle: '一、清点',
    recordsTitle: '二、种子文件',
    totalsTitle: '三、合计复算',
    relationsTitle: '四、勾稽核对',
    anomaliesTitle: '五、文件中的异常（照录原文，不作改动）',
    sourcesTitle: '六、出处核对',
    sourcesResult: (sources: number, numbers: number, words: number, problems: number) =>
      `核对出处 ${sources} 处、数字 ${numbers} 个、照录文字 ${words} 处，不符 ${problems} 处。`,
    legend: '文件代号：',
    anomalyCount: (count: number) => `共 ${count} 条。`,
    detailHint: '逐条列出各处原文与处理办法：加 --detail。',
    comma: '，',
    compared: '复算、比对',
    roundingRule: '复算口径：每个数按末位四舍五入取区间，区间相交为一致；超、以上等按不封口计，约、近按±10%计。',
    retold: (count: number) => `另含转述核对 ${count} 条：标题、摘要中转述的数字与原述相比。`,
    failuresTitle: '需要改正之处',
    countFailure: (what: string, found: number, expected: number) => `${what}：应有 ${expected}，实有 ${found}`,
    totalFailure: (list: string, stated: number, sum: number) => `${list}：原表合计 ${stated} 万元，逐行相加 ${sum} 万元`,
    recordFailure: (file: string, record: string, field: string, problem: string) =>
      `seeds/${file}.json，记录 ${record}${field === '-' ? '' : `，字段 ${field}`}：${problem}`,
    danglingFailure: (code: string) => `所写“${code}”不存在、与另一文件重复或不相符`,
    moreFailures: (count: number) => `……另有 ${count} 处，改正后再核对；全部见 --json。`,
    passed: '核对通过。',
    failed: '核对未通过：请对照原文改正以上各处；确属文件自身矛盾的，补记异常并在勾稽关系中注明（见 docs/seeds.md）。',
  },

  cli: {
    programSummary: '广清协作工作簿：离线生成、核对、汇总工作簿',
    command: '命令',
    options: '选项',
    usage: '用法：',
    commands: '命令：',
    optionsTitle: '选项：',
    examples: '示例：',
    exitCodes: '退出码：',
    langHelp: '显示语言，默认 zh-CN',
    helpHelp: '显示帮助',
    versionHelp: '显示版本',
    jsonHelp: '输出 JSON，供程序读取',
    moreHelp: (line: string) => `各命令的用法：${line}`,
    exit: {
      ok: '完成',
      findings: '有强制性错误、核对未通过或有退回的文件',
      usage: '命令行用法有误',
      input: '输入无法读取或无效',
      output: '输出文件已存在或无法写入',
      bookInUse: '台账正被另一进程使用',
      fault: '程序故障',
      cancelled: '用户取消',
    },
    problems: {
      unknownOption: (name: string, known: readonly string[]) => `没有选项“${name}”。可用：${known.join('、')}。`,
      unknownCommand: (name: string, known: readonly string[]) => `没有命令“${name}”。可用：${known.join('、')}。`,
      missingOption: (name: string) => `缺少选项“${name}”。`,
      missingValue: (name: string) => `选项“${name}”后面缺少取值。`,
      invalidValue: (name: string, value: string, choices: readonly string[]) =>
        `选项“${name}”的取值“${value}”无效，可用：${choices.join('、')}。`,
      excessArgument: (value: string) => `参数“${value}”多余。`,
      needlessValue: (name: string) => `选项“${name}”不带取值。`,
    },
    fault: (detail: string) => `程序发生故障。请将以下内容发给维护人员：\n${detail}`,
    outputFailed: (code: string) => `结果无法写出（${cause(code)}）。请检查磁盘空间或输出位置，再运行一次。`,
    outHelp: '输出文件；已存在时不覆盖',
    forceHelp: '输出文件已存在时替换',
    report: {
      summary: '生成一期的报告工作簿',
      periodHelp: '报告期，年份-月份，例如 2024-02',
      sampleHelp: '只用种子数据（五份公开文件），不用台账',
      ledgerHelp: '台账文件，每行一条数据（格式见 docs/ledger.md）',
      exampleSample: '只含公开数据的报告',
      exampleLedger: '公开数据加台账数据的报告',
      oneOrigin: '请在 --sample（只用公开数据）和 --ledger FILE.ndjson（用台账文件）中选一个。',
      layingOut: (name: string, index: number, count: number) => `正在编排“${name}”（${index}/${count}）……`,
      writing: '正在写出工作簿……',
      written: (path: string, sheets: number, charts: number, figures: number, bytes: number) =>
        `已生成 ${path}：工作表 ${sheets} 张，图表 ${charts} 个，台账数据 ${figures} 条，${Math.ceil(bytes / 1024)} KB。`,
      superseded: (count: number) => `其中 ${count} 条公开数据与台账数据的键相同，以台账为准。`,
    },
    sheets: {
      summary: '列出表式，或用所选表式生成工作簿',
      makeHelp: '要生成的表式代码，用逗号分开',
      exampleList: '列出全部表式',
      exampleMake: '生成只含年度目标的工作簿',
      id: '表式代码',
      sheet: '工作表',
      description: '内容',
      written: (path: string, sheets: number, bytes: number) => `已生成 ${path}：工作表 ${sheets} 张，${Math.ceil(bytes / 1024)} KB。`,
    },
    seeds: {
      summary: '核对种子数据：清点、合计、勾稽、异常',
      detailHelp: '逐条列出异常的各处原文与处理办法、每条勾稽的结果',
      sourcesHelp: '在所指文件夹的五份文件文本中逐一查对每个出处和数字',
      quietHelp: '通过时不输出，不通过时只列需要改正之处',
      examplePlain: '清点、复算并列出异常',
      exampleSources: '另在文件原文中查对每个数字',
      exampleJson: '供程序读取的完整结果',
    },
  },

  errors: {
    periodInvalid: (d: { text: string }) => `期别“${d.text}”无效：应写成年份-月份，年份为2000至2099，月份为01至12，例如2024-02。`,
    seedInvalid: (d: { problems: readonly SeedProblem[] }) =>
      [
        '种子数据不符合格式，未载入。请按下列位置改正后重新构建：',
        ...d.problems.map((p) => `  seeds/${p.file}.json，记录 ${p.record}，字段 ${p.field}：${seedFault(p)}`),
      ].join('\n'),
    usage: (d: { problem: string; help: string }) => `${d.problem}\n用法见：${d.help}`,
    fileUnreadable: (d: { path: string; cause: string }) => `无法读取文件“${d.path}”（${cause(d.cause)}）。请检查该文件和权限。`,
    notUtf8: (d: { path: string }) => `文件“${d.path}”不是UTF-8编码的文本。请另存为UTF-8后再试。`,
    documentsAmbiguous: (d: { path: string; names: readonly string[] }) =>
      `文件夹“${d.path}”中同一份文件有多个文本：${d.names.join('、')}。请只保留一个。`,
    folderUnreadable: (d: { path: string; cause: string }) => `无法读取文件夹“${d.path}”（${cause(d.cause)}）。请检查路径和权限。`,
    ledgerInvalid: (d: { path: string; problems: readonly LedgerProblem[] }) =>
      [
        `台账文件“${d.path}”有${d.problems.length}处问题，未使用其中任何数据。请按下列位置改正后再试：`,
        ...d.problems.slice(0, LISTED).map((p) => `  第${p.line}行${p.field === '-' ? '' : `，字段 ${p.field}`}：${ledgerFault(p)}。`),
        ...(d.problems.length > LISTED ? [`  ……另有${d.problems.length - LISTED}处，改正后再核对。`] : []),
      ].join('\n'),
    outputExists: (d: { path: string }) => `输出文件“${d.path}”已存在，未作改动。请另取文件名；确要替换的，加 --force。`,
    outputIsLedger: (d: { path: string }) => `输出文件“${d.path}”就是所读的台账文件，未作改动。请另取输出文件名。`,
    sheetsMissing: (d: { sheet: string; needs: readonly string[] }) =>
      `工作表“${d.sheet}”从下列表式取数，须一并生成：${d.needs.join('、')}。请把它们加进 --make。`,
    outputUnwritable: (d: { path: string; cause: string }) =>
      `无法写出文件“${d.path}”（${cause(d.cause)}），没有留下不完整的文件。请检查文件夹、权限和磁盘空间，或另取文件名。`,
    templateInvalid: (d: { problems: readonly TemplateProblem[] }) =>
      [
        '表式定义不符合格式，未使用。请按下列位置改正 templates 文件夹中的文件后重新构建：',
        ...d.problems.map((p) => `  表式 ${p.template}，${p.place}：${templateFault(p)}`),
      ].join('\n'),
    templateUnknown: (d: { id: string; known: readonly string[] }) => `没有表式“${d.id}”。可用：${d.known.join('、')}。`,
    planInvalid: (d: { problems: readonly PlanProblem[] }) =>
      [
        '工作簿超出Excel的限制，未写出。请按下列位置缩短或改正数据：',
        ...d.problems.slice(0, LISTED).map((p) => `  工作表“${p.sheet}”${p.place}：${planFault(p)}`),
        ...(d.problems.length > LISTED ? [`  ……另有${d.problems.length - LISTED}处。`] : []),
      ].join('\n'),
    documentsMissing: (d: { path: string; missing: readonly string[] }) =>
      `文件夹“${d.path}”中缺少文件文本：${d.missing.map((id) => `${id}_*.txt`).join('、')}。请指定存放五份文件文本的文件夹。`,
  },
};

/** Every text of the product by key. Chinese defines the keys; the compiler holds English to them. */
export type Messages = typeof zhCN;
