// The layers of docs/architecture.md as data: a folder under src may import its own files and the folders named here, nothing else.
// ESLint (eslint.config.js) enforces it; test/layers.test.ts proves that the enforcement bites.

/** Folders that compute only: no clock, no locale, no input or output. They run in Node, in the pane and in tests alike. */
const pure = ['i18n', 'model', 'summary', 'rules', 'layout'];

/** Folder → the folders it may import. */
const mayImport = {
  i18n: [],
  model: ['i18n'],
  summary: ['i18n', 'model'],
  rules: ['i18n', 'model', 'summary'],
  layout: ['i18n', 'model', 'summary', 'rules'],
  officejs: pure,
  'xlsx/read': pure,
  'xlsx/write': pure,
  intake: [...pure, 'xlsx/read'],
  ledger: pure,
  letters: pure,
  taskpane: [...pure, 'officejs', 'xlsx/read', 'intake'],
  commands: [...pure, 'officejs'],
  cli: [...pure, 'xlsx/read', 'xlsx/write', 'intake', 'ledger', 'letters'],
};

/** Packages that only one folder may name, and why the others must not. */
const packageHomes = [
  { package: 'exceljs', home: 'xlsx/write', why: 'Files are written behind the checking layer of src/xlsx/write only.' },
  { package: 'node-sqlite3-wasm', home: 'ledger', why: 'SQLite is known to src/ledger only; the others speak to LedgerStore.' },
];

export { mayImport, packageHomes, pure };
