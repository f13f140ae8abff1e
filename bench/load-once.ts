import { loadSeeds } from '../src/model/seeds/seeds';

/** One cold load in a fresh process: prints milliseconds and heap growth in bytes as JSON. */
const heapBefore = process.memoryUsage().heapUsed;
const start = performance.now();
const seeds = loadSeeds();
const milliseconds = performance.now() - start;
const records = Object.values(seeds).reduce((sum, list) => sum + list.length, 0);
process.stdout.write(JSON.stringify({ milliseconds, heap: process.memoryUsage().heapUsed - heapBefore, records }));
