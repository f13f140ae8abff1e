import { monthsBetween, isKindDue } from '../../../../src/model/reporting-calendar';
import { MEASURE_GROUPS } from '../../../../src/model/measure';
import { loadSeeds } from '../../../../src/model/seeds/seeds';

const { measures } = loadSeeds();
const ofGroup = (group: (typeof MEASURE_GROUPS)[number]) => measures.filter((measure) => measure.group === group);
const measure = (code: string) => measures.find(({ id }) => id === code)!;
const YEAR = monthsBetween(202401, 202412);

test('every value kind of every measure is due in some month, or no form could ask for it', () => {
  const never = measures.flatMap(({ id, frequency, valueKinds }) =>
    valueKinds.filter((kind) => !YEAR.some((period) => isKindDue(frequency, kind, period))).map((kind) => `${id} ${kind}`),
  );
  expect(never).toEqual([]);
});

test('what is told as it happens is asked in every month and never added up over months', () => {
  const events = measures.filter(({ frequency }) => frequency === 'event');
  expect([...new Set(events.flatMap(({ valueKinds }) => valueKinds))].sort()).toEqual(['none', 'plan']);
  for (const { frequency, valueKinds } of events)
    for (const kind of valueKinds) expect(YEAR.filter((period) => !isKindDue(frequency, kind, period))).toEqual([]);
});

test('numbers have unit and decimals; what is coded has codes; nothing else has them', () => {
  const isNumber = (dataType: string) => dataType === 'number' || dataType === 'integer';
  // 工作动态 is counted in 条, though its figure is the text.
  const counted = (id: string) => id === 'C91';
  for (const { id, dataType, unit, decimals, codes } of measures)
    expect({ id, unit: unit !== null, decimals: decimals !== null, codes: codes !== undefined }).toEqual({
      id,
      unit: isNumber(dataType) || counted(id),
      decimals: isNumber(dataType),
      codes: dataType === 'code',
    });
});

describe('招商动态', () => {
  test('is a list of eleven columns that parks and counties fill as things happen', () => {
    expect(ofGroup('investment').map(({ id, name }) => `${id} ${name.zh}`)).toEqual([
      'Z01 项目名称',
      'Z02 投资方',
      'Z03 来源地',
      'Z04 所属产业',
      'Z05 计划总投资',
      'Z06 预计达产年产值',
      'Z07 签约日期',
      'Z08 动工日期',
      'Z09 投（试）产日期',
      'Z10 终止日期',
      'Z11 备注',
    ]);
    for (const { valueKinds, frequency, reporter, alsoReporters } of ofGroup('investment'))
      expect({ valueKinds, frequency, reporter, alsoReporters }).toEqual({
        valueKinds: ['none'],
        frequency: 'event',
        reporter: 'park',
        alsoReporters: ['county'],
      });
  });

  test('asks of a row no more than the name of its project', () => {
    expect(ofGroup('investment').flatMap(({ id, requiredKinds }) => (requiredKinds.length > 0 ? [id] : []))).toEqual(['Z01']);
  });

  test('knows seven origins', () => {
    expect(measure('Z03').codes?.map(({ code, zh }) => `${code} ${zh}`)).toEqual([
      'W01 广州市',
      'W02 深圳市',
      'W03 珠三角其他市',
      'W04 省内其他市',
      'W05 省外',
      'W06 港澳台',
      'W07 国外',
    ]);
  });

  /** Columns and codes that a count is made by. */
  const madeBy = (code: string): string[] => {
    const from = measure(code).computedFrom;
    return from !== null && 'list' in from ? [from.list, ...(from.rule.match(/[A-Z]\d\d/g) ?? [])] : [];
  };

  test.each([
    [['P21', 'C02'], ['Z07']],
    [
      ['P22', 'C03'],
      ['Z05', 'Z07'],
    ],
    [
      ['P23', 'C04'],
      ['Z05', 'Z07'],
    ],
    [['P24'], ['Z06', 'Z07']],
    [['P25'], ['Z08']],
    [['P26', 'C06'], ['Z09']],
    [['P27'], ['Z03', 'W01', 'Z07']],
    [
      ['P28', 'C05'],
      ['Z08', 'Z09', 'Z10'],
    ],
    [['P29'], ['Z09', 'Z10']],
  ])('gives %j by its columns %j', (codes, columns) => {
    for (const code of codes) expect(madeBy(code)).toEqual(['招商动态', ...columns]);
  });

  test('gives everything that is counted from a list, in all its value kinds', () => {
    const listed = measures.filter(({ entry }) => entry === 'list');
    expect(listed).toHaveLength(14);
    for (const { id, valueKinds, computedKinds } of listed) expect({ id, kinds: computedKinds }).toEqual({ id, kinds: valueKinds });
    expect(listed.filter(({ id }) => madeBy(id)[0] !== '招商动态')).toEqual([]);
  });

  test('tells in each rule which value kinds it gives, where they differ', () => {
    for (const { id, valueKinds, computedFrom } of measures.filter(({ entry }) => entry === 'list')) {
      const rule = computedFrom !== null && 'rule' in computedFrom ? computedFrom.rule : '';
      const named = (['month', 'ytd'] as const).filter((kind) => rule.includes(`${kind}: `));
      expect({ id, named }).toEqual({ id, named: valueKinds.filter((kind) => kind !== 'periodEnd') });
    }
  });
});

test('a project that a unit adds has a name, an investment and years of its own', () => {
  const added = ['J00', 'J00b', 'J00c'].map(measure);
  expect(added.map(({ name, unit, dataType }) => [name.zh, unit, dataType])).toEqual([
    ['项目名称', null, 'text'],
    ['计划总投资', '万元', 'number'],
    ['建设年限', null, 'text'],
  ]);
  for (const { frequency, valueKinds, reporter } of added)
    expect([frequency, valueKinds, reporter]).toEqual(['event', ['none'], 'projectOwner']);
});

test('an item of 工作动态 has date, title, text of at most 200 characters and author, asked in the same months', () => {
  const item = ['C91b', 'C91c', 'C91', 'C91d'].map(measure);
  expect(item.map(({ dataType }) => dataType)).toEqual(['date', 'text', 'text', 'text']);
  expect(measure('C91').textLength?.max).toBe(200);
  expect(new Set(item.map(({ frequency, reporter }) => `${frequency} ${reporter}`)).size).toBe(1);
});

test('a fund has a name and the number of its document, from whoever keeps its account', () => {
  for (const { valueKinds, dataType, frequency, reporter, alsoReporters } of ['F00b', 'F01b'].map(measure))
    expect({ valueKinds, dataType, frequency, reporter, alsoReporters }).toEqual({
      valueKinds: ['none'],
      dataType: 'text',
      frequency: 'event',
      reporter: measure('F01').reporter,
      alsoReporters: measure('F01').alsoReporters,
    });
});

test('the catalogue stands in the order of its groups', () => {
  expect([...new Set(measures.map(({ group }) => group))]).toEqual(MEASURE_GROUPS);
});
