import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A sound workbook to damage. */
export interface Source {
  name: string;
  bytes: Uint8Array;
}

/** The workbooks of some folders, by folder and name. */
export const sourcesIn = (folders: readonly string[]): Source[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .sort()
      .map((name) => ({ name: `${basename(folder)}/${name}`, bytes: readFileSync(join(folder, name)) })),
  );
