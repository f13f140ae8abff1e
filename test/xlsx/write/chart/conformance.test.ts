import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reference } from '../../../reference';
import { samples, sheets, variants } from './samples';
import { chartWorkbook } from './workbook';

const installed = (program: string): boolean => spawnSync(program, [], { stdio: 'ignore' }).error === undefined;
const able = reference !== undefined && ['xmllint', 'unzip'].every(installed);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gqbook-charts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

(able ? test : test.skip).each([...Object.values(samples), ...variants].map((chart) => [chart.id, chart] as const))(
  'the chart %s keeps to the schema of ECMA-376',
  (id, chart) => {
    const file = join(folder, `${id}.xlsx`);
    writeFileSync(file, chartWorkbook([chart], sheets));
    const { stdout, status } = spawnSync(process.execPath, [join(reference ?? '', 'tools/xsd-check.mjs'), file], { encoding: 'utf8' });
    expect(stdout).toContain(' 0 errors');
    expect(status).toBe(0);
  },
);
