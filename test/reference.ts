import { join } from 'node:path';

/** Folder with the documents and checking tools, from GQ_REFERENCE; tests that need it are skipped, with a count, where it is not set. */
export const reference = process.env['GQ_REFERENCE'];

/** The five document texts. */
export const documentsFolder = join(reference ?? '', 'sources');

/** `test` where the reference folder is there. */
export const testWithReference = reference ? test : test.skip;
