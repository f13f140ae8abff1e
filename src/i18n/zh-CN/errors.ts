import type { BookDamage, BookInUse, NoBook } from '../book-problem';
import type { NoFigures } from '../figure-file-problem';
import type { LedgerProblem } from '../ledger-problem';
import type { PlanProblem } from '../plan-problem';
import type { SeedProblem } from '../seed-problem';
import type { TemplateProblem } from '../template-problem';
import type { WorkbookUnreadable } from '../workbook-problem';
import { excelErrors } from './excel';
import { unreadableWorkbook } from './unreadable-workbook';

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

/** Words for a cause. */
export const cause = (code: string): string => CAUSES[code] ?? code;

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
    case 'progressRow':
      return '进度只能用在指标行：请改用行来源 indicators';
    case 'progressOperand':
      return `进度缺少“${received}”，请在 of 中补填`;
    case 'unknownMeasure':
      return `度量目录中没有“${received}”，代码用 gqbook codes 列出`;
    case 'doubleId':
      return `代码“${received}”重复，请改为唯一的代码`;
    case 'unknownName':
      return `没有“${received}”，可用：${expected}`;
    case 'period':
      return `期别“${received}”无效，应为六位数字，例如202312`;
    case 'limits':
      return `下限大于上限（${received}）`;
    case 'format':
      return `数字格式“${received}”的引号没有成对`;
    case 'hiddenMark':
      return `标记“${received}”不会起作用：排在前面的“${expected}”已包含它，请把长的写在前面或删去重复的`;
    case 'formFoot':
      return `统计报表（form）须全部打印，表尾才印得出来：请删去 printThrough（${received}）或 form`;
    case 'paleLine':
      return `折线和标记不能用 ${received} 色，印在纸上看不清：请换一种颜色，或改画成柱`;
    case 'tableKeys':
      return `表格 ${received} 没有一栏是行的代码，排序后无法辨认各行：请加一栏，内容为各行的代码`;
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
    case 'tableKeys':
      return `表格的代码栏在表格之外（${received}）`;
    case 'chart':
      return `图表引用的区域无效（${received}）`;
    case 'numberFormat':
      return `数字格式无效或过长（${received}，最多${limit}个字符）`;
    case 'numberFormats':
      return `数字格式有${received}种，最多${limit}种`;
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

/** When a value is reported, by the frequency of its measure. */
const NOT_DUE: Readonly<Record<string, string>> = {
  monthNoJan: '统计数1月免报，首期为1—2月（期别为2月）',
  quarter: '按季报，期别为3、6、9、12月',
  halfYear: '按半年报，期别为6、12月',
  year: '按年报，期别为12月',
  plan: '年度计划的期别为当年12月',
};

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
    case 'thousands':
      return `数字“${received}”带有千位分隔，请去掉，写成 ${expected}`;
    case 'bareValue':
      return `值“${received}”应连同类型写成 ${expected}`;
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
      return `没有对象“${received}”。可用单位、项目（如A3-01）、指标（如IND-01）、资金类别（如K01）、单位自己加的行（如PK1-001）、合作区ZH1等种子数据中的代码`;
    case 'unknownMeasure':
      return `没有度量“${received}”。可用度量目录中的代码（如P01）或指标代码（如IND-01）`;
    case 'valueType':
      return `该度量的数据类型应为${expected}（或empty），实为${received}`;
    case 'doubleKey':
      return `与第${expected}行的键相同（${received}）。一键只能有一个当前值，请删去其一`;
    case 'valueKind':
      return `该度量没有值别“${received}”，可用：${expected}`;
    case 'integer':
      return `应为整数，实为${received}`;
    case 'codeOfList':
      return `“${received}”不在该度量的代码表中，可用：${expected}`;
    case 'unit':
      return `计量单位应为“${expected}”，${received === '' ? '没有写' : `实为“${received}”`}。请换算后填写`;
    case 'unitNeedless':
      return `没有数字时不写计量单位（${received}），请删去`;
    case 'subjectOfIndicator':
      return `指标自己的数，对象应与度量相同，应为${expected}，实为${received}`;
    case 'owner':
      return `该指标的数由${expected}填报（目标由指挥部ZHB填），实为${received}`;
    case 'emptyText':
      return `文字“${received}”看起来像没有数。没有的请写{"type":"empty","state":…}`;
    case 'notDue':
      return `${NOT_DUE[expected] ?? '本期不报'}，实为${received}`;
    case 'targetPeriod':
      return `年度目标的期别为当年12月，应为${expected}，实为${received}`;
    case 'printedOnly':
      return `printed和operator只用于公开文件的数（${received}），请删去`;
    case 'printed':
      return `原文数字“${received}”应与数值${expected}一致，最多20个字符`;
    case 'publishedSource':
      return `公开文件（DOC）的数状态应为published或revised，并写明source，${received === '' ? '没有写' : `现为${received}`}`;
    case 'notCsv':
      return '不是CSV表格：引号没有成对，或引号前后有多余的字符';
    case 'doubleColumn':
      return '列名重复，请删去其一';
    case 'excessCell':
      return `“${received}”不在有列名的列中，请删去或补列名`;
    case 'unknownPlace':
      return `文件${expected}没有“${received}”这个位置，可用的见工作簿“数据来源”`;
  }
}

/** Why a file is no book, in words. */
const NO_BOOK: Readonly<Record<NoBook, string>> = {
  folder: '是文件夹',
  empty: '文件是空的',
  notSqlite: '不是SQLite文件',
  otherProgram: '是其他程序的SQLite文件',
};

/** What is wrong with a damaged book, in words. */
const DAMAGE: Readonly<Record<BookDamage, string>> = {
  seal: '内容与封记不符，写成后有改动或损坏',
  noSeal: '缺少封记，文件不完整或被其他程序改写过',
  tables: '缺少应有的数据表',
  content: '有的数据不成格式',
  sqlite: '文件结构有错',
};

/** What to do with a file that is no file of figures. */
const NO_FIGURES: Readonly<Record<NoFigures, string>> = {
  workbook: '是Excel工作簿。请在Excel中另存为“CSV UTF-8（逗号分隔）”后再试，栏名见 docs/ledger.md',
  oldWorkbook: '是旧版Excel工作簿（.xls）。请在Excel中另存为“CSV UTF-8（逗号分隔）”后再试，栏名见 docs/ledger.md',
  book: '是台账。请用 --book 指明；要并入另一个台账的，先用 ledger export 导出为数据文件',
  table: '的内容是CSV表格。请把文件名改为以 .csv 结尾后再试',
  records: '的内容是每行一条JSON。请把文件名改为以 .ndjson 结尾后再试',
  semicolons: '各栏用分号隔开，分隔符应为逗号。请在Excel中另存为“CSV UTF-8（逗号分隔）”后再试',
  tabs: '各栏用制表符隔开，分隔符应为逗号。请在Excel中另存为“CSV UTF-8（逗号分隔）”后再试',
};

/** Parts of a key that are codes. */
const CODED = { unit: '单位', subject: '对象', measure: '度量' };

/** A period as the command line takes it. */
const dashed = (period: number): string => `${Math.floor(period / 100)}-${String(period % 100).padStart(2, '0')}`;

/** How many problems a message lists; the rest is counted. */
const LISTED = 20;

/** What is said of each failure a user can meet: place, cause and remedy. */
export const errors = {
  nothingToReport: (d: { unit: string; name: string }) =>
    `${d.name}（${d.unit}）没有负责的指标和表，不用填报。指标的责任单位见报告工作簿的“数据来源”表。`,
  unitUnknown: (d: { unit: string; known: readonly string[] }) => `没有填报单位“${d.unit}”。可用的单位代码：${d.known.join('、')}。`,
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
  notFigures: (d: { path: string; why: NoFigures }) => `文件“${d.path}”${NO_FIGURES[d.why]}。没有使用其中的数据。`,
  workbookUnreadable: (d: WorkbookUnreadable) => `文件“${d.file}”${unreadableWorkbook(d)}。`,
  codesUnknown: (d: { unknown: readonly { part: 'unit' | 'subject' | 'measure'; code: string }[] }) =>
    `没有${d.unknown.map(({ part, code }) => `${CODED[part]}“${code}”`).join('、')}，所以没有这条数据。可用的代码用 gqbook codes 列出。`,
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
  bookMissing: (d: { path: string }) => `没有台账“${d.path}”。请检查路径；第一次导入（ledger import）时会新建。`,
  notABook: (d: { path: string; why: NoBook }) => `“${d.path}”不是台账：${NO_BOOK[d.why]}。文件未作改动。请检查 --book 后的路径。`,
  bookDamaged: (d: { path: string; why: BookDamage; detail?: string }) =>
    `台账“${d.path}”已损坏，无法使用，未作改动（${DAMAGE[d.why]}${d.detail === undefined ? '' : `：${d.detail}`}）。请用最近的备份替换后，重新导入其后的数据。`,
  bookNewer: (d: { path: string; found: number; known: number }) =>
    `台账“${d.path}”由更新版本的程序写成（结构第${d.found}版，本程序只认到第${d.known}版），未作改动。请更新程序后再试。`,
  bookInUse: (d: BookInUse) => {
    const holder =
      d.pid === undefined ? '' : `：${d.by === undefined ? '' : `${d.by}，`}计算机“${d.host}”上的进程${d.pid}，自 ${d.taken} 起`;
    const byHand = `确认无人使用后，可删除文件“${d.lock}”再试。`;
    if (d.state === 'running') return `台账“${d.path}”正被使用${holder}。请等它结束后再试。`;
    if (d.state === 'elsewhere')
      return `台账“${d.path}”正被使用${holder}。该进程不在本机，无法判断是否仍在运行。请等它结束后再试；${byHand}`;
    if (d.state === 'unsure') return `台账“${d.path}”正被使用${holder}。请等它结束后再试；如该进程并非本程序，${byHand}`;
    return `台账“${d.path}”旁有无法识别的占用标记，不知由谁所留。${byHand}`;
  },
  bookChanged: (d: { path: string }) => `台账“${d.path}”在处理期间被其他程序改动、移走或替换，本次数据未写入。请查明后再试。`,
  monthsClosed: (d: { path: string; origin: string; months: readonly { period: number; count: number }[] }) =>
    [
      `“${d.origin}”改动已锁定月份的数据，全部未收入台账“${d.path}”：`,
      ...d.months.map(({ period, count }) => `  ${dashed(period)}：${count}条`),
      '确需修订的，加 --reason 写明原因（作为修订保留原值）；否则请从文件中删去这些数据。',
    ].join('\n'),
  monthClosed: (d: { path: string; period: number; closedBy: string; closedAt: string }) =>
    `台账“${d.path}”的${dashed(d.period)}已由${d.closedBy}于${d.closedAt}锁定，不必再锁。此后的改动须写明原因；误锁的，用 ledger reopen 解锁。`,
  monthEmpty: (d: { path: string; period: number }) =>
    `台账“${d.path}”中没有${dashed(d.period)}的数据，未锁定。请检查期别，或先导入该期数据。`,
  undoClosed: (d: { path: string; id: number; origin: string; periods: readonly number[] }) =>
    `台账“${d.path}”的第${d.id}批（${d.origin}）不能撤销：其中的${d.periods.map(dashed).join('、')}已在其后锁定。请导入更正的数据，并用 --reason 写明原因；误锁的，先用 ledger reopen 解锁。`,
  undoWithoutReason: (d: { path: string; id: number; origin: string; periods: readonly number[] }) =>
    `台账“${d.path}”的第${d.id}批（${d.origin}）改动了已锁定的${d.periods.map(dashed).join('、')}，没有写明原因，未撤销。请加 --reason 写明为何撤销。`,
  monthOpen: (d: { path: string; period: number }) =>
    `台账“${d.path}”的${dashed(d.period)}没有锁定，不必解锁。请检查期别；各月锁定情况用 ledger status 查看。`,
  documentsMissing: (d: { path: string; missing: readonly string[] }) =>
    `文件夹“${d.path}”中缺少文件文本：${d.missing.map((id) => `${id}_*.txt`).join('、')}。请指定存放五份文件文本的文件夹。`,
  ...excelErrors,
};
