import { VALUE_KINDS } from '../../../src/model/figure';
import { INDICATOR_VALUE_KIND } from '../../../src/model/figures/indicator-key';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import { line } from './ledger-line';
import { problemsOf, read } from './refusal';
import {
  number,
  code,
  source,
  published,
  enterprises,
  stage,
  origin,
  spent,
  indicator,
  target,
  FIGURES,
  taken,
  refused,
  type Fields,
} from './sound-figures';

describe('codes must lead somewhere', () => {
  test('who reports', () => {
    refused(
      { unit: 'PK9' },
      { field: 'unit', fault: 'unknownReporter', received: 'PK9' },
      '没有填报单位“PK9”。可用园区PK1至PK8、县区C4418加两位、部门D加两位、广州各区G4401加两位、指挥部ZHB、文件DOC000至DOC004',
      'there is no reporter "PK9"; known: parks PK1 to PK8, counties C4418 and two digits, departments D and two, districts G4401 and two, the programme office ZHB, documents DOC000 to DOC004',
    );
  });

  test('what the figure is about', () => {
    refused(
      { subject: 'A9-01' },
      { field: 'subject', fault: 'unknownSubject', received: 'A9-01' },
      '没有对象“A9-01”。可用单位、项目（如A3-01）、指标（如IND-01）、资金类别（如K01）、单位自己加的行（如PK1-001）、合作区ZH1等种子数据中的代码',
      'there is no subject "A9-01"; use a unit, a project such as A3-01, an indicator such as IND-01, a kind of fund such as K01, a row that a unit added such as PK1-001, or another code of the seeds such as ZH1',
    );
  });

  test('what is measured, of which nothing more is said', () => {
    refused(
      { measure: 'P99', valueKind: 'none', unitOfMeasure: '吨' },
      { field: 'measure', fault: 'unknownMeasure', received: 'P99' },
      '没有度量“P99”。可用度量目录中的代码（如P01）或指标代码（如IND-01）',
      'there is no measure "P99"; use a code of the catalogue such as P01, or an indicator\'s such as IND-01',
    );
  });
});

describe('the value kind is one of the measure’s', () => {
  test.each([
    ['output of a park', 'month', 'ytd | ytdLastYear | growth | plan'],
    ['published output', 'periodEnd', 'ytd | ytdLastYear | growth | plan'],
    ['enterprises', 'ytd', 'periodEnd | yearBegin'],
    ['stage', 'none', 'periodEnd'],
    ['indicator', 'month', 'ytd | plan'],
  ] as const)('%s has no %s', (name, valueKind, expected) => {
    refused(
      { ...FIGURES[name], valueKind },
      { field: 'valueKind', fault: 'valueKind', received: valueKind, expected },
      `该度量没有值别“${valueKind}”，可用：${expected}`,
      `the measure has no value kind "${valueKind}"; possible: ${expected}`,
    );
  });

  test('of a figure without a value too', () => {
    const fields = { value: { type: 'empty', state: 'notReported' }, unitOfMeasure: undefined, valueKind: 'none' };
    expect(problemsOf(line(fields))).toMatchObject([{ field: 'valueKind', fault: 'valueKind', received: 'none' }]);
  });

  test('each of the measure’s is taken', () => {
    for (const valueKind of ['ytd', 'ytdLastYear']) taken({ valueKind });
    taken({ valueKind: 'plan', period: 202412 });
    for (const valueKind of ['periodEnd', 'yearBegin']) taken({ ...enterprises, valueKind });
  });

  test('what documents state under its own code has any', () => {
    for (const valueKind of VALUE_KINDS) taken({ ...published, measure: 'B003-026', valueKind, unitOfMeasure: '个' });
  });
});

describe('the value is of the measure’s type', () => {
  test('a number is no code', () => {
    refused(
      { ...stage, value: number(1) },
      { field: 'value.type', fault: 'valueType', received: 'number', expected: 'code' },
      '该度量的数据类型应为code（或empty），实为number',
      'values of this measure are of type code (or empty), found number',
    );
  });

  test('an integer is a number, any measure may have none', () => {
    taken(enterprises);
    taken({ ...enterprises, value: { type: 'empty', state: 'negligible' }, unitOfMeasure: undefined });
  });
});

describe('what is counted is a whole number', () => {
  test.each([812.5, -0.1, 1e-7])('%p is none', (value) => {
    refused(
      { ...enterprises, value: number(value) },
      { field: 'value.number', fault: 'integer', received: String(value) },
      `应为整数，实为${value}`,
      `must be a whole number, found ${value}`,
    );
  });

  test.each([0, -3, 812, Number.MAX_SAFE_INTEGER])('%p is one', (value) => {
    taken({ ...enterprises, value: number(value) });
  });

  test('documents may round, amounts have decimals', () => {
    taken({ ...published, ...enterprises, value: number(812.5) });
    taken({ value: number(0.5) });
  });
});

describe('a code is in the measure’s list', () => {
  const stages = 'S01 | S02 | S03 | S04 | S05 | S06 | S07 | S08 | S09 | S10 | G01 | G02 | G03 | G04 | G05 | G06';
  const fund: Fields = { ...stage, subject: 'C441802', measure: 'F00', valueKind: 'none' };
  test.each([
    ['stages', 'S11', stage, stages],
    ['stages', 'S1', stage, stages],
    ['stages', 'K01', stage, stages],
    ['funds', 'S01', fund, 'K01 | K02 | K03 | K04 | K05'],
  ])('the %s have no %s', (_, received, fields, expected) => {
    refused(
      { ...fields, value: code(received) },
      { field: 'value.code', fault: 'codeOfList', received, expected },
      `“${received}”不在该度量的代码表中，可用：${expected}`,
      `"${received}" is not in the measure's list; possible: ${expected}`,
    );
  });

  test('the first and the last are, and those of its second list', () => {
    for (const value of ['S01', 'S10', 'G01', 'G06']) taken({ ...stage, value: code(value) });
  });
});

describe('a number has the measure’s unit', () => {
  const wrongUnit = (fields: Fields, received: string, expected: string) =>
    refused(
      { ...fields, unitOfMeasure: received },
      { field: 'unitOfMeasure', fault: 'unit', received, expected },
      `计量单位应为“${expected}”，实为“${received}”。请换算后填写`,
      `the unit must be "${expected}", found "${received}"; convert the number and fill it in`,
    );

  test.each([
    ['output of a park', '亿元', '万元'],
    ['output of a park', '萬元', '万元'],
    ['output of a park', ' 万元', '万元'],
    ['output of a park', '个', '万元'],
    ['published output', '家', '万元'],
    ['published output', 'constructor', '万元'],
    ['enterprises', '个', '家'],
    ['indicator', '万元', '亿元'],
    ['target', '万元', '亿元'],
  ] as const)('%s is not in %j', (name, received, expected) => {
    wrongUnit(FIGURES[name], received, expected);
  });

  test.each([
    ['output of a park', '万元'],
    ['output of a park', '百分点'],
    ['published output', '倍'],
    ['published output', '亿元'],
  ] as const)('growth of %s is not in %s', (name, received) => {
    wrongUnit({ ...FIGURES[name], valueKind: 'growth' }, received, '%');
  });

  test('a stated figure has its own unit, whoever reports it', () => {
    wrongUnit({ measure: 'B003-026' }, '家', '个');
    wrongUnit({ ...published, measure: 'B003-039', valueKind: 'growth' }, '%', '倍');
  });

  test.each(['output of a park', 'published output'] as const)('that is given: %s', (name) => {
    refused(
      { ...FIGURES[name], unitOfMeasure: undefined },
      { field: 'unitOfMeasure', fault: 'unit', received: '', expected: '万元' },
      '计量单位应为“万元”，没有写。请换算后填写',
      'the unit must be "万元", none is given; convert the number and fill it in',
    );
  });

  test('growth is in %, an aim of growth in the unit of its indicator', () => {
    taken({ valueKind: 'growth', unitOfMeasure: '%' });
    taken({ ...target, subject: 'IND-06b', measure: 'IND-06b', unitOfMeasure: '%' });
  });

  test('documents print any scale of the same', () => {
    for (const unitOfMeasure of ['元', '万元', '千万元', '亿元', '万亿元']) taken({ ...published, unitOfMeasure });
    for (const unitOfMeasure of ['家', '个', '项']) taken({ ...published, ...enterprises, unitOfMeasure });
  });

  test('growth that a document tells in 倍 keeps it, under its own code', () => {
    taken({ ...published, measure: 'B003-039', valueKind: 'growth', unitOfMeasure: '倍' });
  });
});

describe('what is no number has no unit', () => {
  const empty = { type: 'empty', state: 'notReported' };
  const news = { unit: 'C441802', subject: 'C441802', measure: 'C91', valueKind: 'none', value: { type: 'text', text: '培训班开班' } };
  test.each<[string, string, Fields]>([
    ['a state', '万元', { value: empty }],
    ['a state of a published figure', '亿元', { ...published, value: empty }],
    ['a code', '个', stage],
    ['a text of a measure that is counted', '条', news],
  ])('%s has no %s', (_, unitOfMeasure, fields) => {
    refused(
      { ...fields, unitOfMeasure },
      { field: 'unitOfMeasure', fault: 'unitNeedless', received: unitOfMeasure },
      `没有数字时不写计量单位（${unitOfMeasure}），请删去`,
      `without a number there is no unit (${unitOfMeasure}); remove it`,
    );
    taken({ ...fields, unitOfMeasure: undefined });
  });
});

describe('an indicator’s own value', () => {
  test('stands in the value kind of its nature', () => {
    expect(INDICATOR_VALUE_KIND).toEqual({
      flow: 'ytd',
      level: 'periodEnd',
      endStock: 'periodEnd',
      share: 'ytd',
      averageGrowth: 'growth',
      perCounty: 'periodEnd',
    });
  });

  test.each(loadSeeds().indicators.map(({ id, nature, owner, unit, pace }) => [id, nature.value, owner.value, unit, pace.value]))(
    '%s, %s, comes from %s in that kind, its target from the programme office, neither from anyone else',
    (id, nature, owner, unitOfMeasure, pace) => {
      // Every frequency has a December.
      const own = { period: 202412, subject: id, measure: id, unitOfMeasure };
      const unit = owner === 'programmeOffice' ? 'ZHB' : owner;
      const valueKind = INDICATOR_VALUE_KIND[nature];
      taken({ ...own, unit, valueKind });
      taken({ ...own, unit: 'ZHB', valueKind: 'plan' });
      expect(problemsOf(line({ ...own, unit: 'PK1', valueKind }))).toMatchObject([{ field: 'unit', fault: 'owner', expected: unit }]);
      expect(problemsOf(line({ ...own, unit: 'PK1', valueKind: 'plan' }))).toMatchObject([{ fault: 'owner', expected: 'ZHB' }]);
      const due = { ...own, unit: 'ZHB', valueKind: 'plan', period: 202406 } as const;
      // What is due by a month exists on paths and at milestones only.
      if (pace === 'milestone' || pace === 'path') taken(due);
      else
        expect(problemsOf(line(due))).toMatchObject([{ field: 'period', fault: 'targetPeriod', received: '202406', expected: '202412' }]);
    },
  );

  test('is about itself', () => {
    refused(
      { ...indicator, subject: 'ZH1' },
      { field: 'subject', fault: 'subjectOfIndicator', received: 'ZH1', expected: 'IND-02' },
      '指标自己的数，对象应与度量相同，应为IND-02，实为ZH1',
      "an indicator's own value is about itself: the subject must be IND-02, found ZH1",
    );
  });

  test.each([
    ['indicator', 'D05', 'D04'],
    ['indicator', 'ZHB', 'D04'],
    ['indicator', 'DOC003', 'D04'],
    ['target', 'D04', 'ZHB'],
  ] as const)('%s does not come from %s', (name, received, expected) => {
    refused(
      { ...FIGURES[name], unit: received, status: 'published', source },
      { field: 'unit', fault: 'owner', received, expected },
      `该指标的数由${expected}填报（目标由指挥部ZHB填），实为${received}`,
      `values of this indicator come from ${expected} (targets from the programme office ZHB), found ${received}`,
    );
  });

  test('may be the subject of other measures, and other measures have any reporter', () => {
    taken({ subject: 'IND-02' });
    taken({ unit: 'ZHB', subject: 'PK2' });
  });
});

describe('a row that a unit adds', () => {
  test('is told in any month, in codes of its lists', () => {
    for (const period of [202401, 202402, 202407]) taken({ ...origin, period });
    taken({ ...origin, subject: 'PK1-1000', value: code('W07') });
    expect(problemsOf(line({ ...origin, value: code('W08') }))).toMatchObject([
      { field: 'value.code', fault: 'codeOfList', received: 'W08', expected: 'W01 | W02 | W03 | W04 | W05 | W06 | W07' },
    ]);
  });

  test('has its dates as days and its money in 万元', () => {
    taken({ ...origin, measure: 'Z07', value: { type: 'date', date: '2024-02-29' } });
    taken({ ...origin, measure: 'Z05', value: number(415000), unitOfMeasure: '万元' });
    expect(problemsOf(line({ ...origin, measure: 'Z07', value: { type: 'month', month: 202402 } }))).toMatchObject([
      { field: 'value.type', fault: 'valueType', expected: 'date' },
    ]);
  });
});

describe('a kind of fund', () => {
  test('is what money is about, from county, partner district and programme office', () => {
    for (const unit of ['C441802', 'G440112', 'ZHB']) taken({ ...spent, unit });
    taken({ ...spent, measure: 'F01b', valueKind: 'none', value: { type: 'text', text: '清财〔2024〕3号' }, unitOfMeasure: undefined });
  });

  test('that the list does not have is about nothing', () => {
    expect(problemsOf(line({ ...spent, subject: 'K06' }))).toMatchObject([{ field: 'subject', fault: 'unknownSubject' }]);
  });
});

test('a reason that the catalogue lacks is taken: ledgers kept elsewhere have codes of their own', () => {
  taken({ explanation: { reason: 'X77', text: '一', boundTo: 812 } });
});

test('every fault of a line is named at once', () => {
  const text = line({
    ...published,
    valueKind: 'periodEnd',
    status: 'reported',
    source: undefined,
    value: number(1, { printed: '2' }),
    unitOfMeasure: '吨',
  });
  expect(problemsOf(text).map(({ field, fault }) => `${field} ${fault}`)).toEqual([
    'status publishedSource',
    'source publishedSource',
    'value.printed printed',
    'valueKind valueKind',
    'unitOfMeasure unit',
  ]);
});

test.each(['', ' ', '—', '…', '-', '...'])('a text %p that reads as no value is refused: a state says that', (text) => {
  const faults = problemsOf(
    line({ subject: 'A3-02', measure: 'J09', valueKind: 'none', value: { type: 'text', text }, unitOfMeasure: undefined }),
  );
  expect(faults).toMatchObject([{ field: 'value.text', fault: text === '' ? 'text' : 'emptyText' }]);
});

test('reason and words of an explanation fit one cell together', () => {
  const explained = (length: number) => line({ explanation: { reason: 'R01', text: '字'.repeat(length), boundTo: 1 } });
  expect(read(explained(32763))).toHaveLength(1);
  expect(problemsOf(explained(32764))).toMatchObject([{ field: 'explanation.text', fault: 'cellLength' }]);
});
