import * as v from 'valibot';
import { DOCUMENT_IDS } from '../../source';
import { documentSource, localizedText, text } from './parts';

/** One of the five published documents. */
export const documentRecord = v.strictObject({
  /** Number the document's text carries. */
  id: v.picklist(DOCUMENT_IDS),
  /** Full title. */
  title: localizedText,
  /** Title short enough for a 来源 column. */
  shortTitle: localizedText,
  /** Who published it. */
  publisher: localizedText,
  /** When, ISO 8601 to the precision known. */
  date: v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)),
  /** Places that sources may name, in document order. */
  places: v.array(
    v.strictObject({
      /** Name of the place as sources use it. */
      id: text,
      /** Heading of the place. */
      title: text,
      /** Words that begin it; their last occurrence counts (a table of contents stands first) unless `nth` is given. */
      from: text,
      /** Which occurrence of `from` begins it, counted from 1. */
      nth: v.exactOptional(v.number()),
      /** Words that end it; absent: the document's end. */
      to: v.exactOptional(text),
    }),
  ),
  /** Patterns of whole lines that are page furniture: page numbers, running heads. */
  noise: v.array(text),
  /** Where the title stands. */
  source: documentSource,
});
export type DocumentSeed = v.InferOutput<typeof documentRecord>;
