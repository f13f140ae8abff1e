import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../src/layout/compile';
import type { WorkbookPlan } from '../src/model/workbook-plan';
import { writeWorkbook } from '../src/xlsx/write/write-workbook';
import { filledIn, sampleLedger, UNITS, workbooksOf, type Typed } from './layout/entry';
import { reference } from './reference';

/** Entry workbooks as others read them. Each check needs a program of its own and is skipped where that is missing. */
const folder = mkdtempSync(join(tmpdir(), 'gqbook-entry-'));
afterAll(() => rmSync(folder, { recursive: true }));

const books = workbooksOf({ ledger: sampleLedger });

/** A park's workbook as it comes back: projects in the list, problems, signs. */
function filledPark(): WorkbookPlan {
  const layouts = books.layouts(UNITS.park);
  const rows = (sheet: string, block: string): string[] => {
    const table = layouts.find(({ template }) => template === sheet)?.blocks.find(({ id }) => id === block);
    return table?.kind === 'table' ? table.rows.map(({ key }) => key) : [];
  };
  const investments = rows('investment-list', 'investments');
  const projects = rows('project-monthly', 'state');
  const project = (index: number) => ({
    name: `第${index + 1}个项目`,
    origin: index % 2 === 0 ? '广州市' : '省内其他',
    investment: index % 3 === 0 ? '—' : 4000 * (index + 1),
    output: 3000 * index + 0.5,
    signed: 45_260 + 9 * index,
    ...(index % 2 === 0 && { started: 45_300 + 7 * index }),
    ...(index % 4 === 0 && { produced: 45_340 + 3 * index }),
    ...(index % 7 === 0 && { ended: 45_370 }),
  });
  const problems = projects
    .filter((_, index) => index % 2 === 1)
    .map((key) => [key, { problem: `${key}用地未批`, deadline: 45_412 }] as const);
  const typed: Typed = {
    'investment-list': Object.fromEntries(investments.slice(0, 12).map((key, index) => [key, project(index)])),
    'project-monthly': Object.fromEntries(problems),
    'park-monthly': { P01: { ytd: 400_000 }, P08: { month: -12.5, ytd: '—' }, P09: { ytd: '…' } },
  };
  const { properties, envelope } = books.plan(UNITS.park);
  return compile(filledIn(layouts, typed), properties, envelope);
}

const plans: Readonly<Record<string, WorkbookPlan>> = {
  ...Object.fromEntries(Object.entries(UNITS).map(([kind, unit]) => [kind, books.plan(unit)])),
  filled: filledPark(),
  blank: workbooksOf({ period: 202401 }).plan(UNITS.county),
};
const files = Object.keys(plans).map((name) => [name, join(folder, `${name}.xlsx`)] as const);

beforeAll(async () => {
  for (const [name, file] of files) writeFileSync(file, await writeWorkbook(plans[name]!));
}, 60_000);

const installed = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const testWith = (present: boolean) => (present ? test : test.skip);
const tool = (name: string): string => join(reference ?? '', 'tools', name);
const hasSchemas = reference !== undefined && existsSync(tool('xsd-check.mjs')) && installed('xmllint');
const hasCalc = reference !== undefined && existsSync(tool('recalc-check.py')) && installed('soffice');
const python = ['/usr/bin/python3', 'python3'].find((command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0);

/** What mail and phones take without a thought. */
const MOST_KILOBYTES = 120;

test.each(files)('%s is small enough for any mail', (_, file) => {
  expect(statSync(file).size / 1024).toBeLessThanOrEqual(MOST_KILOBYTES);
});

testWith(hasSchemas).each(files)('%s holds to the schemas of ECMA-376', (_, file) => {
  const { stdout, status } = spawnSync(process.execPath, [tool('xsd-check.mjs'), file], { encoding: 'utf8' });
  expect(stdout).toContain(' 0 errors');
  expect(status).toBe(0);
});

testWith(hasCalc)(
  'LibreOffice calculates what the cells hold already, also once the lists are filled in',
  () => {
    const calculated = files.filter(([name]) =>
      plans[name]?.sheets.some(({ cells }) => cells.some(({ cell }) => cell.kind === 'computed')),
    );
    const out = execFileSync(python ?? 'python3', [tool('recalc-check.py'), ...calculated.map(([, file]) => file)], { encoding: 'utf8' });
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(calculated.length);
    for (const line of lines) expect(line).toMatch(/: [1-9]\d* formulas, 0 mismatches, 0 without cached result, 0 errors$/);
  },
  180_000,
);

testWith(python !== undefined)('openpyxl loads all without a warning', () => {
  const script = [
    'import openpyxl, sys',
    'for f in sys.argv[1:]:',
    '    w = openpyxl.load_workbook(f)',
    "    print(len(w.worksheets), sum(len(s.data_validations.dataValidation) > 0 for s in w.worksheets), w['_gq'].sheet_state)",
  ].join('\n');
  const { stdout, stderr } = spawnSync(python ?? 'python3', ['-W', 'error', '-c', script, ...files.map(([, file]) => file)], {
    encoding: 'utf8',
  });
  const expected = files.map(([name]) => {
    const { sheets } = plans[name]!;
    return `${sheets.length} ${sheets.filter(({ validations }) => validations.length > 0).length} veryHidden`;
  });
  expect({ stdout: stdout.trim().split('\n'), stderr }).toEqual({ stdout: expected, stderr: '' });
});

testWith(installed('ssconvert'))('Gnumeric says nothing but that it does not know marks of texts that look like numbers', () => {
  for (const [, file] of files) {
    const { stderr } = spawnSync('ssconvert', [file, join(folder, 'gnumeric.csv')], { encoding: 'utf8' });
    const said = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('\t'));
    expect(said.filter((line) => !line.includes("'ignoredErrors'"))).toEqual([]);
  }
});
