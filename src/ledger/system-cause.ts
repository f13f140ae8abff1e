/** The system's code of a failure: ENOENT, EACCES …; its text where it has none. */
export const systemCause = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
