import { numberLookup } from '../../../src/model/seeds/lookup';
import { seedReport } from '../../../src/model/seeds/report';
import { loadSeeds, type Seeds } from '../../../src/model/seeds/seeds';

const seeds = loadSeeds();
const report = seedReport(seeds);

describe('the seeds as they stand', () => {
  test('hold what must be there', () => {
    expect(report.counts.filter(({ found, expected }) => found !== expected)).toEqual([]);
  });

  test('add up to the stated totals', () => {
    expect(report.totals).toEqual([
      { list: 'infrastructure', stated: 1561404, sum: 1561404 },
      { list: 'industry', stated: 5709851, sum: 5709851 },
      { list: 'livelihood', stated: 239277, sum: 239277 },
    ]);
  });

  test('recompute, or differ as an anomaly records', () => {
    const failed = report.relations.filter(({ outcome }) => ['unexplained', 'stale', 'broken'].includes(outcome));
    expect(failed.map(({ relation, outcome, fault }) => [relation.id, outcome, fault])).toEqual([]);
  });

  test('refer to nothing that is not there', () => {
    expect(report.dangling).toEqual([]);
  });

  test('pass', () => {
    expect(report.passed).toBe(true);
  });
});

describe('every growth, share and average a document states', () => {
  const covered = new Set(
    seeds.relations.flatMap((relation) => ('result' in relation ? [relation.result] : relation.kind === 'none' ? relation.results : [])),
  );
  const derived = [...seeds.facts, ...seeds.bulletin, ...seeds.district].filter(
    ({ aspect, repeats }) => ['growth', 'share', 'average'].includes(aspect) && repeats === undefined,
  );

  test('is recomputed or listed with the reason why it cannot be', () => {
    expect(derived.filter(({ id }) => !covered.has(id)).map(({ id, entity, label }) => `${id} ${entity} ${label}`)).toEqual([]);
  });

  test('in table 1 of the integration plan too', () => {
    const cells = seeds.twoCities.filter(({ values }) => values.growth.value !== null).map(({ id }) => `${id}/growth`);
    expect(cells.filter((cell) => !covered.has(cell))).toEqual([]);
  });
});

describe('a check that fails', () => {
  const broken = (change: (copy: Seeds) => Partial<Seeds>) => seedReport({ ...seeds, ...change(seeds) });

  test('a lost project', () => {
    const result = broken(({ projects }) => ({ projects: projects.slice(1) }));
    expect(result.passed).toBe(false);
    expect(result.totals[0]).toEqual({ list: 'infrastructure', stated: 1561404, sum: 1561404 - 368200 });
  });

  test('a figure that moved', () => {
    const result = broken(({ projects }) => ({
      projects: projects.map((project) => (project.id === 'A6-08' ? { ...project, investment: { value: 71, printed: '71' } } : project)),
    }));
    expect(result.outcomes.unexplained).toBe(1);
    expect(result.passed).toBe(false);
  });

  test('an anomaly that is gone', () => {
    const result = broken(({ anomalies }) => ({ anomalies: anomalies.slice(0, 0) }));
    expect(result.dangling.length).toBeGreaterThan(0);
    expect(result.passed).toBe(false);
  });

  test('a retelling that says another number', () => {
    const told = seeds.bulletin.find(({ repeats, value }) => repeats !== undefined && value !== null)!;
    const result = broken(({ bulletin }) => ({
      bulletin: bulletin.map((figure) => (figure.id === told.id ? { ...figure, value: 987654, printed: '987654' } : figure)),
    }));
    expect(result.outcomes.unexplained).toBeGreaterThan(0);
  });

  test('a place that no document has', () => {
    const result = broken(({ risks }) => ({ risks: risks.map((risk) => ({ ...risk, source: { ...risk.source, place: '第十章' } })) }));
    expect(result.dangling).toContainEqual({ file: 'risks', record: 'R-01', code: '001/第十章' });
  });

  test('a code that leads nowhere', () => {
    const result = broken(({ facts }) => ({ facts: facts.map((figure, i) => (i === 0 ? { ...figure, subject: 'PK9' } : figure)) }));
    expect(result.dangling).toEqual([{ file: 'facts', record: seeds.facts[0]?.id, code: 'PK9' }]);
  });
});

test('relations refer to tables by row and column', () => {
  const { number } = numberLookup(seeds);
  expect(number('TC-02/gz2016')).toMatchObject({ value: 18559.7, unit: '亿元' });
  expect(number('IND-06a/2020')).toMatchObject({ value: 83.6, unit: '亿元' });
  expect(number('A4-11/investment')).toMatchObject({ value: 25000, unit: '万元' });
  expect(number('PK1/output')).toMatchObject({ value: 500, unit: '亿元' });
  expect(number('A3-total/rows')).toMatchObject({ value: 16 });
  expect(number('IND-05c/2020')).toBeUndefined();
});
