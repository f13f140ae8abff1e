import type { CommandSpec } from '../command';
import { codesCommand } from './codes';
import { entryCommand } from './entry';
import { closeCommand } from './ledger/close';
import { exportCommand } from './ledger/export';
import { historyCommand } from './ledger/history';
import { importCommand } from './ledger/import';
import { reopenCommand } from './ledger/reopen';
import { statusCommand } from './ledger/status';
import { undoCommand } from './ledger/undo';
import { readCommand } from './read';
import { rollCommand } from './roll';
import { reportCommand } from './report';
import { seedsCommand } from './seeds';
import { sheetsCommand } from './sheets';

/** Every command, in the order of the month's round. */
export const COMMANDS: readonly CommandSpec[] = [
  seedsCommand,
  codesCommand,
  sheetsCommand,
  entryCommand,
  readCommand,
  rollCommand,
  importCommand,
  statusCommand,
  historyCommand,
  undoCommand,
  closeCommand,
  reopenCommand,
  exportCommand,
  reportCommand,
];
