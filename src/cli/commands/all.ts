import type { CommandSpec } from '../command';
import { seedsCommand } from './seeds';

/** Every command, in the order of the month's round. */
export const COMMANDS: readonly CommandSpec[] = [seedsCommand];
