// The layers of docs/architecture.md as data: a folder under src may import its own files and the folders named here, nothing else.
// ESLint (eslint.config.js) enforces it; test/layers.test.ts proves that the enforcement bites and that no file stands outside.

/** Folders that compute only: no clock, no locale, no input or output. They run in Node, in the pane and in tests alike. */
export const pure = ['i18n', 'model', 'summary', 'rules', 'layout'];

/** Folders that run in the browser as well as in Node, or in the browser only: they compute and speak to their host, never to Node. */
export const browser = ['officejs', 'xlsx/read', 'intake', 'taskpane', 'commands'];

/**
 * Folder → the folders it may import, from the ground up.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayImport = {
  i18n: [],
  model: ['i18n'],
  summary: ['i18n', 'model'],
  rules: ['i18n', 'model', 'summary'],
  layout: ['i18n', 'model', 'summary', 'rules'],
  officejs: pure,
  'xlsx/read': pure,
  'xlsx/write': pure,
  ledger: pure,
  letters: pure,
  intake: [...pure, 'xlsx/read'],
  taskpane: [...pure, 'officejs', 'xlsx/read', 'intake'],
  commands: [...pure, 'officejs'],
  cli: [...pure, 'xlsx/read', 'xlsx/write', 'intake', 'ledger', 'letters'],
};

/** Packages the pure folders may name. */
export const purePackages = ['valibot'];

/** Packages that only one folder may name, and why the others must not. */
export const packageHomes = [
  { package: 'exceljs', home: 'xlsx/write', why: 'Files are written behind the checking layer of src/xlsx/write only.' },
  { package: 'node-sqlite3-wasm', home: 'ledger', why: 'SQLite is known to src/ledger only; the others speak to LedgerStore.' },
];
