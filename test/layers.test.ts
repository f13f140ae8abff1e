import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { mayImport, pure } from '../layers';

/** Breaches of the layers, the file each stands in, and the rule that must catch it. */
const BREACHES = [
  ['the model imports a face', 'src/model/code.ts', "import { EXIT } from '../cli/exit-codes';\nexport const code = EXIT.ok;\n", 'import-x/no-restricted-paths'],
  ['texts import the model', 'src/i18n/messages.ts', "import { isCode } from '../model/code';\nexport const x = isCode('A');\n", 'import-x/no-restricted-paths'],
  ['a pure folder reads a file', 'src/model/code.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync('a');\n", 'no-restricted-imports'],
  ['a pure folder asks the clock', 'src/model/code.ts', 'export const now = Date.now();\n', 'no-restricted-properties'],
  ['a pure folder asks the date', 'src/model/code.ts', 'export const now = new Date();\n', 'no-restricted-syntax'],
  ['a pure folder throws dice', 'src/model/code.ts', 'export const x = Math.random();\n', 'no-restricted-properties'],
  ['a pure folder asks the locale', 'src/model/code.ts', "export const x = 'a'.localeCompare('b');\n", 'no-restricted-properties'],
  ['exceljs is named outside its home', 'src/cli/table.ts', "import exceljs from 'exceljs';\nexport default exceljs;\n", 'no-restricted-imports'],
  ['a command exits the process', 'src/cli/table.ts', 'process.exit(1);\n', 'no-restricted-properties'],
  ['two files import each other', 'src/model/errors.ts', "import { isPeriod } from './period';\nexport class GqError extends Error {}\nexport const x = isPeriod(1);\n", 'import-x/no-cycle'],
] as const;

describe('the lint rule that holds the layers bites when', () => {
  const probes = BREACHES.map(([, file, code]) => ({ file, code }));
  const caught = JSON.parse(execFileSync(process.execPath, [join(__dirname, 'lint-probe.mjs')], { input: JSON.stringify(probes), encoding: 'utf8' })) as string[][];

  test.each(BREACHES.map(([what, , , rule], i) => [what, rule, caught[i]] as const))('%s', (_, rule, rules) => {
    expect(rules).toContain(rule);
  });
});

describe('the map of layers', () => {
  test('has no way back: what a folder may import may not import it', () => {
    const map = mayImport as Readonly<Record<string, readonly string[]>>;
    const loops = Object.entries(map).flatMap(([folder, imports]) => imports.filter((other) => map[other]?.includes(folder)).map((other) => `${folder} ↔ ${other}`));
    expect(loops).toEqual([]);
  });

  test('keeps Excel and files apart', () => {
    expect(mayImport.officejs).not.toContain('xlsx/write');
    expect(mayImport['xlsx/write']).not.toContain('officejs');
    expect(mayImport['xlsx/read']).not.toContain('officejs');
  });

  test('lets pure folders import pure folders only', () => {
    expect(pure.flatMap((folder) => mayImport[folder as keyof typeof mayImport]).filter((folder) => !pure.includes(folder))).toEqual([]);
  });
});
