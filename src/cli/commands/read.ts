import { isGqError, errorText } from '../../model/errors';
import { codeBook } from '../../model/figures/code-book';
import { loadSeeds } from '../../model/seeds/seeds';
import { takenFigures } from '../../layout/taken-figures';
import type { WorkbookReading } from '../../model/reading';
import type { Seeds } from '../../model/seeds/seeds';
import type { CommandSpec } from '../command';
import { EXIT, EXIT_OF_ERROR, type ExitCode } from '../exit-codes';
import { readingText, remarksOf } from '../reading-text';
import { returnedFiles } from '../returned-file';

/** What programs get of a workbook: its returns with every figure, entered and calculated, and all remarks. */
const asJson = (file: string, reading: WorkbookReading, seeds: Seeds) => ({
  file,
  returns: reading.returns.map((one) => ({ ...one, taken: takenFigures(one, seeds) })),
  remarks: reading.remarks,
});

/** `gqbook read`: what a returned workbook says, and what in it is not as it was sent. Nothing is taken into a ledger. */
export const readCommand: CommandSpec = {
  name: 'read',
  summary: (m) => m.cli.read.summary,
  options: [{ name: 'json', help: (m) => m.cli.jsonHelp }],
  parameters: [{ name: 'FILE', repeated: true, help: (m) => m.cli.read.fileHelp }],
  examples: [{ line: 'read 退回/PK1_202403.xlsx', help: (m) => m.cli.read.example }],
  run: async (options, { messages, print, progress }, files) => {
    const seeds = loadSeeds();
    const codes = codeBook(seeds);
    const readFile = returnedFiles(seeds);
    const json: object[] = [];
    let exit: ExitCode = EXIT.ok;
    for (const [index, file] of files.entries()) {
      progress.step(messages.cli.read.reading(file, index + 1, files.length));
      try {
        const reading = await readFile(file);
        if (reading.returns.length === 0 || remarksOf(reading).length > 0) exit = Math.max(exit, EXIT.findings) as ExitCode;
        if (options['json'] === true) json.push(asJson(file, reading, seeds));
        else print(readingText(file, reading, codes, messages));
      } catch (error) {
        // One file that cannot be read must not keep the others back.
        if (!isGqError(error)) throw error;
        exit = Math.max(exit, EXIT_OF_ERROR[error.code]) as ExitCode;
        if (options['json'] === true) json.push({ file, error: { code: error.code, ...error.details } });
        else print(errorText(error, messages));
      }
    }
    progress.done();
    if (options['json'] === true) print(JSON.stringify(json, null, 2));
    return exit;
  },
};
