import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { browser, mayImport, packageHomes, pure } from '../layers';

const root = join(__dirname, '..');

/** Breaches of the layers: what is wrong, the file it stands in, its text, and the rule that must catch it. */
const BREACHES = [
  [
    'the model imports a face',
    'src/model/code.ts',
    "import { EXIT } from '../cli/exit-codes';\nexport const code = EXIT.ok;\n",
    'import-x/no-restricted-paths',
  ],
  [
    'texts import the model',
    'src/i18n/messages.ts',
    "import { isCode } from '../model/code';\nexport const x = isCode('A');\n",
    'import-x/no-restricted-paths',
  ],
  [
    'a face reads the seeds past their loader',
    'src/cli/table.ts',
    "import risks from '../../seeds/risks.json';\nexport default risks;\n",
    'import-x/no-restricted-paths',
  ],
  [
    'the layout reads a template past its loader',
    'src/layout/palette.ts',
    "import overview from '../../templates/overview.json';\nexport default overview;\n",
    'import-x/no-restricted-paths',
  ],
  [
    'a command names exceljs past its home',
    'src/cli/table.ts',
    "import ExcelJS from 'exceljs/dist/exceljs.min.js';\nexport default ExcelJS;\n",
    'no-restricted-imports',
  ],
  [
    'the product imports its tests',
    'src/cli/table.ts',
    "import { reference } from '../../test/reference';\nexport default reference;\n",
    'import-x/no-restricted-paths',
  ],
  [
    'a pure folder reads a file',
    'src/model/code.ts',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync('a');\n",
    'no-restricted-imports',
  ],
  [
    'a pure folder names a Node module without its prefix',
    'src/model/code.ts',
    "import { readFileSync } from 'fs';\nexport const x = readFileSync('a');\n",
    'no-restricted-imports',
  ],
  [
    'a pure folder names another package',
    'src/model/code.ts',
    "import width from 'string-width';\nexport const x = width('a');\n",
    'no-restricted-imports',
  ],
  ['a pure folder imports while running', 'src/model/code.ts', "export const x = import('node:fs');\n", 'no-restricted-syntax'],
  ['a pure folder asks the clock', 'src/model/code.ts', 'export const now = Date.now();\n', 'no-restricted-properties'],
  ['a pure folder asks the date', 'src/model/code.ts', 'export const now = new Date();\n', 'no-restricted-syntax'],
  ['a pure folder asks the date as a text', 'src/model/code.ts', 'export const now = Date();\n', 'no-restricted-syntax'],
  [
    'a pure folder hides the date behind a name',
    'src/model/code.ts',
    'const D = Date;\nexport const now = D.now();\n',
    'no-restricted-syntax',
  ],
  ['a pure folder reaches round by globalThis', 'src/model/code.ts', 'export const x = globalThis.Date.now();\n', 'no-restricted-globals'],
  ['a pure folder asks the process', 'src/model/code.ts', 'export const x = process.env;\n', 'no-restricted-globals'],
  ['a pure folder throws dice', 'src/model/code.ts', 'export const x = Math.random();\n', 'no-restricted-properties'],
  ['a pure folder asks the locale', 'src/model/code.ts', "export const x = 'a'.localeCompare('b');\n", 'no-restricted-properties'],
  [
    'exceljs is named outside its home',
    'src/cli/table.ts',
    "import exceljs from 'exceljs';\nexport default exceljs;\n",
    'no-restricted-imports',
  ],
  [
    'exceljs is imported while running outside its home',
    'src/cli/table.ts',
    "export const x = import('exceljs');\n",
    'no-restricted-syntax',
  ],
  ['Excel is named outside its hand', 'src/cli/table.ts', 'export const x = Excel;\n', 'no-restricted-globals'],
  ['a command exits the process', 'src/cli/table.ts', 'process.exit(1);\n', 'no-restricted-properties'],
  ['a command imports the exit', 'src/cli/table.ts', "import { exit } from 'node:process';\nexit(1);\n", 'no-restricted-imports'],
  ['a command hides the process behind a name', 'src/cli/table.ts', 'const p = process;\np.exit(1);\n', 'no-restricted-syntax'],
  [
    'two files import each other',
    'src/model/errors.ts',
    "import { isPeriod } from './period';\nexport class GqError extends Error {}\nexport const x = isPeriod(1);\n",
    'import-x/no-cycle',
  ],
  [
    'a comment silences a rule',
    'src/model/code.ts',
    '/* eslint-disable no-restricted-properties */\nexport const now = Date.now();\n',
    'no-restricted-properties',
  ],
] as const;

describe('the lint rule that holds the layers bites when', () => {
  const probes = BREACHES.map(([, file, code]) => ({ file, code }));
  const caught = JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'lint-probe.mjs')], { input: JSON.stringify(probes), encoding: 'utf8' }),
  ) as string[][];

  test.each(BREACHES.map(([what, , , rule], i) => [what, rule, caught[i]] as const))('%s', (_, rule, rules) => {
    expect(rules).toContain(rule);
  });
});

const files = (readdirSync(join(root, 'src'), { recursive: true }) as string[])
  .map((name) => `src/${name.split(sep).join('/')}`)
  .filter((file) => statSync(join(root, file)).isFile());

describe('the files of src', () => {
  test('stand in a folder of the table', () => {
    expect(files.filter((file) => !Object.keys(mayImport).some((folder) => file.startsWith(`src/${folder}/`)))).toEqual([]);
  });

  test('are TypeScript', () => {
    expect(files.filter((file) => !/\.tsx?$/.test(file))).toEqual([]);
  });

  test('import one another without a cycle, types included', () => {
    const importsOf = new Map(
      files.map((file) => {
        const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'));
        const targets = importedFiles
          .map(({ fileName }) => fileName)
          .filter((name) => name.startsWith('.'))
          .map((name) =>
            relative(root, join(root, dirname(file), name))
              .split(sep)
              .join('/'),
          );
        return [file, targets.flatMap((target) => files.filter((other) => other === `${target}.ts` || other === `${target}.tsx`))] as const;
      }),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of importsOf.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('the table of layers', () => {
  const order = Object.keys(mayImport);

  test('goes upwards only: a folder imports folders that stand before it', () => {
    const back = Object.entries(mayImport).flatMap(([folder, imports]) =>
      imports.filter((other) => order.indexOf(other) >= order.indexOf(folder)).map((other) => `${folder} → ${other}`),
    );
    expect(back).toEqual([]);
  });

  test('keeps Excel and files apart', () => {
    const crossing = (from: string, to: string) => mayImport[from]?.some((folder) => folder.startsWith(to));
    expect([crossing('officejs', 'xlsx'), crossing('xlsx/write', 'officejs'), crossing('xlsx/read', 'officejs')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('lets pure folders import pure folders only', () => {
    expect(pure.flatMap((folder) => mayImport[folder] ?? ['?']).filter((folder) => !pure.includes(folder))).toEqual([]);
  });

  test('lets folders of the browser import folders that a browser can run', () => {
    const foreign = browser.flatMap((folder) => mayImport[folder] ?? ['?']).filter((folder) => ![...pure, ...browser].includes(folder));
    expect(foreign).toEqual([]);
  });

  test('gives every package a home that exists', () => {
    expect(packageHomes.filter(({ home }) => !order.includes(home))).toEqual([]);
  });
});
