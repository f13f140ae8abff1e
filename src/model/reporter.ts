import type { Code } from './code';
import { CODE_OF_KIND, UNIT_KINDS, type UnitKind } from './reporting-unit';
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

/** Kinds of reporter by the code that formulas compare: one kind reports one side of a flow, so its figures may be added. */
export const REPORTER_KINDS = {
  park: 'PARK',
  county: 'COUNTY',
  department: 'DEPARTMENT',
  partnerDistrict: 'PARTNER',
  programmeOffice: 'OFFICE',
  document: 'DOCUMENT',
} as const satisfies Record<UnitKind | 'programmeOffice' | 'document', string>;
export type ReporterKind = (typeof REPORTER_KINDS)[keyof typeof REPORTER_KINDS];

/** Kind of a reporter. */
export function reporterKind(code: Code): ReporterKind {
  if (isDocumentReporter(code)) return REPORTER_KINDS.document;
  const kind = UNIT_KINDS.find((candidate) => CODE_OF_KIND[candidate].test(code));
  return REPORTER_KINDS[kind ?? 'programmeOffice'];
}
