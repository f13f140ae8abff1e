import type { DocumentId } from '../source';
import { claimsOf, type PlacedClaim } from './claims';
import { documentText, findSource, type DocumentText, type SourceFault } from './document-text';
import { missingInQuote } from './quote';
import type { Seeds } from './seeds';

/** A claim that does not hold against its document. */
export interface SourceProblem extends PlacedClaim {
  /** What is wrong; `missingInQuote`: the quote stands there but lacks something the record takes from it. */
  fault: SourceFault | 'missingInQuote';
  /** For `missingInQuote`: the word or number. */
  missing?: string;
}

/** Result of looking every source up in the documents. */
export interface SourceCheck {
  /** How many sources were looked up. */
  sources: number;
  /** How many numbers and how many words were looked up in their quotes. */
  numbers: number;
  words: number;
  /** What does not hold. */
  problems: readonly SourceProblem[];
}

/** Looks every source of the seeds up in the texts of the documents, and in each quote all that the record takes from it. */
export function checkSources(seeds: Seeds, texts: Readonly<Record<DocumentId, string>>): SourceCheck {
  const comparable = new Map<DocumentId, DocumentText>(
    seeds.documents.map((document) => [document.id, documentText(texts[document.id], document)]),
  );
  const claims = claimsOf(seeds);
  const problems = claims.flatMap((claim): SourceProblem[] => {
    const document = seeds.documents.find(({ id }) => id === claim.source.document);
    const text = comparable.get(claim.source.document);
    const fault = document && text ? findSource(claim.source, document, text) : 'placeUnknown';
    if (fault !== undefined) return [{ ...claim, fault }];
    const missing = missingInQuote(claim);
    return missing === undefined ? [] : [{ ...claim, fault: 'missingInQuote', missing }];
  });
  const count = (of: (claim: PlacedClaim) => readonly unknown[]) => claims.reduce((sum, claim) => sum + of(claim).length, 0);
  return { sources: claims.length, numbers: count(({ numbers }) => numbers), words: count(({ words }) => words), problems };
}
