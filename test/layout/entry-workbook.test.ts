import { enUS } from '../../src/i18n/en-US';
import { zhCN } from '../../src/i18n/zh-CN';
import { compile } from '../../src/layout/compile';
import { GqError } from '../../src/model/errors';
import { figureKeyText, type Figure, type FigureKey } from '../../src/model/figure';
import { figureFaults } from '../../src/model/figures/check-figure';
import { codeBook } from '../../src/model/figures/code-book';
import { template } from '../../src/model/templates/files';
import type { SheetLayout } from '../../src/model/sheet-layout';
import { checkPlan } from '../../src/layout/check/check-plan';
import { filledIn, sampleLedger, tableOf, tablesOf, UNITS, workbooksOf } from './entry';
import { readable, seeds, told } from './planned';

const march = workbooksOf();
const layoutsBy = new Map<string, readonly SheetLayout[]>(
  march.units.flatMap((unit) => {
    try {
      return [[unit, march.layouts(unit)] as const];
    } catch (error) {
      // Departments that answer for no indicator.
      if (error instanceof GqError && error.code === 'nothingToReport') return [];
      throw error;
    }
  }),
);
const every = [...layoutsBy].map(([unit, layouts]) => ({ unit, layouts }));
const idsOf = (unit: string) => layoutsBy.get(unit)?.map((sheet) => sheet.template) ?? [];

describe('sheets', () => {
  test.each([
    [UNITS.park, ['park-monthly', 'project-monthly', 'investment-list', 'problem-list', 'history', 'entry-guide']],
    [UNITS.county, ['county-monthly', 'investment-list', 'project-monthly', 'fund-ledger', 'problem-list', 'history', 'entry-guide']],
    ['C441802', ['county-monthly', 'investment-list', 'fund-ledger', 'history', 'entry-guide']],
    [UNITS.department, ['indicator-monthly', 'history', 'entry-guide']],
    [UNITS.partnerDistrict, ['fund-ledger', 'partner-assistance', 'history', 'entry-guide']],
    [UNITS.office, ['project-monthly', 'indicator-monthly', 'fund-ledger', 'annual-targets', 'problem-list', 'history', 'entry-guide']],
  ])('of %s are %j, the one to fill in first', (unit, ids) => {
    expect(idsOf(unit)).toEqual(ids);
  });

  test('to fill in are at most four; those that only show come after them', () => {
    const shows = ['problem-list', 'history', 'entry-guide'];
    for (const { unit, layouts } of every) {
      const isForm = layouts.map((sheet) => !shows.includes(sheet.template));
      expect({ unit, forms: isForm.filter(Boolean).length <= 4, first: isForm.lastIndexOf(true) < isForm.indexOf(false) }).toEqual({
        unit,
        forms: true,
        first: true,
      });
    }
  });

  test('keep their Chinese names and their order in English', () => {
    const english = workbooksOf({ messages: enUS });
    for (const unit of Object.values(UNITS))
      expect(english.layouts(unit).map(({ name }) => name)).toEqual(layoutsBy.get(unit)?.map(({ name }) => name));
  });
});

describe('who reports', () => {
  test('are all reporting units in official order, then the programme office', () => {
    expect(march.units).toEqual([...seeds.units.map(({ id }) => id), 'ZHB']);
    expect(march.units).toHaveLength(35);
  });

  test('a department without indicators has no workbook, and is not asked', () => {
    const without = march.units.filter((unit) => !layoutsBy.has(unit));
    expect(without.length).toBeGreaterThan(0);
    expect(without.every((unit) => unit.startsWith('D') && !march.isAsked(unit))).toBe(true);
  });

  test('a department is asked in months in which one of its indicators is due', () => {
    expect([202402, 202403].map((period) => workbooksOf({ period }).isAsked('D04'))).toEqual([false, true]);
    expect([202402, 202403].map((period) => workbooksOf({ period }).isAsked('PK1'))).toEqual([true, true]);
  });

  test.each(['PK9', '', 'DOC003', 'pk1'])('%j is no unit', (unit) => {
    expect(() => march.plan(unit)).toThrow(GqError);
    expect(() => march.plan(unit)).toThrow(/unitUnknown/);
  });

  test('names of files leave the zone out', () => {
    expect([march.fileName('PK1'), march.fileName('C441881'), march.fileName('ZHB')]).toEqual([
      '广清产业园',
      '英德市',
      '广州对口帮扶协作清远指挥部',
    ]);
  });
});

describe('identity', () => {
  const plan = march.plan('PK2', 3);

  test('stands in every sheet in words and codes', () => {
    for (const { name, cells } of plan.sheets.slice(0, -1)) {
      const [line] = cells.flatMap(({ row, cell }) => (row <= 5 && 'text' in cell && cell.text.startsWith('报告期') ? [cell.text] : []));
      expect({ name, line }).toEqual({
        name,
        line: expect.stringMatching(
          /^报告期：2024年1—3月（期别 202403）　　填报单位：.*（单位代码 PK2）　　表式：[a-z-]+ \d+\.\d+$/,
        ) as string,
      });
    }
  });

  test('stands in the envelope, and in the hidden sheet that mirrors it', () => {
    expect(plan.envelope).toMatchObject({ unit: 'PK2', period: 202403, issue: 3 });
    expect(plan.sheets.at(-1)).toMatchObject({ name: '_gq', visibility: 'veryHidden' });
    expect(readable(plan).texts('_gq')).toEqual(expect.arrayContaining(['PK2', '202403', '3', '园区月报', 'park-monthly']));
  });

  test('names year, month, unit and form in the title', () => {
    expect(plan.properties.title).toContain('2024年3月');
    expect(plan.properties.title).toContain('园区月报');
  });
});

describe('without a ledger', () => {
  test('nothing is filled in beforehand', () => {
    for (const period of [202401, 202402, 202412]) {
      const books = workbooksOf({ period });
      for (const unit of layoutsBy.keys()) {
        const filled = tablesOf(books.layouts(unit)).flatMap(({ sheet, table }) =>
          table.rows.flatMap(({ key, cells }) =>
            cells.flatMap((cell, index) => {
              const isShown = (cell.kind === 'input' && cell.value !== null) || (sheet.template === 'history' && cell.kind === 'number');
              return isShown ? [`${unit} ${sheet.template} ${key} ${table.columns[index]?.id ?? ''}`] : [];
            }),
          ),
        );
        expect(filled).toEqual([]);
      }
    }
  });

  test('no title speaks of samples; with the sample book those say so that show some', () => {
    const titles = (books: typeof march, unit: string) => books.layouts(unit).map(({ title }) => title);
    expect(titles(march, 'PK1').filter((title) => title.includes('示例'))).toEqual([]);
    const sample = workbooksOf({ ledger: sampleLedger });
    expect(titles(sample, 'PK1').map((title) => title.includes('示例'))).toEqual([true, true, true, true, true, false]);
    // It reports nothing in the sample book.
    expect(titles(sample, 'G440112').filter((title) => title.includes('示例'))).toEqual([]);
  });

  test('a sample target of the office shows on the form of whoever answers for the indicator', () => {
    const target = told('ZHB', 'IND-02', 3, { period: 202412, subject: 'IND-02', valueKind: 'plan', status: 'sample' });
    expect(workbooksOf({ ledger: [target] }).layouts('D04')[0]?.title).toContain('示例');
    expect(workbooksOf({ ledger: [target] }).layouts('D10')[0]?.title).not.toContain('示例');
  });
});

describe('the calendar', () => {
  const measures = (period: number) => tableOf(workbooksOf({ period }).layouts('PK1'), 'park-monthly', 'measures');
  const kinds = (period: number, key: string) => {
    const { rows, columns } = measures(period);
    const cells = rows.find((row) => row.key === key)?.cells;
    return cells && Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]?.kind]));
  };

  test('January leaves out what has no January figure', () => {
    expect(kinds(202401, 'P01')).toBeUndefined();
    expect(kinds(202401, 'P08')).toMatchObject({ month: 'input', ytd: 'input' });
  });

  test('February takes their cumulative value, and no month', () => {
    expect(kinds(202402, 'P01')).toMatchObject({ month: 'blank', ytd: 'input' });
  });

  test('quarters open in March', () => {
    expect([202402, 202403].map((period) => kinds(period, 'P07')?.['ytd'])).toEqual(['label', 'input']);
  });
});

describe('protection', () => {
  test('every cell to fill in is unlocked, everything else is locked, every sheet protected', () => {
    for (const { unit, layouts } of every) {
      const plan = compile(layouts, { title: '', subject: '', creator: '' });
      plan.sheets.forEach((sheet) => {
        expect(sheet.protected).toBe(true);
        const wrong = sheet.cells.filter(({ cell }) => {
          const unlocked = plan.styles[cell.style ?? '']?.unlocked === true;
          // The cells that a merged input covers carry its style.
          return cell.kind === 'input' ? !unlocked : unlocked && cell.kind !== 'blank';
        });
        expect({ unit, sheet: sheet.name, wrong }).toEqual({ unit, sheet: sheet.name, wrong: [] });
      });
    }
  });

  test('a blank cell is unlocked under the merge of an input alone', () => {
    const plan = march.plan('C441881');
    for (const { cells, merges } of plan.sheets) {
      const unlocked = cells.filter(({ cell }) => cell.kind === 'blank' && plan.styles[cell.style ?? '']?.unlocked === true);
      const alone = unlocked.filter(
        ({ row, column }) => !merges.some((area) => area.firstRow === row && area.firstColumn < column && area.lastColumn >= column),
      );
      expect(alone).toEqual([]);
    }
  });
});

describe('every workbook', () => {
  test('of every month keeps to the limits of Excel, its validations apart from each other', () => {
    for (const period of [202401, 202402, 202403, 202412]) {
      const books = workbooksOf({ period, ledger: period === 202403 ? sampleLedger : [] });
      for (const unit of layoutsBy.keys()) expect(() => checkPlan(books.plan(unit))).not.toThrow();
    }
  });

  test('has ids and row keys of their own in every table', () => {
    const doubles = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
    for (const { layouts } of every)
      for (const { table } of tablesOf(layouts)) {
        expect(doubles(table.columns.map(({ id }) => id))).toEqual([]);
        expect(doubles(table.rows.map(({ key }) => key))).toEqual([]);
      }
  });

  test('asks for no figure twice', () => {
    const keysBy = every.map(({ unit, layouts }) => ({
      unit,
      keys: tablesOf(layouts).flatMap(({ table }) => table.rows.flatMap(({ bindings }) => Object.values(bindings).map(figureKeyText))),
    }));
    expect(keysBy.filter(({ keys }) => keys.length > 50).length).toBeGreaterThan(16);
    for (const { unit, keys } of keysBy) expect({ unit, count: new Set(keys).size }).toEqual({ unit, count: keys.length });
  });

  test('asks on every form who filled it in: in cells with room for a stamp, or in a line at its foot', () => {
    for (const { layouts } of every)
      for (const sheet of layouts) {
        const contact = sheet.blocks.find(({ id }) => id === 'contact');
        const hasRoom = contact?.kind === 'table' && (contact.rowHeight ?? 0) >= 50;
        if (sheet.form !== undefined) expect(hasRoom || sheet.form.foot !== undefined).toBe(true);
      }
  });

  test('codes its rows: every table that takes figures shows a code', () => {
    for (const { layouts } of every)
      for (const sheet of layouts)
        for (const block of template(sheet.template).blocks)
          if (block.kind === 'table' && block.columns.some(({ kind }) => kind === 'input'))
            expect(block.columns.some(({ kind }) => kind === 'code')).toBe(true);
  });
});

// What a cell takes, the ledger takes.

const codes = codeBook(seeds);

/** A figure that somebody may enter under a key. */
function sound(key: FigureKey): Figure {
  const measure = codes.measure(key.measure);
  if (measure === undefined) throw new Error(`no measure ${key.measure}`);
  const { dataType, unit } = measure;
  const base = { ...key, status: 'reported' } as const;
  switch (dataType) {
    case 'number':
    case 'integer':
      return {
        ...base,
        value: { type: 'number', number: 3 },
        ...(unit !== null && { unitOfMeasure: key.valueKind === 'growth' ? '%' : unit }),
      };
    case 'month':
      return { ...base, value: { type: 'month', month: 202402 } };
    case 'date':
      return { ...base, value: { type: 'date', date: '2024-02-05' } };
    case 'code':
      return { ...base, value: { type: 'code', code: measure.codes?.[0]?.code ?? '' } };
    case 'text':
      return { ...base, value: { type: 'text', text: '主体结构封顶，正在安装设备' } };
  }
}

test.each([202401, 202402, 202403, 202406, 202412])('every figure that the workbooks of %i ask for or compute is sound', (period) => {
  const books = workbooksOf({ period });
  for (const unit of layoutsBy.keys()) {
    const keys = tablesOf(books.layouts(unit)).flatMap(({ table }) => table.rows.flatMap(({ bindings }) => Object.values(bindings)));
    const faults = keys.flatMap((key) => figureFaults(sound(key), codes).map((fault) => ({ key: figureKeyText(key), ...fault })));
    expect(faults).toEqual([]);
  }
});

describe('the list of problems', () => {
  const layouts = workbooksOf().layouts('PK2');
  const projects = tableOf(layouts, 'project-monthly', 'state').rows.map(({ key }) => key);
  const shown = (typed: Parameters<typeof filledIn>[1]) => {
    const { row, keys } = readable(compile(filledIn(layouts, typed), { title: '', subject: '', creator: '' }));
    return keys('问题清单', 'problems').map((key) => row('问题清单', 'problems', key));
  };

  test('names the projects that have one in the order of the form, closed up', () => {
    const [, second = '', , fourth = '', fifth = ''] = projects;
    const typed = {
      [second]: { problem: '用地未批', need: '请协调用地', asked: '市自然资源局', deadline: 45412 },
      [fourth]: { problem: '资金未到位' },
      [fifth]: { problem: '设备未到' },
    };
    const rows = shown({ 'project-monthly': typed });
    expect(rows.slice(0, 4).map(({ code, problem }) => [code, problem])).toEqual([
      [second, '用地未批'],
      [fourth, '资金未到位'],
      [fifth, '设备未到'],
      ['', ''],
    ]);
    expect(rows[0]).toMatchObject({ need: '请协调用地', asked: '市自然资源局', deadline: 45412 });
    expect(rows[1]).toMatchObject({ need: '', asked: '', deadline: '' });
  });

  test('is blank while nobody has one, and has room for all', () => {
    expect(shown({}).every(({ code, name, problem }) => code === '' && name === '' && problem === '')).toBe(true);
    const all = Object.fromEntries(projects.map((key) => [key, { problem: `${key}的问题` }]));
    expect(shown({ 'project-monthly': all }).map(({ code }) => code)).toEqual(projects);
  });

  test('has the name that the unit gave a project it added', () => {
    const added = projects.at(-1) ?? '';
    expect(shown({ 'project-monthly': { [added]: { name: '新建标准厂房', problem: '未开工' } } })[0]).toMatchObject({
      code: added,
      name: '新建标准厂房',
    });
  });
});

test('funds are balanced and their use measured by formulas', () => {
  const layouts = workbooksOf().layouts('C441881');
  const { row } = readable(
    compile(
      filledIn(layouts, {
        'fund-ledger': { K01: { plan: 1000, carried: 200, paid: 600, spent: 300 }, K02: { paid: 50 }, K03: { plan: '—' } },
      }),
      { title: '', subject: '', creator: '' },
    ),
  );
  expect(row('资金台账', 'funds', 'K01')).toMatchObject({ balance: 500, rate: 25 });
  expect(row('资金台账', 'funds', 'K02')).toMatchObject({ balance: 50, rate: '' });
  expect(row('资金台账', 'funds', 'K03')).toMatchObject({ balance: '', rate: '' });
});

test('labels are in the language asked for', () => {
  const [chinese, english] = [zhCN, enUS].map((messages) => workbooksOf({ messages }).layouts('PK1')[0]?.title);
  expect([chinese, english]).toEqual(['广清协作园区月报表', 'Monthly form of a park']);
});
