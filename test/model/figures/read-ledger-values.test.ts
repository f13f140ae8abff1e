import { type Figure, type FigureValue } from '../../../src/model/figure';
import { line } from './ledger-line';
import { problemsOf, read } from './refusal';

/** What differs from a park's return in figures of other measures, by the type their values have. */
const MEASURED: readonly [FigureValue['type'], Partial<Figure>][] = [
  ['number', { measure: 'P01' }],
  ['number', { measure: 'P10', valueKind: 'periodEnd', unitOfMeasure: '家' }],
  ['date', { measure: 'J10d', valueKind: 'none' }],
  ['month', { measure: 'J08', valueKind: 'plan' }],
  ['code', { measure: 'J07', valueKind: 'periodEnd' }],
  ['text', { measure: 'J09', valueKind: 'none' }],
  ['number', { measure: 'IND-01', valueKind: 'ytd', unit: 'ZHB', subject: 'IND-01', unitOfMeasure: '亿元' }],
  ['number', { measure: 'B003-026', valueKind: 'none', unitOfMeasure: '个' }],
];

describe('what no cell can hold is refused', () => {
  const explained = (text: string) => line({ explanation: { reason: 'R01', text, boundTo: null } });
  const TEXTS: readonly [string, (text: string) => string][] = [
    ['value.text', (text) => line({ measure: 'J09', value: { type: 'text', text } })],
    ['value.printed', (printed) => line({ value: { type: 'number', number: 1, printed } })],
    ['unitOfMeasure', (unitOfMeasure) => line({ unitOfMeasure })],
    ['explanation.text', explained],
    ['explanation.boundTo', (boundTo) => line({ explanation: { reason: 'R01', text: '检修', boundTo } })],
    ['source.own', (own) => line({ source: { own } })],
    ['source.standard', (standard) => line({ source: { standard } })],
    ['source.quote', (quote) => line({ source: { document: '003', place: '第8页', row: '一', quote } })],
  ];

  test.each(TEXTS)('in %s: half a character, control characters, more than 32767 characters', (field, of) => {
    for (const [text, received] of [
      ['\uD800', '\uD800'],
      ['甲\uDC00', '甲\uDC00'],
      ['\u0000', '·'],
      ['甲\u0007乙', '甲·乙'],
      ['\u001B[2J', '·[2J'],
      ['\uFFFE', '\uFFFE'],
    ] as const)
      expect(problemsOf(of(text))).toEqual([{ line: 1, field, fault: 'characters', received }]);
    const problems = problemsOf(of('字'.repeat(40_000)));
    expect(problems).toEqual([{ line: 1, field, fault: 'cellLength', received: `${'字'.repeat(40)}…` }]);
  });

  test('32767 characters and whole rare characters are taken', () => {
    const text = {
      subject: 'A3-02',
      measure: 'J09',
      valueKind: 'none',
      value: { type: 'text', text: '字'.repeat(32_767) },
      unitOfMeasure: undefined,
    };
    expect(read(line(text))).toHaveLength(1);
    expect(read(explained('𠮷😀'))).toHaveLength(1);
  });

  test('a code has 64 characters at most', () => {
    const of = (length: number) => line({ explanation: { reason: 'S'.repeat(length), text: '检修', boundTo: null } });
    expect(read(of(64))).toHaveLength(1);
    for (const length of [65, 40_000])
      expect(problemsOf(of(length))).toEqual([{ line: 1, field: 'explanation.reason', fault: 'code', received: `${'S'.repeat(40)}…` }]);
  });
});

describe('codes', () => {
  test.each([
    ['unit', 'unknownReporter', { unit: 'PK9' }, 'PK9'],
    ['unit', 'unknownReporter', { unit: 'ZH1' }, 'ZH1'],
    ['subject', 'unknownSubject', { subject: 'A9-01' }, 'A9-01'],
    ['subject', 'unknownSubject', { subject: 'PK9-001' }, 'PK9-001'],
    ['measure', 'unknownMeasure', { measure: 'P99' }, 'P99'],
    ['unit', 'unknownReporter', { unit: 'Constructor' }, 'Constructor'],
    ['subject', 'unknownSubject', { subject: 'A'.repeat(64) }, `${'A'.repeat(40)}…`],
  ] as const)('%s that leads nowhere: %s %j', (field, fault, fields, received) => {
    expect(problemsOf(line(fields))).toEqual([{ line: 1, field, fault, received }]);
  });

  test('all three of one line are named at once', () => {
    expect(problemsOf(line({ unit: 'X1', subject: 'X2', measure: 'X3' })).map(({ fault }) => fault)).toEqual([
      'unknownReporter',
      'unknownSubject',
      'unknownMeasure',
    ]);
  });
});

describe('a value must be of its measure’s type', () => {
  const VALUES: Readonly<Record<FigureValue['type'], FigureValue>> = {
    number: { type: 'number', number: 1 },
    date: { type: 'date', date: '2024-02-29' },
    month: { type: 'month', month: 202402 },
    code: { type: 'code', code: 'S01' },
    text: { type: 'text', text: '甲' },
    empty: { type: 'empty', state: 'notReported' },
  };

  test.each(MEASURED)('a %s or none: %j', (expected, { unitOfMeasure = '万元', ...fields }) => {
    for (const [type, value] of Object.entries(VALUES)) {
      const text = line({ ...fields, value, unitOfMeasure: type === 'number' ? unitOfMeasure : undefined });
      if (type === expected || type === 'empty') expect(read(text)).toHaveLength(1);
      else expect(problemsOf(text)).toEqual([{ line: 1, field: 'value.type', fault: 'valueType', received: type, expected }]);
    }
  });
});
