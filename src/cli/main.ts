import { messagesFor } from '../i18n/messages';
import { COMMANDS } from './commands/all';
import { EXIT } from './exit-codes';
import { languageOf } from './parse';
import { runProgram } from './program';

declare const PRODUCT_VERSION: string;

const args = process.argv.slice(2);

process.on('SIGINT', () => process.exit(EXIT.cancelled));
// A reader that stops early (`gqbook seeds | head`) is no failure; a full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok);
  process.stderr.write(`${messagesFor(languageOf(args)).cli.outputFailed(error.code ?? error.message)}\n`);
  process.exit(EXIT.output);
});
// Complaints that cannot be written change nothing about how the run ended.
process.stderr.on('error', () => undefined);

// The one place that exits: when the output is written.
void runProgram(COMMANDS, PRODUCT_VERSION, {
  args,
  print: (text) => {
    process.stdout.write(`${text}\n`);
  },
  complain: (text) => {
    process.stderr.write(`${text}\n`);
  },
  screen: { live: process.stderr.isTTY, write: (text) => void process.stderr.write(text), now: () => performance.now() },
}).then((code) => {
  process.exitCode = code;
});
