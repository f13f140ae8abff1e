import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enUS } from '../../src/i18n/en-US';
import { zhCN } from '../../src/i18n/zh-CN';
import { PLACEHOLDERS } from '../../src/layout/placeholders';
import { ROW_SOURCES } from '../../src/layout/sources/all';
import { layoutModel, planWorkbook } from '../../src/layout/workbook';
import { sampleBook, SAMPLE_BOOK } from '../../src/model/sample/book';
import { loadSeeds } from '../../src/model/seeds/seeds';
import { template, TEMPLATE_IDS } from '../../src/model/templates/files';
import { expectFile } from '../golden';
import { withSources } from './templates-readme';

const request = { seeds: loadSeeds(), period: 202402, ledger: [], sheets: TEMPLATE_IDS };
const templates = TEMPLATE_IDS.map(template);

test('README lists every row source with every field', () => {
  const path = 'templates/README.md';
  expectFile(path, withSources(readFileSync(join(__dirname, '..', '..', path), 'utf8')));
});

test.each(templates)('$id shows fields its row sources have', ({ blocks }) => {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const source = ROW_SOURCES[block.rows.source];
    const named = [...block.columns.flatMap((column) => ('field' in column ? [column.field] : [])), ...Object.keys(block.rows.where ?? {})];
    expect(named.filter((field) => !(field in (source?.fields ?? {})))).toEqual([]);
  }
});

/** Every value of a key below a JSON value. */
function valuesOf(json: unknown, key: string): unknown[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]: [string, unknown]) => (name === key ? [value] : valuesOf(value, key)));
}

test.each(templates)('$id says everything in both languages', (definition) => {
  const chinese = valuesOf(definition, 'zh') as string[];
  const english = valuesOf(definition, 'en') as string[];
  expect(english).toHaveLength(chinese.length);
  // Pieces of a sentence that holds a figure may be punctuation alone, columns of a form are numbered, history is headed by its months.
  const isSign = (words: string) => /^([\p{P}\p{S}]+|\d+|\{month\})$/u.test(words);
  expect(chinese.filter((words) => !/\p{Script=Han}/u.test(words) && !isSign(words))).toEqual([]);
});

test('braces in sentences are known words', () => {
  const lines = JSON.stringify(valuesOf(templates, 'lines'));
  const words = [...lines.matchAll(/\{(\w+)\}/g)].map(([, word]) => word ?? '');
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((word) => !(word in PLACEHOLDERS))).toEqual([]);
});

test.each([zhCN, enUS])('all templates can stand in one workbook', (messages) => {
  const { plan } = planWorkbook({ ...request, messages });
  expect(plan.sheets).toHaveLength(TEMPLATE_IDS.length + 1);
});

const ledger = sampleBook({ seeds: request.seeds, ...SAMPLE_BOOK });
const [figure] = ledger;
const batch = { id: 1, origin: '台账.ndjson', acceptedAt: '2024-03-08T09:00:00+08:00', acceptedBy: '综合统计' };
const { model } = layoutModel({
  ...request,
  ledger,
  revisions: figure === undefined ? [] : [{ former: figure, formerBatch: batch, revised: figure, batch }],
  messages: zhCN,
});

/** Sources that have rows for some units only, with one of those. */
const UNIT_OF: Readonly<Record<string, string>> = { helpedCounties: 'G440112' };

test.each(Object.entries(ROW_SOURCES))('rows of %s have the fields it promises, and keys of their own', (name, source) => {
  const rows = source.rows({ ...model, unit: UNIT_OF[name] ?? model.unit });
  expect(rows.length).toBeGreaterThan(0);
  for (const { fields } of rows) expect(Object.keys(fields).sort()).toEqual(Object.keys(source.fields).sort());
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});
