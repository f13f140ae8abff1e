import type { SheetAspect } from './aspects';
import { GAPS } from './gaps';
import { SUBJECTS, type SubjectId } from './subjects';
import type { Verdict } from './verdict';

/** Columns of the table: aspects that are read together. */
const COLUMNS: readonly { head: string; aspects: readonly SheetAspect[] }[] = [
  { head: '内容 · contents', aspects: ['contents', 'links'] },
  { head: '公式的值 · worth', aspects: ['values'] },
  { head: '外观 · looks', aspects: ['font', 'fill', 'align', 'numberFormat', 'unlocked'] },
  { head: '边框 · borders', aspects: ['borders'] },
  { head: '行列 · sizes', aspects: ['widths', 'heights', 'hiddenLines'] },
  { head: '合并 · merges', aspects: ['merges'] },
  { head: '校验 · validation', aspects: ['validations'] },
  { head: '条件格式 · conditions', aspects: ['conditionalFormats'] },
  { head: '表格 · tables', aspects: ['tables'] },
  { head: '打印、视图 · page, view', aspects: ['page', 'view', 'unsaid'] },
  { head: '图表 · charts', aspects: ['charts', 'chartLooks', 'seriesNames'] },
  { head: '其他 · other', aspects: ['ignoredErrors'] },
];

const numberOf = (gap: (typeof GAPS)[number]): number => GAPS.indexOf(gap) + 1;

/** How many things were compared, and the numbers of gaps among them. */
function entry(verdicts: readonly Verdict[]): string {
  const count = verdicts.reduce((sum, verdict) => sum + verdict.count, 0);
  const gaps = new Set(verdicts.flatMap((verdict) => [...verdict.gaps.keys()].map(numberOf)));
  const marks = gaps.size === 0 ? '' : `（${[...gaps].sort((a, b) => a - b).join('、')}）`;
  return count === 0 && gaps.size === 0 ? '' : `${count}${marks}`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
/** Head of a table whose texts stand left and numbers right. */
const head = (columns: readonly (readonly [words: string, of: 'texts' | 'numbers'])[]): string[] => [
  row(columns.map(([words]) => words)),
  row(columns.map(([, of]) => (of === 'texts' ? '---' : '--:'))),
];

function sheetRows(verdicts: readonly Verdict[]): string[] {
  const sheets = [...new Set(verdicts.map(({ sheet }) => sheet))].filter((sheet) => sheet !== '');
  return sheets.map((sheet) => {
    const own = verdicts.filter((verdict) => verdict.sheet === sheet);
    return row([sheet, ...COLUMNS.map(({ aspects }) => entry(own.filter(({ aspect }) => aspects.some((one) => one === aspect))))]);
  });
}

function section(id: SubjectId, verdicts: readonly Verdict[]): string[] {
  const { zh, en } = SUBJECTS[id].name;
  const whole = entry(verdicts.filter(({ sheet }) => sheet === ''));
  const total = verdicts.reduce((sum, { count }) => sum + count, 0);
  return [
    `## ${zh} · ${en}`,
    '',
    `共比较 ${total} 项；其中标签次序、名称、信封、属性 ${whole} 项。${total} things compared, of them order of tabs, names, envelope and properties: ${whole}.`,
    '',
    ...head([['工作表 · sheet', 'texts'], ...COLUMNS.map((column) => [column.head, 'numbers'] as const)]),
    ...sheetRows(verdicts),
    '',
  ];
}

const HANDS = { file: '文件 · file', excel: 'Excel' } as const;

/** Known gaps, each with how often it occurs. */
function gapRows(all: readonly Verdict[]): string[] {
  return GAPS.map((gap) => {
    const times = all.reduce((sum, { gaps }) => sum + (gaps.get(gap) ?? 0), 0);
    const both = ({ zh, en }: { zh: string; en: string }) => `${zh} · ${en}`;
    return row([String(numberOf(gap)), HANDS[gap.hand], both(gap.what), both(gap.why), both(gap.seen), String(times)]);
  });
}

/** The text of docs/parity.md. */
export function parityDocument(verdicts: ReadonlyMap<SubjectId, readonly Verdict[]>): string {
  const text = [
    '# 两种写法的一致 · Parity of the two hands',
    '',
    '同一份方案由两种写法写出：文件（`gqbook`）和 Excel（任务窗格，经 Office.js）。本页由测试 `test/officejs/parity` 生成：每张表、每一方面，把方案分别与另一种程序（exceljs 和 XML 部件）读到的文件、模拟的 Excel 中打开的工作簿逐项比较；再用本系统的两种读法读回，两边相等。公式的值由 IronCalc 计算，与方案中的值比较；图表的外观以文件为准。报告的台账只取部分月份。没有使用真实的 Excel：模拟的 Excel 按公开文档写成，`docs/manual-checklist.md` 列出在真实 Excel 中要核对的事项。',
    '',
    'One plan is written by two hands: as a file (`gqbook`), and in Excel (the task pane, through Office.js). This page is made by the tests of `test/officejs/parity`: for each sheet and aspect the plan is compared, thing by thing, with the file as another program reads it (exceljs, and the XML parts) and with what the simulated Excel has open; then both are read back by the product’s two readers, which must agree. What formulas are worth is calculated by IronCalc and compared with the plan’s values; of the looks of charts the file is the measure. The report’s ledger has some months only. Real Excel was not exercised: the simulated one follows the published documentation, and `docs/manual-checklist.md` lists what to check in the real one.',
    '',
    '表中的数是比较的项数，括号内是下面所列差异的序号；没有别的差异。更新：`npm run golden`。Numbers count the things compared; those in brackets are known gaps, listed below; there are no other differences. Renewed by `npm run golden`.',
    '',
    '## 已知差异 · Known gaps',
    '',
    ...head([
      ['序号 · no.', 'numbers'],
      ['写法 · hand', 'texts'],
      ['差异 · what differs', 'texts'],
      ['原因 · why', 'texts'],
      ['看得见吗 · is it seen', 'texts'],
      ['次数 · times', 'numbers'],
    ]),
    ...gapRows([...verdicts.values()].flat()),
    '',
    ...[...verdicts].flatMap(([id, found]) => section(id, found)),
  ];
  return text.join('\n');
}
