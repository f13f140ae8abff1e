import { zhCN } from '../../../src/i18n/zh-CN';
import { enUS } from '../../../src/i18n/en-US';
import { entryWorkbooks } from '../../../src/layout/entry-workbook';
import { takenFigures } from '../../../src/layout/taken-figures';
import { sampleBook, SAMPLE_BOOK } from '../../../src/model/sample/book';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import { cellsOfPlan } from '../plan-cells';
import { readBack } from './filled';

const seeds = loadSeeds();
const sample = sampleBook({ seeds, ...SAMPLE_BOOK });

const returned = (ledger: typeof sample, messages = zhCN) => {
  const plan = entryWorkbooks({ seeds, period: 202402, ledger, messages }).plan('PK1');
  const [reading] = readBack(cellsOfPlan(plan)).returns;
  if (reading === undefined) throw new Error('nothing read');
  return reading;
};

const statuses = (figures: readonly { status: string }[]) => [...new Set(figures.map(({ status }) => status))];

test.each([zhCN, enUS])('what comes back on a form of sample figures is a sample, whatever somebody types into it', (messages) => {
  const reading = returned(sample, messages);
  expect(statuses(reading.figures.map(({ figure }) => figure))).toEqual(['sample']);
  expect(statuses(reading.past.map(({ figure }) => figure))).toEqual(['sample']);
  const taken = takenFigures(reading, seeds);
  expect(taken.some(({ measure, valueKind }) => measure === 'P01' && valueKind === 'growth')).toBe(true);
  expect(statuses(taken)).toEqual(['sample']);
});

test('what comes back on any other form is reported', () => {
  const reading = returned(sample.map((figure) => ({ ...figure, status: 'reported' as const })));
  expect(statuses(takenFigures(reading, seeds))).toEqual(['reported']);
});
