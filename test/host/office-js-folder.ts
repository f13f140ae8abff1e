import { dirname, join } from 'node:path';

/** The unmodified client library, as published. */
export const officeJsFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
