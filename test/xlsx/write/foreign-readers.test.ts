import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areaAddress } from '../../../src/model/address';
import type { PlanSheet } from '../../../src/model/workbook-plan';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { reference } from '../../reference';
import { sorted, valuesOf, type Found } from './plan-values';
import { QUOTED, richPlan } from './rich-plan';

// Programs that share no line with the product read what it wrote. Each test is skipped where its program is not installed.

const run = (program: string, args: readonly string[], input?: string) =>
  spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    timeout: 60_000,
    ...(input !== undefined && { input }),
  });
const installed = (program: string, ...args: readonly string[]): boolean => run(program, args).status === 0;

const python = ['/usr/bin/python3', 'python3'].find((program) => installed(program, '-W', 'error', '-c', 'import openpyxl'));

/** A test where its program is there; elsewhere it is skipped and its title says why. */
const testWith =
  (able: boolean, lacking: string) =>
  (title: string, body: () => void): void =>
    able ? test(title, body, 60_000) : test.skip(`${title} (${lacking})`, body);

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gqbook-readers-'));
  file = join(folder, 'rich.xlsx');
  writeFileSync(file, await writeWorkbook(richPlan));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The sheet of the rich plan that is the hardest to read. */
const oddIndex = richPlan.sheets.findIndex(({ name }) => name === QUOTED);
const odd = richPlan.sheets[oddIndex] as PlanSheet;

/** Rows of a text of comma-separated values: quotes are doubled, quoted cells may hold line breaks. */
const rowsOf = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (end === '\n') rows.push([]);
  }
  return rows;
};

/** What a sheet of texts and numbers should look like as comma-separated values, numbers as numbers. */
const shown = (csv: string): Record<string, Found> =>
  sorted(
    rowsOf(csv).flatMap((row, index) =>
      row.map((value, columnIndex): [string, Found] => [
        `${columnIndex === 0 ? 'A' : 'B'}${index + 1}`,
        columnIndex === 0 || value === '' ? value : Number(value),
      ]),
    ),
  );

const schemas = reference !== undefined && ['xmllint', 'unzip'].every((program) => run(program, []).error === undefined);

testWith(schemas, 'the schemas, xmllint or unzip are not here')('every part keeps to the schema of ECMA-376', () => {
  const { stdout, status } = run(process.execPath, [join(reference ?? '', 'tools/xsd-check.mjs'), file]);
  expect(stdout).toContain(' 0 errors');
  expect(status).toBe(0);
});

/** Prints what openpyxl finds in a workbook as JSON. */
const PYTHON = `
import datetime, json, sys
import openpyxl

def plain(value):
    return value.isoformat()[:10] if isinstance(value, datetime.datetime) else value

def cells(book):
    return [[[cell.coordinate, plain(cell.value)] for row in sheet.iter_rows() for cell in row if cell.value is not None] for sheet in book]

shown = openpyxl.load_workbook(sys.argv[1], data_only=True)
book = openpyxl.load_workbook(sys.argv[1])
names = getattr(book.defined_names, 'definedName', None)
names = list(book.defined_names.values()) if names is None else names
print(json.dumps({
    'states': [[sheet.title, sheet.sheet_state] for sheet in book],
    'values': cells(shown),
    'formulas': [[[address, value] for address, value in sheet if isinstance(value, str) and value.startswith('=')] for sheet in cells(book)],
    'merges': [sorted(str(area) for area in sheet.merged_cells.ranges) for sheet in book],
    'validations': [[[str(rule.sqref), rule.type, rule.formula1, rule.formula2, rule.prompt, rule.error] for rule in sheet.data_validations.dataValidation] for sheet in book],
    'formats': [[[str(area.sqref), rule.priority, rule.formula[0], rule.dxf.font.color.rgb if rule.dxf.font else rule.dxf.fill.bgColor.rgb] for area, rules in sheet.conditional_formatting._cf_rules.items() for rule in rules] for sheet in book],
    'names': sorted([name.name, name.attr_text, bool(name.hidden)] for name in names),
    'printing': [[sheet.print_title_rows, sheet.print_area] for sheet in book],
    'tables': [sorted([table.name, table.ref] for table in sheet.tables.values()) for sheet in book],
    'charts': [len(sheet._charts) for sheet in book],
    'frozen': [sheet.freeze_panes for sheet in book],
    'protected': [sheet.protection.sheet for sheet in book],
    'passwords': [sheet.protection.password for sheet in book],
    'links': [[[cell.coordinate, cell.hyperlink.location] for row in sheet.iter_rows() for cell in row if cell.hyperlink] for sheet in book],
    'breaks': [[rule.id for rule in sheet.row_breaks.brk] for sheet in book],
    'title': book.properties.title,
}))
`;

describe('openpyxl', () => {
  let book: Record<string, unknown>;
  beforeAll(() => {
    if (python === undefined) return;
    const { stdout, stderr } = run(python, ['-W', 'error', '-', file], PYTHON);
    if (stderr !== '') throw new Error(stderr);
    book = JSON.parse(stdout) as Record<string, unknown>;
  }, 60_000);
  const testPython = testWith(python !== undefined, 'openpyxl is not installed');
  const { sheets } = richPlan;

  testPython('finds the sheets, hidden as planned', () => {
    expect(book['states']).toEqual(sheets.map(({ name, visibility }) => [name, visibility]));
  });

  testPython('finds every value', () => {
    expect((book['values'] as [string, Found][][]).map(sorted)).toEqual(sheets.map(valuesOf));
  });

  testPython('finds formulas where they are planned and nowhere else', () => {
    const planned = sheets[0]?.cells.flatMap(({ cell }) => (cell.kind === 'computed' ? [`=${cell.formula}`] : []));
    const [form, ...others] = (book['formulas'] as [string, string][][]).map((found) => found.map(([, formula]) => formula));
    expect(form).toEqual(planned);
    expect(others.flat()).toEqual(['=1+1']);
  });

  testPython('finds merged areas, validations and tables', () => {
    expect(book['merges']).toEqual(sheets.map(({ merges }) => merges.map(areaAddress).sort()));
    expect(book['validations']).toMatchObject([
      [
        ['A4:A1000', 'list', "'_lists'!$A$1:$A$3", null, '请从 <清单> 中选择', '请选择清单中的园区'],
        ['B4:B1000', 'decimal', '0', '99.5', null, null],
        ['C4:C1000', 'whole', '1', null, null, null],
        ['D4:D1000', 'whole', '12', null, null, null],
        ['E4:E1000', 'textLength', '0', '200', null, null],
        ['F4:F1000', expect.anything(), expect.anything(), null, '随意填写', null],
      ],
      ...sheets.slice(1).map(() => []),
    ]);
    expect(book['tables']).toEqual(sheets.map(({ tables }) => tables.map(({ name, area }) => [name, areaAddress(area)]).sort()));
  });

  testPython('finds conditional formats with their priority, formula and colour', () => {
    const planned = sheets.map(({ conditionalFormats }) =>
      conditionalFormats.map(({ area, formula, style }, index) => [
        areaAddress(area),
        index + 1,
        formula,
        `FF${style.font?.color ?? style.fill}`,
      ]),
    );
    expect(planned.flat().length).toBeGreaterThan(0);
    expect(book['formats']).toEqual(planned);
  });

  testPython('finds names, and what sheets print', () => {
    expect(book['names']).toEqual([
      ['gq_form', "'填报 表'!$A$3:$F$5", true],
      ['gq_odd', "'O''Brien & Söhne <甲>'!$A$1:$A$1", true],
      ['园区清单', "'_lists'!$A$1:$A$3", false],
    ]);
    const [form] = book['printing'] as unknown[][];
    expect(form?.[0]).toMatch(/^\$?1:\$?2$/);
    expect(String(form?.[1])).toContain('$A$1:$F$60');
    expect((book['breaks'] as unknown[])[0]).toEqual([20, 40]);
  });

  testPython('finds charts, frozen rows, links, and protection without a password', () => {
    expect(book['charts']).toEqual(sheets.map(({ charts }) => charts.length));
    expect(book['frozen']).toEqual(sheets.map(({ frozen }) => (frozen ? 'B3' : null)));
    expect(book['links']).toEqual(sheets.map((_, index) => (index === 0 ? [['D3', "'O''Brien & Söhne <甲>'!A1"]] : [])));
    expect(book['protected']).toEqual(sheets.map((planned) => planned.protected));
    expect(book['passwords']).toEqual(sheets.map(() => null));
    expect(book['title']).toBe(richPlan.properties.title);
  });
});

describe('Gnumeric', () => {
  const testGnumeric = testWith(installed('ssconvert', '--version'), 'Gnumeric is not installed');

  testGnumeric('finds values, and is surprised by nothing but elements it does not know', () => {
    const { stderr } = run('ssconvert', ['-T', 'Gnumeric_stf:stf_csv', '-S', file, join(folder, 'gnumeric-%n.csv')]);
    // It does not read doubled quotes in sheet names, which Excel writes so.
    const lines = stderr
      .split('\n')
      .filter((line) => line.trim() !== '' && line.trim() !== 'worksheet' && !/''.*Invalid expression$/.test(line));
    expect(lines.filter((line) => !/^Unexpected element '(tableParts|ignoredErrors)' in state : $/.test(line))).toEqual([]);
    expect(shown(readFileSync(join(folder, `gnumeric-${oddIndex}.csv`), 'utf8'))).toEqual(valuesOf(odd));
  });
});

describe('LibreOffice', () => {
  const testLibreOffice = testWith(installed('soffice', '--version'), 'LibreOffice is not installed');

  testLibreOffice('finds values', () => {
    const out = join(folder, 'libreoffice');
    const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${oddIndex + 1}`;
    run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      out,
      file,
    ]);
    const [csv = ''] = readdirSync(out);
    expect(shown(readFileSync(join(out, csv), 'utf8'))).toEqual(valuesOf(odd));
  });
});
