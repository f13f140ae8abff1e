/** When a program of the benchmark began: imported first, so that what other modules do while they load counts too. */
export const began = performance.now();
