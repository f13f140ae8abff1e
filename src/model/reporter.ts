import type { Code } from './code';
import { DOCUMENT_IDS, type DocumentId } from './source';

/**
 * Who a figure comes from when no reporting unit returned it. The programme office (指挥部综合统计) enters targets and computes
 * indicators; a published document speaks for itself.
 */
export const PROGRAMME_OFFICE: Code = 'ZHB';

/** A published document as a reporter: DOC003. */
export const documentReporter = (document: DocumentId): Code => `DOC${document}`;

/** Whether figures of this reporter were published. */
export const isDocumentReporter = (code: Code): boolean => DOCUMENT_IDS.some((document) => documentReporter(document) === code);

/** Reporters that are no reporting unit. */
export const OTHER_REPORTERS: readonly Code[] = [PROGRAMME_OFFICE, ...DOCUMENT_IDS.map(documentReporter)];
