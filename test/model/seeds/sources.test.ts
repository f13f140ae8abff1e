import { readDocumentTexts } from '../../../src/cli/document-texts';
import { claimsOf } from '../../../src/model/seeds/claims';
import { checkSources } from '../../../src/model/seeds/sources';
import { loadSeeds, type Seeds } from '../../../src/model/seeds/seeds';
import { documentsFolder, testWithReference } from '../../reference';

const seeds = loadSeeds();

/** The seeds with one record of one file altered. */
function altered<F extends keyof Seeds>(file: F, id: string, change: (record: Seeds[F][number]) => object): Seeds {
  const records = seeds[file].map((record) => (record.id === id ? { ...record, ...change(record) } : record));
  return { ...seeds, [file]: records };
}

describe('every source against the documents', () => {
  testWithReference('stands in the named document, at the named place, with all that the record takes from it', async () => {
    const check = checkSources(seeds, await readDocumentTexts(documentsFolder));
    expect(check.problems.map(({ file, record, field, fault, missing }) => [file, record, field, fault, missing])).toEqual([]);
    expect(check.sources).toBeGreaterThan(1500);
    expect(check.numbers).toBeGreaterThan(1200);
    expect(check.words).toBeGreaterThan(800);
  });

  const slips: [string, Seeds, string][] = [
    ['a moved digit', altered('projects', 'A3-01', () => ({ investment: { value: 368201, printed: '368201' } })), 'missingInQuote'],
    ['another annex', altered('projects', 'A3-01', ({ source }) => ({ source: { ...source, place: '附件四' } })), 'quoteElsewhere'],
    ['another document', altered('projects', 'A3-01', ({ source }) => ({ source: { ...source, document: '002' } })), 'placeUnknown'],
    [
      'a quote nobody wrote',
      altered('projects', 'A3-01', ({ source }) => ({ source: { ...source, quote: '广佛产业园三期 368200' } })),
      'quoteMissing',
    ],
    [
      'two years exchanged',
      altered('indicators', 'IND-14', ({ values }) => ({ values: { ...values, 2020: values['2022'], 2022: values['2020'] } })),
      'missingInQuote',
    ],
    [
      'an operator lost and another found',
      altered('indicators', 'IND-14', ({ values }) => ({ values: { ...values, 2025: { ...values['2025'], operator: '≥' } } })),
      'missingInQuote',
    ],
    ['another unit', altered('indicators', 'IND-01', () => ({ unit: '万元' })), 'missingInQuote'],
    ['another basis', altered('indicators', 'IND-01', () => ({ basis: '当年累计值' })), 'missingInQuote'],
    ['another name', altered('indicators', 'IND-01', ({ name }) => ({ name: { ...name, zh: '园区投资额' } })), 'missingInQuote'],
    [
      'tax and investment exchanged',
      altered('parks', 'PK1', ({ expectation2025: e }) => ({
        expectation2025: { ...e, tax: e.cumulativeInvestment, cumulativeInvestment: e.tax },
      })),
      'missingInQuote',
    ],
    [
      'an invented moved-in project',
      altered('parks', 'PK5', ({ movedIn }) => ({ movedIn: { ...movedIn, projects: ['某某项目'] } })),
      'missingInQuote',
    ],
    ['an invented function', altered('parks', 'PK5', ({ role }) => ({ role: { ...role, text: '重点发展航天' } })), 'missingInQuote'],
    [
      'two cities exchanged',
      altered('twoCities', 'TC-02', ({ values }) => ({ values: { ...values, gz2016: values.qy2016, qy2016: values.gz2016 } })),
      'missingInQuote',
    ],
    ['an invented key enterprise', altered('industries', 'IC-01', () => ({ keyEnterprises: ['某某科技'] })), 'missingInQuote'],
    ['an invented risk', altered('risks', 'R-01', () => ({ name: '汇率波动' })), 'missingInQuote'],
    [
      'a number an anomaly does not find',
      altered('anomalies', 'AN-001-01', ({ places }) => ({ places: places.map((place) => ({ ...place, says: '368202万元' })) })),
      'missingInQuote',
    ],
  ];

  testWithReference.each(slips)('%s is found', async (_, wrong, fault) => {
    const before = checkSources(seeds, await readDocumentTexts(documentsFolder)).problems.length;
    const { problems } = checkSources(wrong, await readDocumentTexts(documentsFolder));
    expect(problems.length).toBeGreaterThan(before);
    expect(problems.map((problem) => problem.fault)).toContain(fault);
  });
});

test('a part with its own source is looked up there, not in the row above', () => {
  const claims = claimsOf({ ...seeds, parks: seeds.parks.slice(0, 1) }).filter(({ file }) => file === 'parks');
  const numbers = (field: string) => claims.find((claim) => claim.field === field)?.numbers.map(({ printed }) => printed);
  expect(numbers('source')).toEqual(['28.7']);
  expect(numbers('expectation2025.source')).toEqual(['260', '5000000', '80000', '500']);
});

test('what an anomaly says is looked up in its place, our remarks and dates apart', () => {
  const [anomaly] = seeds.anomalies;
  const place = { ...anomaly!.places[0]!, says: '由112家增至375家（增长234.8%，2024年2月）' };
  const claims = claimsOf({ ...seeds, anomalies: [{ ...anomaly!, places: [place] }] }).filter(({ file }) => file === 'anomalies');
  expect(claims[0]?.numbers.map(({ printed }) => printed)).toEqual(['112', '375']);
});
