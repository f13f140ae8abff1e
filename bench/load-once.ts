import { began } from './clock';
import { loadSeeds } from '../src/model/seeds/seeds';

/** One cold load in a fresh process: milliseconds with parsing and of checking alone, and heap growth in bytes, as JSON. */
const parsed = performance.now();
const heapBefore = process.memoryUsage().heapUsed;
const seeds = loadSeeds();
const done = performance.now();
const records = Object.values(seeds).reduce((sum, list) => sum + list.length, 0);
process.stdout.write(
  JSON.stringify({ whole: done - began, check: done - parsed, heap: process.memoryUsage().heapUsed - heapBefore, records }),
);
