import { sheetNames } from '../../src/layout/sheet-names';
import { template, TEMPLATE_IDS } from '../../src/model/templates/files';
import type { Template } from '../../src/model/templates/schema';
import { EXCEL } from '../../src/model/limits';
import { planned } from './planned';

const named = (id: string, kind: Template['kind'], sheetName: string) => ({ id, kind, sheetName });
const form = named('form', 'entry', '项目进度');
const summary = named('summary', 'projects', '项目进度');

test('an entry form gives way to another sheet of its name, whichever stands first', () => {
  for (const templates of [
    [form, summary],
    [summary, form],
  ])
    expect(Object.fromEntries(sheetNames(templates))).toEqual({ form: '项目进度（表）', summary: '项目进度' });
});

test('without that sheet a form keeps the name that units know', () => {
  expect([...sheetNames([form, named('parks', 'parks', '园区名录')]).values()]).toEqual(['项目进度', '园区名录']);
});

test('all templates in one workbook have names of their own, short enough for Excel', () => {
  const names = [...sheetNames(TEMPLATE_IDS.map(template)).values()];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(TEMPLATE_IDS.length);
  expect(names.filter((name) => name.length > EXCEL.sheetNameCharacters)).toEqual([]);
  expect(names.filter((name) => name.endsWith('（表）'))).toEqual(['项目进度（表）']);
});

describe('a workbook with a form and the summary of its name', () => {
  const sheets = ['project-progress', 'data-ledger', 'overview', 'problem-list', 'project-monthly', 'entry-guide', 'indicator-completion'];
  const { plan, sheet, texts } = planned({ sheets: [...sheets, 'park-operation'] });

  test('has both, and formulas by template find the form under its new name', () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['项目进度', '项目进度（表）']));
    const formulas = sheet('问题清单').cells.flatMap(({ cell }) => (cell.kind === 'computed' ? [cell.formula] : []));
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => !formula.includes("'项目进度（表）'!"))).toEqual([]);
  });

  test('lists it in the directory, mirrors it in _gq, and leads its hidden names there', () => {
    expect(texts('总览')).toEqual(expect.arrayContaining(['项目进度', '项目进度（表）']));
    expect(texts('_gq')).toContain('项目进度（表）');
    const led = (template: string) =>
      new Set(plan.names.filter(({ name }) => name.startsWith(`_gq.${template}.`)).map((name) => name.sheet));
    expect([led('project_monthly'), led('project_progress')]).toEqual([new Set(['项目进度（表）']), new Set(['项目进度'])]);
  });
});
