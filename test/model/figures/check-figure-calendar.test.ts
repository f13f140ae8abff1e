import type { Figure } from '../../../src/model/figure';
import { figureFaults } from '../../../src/model/figures/check-figure';
import { codeBook } from '../../../src/model/figures/code-book';
import { monthOf } from '../../../src/model/period';
import { monthsBetween } from '../../../src/model/reporting-calendar';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import { figure } from './ledger-line';
import { enterprises, indicator, number, published, refused, stage, target, type Fields } from './sound-figures';

const codes = codeBook(loadSeeds());

describe('a figure stands in a month its measure is reported for', () => {
  const YEAR = monthsBetween(202401, 202412);
  const quarterly: Fields = { measure: 'P07' };
  const halfYearly: Fields = { unit: 'C441802', subject: 'C441802', measure: 'C42', value: number(3), unitOfMeasure: '人次' };
  const yearly: Fields = { ...enterprises, measure: 'P14' };
  const plan: Fields = { measure: 'P08', valueKind: 'plan' };
  const start: Fields = { ...stage, measure: 'J08', value: { type: 'month', month: 202406 } };

  /** Field and fault of everything wrong with a figure. */
  const faultsOf = (fields: Fields) =>
    figureFaults({ ...figure(), ...fields } as Figure, codes).map(({ field, fault }) => `${field} ${fault}`);

  /** Months of a year in which such a figure is refused, which it must be for its month alone. */
  const refusedIn = (fields: Fields): number[] =>
    YEAR.filter((period) => {
      const faults = faultsOf({ ...fields, period });
      expect(faults.filter((fault) => fault !== 'period notDue')).toEqual([]);
      return faults.length > 0;
    }).map(monthOf);

  test.each<[string, Fields, number[]]>([
    ['month by month', { measure: 'P08', valueKind: 'month' }, []],
    ['from February on', {}, [1]],
    ['by quarters', quarterly, [1, 2, 4, 5, 7, 8, 10, 11]],
    ['by half-years', halfYearly, [1, 2, 3, 4, 5, 7, 8, 9, 10, 11]],
    ['by years', yearly, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['as a plan of the year', plan, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ['when it happens', { ...start, valueKind: 'none' }, []],
    ['as a planned start', { ...start, valueKind: 'plan' }, []],
    ['as an indicator of quarters', indicator, [1, 2, 4, 5, 7, 8, 10, 11]],
  ])('%s', (_, fields, months) => {
    expect(refusedIn(fields)).toEqual(months);
  });

  test.each<[string, Fields, number, string, string, string]>([
    [
      'January',
      {},
      202401,
      'monthNoJan',
      '统计数1月免报，首期为1—2月（期别为2月）',
      'statistics have no January; the first figure of a year covers January and February (period of February)',
    ],
    ['a quarter', quarterly, 202402, 'quarter', '按季报，期别为3、6、9、12月', 'reported by quarters: March, June, September, December'],
    ['a half-year', halfYearly, 202403, 'halfYear', '按半年报，期别为6、12月', 'reported by half-years: June and December'],
    ['a year', yearly, 202406, 'year', '按年报，期别为12月', 'reported yearly: December'],
    ['a plan', plan, 202402, 'plan', '年度计划的期别为当年12月', 'plans of a year stand at its December'],
  ])('the refusal says which months there are: %s', (_, fields, period, expected, zh, en) => {
    refused(
      { ...fields, period },
      { field: 'period', fault: 'notDue', received: String(period), expected },
      `${zh}，实为${period}`,
      `${en}; found ${period}`,
    );
  });

  test('a state without a value too: what is not due is not missing either', () => {
    const fields = { ...quarterly, value: { type: 'empty', state: 'notReported' }, unitOfMeasure: undefined };
    expect(faultsOf(fields)).toEqual(['period notDue']);
  });

  test('the value of last year’s end stands at any', () => {
    expect(refusedIn({ measure: 'F02', valueKind: 'yearBegin' })).toEqual([]);
  });

  test('documents state what they like', () => {
    expect(refusedIn({ ...published, ...yearly })).toEqual([]);
    expect(refusedIn({ ...published, valueKind: 'plan' })).toEqual([]);
  });

  test('targets of indicators keep a rule of their own, which alone speaks', () => {
    expect(refusedIn(target)).toEqual([]);
    const yearEnd = { ...target, period: 202403, subject: 'IND-08', measure: 'IND-08', unitOfMeasure: '个' };
    expect(faultsOf(yearEnd)).toEqual(['period targetPeriod']);
  });

  test('a value kind the measure lacks is due in none, so no month is named', () => {
    expect(faultsOf({ ...quarterly, valueKind: 'month' })).toEqual(['valueKind valueKind']);
  });

  test('what documents state under its own code has no months, whoever reports it', () => {
    expect(refusedIn({ measure: 'B003-026', valueKind: 'ytd', unitOfMeasure: '个' })).toEqual([]);
  });
});
