import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VALUE_KINDS } from '../../../src/model/figure';
import { INDICATOR_VALUE_KIND } from '../../../src/model/figures/indicator-key';
import { read } from './refusal';

const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'ledger.md'), 'utf8');

/** Lines of the page's examples. */
const examples = [...page.matchAll(/^```json\n([^]*?)^```$/gm)].flatMap(([, block = '']) => block.trimEnd().split('\n'));

test('the page of ledger files shows three lines', () => {
  expect(examples).toHaveLength(3);
});

test.each(examples)('that can be read: %s', (example) => {
  expect(read(example)).toEqual([JSON.parse(example)]);
});

test('it says every nature’s value kind', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` [^|]*\| `(\w+)` \|$/gm)].map(([, nature, valueKind]) => [nature, valueKind]);
  expect(Object.fromEntries(rows)).toEqual(INDICATOR_VALUE_KIND);
});

test('it names every value kind', () => {
  expect(VALUE_KINDS.filter((valueKind) => !page.includes(`\`${valueKind}\``))).toEqual([]);
});
