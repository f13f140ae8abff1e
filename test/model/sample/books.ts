import { figureKeyText, type Figure, type ValueKind } from '../../../src/model/figure';
import { SAMPLE_BOOK, sampleBook } from '../../../src/model/sample/book';
import { loadSeeds } from '../../../src/model/seeds/seeds';

export const seeds = loadSeeds();

/** A sample book with its figures at hand by key. */
export interface Book {
  name: string;
  first: number;
  last: number;
  figures: readonly Figure[];
  /** The figure itself. */
  figure: (period: number, unit: string, subject: string, measure: string, kind: ValueKind) => Figure | undefined;
  /** A number of a unit about itself, or of another reporter. */
  number: (period: number, subject: string, measure: string, kind: ValueKind, unit?: string) => number | undefined;
}

function book(first: number, last: number, seed: number): Book {
  const figures = sampleBook({ seeds, first, last, seed });
  const byKey = new Map(figures.map((figure) => [figureKeyText(figure), figure]));
  const figure: Book['figure'] = (period, unit, subject, measure, valueKind) =>
    byKey.get(figureKeyText({ period, unit, subject, measure, valueKind }));
  return {
    name: `${first}–${last}, seed ${seed}`,
    first,
    last,
    figures,
    figure,
    number: (period, subject, measure, kind, unit = subject) => {
      const value = figure(period, unit, subject, measure, kind)?.value;
      return value?.type === 'number' ? value.number : undefined;
    },
  };
}

/** The book that reports use. */
export const sample = book(SAMPLE_BOOK.first, SAMPLE_BOOK.last, SAMPLE_BOOK.seed);

/** Books of several seeds and lengths: what must hold holds in each. */
export const books: readonly Book[] = [
  sample,
  book(202301, 202402, 1),
  book(202301, 202402, 2),
  book(202207, 202412, 3),
  book(202301, 202401, 4),
];

/** A test of every book. */
export const inEveryBook = (title: string, holds: (book: Book) => void): void => {
  test.each(books.map((each) => [each.name, each] as const))(`${title} (%s)`, (_, each) => holds(each));
};

export const PARKS = seeds.parks.map(({ id }) => id);
export const ZONE_PARKS = ['PK1', 'PK2', 'PK3'];

/** The number of a figure that must have one. */
export const numberOf = ({ value }: Figure): number => {
  if (value.type !== 'number') throw new Error(`${value.type} instead of a number`);
  return value.number;
};

export const sum = (numbers: readonly (number | undefined)[]): number => numbers.reduce<number>((all, each) => all + (each ?? NaN), 0);
