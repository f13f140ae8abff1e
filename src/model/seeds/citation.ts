import { localized, type Messages } from '../../i18n/messages';
import { isDocumentSource, type Source } from '../source';
import type { DocumentSeed } from './schema/document';

/** A source in words for a 来源 column: 《规划》附件三，第4行; 本系统默认 for what is ours. */
export function citation(source: Source, documents: readonly DocumentSeed[], messages: Messages): string {
  if (!isDocumentSource(source)) return 'own' in source ? messages.source.own : messages.source.standard(source.standard);
  const document = documents.find(({ id }) => id === source.document);
  const title = document ? localized(document.shortTitle, messages) : source.document;
  // A paragraph that bears its place's own name is not named twice.
  if (source.row === source.place) return messages.source.place(title, source.place);
  return messages.source.document(title, source.place, /^\d+$/.test(source.row) ? messages.source.row(source.row) : source.row);
}

/** The place and row of a source without its document, for columns that say elsewhere which document they quote. */
export function shortCitation(source: Source, messages: Messages): string {
  if (!isDocumentSource(source)) return 'own' in source ? messages.source.own : messages.source.standard(source.standard);
  if (source.row === source.place) return source.place;
  return messages.source.within(source.place, /^\d+$/.test(source.row) ? messages.source.row(source.row) : source.row);
}
