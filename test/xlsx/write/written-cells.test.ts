import type { PlanCell, PlanResult } from '../../../src/model/workbook-plan';
import { part, written, writtenSheet } from './package-parts';
import { at, column, plan, sheet, text } from './plans';
import { writtenCells, writtenTexts, type WrittenCell } from './written-values';

const styles = { input: { unlocked: true } };

/** The cells of a sheet as they are written. */
const cellsOf = async (...contents: readonly PlanCell[]): Promise<WrittenCell[]> => {
  const cells = contents.map((cell, index) => at(`A${index + 1}`, cell));
  return writtenCells(await writtenSheet(sheet('表', { cells }), { styles }));
};

/** The texts of a workbook as Excel shows them. */
async function textsOf(...texts: readonly string[]): Promise<string[]> {
  const parts = await written(plan([sheet('表', { cells: column(...texts) })]));
  return writtenTexts(part(parts, 'xl/sharedStrings.xml'));
}

describe('numbers', () => {
  test.each([1e-300, 123456789012345, 0.1, -2.5, 1e21, 0.30000000000000004, 9.99e307])('%p keeps every digit', async (number) => {
    const [cell] = await cellsOf({ kind: 'number', number });
    expect(cell).toEqual({ address: 'A1', style: '0', value: String(number) });
    expect(Number(cell?.value)).toBe(number);
  });

  test('minus zero is zero', async () => {
    expect((await cellsOf({ kind: 'number', number: -0 }))[0]?.value).toBe('0');
  });

  test('a date is the number of its day', async () => {
    const days = ['1900-03-01', '2024-02-29', '9999-12-31'].map((date) => ({ kind: 'date', date }) as const);
    expect((await cellsOf(...days)).map(({ type, value }) => [type, value])).toEqual([
      [undefined, '61'],
      [undefined, '45351'],
      [undefined, '2958465'],
    ]);
  });

  test('an input filled with a number holds a number', async () => {
    expect(await cellsOf({ kind: 'input', value: 7 })).toEqual([{ address: 'A1', style: '0', value: '7' }]);
  });
});

describe('texts', () => {
  test.each(['=1+1', '+86', '-', '@home', '0123', '1E5', '2024-02-01', 'TRUE', '#N/A'])('%p stays a text', async (words) => {
    const cells = await cellsOf({ kind: 'text', text: words }, { kind: 'label', text: words }, { kind: 'input', value: words });
    expect(cells.map(({ type, value }) => [type, value])).toEqual(cells.map(() => ['s', '0']));
    expect(await textsOf(words)).toEqual([words]);
  });

  test('blanks at the ends and line breaks are kept', async () => {
    const texts = [' 前', '后 ', '一\n二', '\n三', '  ', 'a  b', 'a\tb', '　全角　'];
    expect(await textsOf(...texts)).toEqual(texts);
  });

  test('what XML claims and what lies beyond its first plane is kept', async () => {
    const texts = [`<a> & "b" 'c'`, ']]>', '&amp;', '😀𠮷', '<!-- -->'];
    expect(await textsOf(...texts)).toEqual(texts);
  });

  test('the same text is kept once', async () => {
    expect(await textsOf('广州', '清远', '广州')).toEqual(['广州', '清远']);
    expect(
      (await cellsOf(...['广州', '清远', '广州'].map((words) => ({ kind: 'text', text: words }) as const))).map(({ value }) => value),
    ).toEqual(['0', '1', '0']);
  });

  test('an empty text is an empty text', async () => {
    expect(await textsOf('')).toEqual(['']);
  });
});

describe('computed cells', () => {
  test.each<[string, PlanResult, string | undefined, string]>([
    ['a number', 12.5, undefined, '12.5'],
    ['zero', 0, undefined, '0'],
    ['a text', '广州', 'str', '广州'],
    ['a text that looks like a number', '01', 'str', '01'],
    ['a text with what XML claims', '<a> & "b"', 'str', '<a> & "b"'],
    ['no text', '', 'str', ''],
    ['true', true, 'b', '1'],
    ['false', false, 'b', '0'],
    ['#N/A', { error: '#N/A' }, 'e', '#N/A'],
    ['a text that reads #N/A', '#N/A', 'str', '#N/A'],
  ])('a formula shows %s before anything is calculated', async (_, cached, type, value) => {
    expect(await cellsOf({ kind: 'computed', formula: 'B1', cached })).toEqual([
      { address: 'A1', style: '0', formula: 'B1', value, ...(type !== undefined && { type }) },
    ]);
  });

  test('a formula is kept to the letter', async () => {
    const formula = `IF(B1<2,"a&b >"" ",'O''Brien & <甲>'!A1)`;
    expect((await cellsOf({ kind: 'computed', formula, cached: 1 }))[0]?.formula).toBe(formula);
  });
});

describe('empty cells', () => {
  test('an input without a value and a blank leave nothing but their style', async () => {
    const look = expect.not.stringMatching(/^0$/) as string;
    expect(await cellsOf({ kind: 'input', value: null, style: 'input' }, { kind: 'blank', style: 'input' })).toEqual([
      { address: 'A1', style: look },
      { address: 'A2', style: look },
    ]);
  });

  test('without a style they leave nothing', async () => {
    expect(await cellsOf({ kind: 'blank' }, { kind: 'input', value: null })).toEqual([]);
  });

  test('cells far apart stay where they are', async () => {
    const xml = await writtenSheet(
      sheet('表', { cells: [text('A1', '左上'), text('XFD1', '右上'), text('AA9', '中'), text('A1048576', '左下')] }),
    );
    expect(writtenCells(xml).map(({ address }) => address)).toEqual(['A1', 'XFD1', 'AA9', 'A1048576']);
  });
});

describe('what is not kept yet', () => {
  test('a text that looks like a character by its number stays a text', async () => {
    expect(await textsOf('_x000D_', 'a_x0041_b')).toEqual(['_x000D_', 'a_x0041_b']);
  });

  test('so does one a formula gives', async () => {
    expect((await cellsOf({ kind: 'computed', formula: 'B1', cached: 'a_x0041_b' }))[0]?.value).toBe('a_x0041_b');
  });

  test('a carriage return survives the reader of XML', async () => {
    expect(await textsOf('一\r\n二')).toEqual(['一\r\n二']);
  });

  test('a delete character is refused or kept, never dropped', async () => {
    expect(await textsOf('a\u007Fb')).toEqual(['a\u007Fb']);
  });
});
