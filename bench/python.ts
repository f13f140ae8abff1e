import { existsSync } from 'node:fs';
import { fresh } from './measure';

/** Debian's packages python3-xlsxwriter and python3-openpyxl belong to Debian's Python. */
const DEBIAN_PYTHON = '/usr/bin/python3';

/** Libraries compared with, by the name Python imports. */
const NAMES = { xlsxwriter: 'XlsxWriter', openpyxl: 'openpyxl' } as const;

/** The Python that has a library, and both versions in words; null when there is none. */
export function pythonWith(library: keyof typeof NAMES): { program: string; version: string } | null {
  const program = existsSync(DEBIAN_PYTHON) ? DEBIAN_PYTHON : 'python3';
  try {
    const { out } = fresh(program, ['-c', `import sys, ${library}; print(${library}.__version__, sys.version.split()[0])`]);
    const [version = '', python = ''] = out.trim().split(' ');
    return { program, version: `${NAMES[library]} ${version} on Python ${python}` };
  } catch {
    return null;
  }
}
