import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { given, type Found, type Reading } from './found';

/** Reads a share of the files in a thread of its own. */
function thread(files: readonly string[], passes: number): Promise<readonly Found[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(dirname(process.argv[1] ?? ''), 'reader-thread.cjs'), { workerData: { files, passes } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The threads' start counts too. */
async function run(): Promise<void> {
  const { files, passes, threads } = given();
  const start = performance.now();
  const shares = await Promise.all(
    Array.from({ length: threads }, (_, share) =>
      thread(
        files.filter((_file, index) => index % threads === share),
        passes,
      ),
    ),
  );
  const took = performance.now() - start;
  const found = files.map((_file, index) => shares[index % threads]?.[Math.floor(index / threads)] ?? { cells: 0, sum: 0 });
  const reading: Reading = { took, read: files.length * passes, peak: process.resourceUsage().maxRSS * 1024, found };
  process.stdout.write(JSON.stringify(reading));
}

void run();
