import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { shownIn } from '../../layout/planned';
import type { Aspect } from './aspects';
import type { Difference, Hand } from './compare';

/** Words in both languages of the documents. */
export interface Words {
  zh: string;
  en: string;
}

/** A difference between plan and hand that is known and lived with. */
export interface Gap {
  /** Stands in front of it in docs/parity.md; a test names it when it is gone. */
  id: string;
  aspect: Aspect;
  hand: Hand;
  /** What differs, why it stays, and whether anybody sees it. */
  what: Words;
  why: Words;
  seen: Words;
  /** Whether a difference of this aspect and hand is this one. It must not take more than it says. */
  explains: (difference: Difference, plan: WorkbookPlan) => boolean;
}

/** Half a pixel in characters of the default font, whose digits are seven pixels wide. */
const HALF_PIXEL = 0.5 / 7 + 1e-9;

/** The words of the cell that names a series. */
function namedBy(planned: string, plan: WorkbookPlan): string | undefined {
  const [, column, row, sheet] = /^\{column:(\d+),row:(\d+),sheet:"(.*)"\}$/.exec(planned) ?? [];
  const cells = plan.sheets.find(({ name }) => name === sheet)?.cells;
  const words = shownIn(cells?.find((placed) => placed.row === Number(row) && placed.column === Number(column))?.cell);
  return typeof words === 'string' ? words : undefined;
}

/** All of them. Who closes one takes it away here; who finds another closes it, or says here why not. */
export const GAPS: readonly Gap[] = [
  {
    id: 'author',
    aspect: 'properties',
    hand: 'excel',
    what: { zh: '不写工作簿的作者', en: 'the author of the workbook is not set' },
    why: { zh: '打开的工作簿是使用者自己的', en: 'the open workbook belongs to the person' },
    seen: { zh: '文件属性中看得见', en: 'in the file’s properties' },
    explains: ({ place }) => place === 'creator',
  },
  {
    id: 'whole-pixels',
    aspect: 'widths',
    hand: 'excel',
    what: { zh: '列宽取整到像素，相差不到半个像素', en: 'column widths are whole pixels, less than half a pixel off' },
    why: {
      zh: 'Office.js 以磅计列宽；文件中的宽度打开时同样取整',
      en: 'Office.js measures in points; Excel rounds a file’s widths alike when it draws',
    },
    seen: { zh: '看不出', en: 'no' },
    explains: ({ planned, found }) => Math.abs(Number(planned) - Number(found)) <= HALF_PIXEL,
  },
  {
    id: 'alternative-text',
    aspect: 'charts',
    hand: 'excel',
    what: { zh: '图表没有替代文字', en: 'charts have no alternative text' },
    why: { zh: 'Office.js 没有这个成员；图名写明图的内容', en: 'Office.js has no member for it; the title says what the chart shows' },
    seen: { zh: '读屏软件的使用者', en: 'by people with a screen reader' },
    explains: ({ place, found }) => place.endsWith(' alternative text') && found === undefined,
  },
  {
    id: 'series-names',
    aspect: 'seriesNames',
    hand: 'excel',
    what: { zh: '系列名称是文字，不随单元格变动', en: 'names of series are texts that do not follow their cells' },
    why: {
      zh: 'Office.js 没有把名称绑定到单元格的成员；更新时重写',
      en: 'Office.js has no member that binds them; a refresh writes them anew',
    },
    seen: { zh: '改了表头文字才看得见', en: 'once somebody changes a header' },
    explains: ({ planned = '', found }, plan) => found === `{text:${JSON.stringify(namedBy(planned, plan))}}`,
  },
  {
    id: 'green-triangles',
    aspect: 'ignoredErrors',
    hand: 'excel',
    what: { zh: '数字样的代码旁有绿色三角', en: 'green triangles beside codes that look like numbers' },
    why: { zh: 'Office.js 没有关闭单项检查的成员', en: 'Office.js has no member that ends a check for some cells' },
    seen: { zh: '看得见，不打印', en: 'on screen, not in print' },
    explains: ({ found }) => found === undefined,
  },
  {
    id: 'table-style',
    aspect: 'unsaid',
    hand: 'excel',
    what: { zh: '表格套用 TableStyleLight1，不加条纹', en: 'tables have the style TableStyleLight1 without bands' },
    why: { zh: 'Office.js 不能去掉表格样式；这一种不填色', en: 'Office.js cannot take a table’s style away; this one fills nothing' },
    seen: { zh: '新增的行有细线', en: 'as thin lines on rows that people add' },
    explains: ({ place, found = '' }) => place.startsWith('table ') && found === '{bands:false,style:"TableStyleLight1"}',
  },
];
