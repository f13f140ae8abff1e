import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSeeds, seedFileName } from '../../../src/model/seeds/seeds';

const seeds = loadSeeds();

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('every record of every file names its source; an anomaly names one for each place', () => {
  const without = Object.entries(seeds).flatMap(([file, records]) =>
    records.filter((record) => !('source' in record) && !('places' in record && file === 'anomalies')).map(({ id }) => `${file} ${id}`),
  );
  expect(without).toEqual([]);
});

describe('indicators of 表2-1', () => {
  const row = (id: string) => seeds.indicators.find((indicator) => indicator.id === id)!;

  test('are 28 rows of 16 items in 3 dimensions', () => {
    expect(seeds.indicators).toHaveLength(28);
    expect(new Set(seeds.indicators.map(({ item }) => item)).size).toBe(16);
    expect([...new Set(seeds.indicators.map(({ dimension }) => dimension))]).toEqual(['园区基础设施', '产业共建', '民生发展']);
  });

  test('keep operators and dashes', () => {
    expect(row('IND-03b').values).toEqual({
      2020: { value: 30, printed: '30', operator: '>' },
      2022: { value: 50, printed: '50', operator: '>' },
      2025: { value: 60, printed: '60', operator: '>' },
    });
    expect(row('IND-06b').values['2022']).toEqual({ value: 16, printed: '16', operator: '≥' });
    expect(row('IND-05c').values['2025']).toEqual({ value: null, printed: '—' });
  });

  test('keep the digits the table prints', () => {
    expect(row('IND-02').values['2022']).toEqual({ value: 2, printed: '2.0' });
  });

  test('carry nature, frequency and pace as decisions of this product', () => {
    for (const { nature, frequency, pace } of seeds.indicators) {
      for (const { source } of [nature, frequency, pace]) expect('own' in source).toBe(true);
    }
    expect(row('IND-06a').nature.value).toBe('flow');
    expect(row('IND-06a').frequency.value).toBe('monthNoJan');
    expect(row('IND-06b').nature.value).toBe('averageGrowth');
    expect(row('IND-12a').nature.value).toBe('perCounty');
    expect(row('IND-16').pace.value).toBe('history');
  });
});

describe('parks', () => {
  test('are eight in official order', () => {
    expect(ids(seeds.parks)).toEqual(['PK1', 'PK2', 'PK3', 'PK4', 'PK5', 'PK6', 'PK7', 'PK8']);
  });

  test('are joined by name, not by row number: 附件七 leaves one out and shifts', () => {
    const [, , , pk4, pk5, , , pk8] = seeds.parks;
    expect(pk4?.movedIn).toBeNull();
    expect(pk5?.movedIn?.source.row).toBe('4');
    expect(pk8?.movedIn?.source.row).toBe('7');
    expect(pk8?.movedIn?.projects).toHaveLength(8);
  });

  test('keep a comma that belongs to a project’s name', () => {
    expect(seeds.parks[0]?.movedIn?.projects).toContain('华尔琳智能家居、智能装备及研发中心项目');
    expect(seeds.parks[0]?.movedIn?.projects).toHaveLength(27);
  });
});

describe('projects', () => {
  test('are 84: 16, 53 and 15, numbered as printed', () => {
    const list = (name: string) => seeds.projects.filter((project) => project.list === name).map(({ row }) => row);
    const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
    expect(list('infrastructure')).toEqual(upTo(16));
    expect(list('industry')).toEqual(upTo(53));
    expect(list('livelihood')).toEqual(upTo(15));
  });

  test('keep the project of which two places disagree as both print it', () => {
    const project = seeds.projects.find(({ id }) => id === 'A4-11')!;
    const box = seeds.facts.find(({ id, label }) => project.boxFigures.includes(id) && label === '总投资');
    expect(project.investment.printed).toBe('25000');
    expect(box).toMatchObject({ printed: '6.55', unit: '亿元' });
  });

  test('years run forward', () => {
    expect(seeds.projects.filter(({ years }) => years.from > years.to)).toEqual([]);
  });
});

test('counties stand in the order of GB/T 2260', () => {
  expect(ids(seeds.units.filter(({ kind }) => kind === 'county'))).toEqual([
    'C441802',
    'C441803',
    'C441821',
    'C441823',
    'C441825',
    'C441826',
    'C441881',
    'C441882',
  ]);
});

test('合作区 is a whole with its own members, each with a source', () => {
  const zone = seeds.subjects.find(({ id }) => id === 'ZH1')!;
  expect(zone.members.map(({ unit }) => unit)).toEqual(['PK1', 'PK2', 'PK3', 'PK4']);
  expect([...new Set(zone.members.flatMap(({ sources }) => sources.map(({ document }) => document)))]).toEqual(
    expect.arrayContaining(['001', '002', '003']),
  );
});

test('the bulletin gives the totals of 合作区 for 2023', () => {
  const total = (measure: string, aspect: string) =>
    seeds.bulletin.find(
      (figure) => figure.subject === 'ZH1' && figure.measure === measure && figure.aspect === aspect && figure.repeats === undefined,
    )?.printed;
  expect([
    total('P01', 'ytd'),
    total('P01', 'growth'),
    total('P02', 'ytd'),
    total('P02', 'growth'),
    total('P03', 'ytd'),
    total('P08', 'ytd'),
  ]).toEqual(['243.94', '24.28', '79.42', '15', '68.75', '8.6']);
});

test('a key names its file', () => {
  const folder = join(__dirname, '..', '..', '..', 'seeds');
  expect((Object.keys(seeds) as (keyof typeof seeds)[]).filter((key) => !existsSync(join(folder, `${seedFileName(key)}.json`)))).toEqual(
    [],
  );
});

test('loading twice gives the same records without checking them again', () => {
  expect(loadSeeds().indicators).toBe(seeds.indicators);
});
