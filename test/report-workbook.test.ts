import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT } from '../src/cli/exit-codes';
import { REPORT_SHEETS } from '../src/layout/workbook';
import { TEMPLATE_IDS } from '../src/model/templates/files';
import { run } from './cli/run';
import { reference } from './reference';

/** The report workbook as others read it. Each check needs a program of its own and is skipped where that is missing. */
const folder = mkdtempSync(join(tmpdir(), 'gqbook-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LEDGER = [
  { subject: 'PK1', unit: 'PK1', measure: 'P08', valueKind: 'ytd', value: { type: 'number', number: 8120.5 }, unitOfMeasure: '万元' },
  { subject: 'PK2', unit: 'PK2', measure: 'P08', valueKind: 'ytd', value: { type: 'empty', state: 'notReported' } },
  { subject: 'PK3', unit: 'PK3', measure: 'P08', valueKind: 'ytd', value: { type: 'empty', state: 'negligible' } },
  { subject: 'IND-03a', unit: 'ZHB', measure: 'IND-03a', valueKind: 'ytd', value: { type: 'number', number: 12 }, unitOfMeasure: '个' },
  { subject: 'A3-02', unit: 'PK1', measure: 'J09', valueKind: 'none', value: { type: 'text', text: '主体完工，\n附属<道路>&绿化在建' } },
].map((figure) => JSON.stringify({ period: 202402, status: 'reported', ...figure }));

const files = {
  report: join(folder, '广清协作月报_202402.xlsx'),
  english: join(folder, 'english.xlsx'),
  ledger: join(folder, 'ledger.xlsx'),
  sheets: join(folder, 'sheets.xlsx'),
};

beforeAll(async () => {
  const ledger = join(folder, 'ledger.ndjson');
  writeFileSync(ledger, LEDGER.join('\n'));
  const lines = [
    ['report', '--period', '2024-02', '--sample', '--out', files.report],
    ['report', '--period', '2024-02', '--sample', '--out', files.english, '--lang', 'en-US'],
    ['report', '--period', '2024-02', '--ledger', ledger, '--out', files.ledger],
    ['sheets', '--make', TEMPLATE_IDS.join(','), '--period', '2024-02', '--out', files.sheets],
  ];
  for (const line of lines) expect(await run(line)).toMatchObject({ code: EXIT.ok, err: '' });
}, 60_000);

const installed = (command: string, ...args: readonly string[]): boolean => spawnSync(command, [...args, '--version']).status === 0;
const testWith = (present: boolean) => (present ? test : test.skip);

const tool = (name: string): string => join(reference ?? '', 'tools', name);
const hasSchemas = reference !== undefined && existsSync(tool('xsd-check.mjs')) && installed('xmllint');
const hasCalc = reference !== undefined && existsSync(tool('recalc-check.py')) && installed('soffice');
const python = ['/usr/bin/python3', 'python3'].find((command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0);

test('two runs give the same bytes', async () => {
  const again = join(folder, 'again.xlsx');
  await run(['report', '--period', '2024-02', '--sample', '--out', again]);
  expect(readFileSync(again).equals(readFileSync(files.report))).toBe(true);
});

testWith(hasSchemas).each(Object.entries(files))('%s holds to the schemas of ECMA-376', (_, file) => {
  const { stdout, status } = spawnSync(process.execPath, [tool('xsd-check.mjs'), file], { encoding: 'utf8' });
  expect(stdout).toContain(' 0 errors');
  expect(status).toBe(0);
});

testWith(hasCalc)(
  'LibreOffice calculates what the cells hold already',
  () => {
    const out = execFileSync(python ?? 'python3', [tool('recalc-check.py'), ...Object.values(files)], { encoding: 'utf8' });
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(Object.keys(files).length);
    for (const line of lines) expect(line).toMatch(/: [1-9]\d* formulas, 0 mismatches, 0 without cached result, 0 errors$/);
  },
  180_000,
);

testWith(python !== undefined)('openpyxl loads all without a warning and finds the charts', () => {
  const script = [
    'import openpyxl, sys',
    'for f in sys.argv[1:]:',
    '    w = openpyxl.load_workbook(f)',
    '    print(len(w.worksheets), sum(len(s._charts) for s in w.worksheets), sum(len(s.tables) for s in w.worksheets))',
  ].join('\n');
  const { stdout, stderr } = spawnSync(python ?? 'python3', ['-W', 'error', '-c', script, files.report, files.sheets], {
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({ stdout: `${REPORT_SHEETS.length + 1} 13 2\n${TEMPLATE_IDS.length + 1} 13 2\n`, stderr: '' });
});

testWith(installed('ssconvert'))('Gnumeric says nothing but that it does not know Excel tables', () => {
  for (const file of Object.values(files)) {
    const { stderr } = spawnSync('ssconvert', [file, join(folder, 'gnumeric.csv')], { encoding: 'utf8' });
    const said = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('\t'));
    expect(said.filter((line) => !line.includes("'tableParts'"))).toEqual([]);
  }
});
