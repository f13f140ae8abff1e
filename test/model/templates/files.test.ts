import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorText, isGqError } from '../../../src/model/errors';
import { LANGUAGES, messagesFor } from '../../../src/i18n/messages';
import { template, TEMPLATE_IDS, TEMPLATE_SET } from '../../../src/model/templates/files';

/** How an id is refused. */
function refusal(id: string): unknown {
  try {
    template(id);
  } catch (error) {
    return error;
  }
  throw new Error('there is such a template');
}

test.each(TEMPLATE_IDS)('%s loads under its own id', (id) => {
  expect(template(id).id).toBe(id);
});

test('every definition of the folder has its place in the gallery', () => {
  const files = readdirSync(join(__dirname, '..', '..', '..', 'templates')).filter((name) => name.endsWith('.json'));
  expect([...TEMPLATE_IDS].sort()).toEqual(files.map((name) => name.slice(0, -'.json'.length)).sort());
});

test.each([
  ['entry forms', true],
  ['other sheets', false],
])('no two %s share a name, whatever the case of its letters', (_, isEntry) => {
  const names = TEMPLATE_IDS.map(template)
    .filter(({ kind }) => (kind === 'entry') === isEntry)
    .map(({ sheetName }) => sheetName.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test('blocks and columns have ids of their own within a template', () => {
  const doubles = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
  for (const { blocks } of TEMPLATE_IDS.map(template)) {
    expect(doubles(blocks.map(({ id }) => id))).toEqual([]);
    for (const block of blocks) if (block.kind === 'table') expect(doubles(block.columns.map(({ id }) => id))).toEqual([]);
  }
});

test('what stays in view and what is repeated is a table of the sheet', () => {
  for (const { id, freeze, page, blocks } of TEMPLATE_IDS.map(template)) {
    const tables = blocks.filter(({ kind }) => kind === 'table').map((block) => block.id);
    const named = [freeze?.block, page.repeat].filter((name) => name !== undefined && name !== 'none');
    expect({ id, missing: named.filter((name) => !tables.includes(name!)) }).toEqual({ id, missing: [] });
  }
});

test('English words of templates are not Chinese, sheet names are not English', () => {
  for (const { title, sheetName } of TEMPLATE_IDS.map(template)) {
    expect(title.en).toMatch(/^[A-Z]/);
    expect(sheetName).toMatch(/\p{Script=Han}/u);
  }
});

test('a template is checked once and kept', () => {
  expect(template('overview')).toBe(template('overview'));
});

test.each(['nope', '', 'Overview', 'overview ', '__proto__', 'constructor', '总览'])(
  '%j is none: the message lists those there are',
  (id) => {
    const error = refusal(id);
    if (!isGqError(error)) throw error;
    expect(error).toMatchObject({ code: 'templateUnknown', details: { id, known: TEMPLATE_IDS } });
    for (const language of LANGUAGES) for (const known of TEMPLATE_IDS) expect(errorText(error, messagesFor(language))).toContain(known);
  },
);

test('the set names itself and its version for envelopes', () => {
  expect(TEMPLATE_SET.id).toMatch(/^[a-z]+$/);
  expect(TEMPLATE_SET.version).toMatch(/^\d+\.\d+$/);
});
