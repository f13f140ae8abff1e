import { zhCN, type Messages } from '../i18n/zh-CN';

/** Codes of the failures a user can meet; each has a message in both languages that names place, cause and remedy. */
export type ErrorCode = keyof Messages['errors'];

/** What a message of this code needs to know. */
export type ErrorDetails<C extends ErrorCode> = Parameters<Messages['errors'][C]>[0];

/** A failure with a code and its particulars; which words say it is decided where it is shown. */
export class GqError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'GqError';

  constructor(
    /** What failed. */
    readonly code: C,
    /** Place, cause and what else the message names. */
    readonly details: ErrorDetails<C>,
  ) {
    // In words, so that a log or a failing test can be read; screens choose their language by errorText.
    super(`${code}: ${(zhCN.errors[code] as (details: unknown) => string)(details)}`);
  }
}

/** Whether something thrown is a failure of ours. */
export const isGqError = (error: unknown): error is GqError => error instanceof GqError;

/** The words for a failure in one language. */
export function errorText(error: GqError, messages: Messages): string {
  const say = messages.errors[error.code] as (details: unknown) => string;
  return say(error.details);
}
