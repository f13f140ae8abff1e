import type { Code } from '../code';
import type { ValueKind } from '../figure';
import type { DataType } from '../measure';
import type { Frequency } from '../period';
import { documentReporter, isDocumentReporter, PROGRAMME_OFFICE } from '../reporter';
import type { Seeds } from '../seeds/seeds';
import type { DocumentId } from '../source';
import { INDICATOR_VALUE_KIND, indicatorOwner } from './indicator-key';

/** Words for a code, both languages. */
export interface CodeWords {
  zh: string;
  en: string;
}

/** What the catalogue says of a measure, as far as figures must agree with it. */
export interface MeasureWords {
  name: CodeWords;
  dataType: DataType;
  /** Unit of measure of its numbers, growth apart; null where it has none. */
  unit: string | null;
  /** Value kinds it is reported in; absent for stated figures, which are what they are. */
  valueKinds?: readonly ValueKind[];
  /** Codes its values may be, with their words. */
  codes?: readonly ({ code: Code } & CodeWords)[];
  /** Those of them that forms compute; absent where none is. */
  computedKinds?: readonly ValueKind[];
  /** Those of them that must be reported; absent where none must. */
  requiredKinds?: readonly ValueKind[];
  /** How often it is reported; absent for stated figures. */
  frequency?: Frequency;
  /** Whether amounts below zero are no value of it. */
  nonNegative?: boolean;
  /** Fewest and most characters of its texts. */
  textLength?: { min: number; max: number };
  /** What is counted. */
  definition?: CodeWords;
  /** For an indicator's own value: who enters it. */
  owner?: Code;
  /** Whether plans of it may stand at any month: what is due by then, on a path or at a milestone. */
  plansByMonth?: boolean;
}

/** The codes figures may carry, with their words. */
export interface CodeBook {
  /** Who reports; undefined for an unknown code. */
  reporter: (code: Code) => CodeWords | undefined;
  /** What a figure is about. */
  subject: (code: Code) => CodeWords | undefined;
  /** What is measured. */
  measure: (code: Code) => MeasureWords | undefined;
  /** Whether a document has a place of that name. */
  hasPlace: (document: DocumentId, place: string) => boolean;
}

const plain = (text: string): CodeWords => ({ zh: text, en: text });

/** Code of a row that a unit adds to one of its lists: PK1-001, and PK1-1000 after PK1-999. One number has one spelling. */
const ADDED_ROW = /^(.+)-(\d{3}|[1-9]\d{3,})$/;

/** Measure whose codes are subjects too: the ledger of funds has one row for each kind of fund. */
const KIND_OF_FUND = 'F00';

/** Document that names the programme office as its publisher. */
const OFFICE_PUBLISHES = '003';

/** Measures by code: the catalogue's, and what is measured under its own code: indicators and stated figures. */
function measuresOf(seeds: Seeds): Map<Code, MeasureWords> {
  const stated = [...seeds.facts, ...seeds.bulletin, ...seeds.district];
  return new Map<Code, MeasureWords>([
    ...stated.map(({ id, label, unit }) => [id, { name: plain(label), dataType: 'number', unit }] as const),
    ...seeds.measures.map(
      ({
        id,
        shortName,
        dataType,
        unit,
        valueKinds,
        requiredKinds,
        computedKinds,
        frequency,
        sign,
        definition,
        textLength,
        codes,
        codesAlt,
      }) =>
        [
          id,
          {
            name: shortName,
            dataType,
            unit,
            valueKinds,
            requiredKinds,
            computedKinds,
            frequency,
            nonNegative: sign === 'nonNegative',
            definition,
            ...(textLength && { textLength }),
            ...(codes && { codes: [...codes, ...(codesAlt ?? [])] }),
          },
        ] as const,
    ),
    ...seeds.indicators.map((indicator) => {
      const { id, name, unit, nature, pace, frequency } = indicator;
      const valueKinds = [INDICATOR_VALUE_KIND[nature.value], 'plan'] as const;
      return [
        id,
        {
          name,
          dataType: 'number',
          unit,
          valueKinds,
          frequency: frequency.value,
          owner: indicatorOwner(indicator),
          plansByMonth: pace.value === 'path' || pace.value === 'milestone',
        },
      ] as const;
    }),
  ]);
}

/** Kinds of fund by code, with their words: K01 广州市级财政. */
export const fundKinds = (seeds: Seeds): readonly ({ code: Code } & CodeWords)[] =>
  seeds.measures.find(({ id }) => id === KIND_OF_FUND)?.codes ?? [];

function subjectsOf(seeds: Seeds): Map<Code, CodeWords> {
  const stated = [...seeds.facts, ...seeds.bulletin, ...seeds.district];
  return new Map<Code, CodeWords>([
    ...stated.map(({ id, entity }) => [id, plain(entity)] as const),
    ...seeds.units.map(({ id, shortName }) => [id, shortName] as const),
    ...seeds.subjects.map(({ id, name }) => [id, name] as const),
    ...seeds.projects.map(({ id, name }) => [id, plain(name)] as const),
    ...seeds.indicators.map(({ id, name }) => [id, name] as const),
    ...fundKinds(seeds).map(({ code, zh, en }) => [code, { zh, en }] as const),
    ...seeds.funds.map(({ id, name }) => [id, plain(name)] as const),
  ]);
}

/** The code book of the seeds. */
export function codeBook(seeds: Seeds): CodeBook {
  const measures = measuresOf(seeds);
  const subjects = subjectsOf(seeds);
  const units = new Map(seeds.units.map(({ id, shortName }) => [id, shortName]));
  const reporters = new Map<Code, CodeWords>([
    ...units,
    ...seeds.documents.filter(({ id }) => id === OFFICE_PUBLISHES).map(({ publisher }) => [PROGRAMME_OFFICE, publisher] as const),
    ...seeds.documents.map(({ id, shortTitle }) => [documentReporter(id), shortTitle] as const),
  ]);
  const addedRow = (code: Code): CodeWords | undefined => {
    const match = ADDED_ROW.exec(code);
    // A document adds no rows; the programme office does, to the projects and funds that it answers for.
    const unit = match?.[1] === undefined || isDocumentReporter(match[1]) ? undefined : reporters.get(match[1]);
    return unit && { zh: `${unit.zh} ${match?.[2] ?? ''}`, en: `${unit.en} ${match?.[2] ?? ''}` };
  };
  const places = new Set(seeds.documents.flatMap(({ id, places: all }) => all.map((place) => `${id}|${place.id}`)));
  return {
    reporter: (code) => reporters.get(code),
    subject: (code) => subjects.get(code) ?? addedRow(code),
    measure: (code) => measures.get(code),
    hasPlace: (document, place) => places.has(`${document}|${place}`),
  };
}
