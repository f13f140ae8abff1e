/** A program of its own that writes batches until it is killed, and says each one that the book has answered for. */
export const WRITER = `
import { writeFileSync } from 'node:fs';
import { writeBook } from 'product/ledger/open-book';

const [path = '', figures = '50', mode = 'reopen'] = process.argv.slice(2);
const batch = { origin: 'writer', acceptedAt: '2024-03-05T09:30:00+08:00', acceptedBy: 'writer' };
const say = (text: string) => writeFileSync(1, text + '\\n');

async function main() {
  for (;;) {
    const { book } = await writeBook(path, { create: true });
    if (mode === 'hold') {
      say('open');
      setInterval(() => undefined, 1000);
      return;
    }
    for (let i = 0; i < (mode === 'reopen' ? 1 : 1000); i++) {
      const id = (await book.results()).length + 1;
      const all = Array.from({ length: Number(figures) }, (_, n) => ({
        period: 202402, unit: 'PK1', subject: 'PK1-' + n, measure: 'P01', valueKind: 'ytd' as const,
        value: { type: 'number' as const, number: id }, unitOfMeasure: '万元', status: 'reported' as const,
      }));
      await book.accept(all, batch);
      say(String(id));
    }
    book.release();
  }
}
say('ready');
void main().catch((error) => { say(String(error.code)); process.exitCode = 9; });
`;
