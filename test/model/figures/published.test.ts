import { figureKeyText, type Figure } from '../../../src/model/figure';
import { codeBook } from '../../../src/model/figures/code-book';
import { publishedFigures } from '../../../src/model/figures/published';
import { readLedger } from '../../../src/model/figures/read-ledger';
import type { StatedFigureSeed } from '../../../src/model/seeds/schema/stated-figure';
import { loadSeeds } from '../../../src/model/seeds/seeds';

const seeds = loadSeeds();
const everyStated = [...seeds.facts, ...seeds.bulletin, ...seeds.district];
const { figures, left } = publishedFigures(everyStated, seeds.measures);

const stated = (fields: Partial<StatedFigureSeed> = {}): StatedFigureSeed => ({
  id: 'B003-999',
  entity: '广清园',
  subject: 'PK1',
  label: '规模以上工业总产值',
  measure: 'P01',
  kind: 'result',
  aspect: 'ytd',
  period: 202312,
  frequency: 'year',
  value: 34,
  printed: '34.0',
  unit: '亿元',
  source: { document: '003', place: '第8页', row: '一', quote: '总产值 34.0 亿元' },
  ...fields,
});

/** The one figure that becomes of a stated one. */
function published(fields: Partial<StatedFigureSeed> = {}): Figure {
  const [figure] = publishedFigures([stated(fields)], seeds.measures).figures;
  if (figure === undefined) throw new Error('it stayed out');
  return figure;
}

test('a stated figure becomes a published one: reported by its document, with digits, unit and source', () => {
  expect(published()).toEqual({
    period: 202312,
    unit: 'DOC003',
    subject: 'PK1',
    measure: 'P01',
    valueKind: 'ytd',
    value: { type: 'number', number: 34, printed: '34.0' },
    unitOfMeasure: '亿元',
    status: 'published',
    source: stated().source,
  });
});

test('the operator of the document stays with the number', () => {
  expect(published({ operator: '≈' }).value).toEqual({ type: 'number', number: 34, printed: '34.0', operator: '≈' });
});

test('what has no code of its own is its own subject', () => {
  const nameless = stated();
  delete nameless.subject;
  expect(publishedFigures([nameless], seeds.measures).figures[0]?.subject).toBe('B003-999');
});

describe('what stays out is counted by reason', () => {
  const nothing = { repeated: 0, worded: 0, undated: 0 };
  const unprinted = stated({ value: null, wording: '与经济增长同步' });
  delete unprinted.printed;

  test.each([
    ['a retelling', stated({ repeats: 'B003-001' }), { ...nothing, repeated: 1 }],
    ['an aim in words', unprinted, { ...nothing, worded: 1 }],
    ['a figure without a date', stated({ period: null }), { ...nothing, undated: 1 }],
    ['a retelling in words without a date', { ...unprinted, period: null, repeats: 'B003-001' }, { ...nothing, repeated: 1 }],
    ['an aim in words without a date', { ...unprinted, period: null }, { ...nothing, worded: 1 }],
  ])('%s', (_, figure, reasons) => {
    expect(publishedFigures([figure], seeds.measures)).toEqual({ figures: [], left: reasons });
  });

  test('nothing gives nothing', () => {
    expect(publishedFigures([], [])).toEqual({ figures: [], left: nothing });
  });
});

describe('value kinds', () => {
  test.each([
    ['ytd', 'ytd'],
    ['periodEnd', 'periodEnd'],
    ['growth', 'growth'],
    ['plan', 'plan'],
    ['none', 'none'],
    ['share', 'none'],
    ['since', 'none'],
    ['average', 'none'],
  ] as const)('the aspect %s is of kind %s', (aspect, valueKind) => {
    expect(published({ aspect }).valueKind).toBe(valueKind);
  });

  test('an aim is a plan, whatever its aspect', () => {
    expect((['ytd', 'growth', 'share', 'none'] as const).map((aspect) => published({ kind: 'target', aspect }).valueKind)).toEqual([
      'plan',
      'plan',
      'plan',
      'plan',
    ]);
  });
});

describe('a stated figure answers for the measure of the catalogue', () => {
  test('in any scale of its unit', () => {
    for (const unit of ['元', '万元', '亿元']) expect(published({ unit }).measure).toBe('P01');
  });

  test('for growth in %', () => {
    expect(published({ aspect: 'growth', unit: '%' }).measure).toBe('P01');
  });

  test.each([
    ['where the catalogue does not ask for that value kind', { aspect: 'periodEnd' }],
    ['where it has no value kind', { aspect: 'none' }],
    ['where the unit is of another quantity', { unit: '家' }],
    ['where growth is told in 倍', { aspect: 'growth', unit: '倍' }],
    ['where growth is told in 百分点', { aspect: 'growth', unit: '百分点' }],
    ['where growth is told as an amount', { aspect: 'growth', unit: '亿元' }],
    ['where the catalogue has no such measure', { measure: 'P99' }],
  ] as const)('but keeps its own code %s', (_, fields) => {
    expect(published(fields).measure).toBe('B003-999');
  });

  test('but keeps its own code where it names none, or where there is no catalogue', () => {
    const unnamed = stated();
    delete unnamed.measure;
    expect(publishedFigures([unnamed], seeds.measures).figures[0]?.measure).toBe('B003-999');
    expect(publishedFigures([stated()], []).figures[0]?.measure).toBe('B003-999');
  });
});

describe('the figures of the seeds', () => {
  const byKey = new Map(figures.map((figure) => [figureKeyText(figure), figure]));

  test('are all either published or left out', () => {
    expect(figures.length + left.repeated + left.worded + left.undated).toBe(everyStated.length);
    expect(figures.length).toBeGreaterThan(400);
  });

  test('have keys of their own', () => {
    expect(byKey.size).toBe(figures.length);
  });

  test('keep the order of the documents', () => {
    const order = everyStated.map(({ source }) => source);
    const places = figures.map(({ source }) => order.findIndex((one) => one === source));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('are published, in print, with a source', () => {
    expect(figures.filter(({ status, source }) => status !== 'published' || source === undefined)).toEqual([]);
    expect(figures.filter(({ value }) => value.type !== 'number' || value.printed === undefined)).toEqual([]);
  });

  test('hold output and growth of 合作区 in 2023', () => {
    expect(byKey.get('202312|DOC003|ZH1|P01|ytd')).toMatchObject({ value: { number: 243.94, printed: '243.94' }, unitOfMeasure: '亿元' });
    expect(byKey.get('202312|DOC003|ZH1|P01|growth')).toMatchObject({ value: { number: 24.28, printed: '24.28' }, unitOfMeasure: '%' });
  });

  test('never read 增长23倍 of 技改投资 as growth in %', () => {
    expect(figures.filter(({ measure, valueKind }) => measure === 'P05' && valueKind === 'growth')).toEqual([]);
    expect(figures.find(({ unitOfMeasure }) => unitOfMeasure === '倍')).toMatchObject({
      subject: 'PK3',
      measure: 'B003-039',
      valueKind: 'growth',
      value: { number: 23 },
    });
  });

  test('never read the 13 signings of one ceremony as those of a month or a year', () => {
    const signed = figures.filter(({ subject, measure }) => subject === 'PK1' && measure === 'P21');
    expect(signed.map(({ valueKind, value }) => [valueKind, value])).toEqual([['ytd', { type: 'number', number: 20, printed: '20' }]]);
    expect(byKey.get('202312|DOC003|PK1|B003-026|none')).toMatchObject({ value: { number: 13 } });
  });

  test('are told once: the headline that repeats the 13 stays out', () => {
    expect(figures.filter(({ measure }) => measure === 'B003-005')).toEqual([]);
  });

  test('carry a unit that compares with the one of their measure', () => {
    const growth = figures.filter(({ measure, valueKind }) => valueKind === 'growth' && seeds.measures.some(({ id }) => id === measure));
    expect(growth.length).toBeGreaterThan(0);
    expect(growth.filter(({ unitOfMeasure }) => unitOfMeasure !== '%')).toEqual([]);
  });

  test('read back from a ledger file as they are', () => {
    const text = figures.map((figure) => JSON.stringify(figure)).join('\n');
    const read = readLedger(text, '台账.ndjson', codeBook(seeds));
    expect(read).toEqual(figures);
    expect(read.map((figure) => JSON.stringify(figure)).join('\n')).toBe(text);
  });
});
