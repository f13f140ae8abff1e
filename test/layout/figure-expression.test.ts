import { figureExpression } from '../../src/layout/figure-expression';
import type { Figure } from '../../src/model/figure';
import type { TemplateExpression } from '../../src/model/templates/expression-schema';
import { ledgerColumns, shown, tax } from '../summary/scope';
import { modelOf, refusalOf, type Asked } from './planned';

type Word = Omit<Extract<TemplateExpression, { kind: 'figure' }>, 'kind'>;

/** What a template's figure is worth in the row of a subject; published figures are in the ledger too. */
function figure(word: Word, { subject = 'PK1', ...asked }: Asked & { subject?: string } = {}) {
  const model = modelOf(asked);
  const expression = figureExpression({ kind: 'figure', ...word }, { binding: { unit: subject, subject } }, model);
  const status = model.figures.map((one) => one.status);
  return shown(expression, {}, { ...ledgerColumns(model.figures), status });
}

const number = (value: number): Figure['value'] => ({ type: 'number', number: value });
const TAX = { measure: 'P08', valueKind: 'ytd' } as const;

describe('the unit', () => {
  const zone = { subject: 'ZH1', period: 202312 };
  const output = { measure: 'P01', valueKind: 'ytd' } as const;

  test('is that of the measure, where a document prints another: 243.94亿元 are 2439400万元', () => {
    expect(figure(output, zone)).toBe(2439400);
  });

  test('is the one asked for', () => {
    expect(figure({ ...output, unit: '亿元' }, zone)).toBe(243.94);
    expect(figure({ ...TAX, unit: '亿元' }, { ledger: [tax({ value: number(8123) })] })).toBe(0.8123);
    expect(figure({ ...TAX, unit: '元' }, { ledger: [tax({ value: number(0.7) })] })).toBe(7000);
  });

  test('changes no growth, status or unit', () => {
    expect(figure({ measure: 'P01', valueKind: 'growth', unit: '亿元' }, zone)).toBe(24.28);
    expect(figure({ ...output, part: 'status' }, zone)).toBe('published');
    expect(figure({ ...output, part: 'unit' }, zone)).toBe('亿元');
  });

  test('leaves signs and blanks alone', () => {
    const empty = (state: 'notReported' | 'notApplicable' | 'negligible') => [tax({ value: { type: 'empty', state } })];
    expect(figure({ ...TAX, unit: '亿元' }, { ledger: empty('notApplicable') })).toBe('—');
    expect(figure({ ...TAX, unit: '亿元' }, { ledger: empty('negligible') })).toBe('…');
    expect(figure({ ...TAX, unit: '亿元' }, { ledger: empty('notReported') })).toBe('');
  });
});

describe('the period', () => {
  const ledger = [
    tax(),
    tax({ period: 202302, value: number(700) }),
    tax({ period: 202312, value: number(9000) }),
    tax({ period: 202412, valueKind: 'plan', value: number(10000) }),
  ];

  test.each([
    [undefined, 812],
    ['period', 812],
    ['lastYear', 700],
    ['lastYearEnd', 9000],
  ] as const)('%p is worth %i', (at, value) => {
    expect(figure({ ...TAX, ...(at && { at }) }, { ledger })).toBe(value);
  });

  test('of a plan is the December of the year', () => {
    expect(figure({ measure: 'P08', valueKind: 'plan', at: 'yearEnd' }, { ledger })).toBe(10000);
  });

  test('latest is the last one with a value, never a later one', () => {
    const stage = (period: number, value: Figure['value']) => tax({ period, value });
    const stages = [
      stage(202311, number(1)),
      stage(202401, number(2)),
      stage(202402, { type: 'empty', state: 'notReported' }),
      stage(202403, number(4)),
    ];
    expect(figure({ ...TAX, at: 'latest' }, { ledger: stages })).toBe(2);
    expect(figure({ ...TAX, at: 'latest' }, { subject: 'PK8' })).toBe('');
  });
});

describe('the reporter', () => {
  const office = tax({ unit: 'ZHB', subject: 'PK1', value: number(2) });
  const document = tax({ unit: 'DOC003', subject: 'PK1', value: number(3), status: 'published', source: { own: '' } });

  test('is the unit itself before the office before a document', () => {
    expect(figure(TAX, { ledger: [document, office, tax()] })).toBe(812);
    expect(figure(TAX, { ledger: [document, office] })).toBe(2);
    expect(figure(TAX, { ledger: [document] })).toBe(3);
  });

  test('is whoever has a value before the unit that returned a blank', () => {
    expect(figure(TAX, { ledger: [tax({ value: { type: 'empty', state: 'notReported' } }), office] })).toBe(2);
  });

  test('may be about to report: the cell asks for its key and shows nothing', () => {
    expect(figure(TAX)).toBe('');
  });
});

test('another subject than the row’s may be named', () => {
  expect(figure({ ...TAX, subject: 'PK2' }, { ledger: [tax(), tax({ unit: 'PK2', value: number(5) })] })).toBe(5);
});

test('a measure that nobody knows is refused', () => {
  const problems = [{ template: '-', place: 'figure', fault: 'unknownMeasure', received: 'P99' }];
  expect(refusalOf(() => figure({ measure: 'P99', valueKind: 'ytd' }))).toEqual({ problems });
});
