import { zhCN } from '../../src/i18n/zh-CN';
import { compile } from '../../src/layout/compile';
import { layOut } from '../../src/layout/lay-out';
import { layoutModel } from '../../src/layout/workbook';
import { loadSeeds } from '../../src/model/seeds/seeds';
import { readTemplate } from '../../src/model/templates/read';
import type { PlanSheet, WorkbookPlan } from '../../src/model/workbook-plan';

/** The model of February 2024 without a ledger. */
export const { model } = layoutModel({ seeds: loadSeeds(), period: 202402, ledger: [], sheets: [], messages: zhCN });

const words = (zh: string) => ({ zh, en: zh });

/** A template of one table over the parks, changed as a test needs it. */
export const parkTemplate = (table: object, rest: object = {}): unknown => ({
  id: 'probe',
  version: '1.0',
  sheetName: '试',
  title: words('试'),
  description: words('试'),
  kind: 'parks',
  protected: false,
  page: { orientation: 'portrait', pagesDown: 0 },
  blocks: [
    {
      kind: 'table',
      id: 'parks',
      rows: { source: 'parks' },
      columns: [{ id: 'code', kind: 'code', header: words('代码'), field: 'code', width: 8 }],
      ...table,
    },
  ],
  ...rest,
});

/** A labelled column of the parks. */
export const label = (id: string, field = id, more: object = {}) => ({ id, kind: 'label', header: words(id), field, width: 12, ...more });

/** A computed column. */
export const computed = (id: string, expression: object, more: object = {}) => ({
  id,
  kind: 'computed',
  header: words(id),
  expression,
  width: 12,
  ...more,
});

/** An object but for one member. */
export const without = (object: object, member: string): object =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== member));

export const layoutOf = (template: unknown) => layOut(readTemplate('probe', template), model);

export const planOf = (...templates: readonly unknown[]): WorkbookPlan =>
  compile(templates.map(layoutOf), { title: '', subject: '', creator: '' });

/** The only sheet of a template's plan. */
export function sheetOf(template: unknown): PlanSheet {
  const [sheet] = planOf(template).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
