import fc from 'fast-check';
import { REPORT_SHEETS } from '../../src/layout/workbook';
import type { Figure } from '../../src/model/figure';
import { SAMPLE_BOOK, sampleBook } from '../../src/model/sample/book';
import { december } from '../../src/model/period';
import { emptied, planned, seeds, told } from './planned';

// Planning refuses a workbook in which a cell is worth an error, so a report of any ledger is a report without one.
const MONTHS = [202212, 202302, 202312, 202401, 202402, 202412];
const book = sampleBook({ seeds, ...SAMPLE_BOOK }).filter(({ period }) => MONTHS.includes(period));
/** The target of 合作区 for the first year of the sample book, which has those of later years only. */
const target = told('ZHB', 'P08', 100000, { subject: 'ZH1', period: december(2023), valueKind: 'plan' });
const ledger: readonly Figure[] = [...book, target];

const as = (figure: Figure, number: number): Figure =>
  figure.value.type === 'number' ? { ...figure, value: { type: 'number', number } } : figure;

/** Everything a figure may have become. */
const CHANGES: readonly ((figure: Figure) => Figure)[] = [
  (figure) => figure,
  (figure) => as(figure, 0),
  (figure) => as(figure, -1),
  (figure) => as(figure, 1e-9),
  (figure) => as(figure, 9e14),
  (figure) => emptied(figure),
  (figure) => emptied(figure, 'notApplicable'),
  (figure) => emptied(figure, 'negligible'),
];

/** Only what differs from sheet to sheet: those of the documents are the same whatever the ledger. */
const SHEETS = REPORT_SHEETS.filter(
  (id) => !['park-directory', 'project-library', 'project-distribution', 'data-sources', 'seed-check'].includes(id),
);
const report = (figures: readonly Figure[], period: number) => planned({ ledger: figures, period, sheets: SHEETS });

test.each(CHANGES.slice(1).map((change, index) => [['zero', 'negative', 'tiny', 'huge', 'blank', '—', '…'][index], change] as const))(
  'a ledger whose every value is %s makes a report',
  (_, change) => {
    for (const period of [202402, 202312]) expect(report(ledger.map(change), period).plan.sheets.length).toBeGreaterThan(5);
  },
);

test('a ledger of anything makes a report', () => {
  const choices = fc.array(fc.constantFrom(...CHANGES), { minLength: ledger.length, maxLength: ledger.length });
  fc.assert(
    fc.property(choices, fc.constantFrom(202401, 202402, 202312), (changes, period) => {
      const mixed = ledger.map((figure, index) => changes[index]?.(figure) ?? figure);
      expect(report(mixed, period).plan.sheets.length).toBeGreaterThan(5);
    }),
    { numRuns: 8 },
  );
});
