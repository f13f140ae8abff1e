import { codeBook, fundKinds } from '../../../src/model/figures/code-book';
import { OTHER_REPORTERS, PROGRAMME_OFFICE } from '../../../src/model/reporter';
import { loadSeeds } from '../../../src/model/seeds/seeds';

const seeds = loadSeeds();
const codes = codeBook(seeds);

describe('reporters', () => {
  test('are the units, by their short names', () => {
    expect(codes.reporter('PK1')).toEqual({ zh: '广清园', en: 'Guangqing Park' });
    expect(seeds.units.filter(({ id, shortName }) => codes.reporter(id) !== shortName)).toEqual([]);
  });

  test('are the programme office, named as the publisher of its bulletin', () => {
    expect(codes.reporter(PROGRAMME_OFFICE)?.zh).toBe('广州对口帮扶协作清远指挥部');
  });

  test('are the five documents, by their short titles', () => {
    for (const { id, shortTitle } of seeds.documents) expect(codes.reporter(`DOC${id}`)).toEqual(shortTitle);
  });

  test('cover everyone who reports beside the units', () => {
    expect(OTHER_REPORTERS.filter((code) => codes.reporter(code) === undefined)).toEqual([]);
  });

  test.each(['PK9', 'pk1', 'ZH1', 'A3-01', 'PK1-001', 'DOC005', '', '__proto__', 'constructor'])('%j is none', (code) => {
    expect(codes.reporter(code)).toBeUndefined();
  });
});

describe('subjects', () => {
  test('are units, 合作区 and its like, projects, indicators, funds and what documents state', () => {
    const files = [seeds.units, seeds.subjects, seeds.projects, seeds.indicators, seeds.funds, seeds.facts, seeds.bulletin, seeds.district];
    expect(files.flatMap((records) => records.map(({ id }) => id)).filter((id) => codes.subject(id) === undefined)).toEqual([]);
  });

  test('have their words in both languages', () => {
    expect(codes.subject('ZH1')).toEqual({ zh: '广清经济特别合作区', en: 'Guangqing Special Economic Cooperation Zone' });
  });

  test('that only the documents name keep the words of the document', () => {
    const { id, entity } = seeds.bulletin.find(({ subject }) => subject === undefined)!;
    expect(codes.subject(id)).toEqual({ zh: entity, en: entity });
  });

  test('are the rows a unit adds to its lists, named by unit and number', () => {
    expect(codes.subject('PK1-001')).toEqual({ zh: '广清园 001', en: 'Guangqing Park 001' });
    expect(codes.subject('C441802-999')?.zh).toMatch(/ 999$/);
  });

  test('are added rows beyond 999, whose numbers only grow longer', () => {
    for (const number of ['1000', '1001', '9999', '10000']) expect(codes.subject(`PK1-${number}`)?.zh).toBe(`广清园 ${number}`);
  });

  test('are rows the programme office adds, whom projects and funds of no unit belong to', () => {
    expect(codes.subject('ZHB-001')?.zh).toBe('广州对口帮扶协作清远指挥部 001');
  });

  test('are the kinds of fund, one row each in the ledger of funds', () => {
    const kinds = seeds.measures.find(({ id }) => id === 'F00')!.codes!;
    expect(kinds.map(({ code }) => code)).toEqual(['K01', 'K02', 'K03', 'K04', 'K05']);
    for (const { code, zh, en } of kinds) expect(codes.subject(code)).toEqual({ zh, en });
    expect(codes.subject('K01')?.zh).toBe('广州市级财政');
  });

  test('have one meaning: a kind of fund is nothing else', () => {
    const others = [seeds.units, seeds.subjects, seeds.projects, seeds.indicators, seeds.funds].flatMap((records) =>
      records.map(({ id }) => id),
    );
    expect(fundKinds(seeds).filter(({ code }) => others.includes(code) || codes.measure(code) !== undefined)).toEqual([]);
  });

  test.each([
    ...['PK1-1', 'PK1-01', 'PK1-0001', 'PK1-0100', 'PK1-01000', 'PK1-', 'PK1-00A', 'PK1-1000A', 'PK9-001', '-001', 'PK1-001-001'],
    ...['A3-001', 'ZH1-001', 'DOC003-001', 'K01-001'],
  ])('%j is no row a unit added', (code) => {
    expect(codes.subject(code)).toBeUndefined();
  });

  test.each([PROGRAMME_OFFICE, 'DOC003', 'P01', 'K06', 'W01', 'S01', '', '__proto__', 'constructor'])('%j is none', (code) => {
    expect(codes.subject(code)).toBeUndefined();
  });
});

describe('measures', () => {
  test('are those of the catalogue, with what their figures hold', () => {
    const { definition } = seeds.measures.find(({ id }) => id === 'P01')!;
    expect(codes.measure('P01')).toEqual({
      name: { zh: '规上工业总产值', en: 'Industrial output' },
      dataType: 'number',
      unit: '万元',
      valueKinds: ['ytd', 'ytdLastYear', 'growth', 'plan'],
      requiredKinds: ['ytd'],
      computedKinds: ['growth'],
      frequency: 'monthNoJan',
      nonNegative: true,
      definition,
    });
    for (const { id, dataType, unit, valueKinds, requiredKinds, computedKinds, frequency, sign } of seeds.measures)
      expect(codes.measure(id)).toMatchObject({
        ...{ dataType, unit, valueKinds, requiredKinds, computedKinds, frequency },
        nonNegative: sign === 'nonNegative',
      });
    expect(codes.measure('J09')?.textLength).toEqual({ min: 8, max: 60 });
  });

  test('that are coded have both their lists, with words', () => {
    const list = codes.measure('J07')?.codes?.map(({ code, zh }) => `${code} ${zh}`);
    const { codes: own = [], codesAlt = [] } = seeds.measures.find(({ id }) => id === 'J07')!;
    expect(list).toEqual([...own, ...codesAlt].map(({ code, zh }) => `${code} ${zh}`));
    expect([own.length, codesAlt.length]).toEqual([10, 6]);
  });

  test('are indicators with their two value kinds and who answers for them', () => {
    expect(codes.measure('IND-02')).toMatchObject({ dataType: 'number', unit: '亿元', valueKinds: ['ytd', 'plan'], owner: 'D04' });
    expect(codes.measure('IND-01')?.owner).toBe(PROGRAMME_OFFICE);
    expect(seeds.indicators.filter(({ id }) => codes.reporter(codes.measure(id)?.owner ?? '') === undefined)).toEqual([]);
  });

  test('are indicators that keep the calendar of their seed; plans by month exist on paths and at milestones only', () => {
    expect(codes.measure('IND-02')).toMatchObject({ frequency: 'quarter', plansByMonth: true });
    for (const { id, frequency, pace } of seeds.indicators)
      expect(codes.measure(id)).toMatchObject({
        frequency: frequency.value,
        plansByMonth: pace.value === 'path' || pace.value === 'milestone',
      });
  });

  test('are stated figures in their own unit and any value kind, which nobody answers for', () => {
    const { label } = seeds.bulletin.find(({ id }) => id === 'B003-039')!;
    expect(codes.measure('B003-039')).toEqual({ name: { zh: label, en: label }, dataType: 'number', unit: '倍' });
  });

  test('are indicators and what documents state, all of them numbers', () => {
    const files = [seeds.indicators, seeds.facts, seeds.bulletin, seeds.district];
    const ids = files.flatMap((records) => records.map(({ id }) => id));
    expect(ids.filter((id) => codes.measure(id)?.dataType !== 'number')).toEqual([]);
  });

  test('that only the documents name keep the words of the document', () => {
    const { id, label } = seeds.district[0]!;
    expect(codes.measure(id)?.name).toEqual({ zh: label, en: label });
  });

  test.each(['P99', 'PK1', 'F-01', '', '__proto__', 'toString'])('%j is none', (code) => {
    expect(codes.measure(code)).toBeUndefined();
  });
});

describe('places', () => {
  test('are those of each document', () => {
    for (const { id, places } of seeds.documents) expect(places.filter((place) => !codes.hasPlace(id, place.id))).toEqual([]);
  });

  test.each([
    ['003', '第99页'],
    ['004', '第8页'],
    ['003', ''],
  ] as const)('%s has none called %j', (document, place) => {
    expect(codes.hasPlace(document, place)).toBe(false);
  });
});

test('no code is both a measure of the catalogue and one that documents or indicators bring along', () => {
  const own = [...seeds.indicators, ...seeds.facts, ...seeds.bulletin, ...seeds.district].map(({ id }) => id);
  expect(seeds.measures.filter(({ id }) => own.includes(id))).toEqual([]);
});
