import { danglingCodes } from '../../../src/model/seeds/integrity';
import { loadSeeds, type Seeds } from '../../../src/model/seeds/seeds';

const seeds = loadSeeds();

/** Codes that lead nowhere when the first record of a file is altered. */
function after<F extends keyof Seeds>(file: F, change: (record: Seeds[F][number]) => object): string[] {
  const [first, ...rest] = seeds[file] as readonly Seeds[F][number][];
  return danglingCodes({ ...seeds, [file]: [{ ...first!, ...change(first!) }, ...rest] }).map(({ code }) => code);
}

test('the seeds as they stand lead everywhere', () => {
  expect(danglingCodes(seeds)).toEqual([]);
});

test.each([
  ['subject of a figure', after('bulletin', () => ({ subject: 'PK9' })), 'PK9'],
  ['measure of a figure', after('bulletin', () => ({ measure: 'P99' })), 'P99'],
  ['result an aim continues', after('district', () => ({ pair: 'Q004-999' })), 'Q004-999'],
  ['figure that is retold', after('bulletin', () => ({ repeats: 'B003-999' })), 'B003-999'],
  ['owner of an indicator', after('indicators', ({ owner }) => ({ owner: { ...owner, value: 'D99' } })), 'D99'],
  ['measure of an indicator', after('indicators', () => ({ computedFrom: 'P99' })), 'P99'],
  ['location of a project', after('projects', ({ source }) => ({ location: { value: 'PK9', source } })), 'PK9'],
  ['box figure of a project', after('projects', () => ({ boxFigures: ['T001-999'] })), 'T001-999'],
  ['member of a subject', after('subjects', ({ members }) => ({ members: members.map((member) => ({ ...member, unit: 'PK9' })) })), 'PK9'],
  ['row a row is part of', after('twoCities', () => ({ parent: 'TC-99' })), 'TC-99'],
  ['measure a measure is part of', after('measures', () => ({ parent: 'P99' })), 'P99'],
  ['anomaly of a relation', after('relations', () => ({ kind: 'equal', operands: ['A', 'B'], anomaly: 'AN-999-01' })), 'AN-999-01'],
  ['assistant of an indicator', after('indicators', () => ({ assistants: ['D99'] })), 'D99'],
  ['numerator of a share', after('indicators', () => ({ share: { numerator: 'P99', denominator: null } })), 'P99'],
  ['denominator of a share', after('indicators', () => ({ share: { numerator: 'P01', denominator: 'P99' } })), 'P99'],
  ['unit of a park', after('parks', () => ({ id: 'PK9' })), 'PK9'],
  ['unit that a district helps', after('units', ({ source }) => ({ helps: [{ unit: 'C9', strength: 'states', source }] })), 'C9'],
  ['column a list is counted by', after('measures', () => ({ computedFrom: { list: '招商动态', rule: 'own rows with Z99' } })), 'Z99'],
  ['code a list is counted by', after('measures', () => ({ computedFrom: { list: '招商动态', rule: 'own rows, Z03 = W99' } })), 'W99'],
  ['term of a formula', after('measures', () => ({ computedFrom: { formula: 'F03-F99' } })), 'F99'],
  ['place of a source', after('risks', ({ source }) => ({ source: { ...source, place: '第十章' } })), '001/第十章'],
])('the %s must exist', (_, dangling, code) => {
  expect(dangling).toContain(code);
});

test('an aim continues a result of the same aspect and a comparable unit', () => {
  const aim = seeds.district.find(({ pair }) => pair !== undefined)!;
  const altered = (change: object) =>
    danglingCodes({ ...seeds, district: seeds.district.map((figure) => (figure.id === aim.pair ? { ...figure, ...change } : figure)) });
  for (const change of [{ kind: 'target' }, { aspect: 'none' }, { unit: '公里' }])
    expect(altered(change)).toContainEqual({ file: 'district', record: aim.id, code: aim.pair });
});

test('a project lies where its source says', () => {
  const project = seeds.projects.find(({ location }) => location?.value.startsWith('PK'))!;
  const elsewhere = seeds.parks.find(({ id }) => id !== project.location?.value)!.id;
  const projects = seeds.projects.map((other) =>
    other === project ? { ...project, location: { ...project.location!, value: elsewhere } } : other,
  );
  expect(danglingCodes({ ...seeds, projects })).toContainEqual({ file: 'projects', record: project.id, code: elsewhere });
});

test('an id belongs to one file, because relations name figures by id alone', () => {
  const id = seeds.district[0]!.id;
  const bulletin = seeds.bulletin.map((figure, i) => (i === 0 ? { ...figure, id } : figure));
  expect(danglingCodes({ ...seeds, bulletin }).filter(({ code }) => code === id)).toHaveLength(1);
});
