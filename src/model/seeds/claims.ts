import type { Operator } from '../indicator';
import { isDocumentSource, type DocumentSource, type Source } from '../source';
import type { Quantity } from './schema/parts';
import type { StatedFigureSeed } from './schema/stated-figure';
import type { Seeds } from './seeds';

/** A number a record takes from a quote. */
export interface NumberClaim {
  /** Digits or numeral as printed. */
  printed: string;
  /** Operator that the words beside the number must say; absent: they must say none. */
  operator?: Operator | undefined;
  /** Whether words beside the number that look like an operator are none, or are not looked at. */
  operatorFree?: boolean | undefined;
}

/** What a part of a record takes from one place of a document. All of it must stand in the quote. */
export interface Claim {
  /** Field path of the source within the record. */
  field: string;
  /** Where it is taken from. */
  source: DocumentSource;
  /** Words taken over as they stand. */
  words: readonly string[];
  /** Numbers; several stand in the quote in this order, each once more. */
  numbers: readonly NumberClaim[];
  /** Whether the numbers may stand in any order and share a place: retellings do not keep the document's order. */
  anyOrder?: boolean;
}

/** What each seed file takes over. A new file without an entry does not compile. */
type Claims = { readonly [F in keyof Seeds]: (record: Seeds[F][number]) => readonly Claim[] };

/** A claim on a source, none when the source is no place in a document. */
function claim(field: string, source: Source, words: readonly (string | null)[] = [], numbers: readonly NumberClaim[] = []): Claim[] {
  return isDocumentSource(source) ? [{ field, source, words: words.filter((word) => word !== null), numbers }] : [];
}

const numbersOf = (...quantities: readonly Quantity[]): NumberClaim[] => quantities.map(({ printed, operator }) => ({ printed, operator }));

function stated({ source, printed, operator, wording, unit, unitImplied, exact }: StatedFigureSeed): Claim[] {
  if (printed === undefined) return claim('source', source, [wording ?? null]);
  const words = [unitImplied !== true && UNITS_IN_QUOTE.test(unit) ? unit : null];
  return claim('source', source, words, [{ printed, operator, operatorFree: exact }]);
}

/** Units that a quote always prints. Classifiers are not among them: 新增4个 and 四县 name the same unit. */
const UNITS_IN_QUOTE = /元$|^%$|百分点|倍|平方公里|^公里$|亩|公顷/;

const CLAIMS: Claims = {
  documents: ({ source }) => claim('source', source),
  indicators: ({ source, name, unit, basis, values }) =>
    claim('source', source, [name.zh, unit, basis], numbersOf(values['2020'], values['2022'], values['2025'])),
  parks: ({ source, name, industries, location, plannedArea, expectation2025: expected, movedIn, role }) => [
    ...claim('source', source, [name.zh, industries, location], numbersOf(plannedArea)),
    ...claim(
      'expectation2025.source',
      expected.source,
      [],
      numbersOf(expected.projects, expected.cumulativeInvestment, expected.tax, expected.output),
    ),
    ...(movedIn ? claim('movedIn.source', movedIn.source, [movedIn.industries, ...movedIn.projects]) : []),
    ...claim('role.source', role.source, [role.text]),
  ],
  projects: ({ source, name, category, years, investment, location, aliases }) => [
    ...claim('source', source, [name, category], [{ printed: years.printed }, ...numbersOf(investment)]),
    ...(location ? claim('location.source', location.source) : []),
    ...aliases.flatMap((alias, i) => claim(`aliases.${i}.source`, alias.source, [alias.name])),
  ],
  projectTotals: ({ source, investment }) => claim('source', source, [], numbersOf(investment)),
  units: ({ source, helps }) => [...claim('source', source), ...helps.flatMap((help, i) => claim(`helps.${i}.source`, help.source))],
  subjects: ({ source, members }) => [
    ...claim('source', source),
    ...members.flatMap(({ sources }, i) => sources.flatMap((place, j) => claim(`members.${i}.sources.${j}`, place))),
  ],
  industries: (record) =>
    record.kind === 'transfer'
      ? claim(
          'source',
          record.source,
          [record.outflow, record.inflow].flatMap(({ category, printed, items }) => [category, printed, ...items]),
        )
      : claim('source', record.source, [
          record.name,
          ...record.composition,
          ...record.parksPrinted,
          ...(record.keyEnterprises ?? []),
          ...(record.platforms ?? []),
        ]),
  twoCities: ({ source, indicator, values: v }) =>
    claim('source', source, [indicator], numbersOf(v.gz2016, v.qy2016, v.both2016, v.gz2020, v.qy2020, v.both2020, v.growth)),
  district: stated,
  bulletin: stated,
  facts: stated,
  funds: ({ source, printed, operator, unit }) => claim('source', source, [unit], printed === undefined ? [] : [{ printed, operator }]),
  risks: ({ source, name }) => claim('source', source, [name]),
  evaluation: ({ source, name, frequency, consequences }) => [
    ...claim('source', source, [name]),
    ...(frequency ? claim('frequency.source', frequency.source, [frequency.value]) : []),
    ...(consequences ? claim('consequences.source', consequences.source, consequences.value) : []),
  ],
  mechanisms: ({ source, frequency }) => claim('source', source, [frequency]),
  measures: ({ source }) => claim('source', source),
  relations: ({ source }) => claim('source', source),
  anomalies: ({ places }) =>
    places.flatMap(({ source, says }, i) =>
      claim(`places.${i}.source`, source, [], numbersSaid(says)).map((made) => ({ ...made, anyOrder: true })),
    ),
};

/** Numbers of what a place of an anomaly says; remarks in brackets and dates are ours. */
const numbersSaid = (says: string): NumberClaim[] =>
  (
    says
      .replace(/（[^（）]*）/g, '')
      .replace(/\d{4}年(?:\d+月)?(?:\d+日)?/g, '')
      .match(/\d+(?:[.,]\d+)*/g) ?? []
  ).map((printed) => ({ printed, operatorFree: true }));

/** A claim with the record that makes it. */
export interface PlacedClaim extends Claim {
  /** Seed file, by its key. */
  file: keyof Seeds;
  /** Id of the record. */
  record: string;
}

function claimsOfFile<F extends keyof Seeds>(file: F, records: Seeds[F]): PlacedClaim[] {
  const claimsOf = CLAIMS[file];
  return records.flatMap((record) => claimsOf(record).map((made) => ({ ...made, file, record: record.id })));
}

/** Everything the seeds take from the documents. */
export const claimsOf = (seeds: Seeds): PlacedClaim[] =>
  (Object.keys(CLAIMS) as (keyof Seeds)[]).flatMap((file) => claimsOfFile(file, seeds[file]));
