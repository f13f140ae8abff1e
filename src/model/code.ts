/**
 * Codes are the keys of everything: reporting units, subjects, measures, seed records.
 * They start with a letter and hold no wildcard because Excel's SUMIFS criteria coerce texts such as `2024-02` or `1E5`.
 */
export type Code = string;

/** The grammar of a code. */
export const CODE_PATTERN = /^[A-Z][A-Za-z0-9-]*$/;

/** Whether a text is a well-formed code. */
export const isCode = (text: string): text is Code => CODE_PATTERN.test(text);
