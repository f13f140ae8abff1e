import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocumentTexts } from '../../../src/cli/document-texts';
import { claimsOf } from '../../../src/model/seeds/claims';
import { documentText, squeeze } from '../../../src/model/seeds/document-text';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import { documentsFolder, testWithReference } from '../../reference';

/**
 * Numbers of the documents that no quote holds, each with the words around it: dates, headings, slogans, tables of contents. A figure that
 * is lost from the seeds turns up here. Renew with GQ_RENEW=1 and read the difference.
 */
const golden = join(__dirname, '..', '..', 'golden', 'uncovered-numbers.json');

const seeds = loadSeeds();

/** Numbers of a document outside every quote, with six characters either side. */
function uncovered(raw: string, document: (typeof seeds.documents)[number]): string[] {
  const { text } = documentText(raw, document);
  const covered = new Uint8Array(text.length);
  for (const { source } of claimsOf(seeds)) {
    if (source.document !== document.id) continue;
    const quote = squeeze(source.quote);
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) covered.fill(1, at, at + quote.length);
  }
  return [...text.matchAll(/\d+(?:\.\d+)*/g)]
    .filter(({ index }) => covered[index] !== 1)
    .map(({ 0: number, index }) => text.slice(Math.max(0, index - 6), index + number.length + 6));
}

testWithReference('every number of the documents stands in a quote, or among those known to be no figure', async () => {
  const texts = await readDocumentTexts(documentsFolder);
  const found = Object.fromEntries(seeds.documents.map((document) => [document.id, uncovered(texts[document.id], document)]));
  if (process.env['GQ_RENEW'] === '1' || !existsSync(golden)) writeFileSync(golden, `${JSON.stringify(found, null, 1)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});
