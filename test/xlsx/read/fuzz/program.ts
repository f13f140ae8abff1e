import { join } from 'node:path';
import { bundle } from '../../../bundle';

/** A program that feeds mutants to a reader, from the source text of an expression of type Reader and the imports it needs. */
export const fuzzProgram = (folder: string, name: string, reader: string, imports = ''): Promise<string> =>
  bundle(
    folder,
    name,
    `${imports}import { runMutants } from ${JSON.stringify(join(__dirname, 'run-mutants'))};\nrunMutants(${reader});\n`,
    'node20',
  );
