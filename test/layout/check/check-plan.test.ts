import { messagesFor } from '../../../src/i18n/messages';
import type { PlanProblem } from '../../../src/i18n/plan-problem';
import type { PlanChart } from '../../../src/model/chart';
import { errorText, isGqError, type GqError } from '../../../src/model/errors';
import { EXCEL } from '../../../src/model/limits';
import type { PlanCell, PlanTable, PlanValidation, WorkbookPlan } from '../../../src/model/workbook-plan';
import { checkPlan } from '../../../src/layout/check/check-plan';
import { samples } from '../../xlsx/write/chart/samples';
import { area, at, column, plan, sheet, text } from '../../xlsx/write/plans';
import { richPlan } from '../../xlsx/write/rich-plan';

/** The failure a plan is refused with. */
function refusal(refused: WorkbookPlan): GqError<'planInvalid'> {
  try {
    checkPlan(refused);
  } catch (error) {
    if (isGqError(error) && error.code === 'planInvalid') return error as GqError<'planInvalid'>;
    throw error;
  }
  throw new Error('the plan passes');
}

const problems = (refused: WorkbookPlan): readonly PlanProblem[] => refusal(refused).details.problems;
const cellAt = (address: string, cell: PlanCell) => plan([sheet('表', { cells: [at(address, cell)] })]);
const cell = (content: PlanCell) => problems(cellAt('C5', content));
const words = (characters: string) => cell({ kind: 'text', text: characters });

const onForm = (place: string, fault: PlanProblem['fault'], received: string, limit?: number): PlanProblem[] => [
  { sheet: '表', place, fault, received, ...(limit !== undefined && { limit }) },
];

test('a plan within the limits passes', () => {
  expect(() => checkPlan(richPlan)).not.toThrow();
});

describe('cells', () => {
  test('the last cell of a sheet is still on it', () => {
    expect(() => checkPlan(cellAt('XFD1048576', { kind: 'text', text: '末' }))).not.toThrow();
  });

  test('rows end where those of Excel do', () => {
    expect(problems(cellAt('A1048577', { kind: 'blank' }))).toEqual(onForm('A1048577', 'rows', '1048577', EXCEL.rows));
  });

  test('columns end where those of Excel do', () => {
    expect(problems(cellAt('XFE1', { kind: 'blank' }))).toEqual(onForm('XFE1', 'columns', '16385', EXCEL.columns));
  });

  test.each<[string, PlanCell]>([
    ['label', { kind: 'label', text: '字'.repeat(EXCEL.cellCharacters + 1) }],
    ['text', { kind: 'text', text: '字'.repeat(EXCEL.cellCharacters + 1) }],
    ['value to change', { kind: 'input', value: '字'.repeat(EXCEL.cellCharacters + 1) }],
    ['cached result', { kind: 'computed', formula: 'A1', cached: '字'.repeat(EXCEL.cellCharacters + 1) }],
  ])('a %s is as long as a cell holds, no longer', (_, content) => {
    expect(cell(content)).toEqual(onForm('C5', 'cellLength', '32768', EXCEL.cellCharacters));
  });

  test('a text as long as a cell holds passes', () => {
    expect(() => checkPlan(cellAt('A1', { kind: 'text', text: '字'.repeat(EXCEL.cellCharacters) }))).not.toThrow();
  });

  test('a formula is as long as Excel reads, no longer', () => {
    expect(cell({ kind: 'computed', formula: '1'.repeat(EXCEL.formulaCharacters + 1), cached: 1 })).toEqual(
      onForm('C5', 'formulaLength', '8193', EXCEL.formulaCharacters),
    );
  });

  test.each([
    ['a control character', 'a\u0001'],
    ['half a pair at the end', 'a\uD83D'],
    ['half a pair in the middle', '\uDE00a'],
    ['a pair the wrong way round', '\uDE00\uD83D'],
    ['U+FFFE', 'a\uFFFE'],
    ['U+FFFF', '\uFFFF'],
  ])('%s has no place in a text', (_, characters) => {
    expect(words(characters)).toEqual(onForm('C5', 'characters', ''));
  });

  test('whole pairs, line breaks and tabs are characters like others', () => {
    expect(() => checkPlan(plan([sheet('表', { cells: column('😀𠮷', '一\n二', 'a\tb', '\u{10FFFD}') })]))).not.toThrow();
  });

  test.each([NaN, Infinity, -Infinity])('%p is no number of a cell', (number) => {
    const expected = onForm('C5', 'notFinite', String(number));
    expect(cell({ kind: 'number', number })).toEqual(expected);
    expect(cell({ kind: 'input', value: number })).toEqual(expected);
    expect(cell({ kind: 'computed', formula: 'A1', cached: number })).toEqual(expected);
  });

  test.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-2-1', '1900-02-28', '', '2024-02-01T00:00:00Z'])('%p is no date', (date) => {
    expect(cell({ kind: 'date', date })).toEqual(onForm('C5', 'date', date));
  });

  test('a style is one of the plan', () => {
    expect(cell({ kind: 'blank', style: '无' })).toEqual(onForm('C5', 'style', '无'));
  });

  test('a cell is written once', () => {
    const twice = plan([sheet('表', { cells: [text('B2', '一'), text('B2', '二')] })]);
    expect(problems(twice)).toEqual(onForm('B2', 'doubleCell', ''));
  });
});

test('chart helpers lie on the sheet', () => {
  expect(problems(plan([sheet('表', { chartHelpers: [area('B2:B1048577')] })]))).toMatchObject([{ place: '-', fault: 'area' }]);
});

describe('conditional formats', () => {
  const formatted = (address: string, formula: string) =>
    plan([sheet('表', { conditionalFormats: [{ area: area(address), formula, style: { fill: 'FFFFFF' } }] })]);

  test('lie on the sheet', () => {
    expect(problems(formatted('B2:B1048577', 'B2>0'))).toMatchObject([{ place: '-', fault: 'area' }]);
    expect(() => checkPlan(formatted('B2:B1048576', 'B2>0'))).not.toThrow();
  });

  test('have a formula as long as Excel reads, of characters a workbook can hold', () => {
    expect(problems(formatted('B2:B9', '1'.repeat(EXCEL.formulaCharacters + 1)))).toEqual(
      onForm('B2:B9', 'formulaLength', '8193', EXCEL.formulaCharacters),
    );
    expect(problems(formatted('B2:B9', '"\u0001"=B2'))).toEqual(onForm('B2:B9', 'characters', ''));
  });

  test('may lie over each other', () => {
    const [over] = formatted('A1:C9', 'A1>0').sheets;
    const [under] = formatted('B2:B5', 'B2<0').sheets;
    const both = [...(over?.conditionalFormats ?? []), ...(under?.conditionalFormats ?? [])];
    expect(() => checkPlan(plan([sheet('表', { conditionalFormats: both })]))).not.toThrow();
  });
});

describe('names', () => {
  test.each(['长'.repeat(32), '', 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'"])('%p is no name of a sheet', (name) => {
    expect(problems(plan([sheet(name)]))).toEqual([
      { sheet: name, place: '-', fault: 'sheetName', received: name, limit: EXCEL.sheetNameCharacters },
    ]);
  });

  test.each(['长'.repeat(31), "O'Brien", 'a b', '<甲> & "乙"'])('%p is a name of a sheet', (name) => {
    expect(() => checkPlan(plan([sheet(name)]))).not.toThrow();
  });

  test('sheets whose names differ in case only are the same to Excel', () => {
    expect(problems(plan([sheet('Data'), sheet('DATA')]))).toEqual([{ sheet: '-', place: '-', fault: 'doubleName', received: 'DATA' }]);
  });

  test('so are names', () => {
    const names = ['gq_a', 'GQ_A'].map((name) => ({ name, sheet: '表', area: area('A1'), hidden: false }));
    expect(problems(plan([sheet('表')], { names }))).toEqual([{ sheet: '-', place: '-', fault: 'doubleName', received: 'GQ_A' }]);
  });

  test('a table takes no name that is taken, on whatever sheet', () => {
    const cells = column('栏', '值');
    const table = (name: string): PlanTable => ({ name, area: area('A1:A2'), columns: ['栏'], keyColumn: 1 });
    const taken = plan(
      [
        sheet('甲', { cells, tables: [table('gq_a')] }),
        sheet('乙', { cells, tables: [table('Table_1')] }),
        sheet('丙', { cells, tables: [table('table_1')] }),
      ],
      { names: [{ name: 'GQ_a', sheet: '甲', area: area('A1'), hidden: false }] },
    );
    expect(problems(taken).map(({ fault, received }) => [fault, received])).toEqual([
      ['doubleName', 'gq_a'],
      ['doubleName', 'table_1'],
    ]);
  });

  test('a sheet and a name may be called alike', () => {
    expect(() => checkPlan(plan([sheet('表')], { names: [{ name: '表', sheet: '表', area: area('A1'), hidden: false }] }))).not.toThrow();
  });
});

describe('areas', () => {
  const validation = (address: string): PlanValidation => ({ area: area(address), rule: { kind: 'any' } });

  test('merged areas do not overlap', () => {
    expect(problems(plan([sheet('表', { merges: [area('A1:B2'), area('B2:C3')] })]))).toEqual(onForm('merges', 'overlap', 'B2:C3'));
  });

  test('an area within another overlaps it', () => {
    expect(problems(plan([sheet('表', { merges: [area('A1:D9'), area('B3:C4')] })]))).toEqual(onForm('merges', 'overlap', 'B3:C4'));
  });

  test('a cell has one validation', () => {
    const validations = [validation('A1:A1000'), validation('B1:B9'), validation('A1000:B1000')];
    expect(problems(plan([sheet('表', { validations })]))).toEqual(onForm('validations', 'overlap', 'A1000:B1000'));
  });

  test('tables do not overlap', () => {
    const tables = [
      { name: '甲', area: area('A1:A3'), columns: ['栏'], keyColumn: 1 },
      { name: '乙', area: area('A2:A3'), columns: ['值'], keyColumn: 1 },
    ];
    expect(problems(plan([sheet('表', { cells: column('栏', '值', '值'), tables })]))).toEqual(onForm('tables', 'overlap', 'A2:A3'));
  });

  test('areas side by side do not overlap, nor do a merged one and a validated one', () => {
    const merges = [area('A1:B2'), area('C1:D2'), area('A3:B4')];
    expect(() => checkPlan(plan([sheet('表', { merges, validations: [validation('A1:A1'), validation('A2')] })]))).not.toThrow();
  });
});

describe('prompts', () => {
  const validated = (more: Partial<PlanValidation>) =>
    plan([sheet('表', { validations: [{ area: area('B2:B9'), rule: { kind: 'any' }, ...more }] })]);
  const title = (length: number) => ({ title: '题'.repeat(length), text: '文' });
  const body = (length: number) => ({ title: '题', text: '文'.repeat(length) });

  test.each(['prompt', 'error'] as const)('the title of the %s has 32 characters at most', (part) => {
    expect(() => checkPlan(validated({ [part]: title(32) }))).not.toThrow();
    expect(problems(validated({ [part]: title(33) }))).toEqual(onForm('B2:B9', 'promptLength', '33', EXCEL.promptTitleCharacters));
  });

  test.each(['prompt', 'error'] as const)('the text of the %s has 255 characters at most', (part) => {
    expect(() => checkPlan(validated({ [part]: body(255) }))).not.toThrow();
    expect(problems(validated({ [part]: body(256) }))).toEqual(onForm('B2:B9', 'promptLength', '256', EXCEL.promptCharacters));
  });
});

describe('tables', () => {
  const cells = [text('A1', '指标'), text('B1', '数值'), text('A2', 'GDP')];
  const tableOf = (more: Partial<PlanTable>, heads = cells) =>
    plan([
      sheet('表', { cells: heads, tables: [{ name: '台账', area: area('A1:B2'), columns: ['指标', '数值'], keyColumn: 1, ...more }] }),
    ]);
  const refused = onForm('tables', 'table', '台账');

  test('a table whose header cells hold its column names passes', () => {
    expect(() => checkPlan(tableOf({}))).not.toThrow();
  });

  test.each([0, 3])('the keys of a table stand within it, not in column %i', (keyColumn) => {
    expect(problems(tableOf({ keyColumn }))).toEqual(onForm('tables', 'tableKeys', '台账'));
  });

  test.each<[string, WorkbookPlan]>([
    ['names that its header cells do not hold', tableOf({ columns: ['指标', '数量'] })],
    ['names in another order', tableOf({ columns: ['数值', '指标'] })],
    ['fewer names than columns', tableOf({ columns: ['指标'] })],
    ['more names than columns', tableOf({ area: area('A1:A2') })],
    ['a header over nothing', tableOf({ area: area('A1:B1') })],
    ['a header of two lines', tableOf({ columns: ['指标', '数\n值'] }, [text('A1', '指标'), text('B1', '数\n值')])],
    ['a header that stands twice', tableOf({ columns: ['指标', '指标'] }, [text('A1', '指标'), text('B1', '指标')])],
    ['a number for a header', tableOf({ columns: ['指标', '2024'] }, [text('A1', '指标'), at('B1', { kind: 'number', number: 2024 })])],
    ['an empty header cell', tableOf({}, [text('A1', '指标')])],
  ])('a table does not have %s', (_, given) => {
    expect(problems(given)).toEqual(refused);
  });
});

describe('charts', () => {
  const [series] = samples.column.series;
  if (series === undefined) throw new Error('the sample has no series');
  const rows = { sheet: '表', column: 2, firstRow: 2, lastRow: 5 };
  const charted = (more: Partial<typeof series>): WorkbookPlan => {
    const chart: PlanChart = { ...samples.column, series: [{ ...series, name: { sheet: '表', row: 1, column: 2 }, ...more }] };
    return plan([sheet('表', { charts: [chart] })]);
  };
  const categories = (...columns: readonly number[]) => columns.map((number) => ({ ...rows, column: number }));
  const refused = onForm('charts', 'chart', 'column');

  test('a chart of cells that are there passes, with one level of categories, with two, and with none', () => {
    for (const levels of [categories(1), categories(1, 2), []])
      expect(() => checkPlan(charted({ values: rows, categories: levels }))).not.toThrow();
  });

  test.each<[string, WorkbookPlan]>([
    ['values on a sheet that is not there', charted({ values: { ...rows, sheet: '无' }, categories: categories(1) })],
    ['categories on a sheet that is not there', charted({ values: rows, categories: [{ ...rows, sheet: '无' }] })],
    ['values of no rows', charted({ values: { ...rows, lastRow: 1 }, categories: categories(1) })],
    ['values above the first row', charted({ values: { ...rows, firstRow: 0 }, categories: categories(1) })],
    ['values beyond the last column', charted({ values: { ...rows, column: 16385 }, categories: categories(1) })],
    ['categories that stand apart', charted({ values: rows, categories: categories(1, 3) })],
    ['categories in the wrong order', charted({ values: rows, categories: categories(2, 1) })],
  ])('a chart does not show %s', (_, given) => {
    expect(problems(given)).toEqual(refused);
  });
});

describe('what is said', () => {
  /** A plan for each fault. */
  const FAULTY: Record<PlanProblem['fault'], WorkbookPlan> = {
    rows: cellAt('A1048577', { kind: 'blank' }),
    columns: cellAt('XFE1', { kind: 'blank' }),
    cellLength: cellAt('C5', { kind: 'label', text: '字'.repeat(EXCEL.cellCharacters + 1) }),
    formulaLength: cellAt('C5', { kind: 'computed', formula: '1'.repeat(EXCEL.formulaCharacters + 1), cached: 1 }),
    characters: cellAt('C5', { kind: 'text', text: '\u0000' }),
    notFinite: cellAt('C5', { kind: 'number', number: NaN }),
    date: cellAt('C5', { kind: 'date', date: '2024-02-30' }),
    sheetName: plan([sheet('a:b')]),
    doubleName: plan([sheet('a'), sheet('A')]),
    style: cellAt('C5', { kind: 'blank', style: 'x' }),
    doubleCell: plan([sheet('表', { cells: [text('B2', '一'), text('B2', '二')] })]),
    overlap: plan([sheet('表', { merges: [area('A1:B2'), area('B2:C3')] })]),
    promptLength: plan([
      sheet('表', { validations: [{ area: area('B2:B9'), rule: { kind: 'any' }, prompt: { title: '题'.repeat(33), text: '' } }] }),
    ]),
    table: plan([sheet('表', { tables: [{ name: '台账', area: area('A1:B2'), columns: ['指标', '数值'], keyColumn: 1 }] })]),
    tableKeys: plan([
      sheet('表', { cells: column('栏', '值'), tables: [{ name: '台账', area: area('A1:A2'), columns: ['栏'], keyColumn: 2 }] }),
    ]),
    chart: plan([sheet('表', { charts: [samples.column] })]),
    name: plan([sheet('表')], { names: [{ name: 'A1', sheet: '表', area: area('A1'), hidden: false }] }),
    noSheet: plan([sheet('表', { visibility: 'hidden' })]),
    unknownSheet: cellAt('C5', { kind: 'text', text: '去', link: { sheet: '无', cell: 'A1' } }),
    area: plan([sheet('表', { merges: [area('A1:A1048577')] })]),
    rowHeight: plan([sheet('表', { rows: [{ row: 1, height: 410, hidden: false }] })]),
    columnWidth: plan([sheet('表', { columns: [{ width: 256, hidden: false }] })]),
    numberFormat: plan([sheet('表')], { styles: { open: { numberFormat: '#,##0"万' } } }),
    numberFormats: plan([sheet('表')], {
      styles: Object.fromEntries(
        Array.from({ length: 201 }, (_, index) => [`s${index}`, { numberFormat: `0.${'0'.repeat(index % 30)}"${index}"` }]),
      ),
    }),
    headerLength: plan([
      sheet('表', {
        page: {
          orientation: 'portrait',
          fit: { across: 1, down: 0 },
          area: area('A1:B9'),
          header: '长'.repeat(256),
          footer: '',
          breaks: [],
        },
      }),
    ]),
  };

  test.each(Object.entries(FAULTY))('%s is said with sheet and place, in both languages', (fault, faulty) => {
    const error = refusal(faulty);
    expect(error.details.problems.map((problem) => problem.fault)).toEqual([fault]);
    for (const language of ['zh-CN', 'en-US'] as const) {
      const [, line = ''] = errorText(error, messagesFor(language)).split('\n');
      for (const { sheet: name, place, limit } of error.details.problems)
        for (const named of [name, place, ...(limit === undefined ? [] : [String(limit)])]) expect(line).toContain(named);
      expect(line).not.toContain('undefined');
    }
  });

  test('every fault of every sheet is named at once', () => {
    const bad: PlanCell = { kind: 'number', number: NaN };
    const both = plan([sheet('甲', { cells: [at('A1', bad), at('B7', bad)] }), sheet('乙', { cells: [at('C2', bad)] })]);
    expect(problems(both).map(({ sheet: name, place }) => `${name}!${place}`)).toEqual(['甲!A1', '甲!B7', '乙!C2']);
  });

  test('of a great many, the first are listed and the others counted', () => {
    const cells = column(...Array.from({ length: 25 }, () => '\u0000'));
    const error = refusal(plan([sheet('表', { cells })]));
    expect(errorText(error, messagesFor('zh-CN')).split('\n')).toHaveLength(22);
    expect(errorText(error, messagesFor('zh-CN'))).toContain('另有5处');
    expect(errorText(error, messagesFor('en-US'))).toContain('5 more');
  });
});
