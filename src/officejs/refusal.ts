import { GqError, isGqError } from '../model/errors';

/** The sheet that was being written, as messages name it. */
export interface Place {
  /** Name of the sheet. */
  sheet: string;
  /** Whether Excel still has it: what was not found is something on it, a chart or a table. Absent: nobody looked. */
  isThere?: boolean;
}

/** An error of the client library, by its shape: its class exists only when Office.js is loaded. */
const isOfficeError = (error: unknown): error is OfficeExtension.Error =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

/** Codes of a request, or its answer, that is more than Excel takes at once. */
export const TOO_LARGE: ReadonlySet<string> = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);

/** Codes of an Excel that does not listen just now. */
const BUSY: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'HostRestartNeeded',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
]);

/** Codes of something that Excel does not find. */
export const GONE: ReadonlySet<string> = new Set(['ItemNotFound', 'InvalidReference', 'InvalidObjectPath']);

/** Code of whatever Office.js threw; '' for what is none of its errors. */
export const codeOf = (error: unknown): string => (isOfficeError(error) ? error.code : '');

/** Member that Excel refused, as `Range.merge`; '' where it does not say. */
export const locationOf = (error: unknown): string => (isOfficeError(error) ? (error.debugInfo.errorLocation ?? '') : '');

/** What Excel refused, in our words: place, cause and remedy. What is no error of Office.js's is a fault of ours and thrown on. */
export function refusal(error: unknown, { sheet, isThere }: Place, adding: boolean): GqError {
  if (isGqError(error)) return error;
  if (!isOfficeError(error)) throw error;
  const { code, message } = error;
  if (TOO_LARGE.has(code)) return new GqError('payloadTooLarge', { sheet });
  if (BUSY.has(code)) return new GqError('excelBusy', { sheet });
  if (code === 'AccessDenied') return adding ? new GqError('workbookProtected', { sheet }) : new GqError('sheetProtected', { sheet });
  if (GONE.has(code) && isThere !== true) return new GqError('sheetGone', { sheet });
  return new GqError('excelRefused', { sheet, code, detail: message });
}
