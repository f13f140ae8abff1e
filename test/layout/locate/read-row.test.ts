import { figureKeyText } from '../../../src/model/figure';
import type { RawValue, SheetCells } from '../../../src/model/sheet-cells';
import { place } from '../../../src/layout/place';
import { cellsOfPlan } from '../plan-cells';
import { typeInto } from './damage/cells';
import { insertRows } from './damage/shift';
import { entry, expected, readBack } from './filled';

/** A workbook as it was sent, nothing filled in. */
const sent = (unit: string, period = 202403): SheetCells => cellsOfPlan(entry(period).plan(unit));

/** Where a column of a row stands. */
function at(unit: string, template: string, block: string, key: string, column: string, period = 202403) {
  for (const layout of expected(unit, period, 'zh-CN')) {
    if (layout.template !== template) continue;
    for (const placed of place(layout).blocks)
      if (placed.kind === 'table' && placed.table.id === block) {
        const row = placed.rowOf.get(key);
        const first = placed.columns.get(column)?.first;
        if (row !== undefined && first !== undefined) return { sheet: layout.name, row, column: first };
      }
  }
  throw new Error(`no ${template}/${block} ${key} ${column}`);
}

/** Columns of a table by what they are bound to. */
function columnIds(unit: string, template: string, block: string): readonly string[] {
  const layout = expected(unit, 202403, 'zh-CN').find((each) => each.template === template);
  const table = layout?.blocks.find((each) => each.kind === 'table' && each.id === block);
  return table?.kind === 'table' ? table.columns.map(({ id }) => id) : [];
}

type Cell = readonly [key: string, column: string, value: RawValue, format?: string];

/** What reading says after some cells were typed into one table. */
function typed(unit: string, template: string, block: string, cells: readonly Cell[]) {
  const book = cells.reduce((edited, [key, column, value, format]) => {
    const { sheet, row, column: to } = at(unit, template, block, key, column);
    return typeInto(edited, sheet, row, to, value, format);
  }, sent(unit));
  const [reading] = readBack(book).returns;
  const figures = new Map(reading?.figures.map((read) => [figureKeyText(read.figure), read]));
  const answers = new Map(reading?.answers.map((read) => [figureKeyText(read.figure), read]));
  return { figures, answers, remarks: reading?.remarks ?? [] };
}

const park = (...cells: readonly Cell[]) => typed('PK2', 'park-monthly', 'measures', cells);

describe('a blank form', () => {
  it('is not reported, cell by cell; spare rows are left out', () => {
    const { figures, remarks } = park();
    expect(figures.get('202403|PK2|PK2|P08|month')?.figure.value).toEqual({ type: 'empty', state: 'notReported' });
    expect([...figures.keys()].filter((key) => key.includes('|PK2-'))).toEqual([]);
    expect(remarks).toEqual([]);
  });
});

describe('a figure', () => {
  it('carries unit, status, and where it stands in the words of the form', () => {
    expect(park(['P08', 'ytd', 1234.5]).figures.get('202403|PK2|PK2|P08|ytd')).toEqual({
      figure: {
        period: 202403,
        unit: 'PK2',
        subject: 'PK2',
        measure: 'P08',
        valueKind: 'ytd',
        value: { type: 'number', number: 1234.5 },
        unitOfMeasure: '万元',
        status: 'sample',
      },
      place: expect.objectContaining({
        sheet: '园区月报',
        label: expect.stringMatching(/税收.*（本年累计或期末数）$/) as string,
      }) as object,
    });
  });

  it('that could not be read is named with its key, and no figure is made of it', () => {
    const { figures, remarks } = park(['P08', 'ytd', '2000万']);
    expect(figures.has('202403|PK2|PK2|P08|ytd')).toBe(false);
    expect(remarks).toEqual([
      expect.objectContaining({
        kind: 'otherUnit',
        received: '2000万',
        suggestions: [2000],
        unitOfMeasure: '万元',
        figure: { period: 202403, unit: 'PK2', subject: 'PK2', measure: 'P08', valueKind: 'ytd' },
      }),
    ]);
  });

  it('is what a formula of the reporter is worth; without a result it is not taken for a blank', () => {
    const { sheet, row, column } = at('PK2', 'park-monthly', 'measures', 'P08', 'ytd');
    const withFormula = (value: RawValue): SheetCells => {
      const book = typeInto(sent('PK2'), sheet, row, column, 1);
      return {
        ...book,
        sheets: book.sheets.map((each) => ({
          ...each,
          cells: each.cells.map((cell) =>
            each.name === sheet && cell.row === row && cell.column === column ? { ...cell, value, formula: '1200+34' } : cell,
          ),
        })),
      };
    };
    const [calculated] = readBack(withFormula(1234)).returns;
    expect(calculated?.figures.find(({ figure }) => figure.measure === 'P08' && figure.valueKind === 'ytd')?.figure.value).toEqual({
      type: 'number',
      number: 1234,
    });
    const [not] = readBack(withFormula(null)).returns;
    expect(not?.remarks.map(({ kind, received }) => [kind, received])).toEqual([['notCalculated', '=1200+34']]);
  });
});

describe('a cell that takes nothing', () => {
  it('is said to hold something', () => {
    const { remarks } = park(['P01', 'month', 55]);
    expect(remarks.map(({ kind, received }) => [kind, received])).toEqual([['closedCell', 55]]);
  });

  it('whose formula was typed over is said, and its value is no figure', () => {
    const { figures, answers, remarks } = park(['P21', 'ytd', 9]);
    expect(remarks.map(({ kind, received }) => [kind, received])).toEqual([['formulaReplaced', 9]]);
    expect(figures.has('202403|PK2|PK2|P21|ytd') || answers.has('202403|PK2|PK2|P21|ytd')).toBe(false);
  });
});

describe('an explanation', () => {
  it('is bound to the figures that were entered in its row', () => {
    const { figures, remarks } = park(
      ['P08', 'ytd', 10],
      ['P08', 'month', -2],
      ['P08', 'reason', '退税'],
      ['P08', 'explanation', '一次性退税2万元'],
    );
    expect(figures.get('202403|PK2|PK2|P08|month')?.figure.explanation).toEqual({ reason: 'R03', text: '一次性退税2万元', boundTo: -2 });
    expect(figures.get('202403|PK2|PK2|P08|ytd')?.figure.explanation?.boundTo).toBe(10);
    expect(figures.get('202403|PK2|PK2|P13|periodEnd')?.figure.explanation).toBeUndefined();
    expect(remarks).toEqual([]);
  });

  it.each([
    [
      'reasonUnknown',
      [
        ['P08', 'reason', '不知道'],
        ['P08', 'explanation', '有'],
      ],
    ],
    ['explanationIncomplete', [['P08', 'reason', 'R03']]],
    ['explanationIncomplete', [['P08', 'explanation', '一次性退税']]],
  ] as const)('that cannot be bound is said: %s', (kind, cells) => {
    const { figures, remarks } = park(['P08', 'ytd', 10], ...(cells as readonly Cell[]));
    expect(remarks.map((remark) => remark.kind)).toEqual([kind]);
    expect(figures.get('202403|PK2|PK2|P08|ytd')?.figure).toMatchObject({ value: { number: 10 } });
    expect(figures.get('202403|PK2|PK2|P08|ytd')?.figure.explanation).toBeUndefined();
  });
});

describe('a row that the unit adds', () => {
  const list = columnIds('PK2', 'investment-list', 'investments');
  const spare = () => {
    const layout = expected('PK2', 202403, 'zh-CN').find(({ template }) => template === 'investment-list');
    const table = layout?.blocks.find((block) => block.kind === 'table');
    const keys = table?.kind === 'table' ? table.rows.map(({ key }) => key) : [];
    return keys[keys.length - 1] ?? '';
  };

  it('on a spare row is read with its code as subject, blanks included', () => {
    const key = spare();
    const { figures, remarks } = typed('PK2', 'investment-list', 'investments', [
      [key, 'name', '某某项目'],
      [key, 'investment', 500],
    ]);
    expect(list).toContain('name');
    expect(figures.get(`202403|PK2|${key}|Z01|none`)?.figure.value).toEqual({ type: 'text', text: '某某项目' });
    expect(figures.get(`202403|PK2|${key}|Z02|none`)?.figure.value).toEqual({ type: 'empty', state: 'notReported' });
    expect(remarks).toEqual([]);
  });

  it('below the spare rows with a number of its own is read too', () => {
    const last = at('PK2', 'investment-list', 'investments', spare(), 'name');
    const code = at('PK2', 'investment-list', 'investments', spare(), 'code').column;
    let book = insertRows(sent('PK2'), last.sheet, last.row + 1);
    book = typeInto(book, last.sheet, last.row + 1, code, 'PK2-901');
    book = typeInto(book, last.sheet, last.row + 1, last.column, '新增项目');
    const [reading] = readBack(book).returns;
    expect(reading?.figures.find(({ figure }) => figure.subject === 'PK2-901' && figure.measure === 'Z01')?.figure.value).toEqual({
      type: 'text',
      text: '新增项目',
    });
    expect(reading?.remarks).toEqual([]);
  });

  it.each(['PK3-901', 'A3-01', '新1'])('with a code that is not its own is said and not read: %s', (code) => {
    const last = at('PK2', 'investment-list', 'investments', spare(), 'name');
    const codeColumn = at('PK2', 'investment-list', 'investments', spare(), 'code').column;
    let book = insertRows(sent('PK2'), last.sheet, last.row + 1);
    book = typeInto(book, last.sheet, last.row + 1, codeColumn, code);
    book = typeInto(book, last.sheet, last.row + 1, last.column, '新增项目');
    const [reading] = readBack(book).returns;
    expect(reading?.figures.some(({ figure }) => figure.value.type === 'text' && figure.value.text === '新增项目')).toBe(false);
    expect(reading?.remarks).toHaveLength(1);
    expect(['rowUnknown', 'unplaced']).toContain(reading?.remarks[0]?.kind);
  });

  it('below the signatures is said and not read', () => {
    const { sheet } = at('PK2', 'project-monthly', 'progress', 'A4-11', 'code');
    let book = typeInto(sent('PK2'), sheet, 90, 2, 'PK2-950');
    book = typeInto(book, sheet, 90, 3, '又一个项目');
    const [reading] = readBack(book).returns;
    expect(reading?.remarks.map(({ kind, place, received }) => [kind, place?.cell, received])).toEqual([['unplaced', 'B90', 'PK2-950']]);
  });
});
