import type { Figure } from '../../src/model/figure';
import type { LayoutCell } from '../../src/model/sheet-layout';
import { layOut } from '../../src/layout/lay-out';
import type { LayoutModel } from '../../src/layout/model';
import { REASONS } from '../../src/model/reason';
import { template } from '../../src/model/templates/files';
import { cellOf, tableOf, unitModel, workbooksOf } from './entry';
import { emptied, told } from './planned';

interface Where {
  unit?: string;
  period?: number;
  ledger?: readonly Figure[];
}

/** A cell of a unit's workbook: sheet, block, key, column. */
const cell = (path: string, { unit = 'PK1', ...asked }: Where = {}): LayoutCell => {
  const [sheet = '', block = '', key = '', column = ''] = path.split(' ');
  return cellOf(tableOf(workbooksOf(asked).layouts(unit), sheet, block), key, column);
};
const valueIn = (path: string, where: Where) => {
  const found = cell(path, where);
  return found.kind === 'input' ? found.value : `${found.kind}`;
};
const plan = { valueKind: 'plan', period: 202412 } as const;

describe('an input', () => {
  test('is blank without a ledger, and tinted', () => {
    expect(cell('park-monthly measures P08 ytd')).toMatchObject({ kind: 'input', value: null, look: { role: 'input', align: 'right' } });
  });

  test('shows what the ledger has under its own key, so that a form can be sent again', () => {
    const ledger = [told('PK1', 'P08', 8120.5, { period: 202403 }), told('PK1', 'P08', 54400, plan)];
    expect(valueIn('park-monthly measures P08 ytd', { ledger })).toBe(8120.5);
    expect(valueIn('park-monthly measures P08 plan', { ledger })).toBe(54400);
  });

  test('shows the sign of a state without a value', () => {
    const ledger = [emptied(told('PK1', 'P08', 0, { period: 202403 }), 'notApplicable')];
    expect(valueIn('park-monthly measures P08 ytd', { ledger })).toBe('—');
  });
});

describe('last year', () => {
  const before = 'park-monthly measures P08 before';

  test('is filled with the year to the same month of last year', () => {
    expect(valueIn(before, { ledger: [told('PK1', 'P08', 7000, { period: 202303 }), told('PK1', 'P08', 9000, { period: 202312 })] })).toBe(
      7000,
    );
  });

  test('stays what the unit said in this form, once it has', () => {
    const ledger = [told('PK1', 'P08', 7000, { period: 202303 }), told('PK1', 'P08', 7100, { period: 202403, valueKind: 'ytdLastYear' })];
    expect(valueIn(before, { ledger })).toBe(7100);
  });

  test('is never what a document or another reporter says: units of measure and sides of a flow differ', () => {
    expect(valueIn(before, { ledger: [told('ZHB', 'P08', 7000, { period: 202303, subject: 'PK1' })] })).toBeNull();
    expect(valueIn('park-monthly measures P04 before', { unit: 'PK3', period: 202412 })).toBeNull();
    const county = [told('C441881', 'C24', 411, { period: 202303 })];
    expect(valueIn('partner-assistance assistance C441881 before', { unit: 'G440118', ledger: county })).toBeNull();
  });

  test('for its end is what was said this year, else the December before', () => {
    const path = 'park-monthly measures P10 before';
    const end = told('PK1', 'P10', 90, { period: 202312, valueKind: 'periodEnd' });
    expect(valueIn(path, { ledger: [end] })).toBe(90);
    expect(valueIn(path, { ledger: [end, told('PK1', 'P10', 88, { period: 202402, valueKind: 'yearBegin' })] })).toBe(88);
    expect(valueIn(path, { ledger: [told('PK1', 'P10', 88, { period: 202302, valueKind: 'yearBegin' })] })).toBeNull();
  });

  test('ends for funds as 结余, which is carried over', () => {
    const left = told('C441881', 'F05', 320, { period: 202312, subject: 'K01', valueKind: 'periodEnd' });
    expect(valueIn('fund-ledger funds K01 carried', { unit: 'C441881', ledger: [left] })).toBe(320);
  });
});

describe('what stays until it changes', () => {
  const stage = (period: number, code: string): Figure => ({
    ...told('PK1', 'J07', 0, { period, subject: 'A3-02', valueKind: 'periodEnd', value: { type: 'code', code } }),
  });

  test('is filled with the latest value, as words of its list', () => {
    expect(valueIn('project-monthly progress A3-02 stage', { ledger: [stage(202311, 'S01'), stage(202402, 'S04')] })).toBe('主体');
    expect(valueIn('project-monthly progress A3-02 stage', { ledger: [stage(202404, 'S04')] })).toBeNull();
  });

  test('is carried from month to month with the rows of a list', () => {
    const name: Figure = {
      ...told('PK1', 'Z01', 0, { period: 202311, subject: 'PK1-003', valueKind: 'none', value: { type: 'text', text: '某厂' } }),
    };
    expect(valueIn('investment-list investments PK1-003 name', { ledger: [name] })).toBe('某厂');
  });
});

describe('a closed cell', () => {
  test('is grey and takes nothing where the measure lacks the value kind', () => {
    expect(cell('park-monthly measures P01 month')).toEqual({ kind: 'blank', look: { role: 'closed', align: 'center' } });
  });

  test.each([
    ['park-monthly measures P07 ytd', 'PK1', 202402, '季度核算'],
    ['park-monthly measures P14 ytd', 'PK1', 202403, '年度数据'],
    ['county-monthly measures C41 ytd', 'C441881', 202403, '半年数据'],
  ])('says why where the calendar is the reason: %s of %s in %i', (path, unit, period, text) => {
    expect(cell(path, { unit, period })).toMatchObject({ kind: 'label', text, look: { role: 'closed' } });
  });

  test('opens when it is due', () => {
    expect(cell('park-monthly measures P07 ytd', { period: 202403 }).kind).toBe('input');
    expect(cell('county-monthly measures C41 ytd', { unit: 'C441881', period: 202406 }).kind).toBe('input');
  });

  test('is start and completion of a plan or design, which builds nothing', () => {
    const planning = 'A3-11';
    for (const column of ['startPlan', 'start', 'endPlan', 'end'])
      expect(cell(`project-monthly state ${planning} ${column}`, { unit: 'ZHB' })).toMatchObject({
        kind: 'blank',
        look: { role: 'closed' },
      });
    expect(cell(`project-monthly state ${planning} problem`, { unit: 'ZHB' }).kind).toBe('input');
  });
});

describe('a computed cell', () => {
  test('is a formula nobody types over', () => {
    expect(cell('park-monthly measures P21 month')).toMatchObject({ kind: 'computed', look: { role: 'body' } });
    expect(cell('park-monthly measures P01 growth')).toMatchObject({ kind: 'computed', look: { role: 'body' } });
  });

  test('stays a formula when the ledger has a value: it is computed again', () => {
    const ledger = [told('PK1', 'P21', 3, { period: 202403, valueKind: 'month' })];
    expect(cell('park-monthly measures P21 month', { ledger }).kind).toBe('computed');
  });

  /** The form in a catalogue that both computes and requires growth. */
  const proposed = (ledger: readonly Figure[]): LayoutCell => {
    const asked = unitModel('PK1', { ledger, sheets: ['park-monthly'] });
    const measure: LayoutModel['codes']['measure'] = (code) => {
      const words = asked.codes.measure(code);
      return words && { ...words, requiredKinds: ['growth'], computedKinds: ['growth'] };
    };
    return cellOf(
      tableOf([layOut(template('park-monthly'), { ...asked, codes: { ...asked.codes, measure } })], 'park-monthly', 'measures'),
      'P08',
      'growth',
    );
  };

  test('that is a proposal can be typed over, and says what it accepts', () => {
    expect(proposed([])).toMatchObject({
      kind: 'computed',
      look: { role: 'input' },
      validation: { rule: { kind: 'number', whole: false } },
    });
  });

  test('that is a proposal gives way to a known value', () => {
    expect(proposed([told('PK1', 'P08', 16.7, { period: 202403, valueKind: 'growth' })])).toMatchObject({ kind: 'input', value: 16.7 });
  });
});

describe('a given field', () => {
  test('is shown, not asked for', () => {
    expect(cell('project-monthly progress A3-02 name')).toMatchObject({ kind: 'text', look: { role: 'body' } });
    expect(cell('project-monthly progress A3-02 investment')).toMatchObject({ kind: 'number', look: { role: 'body' } });
  });

  test('is asked for in a spare row, where nobody has given it', () => {
    expect(cell('project-monthly progress PK1-021 name')).toMatchObject({ kind: 'input', value: null });
    expect(cell('fund-ledger funds K01 category', { unit: 'C441881' }).kind).toBe('text');
  });
});

describe('an explanation', () => {
  const { code, words } = Object.values(REASONS)[0]!;
  const explained = (reason: string) =>
    told('PK1', 'P08', 8120.5, { period: 202403, explanation: { reason, text: '某企业退税', boundTo: 8120.5 } });

  test('is filled with what the ledger has of the row', () => {
    const ledger = [explained(code)];
    expect(valueIn('park-monthly measures P08 reason', { ledger })).toBe(words.zh);
    expect(valueIn('park-monthly measures P08 explanation', { ledger })).toBe('某企业退税');
    expect(valueIn('park-monthly measures P06 explanation', { ledger })).toBeNull();
  });

  test('keeps the code of a reason that the catalogue does not have', () => {
    expect(valueIn('park-monthly measures P08 reason', { ledger: [explained('X99')] })).toBe('X99');
  });

  test('takes a reason of the list, and words within a limit', () => {
    expect(cell('park-monthly measures P08 reason')).toMatchObject({
      validation: { rule: { kind: 'list', source: { sheet: 'entry-guide', block: 'reasons', column: 'words' } } },
    });
    expect(cell('park-monthly measures P08 explanation')).toMatchObject({ validation: { rule: { kind: 'textLength', min: 0, max: 300 } } });
  });
});

test('a cell for words that are no figure is an input without a rule', () => {
  expect(cell('park-monthly contact all author')).toEqual({
    kind: 'input',
    value: null,
    look: { role: 'input', align: 'center', format: '@' },
  });
});
