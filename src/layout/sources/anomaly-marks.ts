import type { Seeds } from '../../model/seeds/seeds';
import { isDocumentSource, type Source } from '../../model/source';

/** Codes of the anomalies that cite the very row a record comes from, so that a reader of the row learns of the doubt. */
export function anomalyMarks({ anomalies }: Seeds, source: Source, separator: string): string {
  if (!isDocumentSource(source)) return '';
  const cites = (place: { source: Source }) =>
    isDocumentSource(place.source) &&
    place.source.document === source.document &&
    place.source.place === source.place &&
    place.source.row === source.row;
  return anomalies
    .filter(({ places }) => places.some(cites))
    .map(({ id }) => id)
    .join(separator);
}
