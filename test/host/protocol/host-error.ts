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
  | 'InvalidOperationInCellEditMode'
  | 'OperationCellsExceedLimit'
  | 'HostNotImplemented';

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
