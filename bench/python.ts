import { existsSync } from 'node:fs';
import { fresh } from './measure';

/** Debian's package python3-xlsxwriter belongs to Debian's Python. */
const DEBIAN_PYTHON = '/usr/bin/python3';

/** The Python that has XlsxWriter, and both versions in words; null when there is none. */
export function pythonWithXlsxWriter(): { program: string; version: string } | null {
  const program = existsSync(DEBIAN_PYTHON) ? DEBIAN_PYTHON : 'python3';
  try {
    const { out } = fresh(program, ['-c', 'import sys, xlsxwriter; print(xlsxwriter.__version__, sys.version.split()[0])']);
    const [version = '', python = ''] = out.trim().split(' ');
    return { program, version: `XlsxWriter ${version} on Python ${python}` };
  } catch {
    return null;
  }
}
