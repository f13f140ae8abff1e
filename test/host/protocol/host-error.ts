/** Codes by which Excel refuses, as Office.js's documentation lists them, and ours for what the host does not know. */
export type HostErrorCode =
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'InvalidArgument'
  | 'InvalidReference'
  | 'InvalidOperation'
  | 'InvalidSelection'
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'NotImplemented'
  | 'GeneralException'
  | 'HostRestartNeeded'
  | 'OperationCellsExceedLimit'
  | 'HostNotImplemented'
  | TransportCode;

/**
 * Refusals of a whole request: the library hears a number instead of an answer and makes the code out of it.
 * The numbers are those of its `RichApiMessageUtility` and of `Excel.RequestContext`.
 */
export const TRANSPORT = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export type TransportCode = keyof typeof TRANSPORT;

export const isTransportCode = (code: string): code is TransportCode => code in TRANSPORT;

/** HTTP status that goes with a code; 400 where it is not listed. */
export const HTTP_STATUS: Readonly<Partial<Record<HostErrorCode, number>>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  GeneralException: 500,
  HostRestartNeeded: 503,
  NotImplemented: 501,
  HostNotImplemented: 501,
};

/** A refusal of the host: it ends the batch, what came before stays done. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}
