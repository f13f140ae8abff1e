import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeInflate } from '../../../src/cli/node-inflate';
import { messagesFor } from '../../../src/i18n/messages';
import { planWorkbook, REPORT_SHEETS } from '../../../src/layout/workbook';
import { constantValue } from '../../../src/model/cell-value';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import type { PlacedCell, WorkbookPlan } from '../../../src/model/workbook-plan';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { reference } from '../../reference';
import { openWorkbook } from '../open-workbook';
import { dumpFile, dumpWorkbook } from './dump-workbook';

/** The report without months: written as a file, opened in the simulated Excel, dumped. */
const { plan } = planWorkbook({ seeds: loadSeeds(), period: 202402, ledger: [], sheets: REPORT_SHEETS, messages: messagesFor('zh-CN') });

const opened = (bytes: Uint8Array) => openWorkbook(readWorkbook(bytes, 'report.xlsx', nodeInflate));

/** What cells hold, whatever their kind: formulas with their worth, values. */
const held = ({ cells }: { cells: readonly PlacedCell[] }): unknown[] =>
  cells.flatMap(({ row, column, cell }) => {
    if (cell.kind === 'computed') return [[row, column, cell.formula, cell.cached]];
    const value = constantValue(cell);
    return value === null || value === '' ? [] : [[row, column, value]];
  });

const skeleton = ({ sheets, names, envelope }: WorkbookPlan) => ({
  envelope,
  names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
  sheets: sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges,
    printed: sheet.page?.area,
    repeated: sheet.page?.repeat,
    held: held(sheet),
  })),
});

test('a report that was written, opened and dumped holds what was planned', async () => {
  const dump = dumpWorkbook(opened(await writeWorkbook(plan)));
  expect(skeleton(dump.plan)).toEqual(skeleton(plan));
}, 60_000);

const xsdCheck = join(reference ?? '', 'tools', 'xsd-check.mjs');
const hasSchemas = reference !== undefined && existsSync(xsdCheck) && spawnSync('xmllint', ['--version']).status === 0;

(hasSchemas ? test : test.skip)(
  'a dump is a file that holds to the schemas of ECMA-376',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gqbook-dump-'));
    try {
      const file = join(folder, 'dump.xlsx');
      writeFileSync(file, await dumpFile(opened(await writeWorkbook(plan))));
      const { stdout, status } = spawnSync(process.execPath, [xsdCheck, file], { encoding: 'utf8' });
      expect(stdout).toContain(' 0 errors');
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);
