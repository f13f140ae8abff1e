/** Lets timers of the host and of the library run out. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
