import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Renewed by `npm run golden`; read the difference before it is committed. */
const renew = process.env['GQ_RENEW'] === '1';

/** Holds a text against a file of the project; a renewing run writes it instead. */
export function expectFile(path: string, text: string): void {
  const file = join(__dirname, '..', path);
  if (renew) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
