import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';
import { mayImport, packageHomes, pure } from './layers.js';

const files = (folder) => [`src/${folder}/**/*.{ts,tsx}`];
const folders = Object.keys(mayImport);

/** What a folder may not import by package name. */
function restrictedImports(folder) {
  const patterns = [];
  const paths = packageHomes.filter((p) => p.home !== folder).map((p) => ({ name: p.package, message: p.why }));
  for (const p of packageHomes) if (p.home !== folder) patterns.push({ group: [`${p.package}/*`], message: p.why });
  if (pure.includes(folder)) patterns.push({ regex: '^node:', message: `src/${folder} computes only: no Node module.` });
  return { paths, patterns };
}

const impure = 'This folder computes only: clock, locale, input and output come in as arguments.';
const officeOnly = 'Only src/officejs names the Office API.';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.recommendedTypeChecked.map((c) => ({ ...c, files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'] })),
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: import.meta.dirname })],
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
      'import-x/no-restricted-paths': ['error', {
        basePath: import.meta.dirname,
        zones: [
          ...folders.map((folder) => ({
            target: `./src/${folder}`,
            from: './src',
            except: [folder, ...mayImport[folder]].map((f) => `./${f}`),
            message: `src/${folder} may import ${mayImport[folder].map((f) => `src/${f}`).join(', ') || 'no other folder of src'} (layers.js).`,
          })),
          { target: './src', from: './test', message: 'The product does not know its tests.' },
        ],
      }],
    },
  },
  ...folders.map((folder) => ({ files: files(folder), rules: { 'no-restricted-imports': ['error', restrictedImports(folder)] } })),
  {
    files: pure.flatMap(files),
    rules: {
      'no-restricted-globals': ['error',
        ...['process', 'Buffer', 'console', 'window', 'document', 'navigator', 'fetch', 'setTimeout', 'setInterval', 'performance', 'Intl', 'localStorage']
          .map((name) => ({ name, message: impure })),
        ...['Excel', 'Office', 'OfficeExtension'].map((name) => ({ name, message: officeOnly }))],
      'no-restricted-properties': ['error',
        { object: 'Date', property: 'now', message: impure },
        { object: 'Math', property: 'random', message: impure },
        ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'].map((property) => ({ property, message: impure }))],
      'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: impure }],
    },
  },
  {
    files: folders.filter((f) => f !== 'officejs' && !pure.includes(f)).flatMap(files),
    rules: { 'no-restricted-globals': ['error', ...['Excel', 'OfficeExtension'].map((name) => ({ name, message: officeOnly }))] },
  },
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/main.ts'],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'exit', message: 'One place exits: src/cli/main.ts.' }, { object: 'process', property: 'exitCode', message: 'One place exits: src/cli/main.ts.' }] },
  },
);
