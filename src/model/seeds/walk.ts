import type { DocumentSource } from '../source';
import type { Seeds } from './seeds';

/** A document source of a record, with the numbers that must stand in its quote. */
export interface SourcedPlace {
  /** Seed file, by its key. */
  file: string;
  /** Id of the record. */
  record: string;
  /** Field path of the source within the record. */
  field: string;
  /** The source. */
  source: DocumentSource;
  /** Printed digits that the record takes from it. */
  printed: readonly string[];
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;
const isPlace = (value: unknown): value is DocumentSource => isPlain(value) && 'quote' in value;

/** What a place of an anomaly says, where it is a bare number. */
const NUMBER = /^\d[\d.,]*$/;

/** Printed digits below a value, down to the next part that has a source of its own. */
function printedBelow(value: unknown): string[] {
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'printed' || (key === 'says' && NUMBER.test(String(part)))) return [String(part)];
    return isPlain(part) && 'source' in part ? [] : printedBelow(part);
  });
}

function placesBelow(value: unknown, path: readonly string[]): Omit<SourcedPlace, 'file' | 'record'>[] {
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...path, key];
    if (!isPlace(part)) return placesBelow(part, here);
    return [{ field: here.join('.'), source: part, printed: key === 'source' ? printedBelow(value) : [] }];
  });
}

/** Every document source of the seeds. */
export function sourcedPlaces(seeds: Seeds): SourcedPlace[] {
  return Object.entries(seeds).flatMap(([file, records]) =>
    records.flatMap((record) => placesBelow(record, []).map((place) => ({ file, record: record.id, ...place }))));
}
