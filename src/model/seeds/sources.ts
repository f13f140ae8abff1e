import type { DocumentId } from '../source';
import { documentText, findSource, printedIn, type DocumentText, type SourceFault } from './document-text';
import type { Seeds } from './seeds';
import { sourcedPlaces, type SourcedPlace } from './walk';

/** A source that does not hold against its document. */
export interface SourceProblem extends SourcedPlace {
  /** What is wrong; `printedMissing`: the quote stands there but lacks the record's digits. */
  fault: SourceFault | 'printedMissing';
  /** For `printedMissing`: the digits. */
  missing?: string;
}

/** Result of looking every source up in the documents. */
export interface SourceCheck {
  /** How many sources were looked up. */
  sources: number;
  /** How many printed numbers were looked up within them. */
  numbers: number;
  /** What does not hold. */
  problems: readonly SourceProblem[];
}

/** Looks every source of the seeds up in the texts of the documents and every printed number in its quote. */
export function checkSources(seeds: Seeds, texts: Readonly<Record<DocumentId, string>>): SourceCheck {
  const comparable = new Map<DocumentId, DocumentText>(seeds.documents.map((document) => [document.id, documentText(texts[document.id], document)]));
  const places = sourcedPlaces(seeds);
  const problems = places.flatMap((place): SourceProblem[] => {
    const document = seeds.documents.find(({ id }) => id === place.source.document);
    const text = comparable.get(place.source.document);
    const fault = document && text ? findSource(place.source, document, text) : 'placeUnknown';
    if (fault !== undefined) return [{ ...place, fault }];
    return place.printed.filter((digits) => !printedIn(place.source.quote, digits)).map((missing) => ({ ...place, fault: 'printedMissing', missing }));
  });
  return { sources: places.length, numbers: places.reduce((sum, place) => sum + place.printed.length, 0), problems };
}
