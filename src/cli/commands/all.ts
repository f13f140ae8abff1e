import type { CommandSpec } from '../command';
import { codesCommand } from './codes';
import { reportCommand } from './report';
import { seedsCommand } from './seeds';
import { sheetsCommand } from './sheets';

/** Every command, in the order of the month's round. */
export const COMMANDS: readonly CommandSpec[] = [seedsCommand, codesCommand, sheetsCommand, reportCommand];
