import { EXIT } from './exit-codes';
import { COMMANDS } from './commands/all';
import { runProgram } from './program';

declare const PRODUCT_VERSION: string;

// A reader that stops early (`gqbook seeds | head`) is no fault of the run.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });
// The one place that exits: a cancelled run at once, any other when its output is written.
process.on('SIGINT', () => process.exit(EXIT.cancelled));
void runProgram(COMMANDS, PRODUCT_VERSION, {
  args: process.argv.slice(2),
  print: (text) => { process.stdout.write(`${text}\n`); },
  complain: (text) => { process.stderr.write(`${text}\n`); },
}).then((code) => { process.exitCode = code; });
