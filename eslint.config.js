import { builtinModules } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { browser, mayImport, packageHomes, pure, purePackages } from './layers.js';

const root = dirname(fileURLToPath(import.meta.url));
const sources = ['ts', 'tsx', 'js', 'mjs', 'cjs', 'mts', 'cts'];
const filesOf = (folder) => [`src/${folder}/**/*.{${sources.join(',')}}`];
const folders = Object.keys(mayImport);

const impure = 'This folder computes only: clock, locale, input and output come in as arguments.';
const officeOnly = 'Only src/officejs names the Office API.';
const noNode = 'This folder runs in the browser too: no Node module.';
/** Node's own modules, with their prefix or without. */
const nodeModules = `^(node:|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$)`;
const oneExit = 'One place exits: src/cli/main.ts.';

/** What a folder may not import by package name. */
function restrictedImports(folder) {
  const foreign = packageHomes.filter(({ home }) => home !== folder);
  return {
    paths: foreign.map(({ package: name, why }) => ({ name, message: why })),
    patterns: [
      ...foreign.map(({ package: name, why }) => ({ group: [`${name}/*`], message: why })),
      // Everything that is neither relative nor one of the few packages; Node's own modules are among it.
      ...(pure.includes(folder) ? [{ regex: `^(?!\\.|(${purePackages.join('|')})$)`, message: impure }] : []),
      ...(browser.includes(folder) ? [{ regex: nodeModules, message: noNode }] : []),
      { group: ['node:process', 'process'], importNames: ['exit', 'exitCode'], message: oneExit },
    ],
  };
}

/** The same for imports that are computed while running, which the rule above does not see. */
function restrictedSyntax(folder) {
  const foreign = packageHomes.filter(({ home }) => home !== folder).map(({ package: name }) => name);
  const banned = pure.includes(folder) ? `^(?!\\.|(${purePackages.join('|')})$)` : `^(${foreign.join('|')})(\\u002F|$)`;
  return [
    {
      selector: `ImportExpression[source.value=/${banned}/]`,
      message: pure.includes(folder) ? impure : 'This package has another home (layers.js).',
    },
    ...(browser.includes(folder) ? [{ selector: 'ImportExpression[source.value=/^node:/]', message: noNode }] : []),
    { selector: 'VariableDeclarator[init.name="process"]', message: oneExit },
    { selector: 'ImportExpression:not([source.type="Literal"])', message: 'Import by a name that can be read.' },
    ...(pure.includes(folder)
      ? [
          { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: impure },
          { selector: 'CallExpression[callee.name="Date"]', message: impure },
          { selector: 'VariableDeclarator[init.name="Date"]', message: impure },
        ]
      : []),
  ];
}

const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({ name, message: officeOnly }));
/** Node's globals, which a browser lacks. */
const nodeGlobals = ['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename', 'setImmediate'].map((name) => ({
  name,
  message: noNode,
}));
const impureGlobals = [
  'process',
  'Buffer',
  'console',
  'window',
  'document',
  'navigator',
  'self',
  'globalThis',
  'global',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'Intl',
  'localStorage',
  'require',
  'module',
  '__dirname',
  '__filename',
].map((name) => ({ name, message: impure }));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['{src,test,bench}/**/*.{ts,tsx}'] })),
  {
    files: ['{src,test,bench}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: root })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: root,
          zones: [
            ...folders.map((folder) => ({
              target: `./src/${folder}`,
              from: './src',
              except: [folder, ...mayImport[folder]].map((name) => `./${name}`),
              message: `src/${folder} may import ${mayImport[folder].map((name) => `src/${name}`).join(', ') || 'no other folder of src'} (layers.js).`,
            })),
            { target: './src', from: ['./test', './bench'], message: 'The product knows neither its tests nor its benchmarks.' },
            {
              target: folders.filter((folder) => folder !== 'model').map((folder) => `./src/${folder}`),
              from: ['./seeds', './templates'],
              message: 'Seeds and templates are loaded by src/model.',
            },
          ],
        },
      ],
      'no-restricted-properties': ['error', ...['exit', 'exitCode'].map((property) => ({ object: 'process', property, message: oneExit }))],
    },
  },
  ...folders.map((folder) => ({
    files: filesOf(folder),
    rules: {
      'no-restricted-imports': ['error', restrictedImports(folder)],
      'no-restricted-syntax': ['error', ...restrictedSyntax(folder)],
      'no-restricted-globals': [
        'error',
        ...(pure.includes(folder) ? impureGlobals : []),
        ...(browser.includes(folder) ? nodeGlobals : []),
        ...(folder === 'officejs' ? [] : officeGlobals),
      ],
    },
  })),
  {
    files: pure.flatMap(filesOf),
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: impure },
        { object: 'Math', property: 'random', message: impure },
        ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'].map(
          (property) => ({ property, message: impure }),
        ),
      ],
    },
  },
  // Their `Office` is Office.js's ready signal, asked before anything else exists.
  {
    files: [...filesOf('taskpane'), ...filesOf('commands')],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals.filter(({ name }) => name !== 'Office')] },
  },
  { files: ['src/cli/main.ts'], rules: { 'no-restricted-properties': 'off' } },
);
