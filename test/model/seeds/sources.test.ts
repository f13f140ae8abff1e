import { readDocumentTexts } from '../../../src/cli/document-texts';
import { checkSources } from '../../../src/model/seeds/sources';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import { sourcedPlaces } from '../../../src/model/seeds/walk';
import { documentsFolder, testWithReference } from '../../reference';

const seeds = loadSeeds();

describe('every source against the documents', () => {
  testWithReference('stands in the named document, at the named place, with its digits', async () => {
    const check = checkSources(seeds, await readDocumentTexts(documentsFolder));
    expect(check.problems.map(({ file, record, fault, missing, source }) => [file, record, fault, missing, source.place, source.quote])).toEqual([]);
    expect(check.sources).toBeGreaterThan(1800);
    expect(check.numbers).toBeGreaterThan(1000);
  });

  testWithReference('a moved digit, a wrong annex and a wrong document are found', async () => {
    const texts = await readDocumentTexts(documentsFolder);
    const [project] = seeds.projects.filter(({ id }) => id === 'A3-01');
    const wrong = (change: object) => checkSources({ ...seeds, projects: [{ ...project!, ...change }] }, texts).problems.map(({ fault }) => fault);
    expect(wrong({ investment: { value: 368201, printed: '368201' } })).toEqual(['printedMissing']);
    expect(wrong({ source: { ...project!.source, place: '附件四' } })).toEqual(['quoteElsewhere']);
    expect(wrong({ source: { ...project!.source, document: '002' } })).toEqual(['placeUnknown']);
    expect(wrong({ source: { ...project!.source, quote: '广佛（佛冈）产业园三期 368200' } })).toEqual(['quoteMissing']);
  });

  testWithReference('every moved-in project of 附件七 stands in its row', async () => {
    const texts = await readDocumentTexts(documentsFolder);
    const squeezed = texts['001'].replace(/\s/g, '');
    const missing = seeds.parks.flatMap(({ movedIn }) => movedIn?.projects ?? []).filter((project) => !squeezed.includes(project.replace(/\s/g, '')));
    expect(missing).toEqual([]);
  });
});

test('the printed digits of a part with its own source are looked up there, not in the row above', () => {
  const park = seeds.parks[0]!;
  const places = sourcedPlaces({ ...seeds, parks: [park] }).filter(({ file }) => file === 'parks');
  expect(places.find(({ field }) => field === 'source')?.printed).toEqual(['28.7']);
  expect(places.find(({ field }) => field === 'expectation2025.source')?.printed).toEqual(['260', '5000000', '80000', '500']);
});

test('names, categories and amounts of a project stand in the row it quotes', () => {
  const squeezed = (words: string) => words.replace(/\s/g, '');
  const strangers = seeds.projects.filter(({ name, category, source }) => !squeezed(source.quote).startsWith(squeezed(name) + squeezed(category)));
  expect(strangers.map(({ id }) => id)).toEqual([]);
});

test('what an anomaly says is looked up in its place when it is a number', () => {
  const anomaly = seeds.anomalies.find(({ places }) => places.some(({ says }) => says === '368201'))!;
  const places = sourcedPlaces({ ...seeds, anomalies: [anomaly] }).filter(({ file }) => file === 'anomalies');
  expect(places.map(({ printed }) => printed)).toContainEqual(['368201']);
});
