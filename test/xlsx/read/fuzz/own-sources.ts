import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../../../src/xlsx/write/write-workbook';
import { OWN_PLANS } from '../own-workbooks';

/** Small workbooks of our own writer in a folder, for processes that damage them. The report is left out: it would take all the time. */
export async function writeOwnSources(folder: string): Promise<string> {
  const own = join(folder, 'own');
  mkdirSync(own);
  for (const name of ['rich', 'form', 'lists'] as const) writeFileSync(join(own, `${name}.xlsx`), await writeWorkbook(OWN_PLANS[name]()));
  return own;
}
