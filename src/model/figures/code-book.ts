import type { Code } from '../code';
import type { DataType } from '../measure';
import { documentReporter, PROGRAMME_OFFICE } from '../reporter';
import type { Seeds } from '../seeds/seeds';

/** Words for a code, both languages. */
export interface CodeWords {
  zh: string;
  en: string;
}

/** A measure as figures need it: its name, and what its figures hold where the catalogue says so. */
export interface MeasureWords {
  name: CodeWords;
  dataType?: DataType;
}

/** The codes figures may carry, with their words. */
export interface CodeBook {
  /** Who reports; undefined for an unknown code. */
  reporter: (code: Code) => CodeWords | undefined;
  /** What a figure is about. */
  subject: (code: Code) => CodeWords | undefined;
  /** What is measured. */
  measure: (code: Code) => MeasureWords | undefined;
}

const plain = (text: string): CodeWords => ({ zh: text, en: text });

/** Code of a row that a unit adds to one of its lists: PK1-001. */
const ADDED_ROW = /^(.+)-(\d{3})$/;

/** Document that names the programme office as its publisher. */
const OFFICE_PUBLISHES = '003';

/** The code book of the seeds. */
export function codeBook(seeds: Seeds): CodeBook {
  const stated = [...seeds.facts, ...seeds.bulletin, ...seeds.district];
  const reporters = new Map<Code, CodeWords>([
    ...seeds.units.map(({ id, shortName }) => [id, shortName] as const),
    ...seeds.documents.filter(({ id }) => id === OFFICE_PUBLISHES).map(({ publisher }) => [PROGRAMME_OFFICE, publisher] as const),
    ...seeds.documents.map(({ id, shortTitle }) => [documentReporter(id), shortTitle] as const),
  ]);
  const subjects = new Map<Code, CodeWords>([
    ...stated.map(({ id, entity }) => [id, plain(entity)] as const),
    ...seeds.units.map(({ id, shortName }) => [id, shortName] as const),
    ...seeds.subjects.map(({ id, name }) => [id, name] as const),
    ...seeds.projects.map(({ id, name }) => [id, plain(name)] as const),
    ...seeds.indicators.map(({ id, name }) => [id, name] as const),
    ...seeds.funds.map(({ id, name }) => [id, plain(name)] as const),
  ]);
  const measures = new Map<Code, MeasureWords>([
    ...stated.map(({ id, label }) => [id, { name: plain(label), dataType: 'number' }] as const),
    ...seeds.measures.map(({ id, shortName, dataType }) => [id, { name: shortName, dataType }] as const),
    ...seeds.indicators.map(({ id, name }) => [id, { name, dataType: 'number' }] as const),
  ]);
  const units = new Map(seeds.units.map(({ id, shortName }) => [id, shortName]));
  const addedRow = (code: Code): CodeWords | undefined => {
    const match = ADDED_ROW.exec(code);
    const unit = match?.[1] === undefined ? undefined : units.get(match[1]);
    return unit && { zh: `${unit.zh} ${match?.[2] ?? ''}`, en: `${unit.en} ${match?.[2] ?? ''}` };
  };
  return {
    reporter: (code) => reporters.get(code),
    subject: (code) => subjects.get(code) ?? addedRow(code),
    measure: (code) => measures.get(code),
  };
}
