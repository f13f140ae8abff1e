/** The five published documents, by the number their text carries. Their titles stand in seeds/documents.json. */
export const DOCUMENT_IDS = ['000', '001', '002', '003', '004'] as const;
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** A place in a published document, fine enough to look up. */
export interface DocumentSource {
  /** Which document. */
  document: DocumentId;
  /** Chapter and section, table, annex, box (专栏) or page, by the id of seeds/documents.json. */
  place: string;
  /** Printed row number, or the lead words of the paragraph. */
  row: string;
  /** The words of the document that hold label and number; white space and page furniture apart, they stand there exactly so. */
  quote: string;
}

/** A decision of this product, shown as 本系统默认. */
export interface OwnSource {
  /** Why, in Chinese. */
  own: string;
}

/** A public standard, e.g. GB/T 2260. */
export interface StandardSource {
  /** Name of the standard. */
  standard: string;
}

/** Where a record comes from. */
export type Source = DocumentSource | OwnSource | StandardSource;

/** Whether a source is a place in a published document. */
export const isDocumentSource = (source: Source): source is DocumentSource => 'document' in source;
