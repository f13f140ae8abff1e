import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { nodeInflate } from '../../src/cli/node-inflate';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { Tally, type Found } from './found';

// A thread that reads its share of the files. What was read stays in it: whoever checks workbooks does so where they were read.
const { files, passes } = workerData as { files: readonly string[]; passes: number };

function read(file: string): Found {
  const tally = new Tally();
  for (const { cells } of readWorkbook(readFileSync(file), file, nodeInflate).sheets) for (const { value } of cells) tally.add(value);
  return tally.found;
}

const found = files.map(read);
for (let pass = 1; pass < passes; pass++) files.forEach(read);
parentPort?.postMessage(found);
